import type { Harm } from '../../resolve/measured/measured.ts';
import type { SummaryFigure } from '../../resolve/summary.ts';
import { group } from '../../text/group.ts';
import { remember } from '../../text/remember.ts';
import { compareFigures } from '../compare-values.ts';
import { coverOf } from './article-cover.ts';
import type { ArticleFacts } from './article-facts.ts';
import { maxDays, ofOthers, publishedApart } from './comparable-figures.ts';
import { isSlip } from './compare-items.ts';
import type { Disagreement, Telling } from './disagreement.ts';
import type { Item } from './item.ts';
import { labelItem } from './label-item.ts';

/** What an article counts of those to whom one thing befell. */
interface Toll {
  readonly harm: Harm;
  readonly item: Item & { readonly figure: SummaryFigure };
  readonly heading: boolean;
}

/** Of what one article names, gives and dates so much must stand in the other: they tell of one event. */
const minShare = 0.5;

/** Two tolls of one event are seldom so many times apart, unless one is a slip. */
const maxRatio = 4;

/** Whom any of the dead may be: other words count other people. */
const ANYBODY = /^(?:person|people|other|victim|man|woman|child|passenger|occupant|resident|civilian|casualty|total)$/;

/**
 * Where other articles of one event give another number of those who were killed, hurt or the like. Each article gives one such number,
 * or one in its headline; who gives more of them counts more than one group.
 */
export function tollDisagreements(own: ArticleFacts, others: readonly ArticleFacts[]): Disagreement[] {
  return [...tollsOf(own).values()].flatMap((toll) => {
    const agreeing: Telling[] = [];
    const against: Telling[] = [];
    for (const other of others) {
      const theirs = tollsOf(other).get(toll.harm);
      if (!theirs) continue;
      if (theirs.item.figure.value === toll.item.figure.value) agreeing.push(tellingOf(other, theirs));
      else if (differ(toll, theirs) && !knows(other, toll) && !knows(own, theirs) && ofOneEvent(own, other))
        against.push(tellingOf(other, theirs));
    }
    if (against.length === 0) return [];
    return [
      { sort: 'figure', about: labelItem(toll.item), own: tellingOf(own, toll), others: against, agreeing, score: 1.2 },
    ];
  });
}

/** The toll of each sort of harm that an article gives. */
const tollsOf = remember((facts: ArticleFacts): ReadonlyMap<Harm, Toll> => {
  const all = facts.statements.statements.flatMap(({ items, heading }) =>
    items.flatMap((item) => {
      const { figure } = item;
      const harm = figure?.predicate?.harm;
      return figure && harm && isCount(figure) ? [{ harm, heading, item: { ...item, figure } }] : [];
    }),
  );
  const found = new Map<Harm, Toll>();
  for (const [harm, tolls] of group(all, (toll) => [toll.harm])) {
    const headed = tolls.filter(({ heading }) => heading);
    const told = headed.length > 0 ? headed : tolls;
    const [first] = told;
    if (first && told.every(({ item }) => item.figure.value === first.item.figure.value)) found.set(harm, first);
  }
  return found;
});

/** Whether a figure says how many exactly: "two others" are so many more, "one" anybody. */
function isCount({ kind, value, hedge, upper, measured, scopes, predicate }: SummaryFigure): boolean {
  if (kind !== 'number' || value < 2 || hedge !== undefined || upper !== undefined || predicate?.negated) return false;
  return measured?.elsewhere !== true && !scopes?.some((scope) => scope === 'additional' || scope === 'part');
}

function differ({ item: a }: Toll, { item: b }: Toll): boolean {
  const [x, y] = [a.figure, b.figure];
  if (ofOthers(a, b) || publishedApart(a, b) > maxDays) return false;
  const [head, other] = [x.measured?.head, y.measured?.head];
  const anybody = [head, other].some((each) => each === undefined || ANYBODY.test(each));
  if (head !== other && !anybody) return false;
  const [low, high] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  if (high > maxRatio * low && !isSlip(a, b)) return false;
  return compareFigures(x, y, a.source, b.source).verdict === 'different';
}

/** Whether an article gives the same number of anything but those to whom something else befell. */
function knows({ statements }: ArticleFacts, { item, harm }: Toll): boolean {
  return statements.statements.some(({ items }) =>
    items.some(
      ({ figure }) =>
        figure?.kind === 'number' && figure.value === item.figure.value && (figure.predicate?.harm ?? harm) === harm,
    ),
  );
}

function ofOneEvent({ statements: a }: ArticleFacts, { statements: b }: ArticleFacts): boolean {
  return Math.max(coverOf(a, b).share, coverOf(b, a).share) >= minShare;
}

const tellingOf = ({ uri }: ArticleFacts, { item: { start, end, text } }: Toll): Telling => ({ uri, start, end, text });
