import type { ArticleFacts } from './article-facts.ts';
import { compareItems, isSlip } from './compare-items.ts';
import type { Disagreement } from './disagreement.ts';
import type { Item } from './item.ts';
import { labelItem } from './label-item.ts';

/** Words that count roughly. */
const ROUGH = /dozens|scores|hundreds|thousands|several|many|few/iu;

/**
 * How many died, were hurt or arrested by the headline, where the body never gives that number but another one of the same
 * sort: the headline sums up the body, so one of them is wrong.
 */
export function headlineFigures(own: ArticleFacts): Disagreement[] {
  const { statements } = own.statements;
  const items = (heading: boolean): Item[] =>
    statements
      .filter((each) => each.heading === heading)
      .flatMap((each) => each.items.filter(({ figure }) => figure?.kind === 'number'));
  const body = items(false);
  return items(true).flatMap((item) => {
    const harm = item.figure?.predicate?.harm;
    if (harm === undefined || item.figure?.predicate?.negated) return [];
    if (item.figure?.hedge === 'more-than' || ROUGH.test(item.text)) return [];
    // The number may stand below without what it counts, or as part of a larger one.
    if (body.some((other) => other.figure?.value === item.figure?.value)) return [];
    const [most] = body
      .filter(
        (other) =>
          other.figure?.predicate?.harm === harm &&
          other.figure.predicate.use !== 'start' &&
          compareItems(bare(item), bare(other)) === 'different',
      )
      .sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
    // A headline may count fewer, such as the children among the dead; never more than all.
    if (!most || ((most.figure?.value ?? 0) > (item.figure?.value ?? 0) && !isSlip(item, most))) return [];
    return [
      {
        sort: 'figure',
        about: labelItem(most),
        own: { uri: own.uri, start: most.start, end: most.end, text: most.text },
        others: [{ uri: own.uri, start: item.start, end: item.end, text: item.text }],
        agreeing: [],
        score: 2,
      },
    ];
  });
}

/** An item without "at least", which its headline and its body have alike; "about" is what the number means. */
function bare(item: Item): Item {
  if (!item.figure || item.figure.hedge === 'about' || item.figure.hedge === 'nearly') return item;
  const { start, end, kind, text, value, sentence, unit } = item.figure;
  return { ...item, figure: { start, end, kind, text, value, sentence, ...(unit !== undefined && { unit }) } };
}
