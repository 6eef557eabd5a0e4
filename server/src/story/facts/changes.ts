import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement, Telling } from './disagreement.ts';
import { sentenceAt, textBetween } from './sentence-places.ts';

/** A change in percent may be off by so many points, or this share of itself, before its own numbers refute it. */
const tolerance = { points: 2, share: 0.06 };

/**
 * Percentages that their own two numbers refute ("a 39 % increase from 88 to 170"), and changes dated before what they
 * explain ("spent $81 billion in 2022, an increase of $52 billion in 2021").
 */
export function impossibleChanges(own: ArticleFacts): Disagreement[] {
  const { figures, sentences = [] } = own.summary;
  const sentenceOf = ({ start }: SummaryFigure): number => sentenceAt(sentences, start);
  return figures.flatMap((change) => {
    if (change.predicate?.use !== 'change' || change.hedge !== undefined || change.upper !== undefined) return [];
    const sentence = sentenceOf(change);
    const here = figures.filter((other) => other !== change && sentenceOf(other) === sentence);
    const earlier = figures.filter((other) => sentenceOf(other) === sentence - 1);
    const near = [...earlier, ...here];
    const refuting = change.kind === 'percent' ? refutedBy(own, change, here, earlier) : undefined;
    if (refuting) return [disagreement(own.uri, change, refuting.tellings, refuting.about)];
    const before = change.kind === 'money' || change.kind === 'number' ? datedBefore(own, change, near) : undefined;
    return before ? [disagreement(own.uri, change, [before.base], before.about)] : [];
  });
}

function disagreement(uri: string, own: SummaryFigure, others: readonly SummaryFigure[], about: string): Disagreement {
  const telling = ({ start, end, text }: SummaryFigure): Telling => ({ uri, start, end, text });
  return { sort: 'figure', about, own: telling(own), others: others.map(telling), agreeing: [], score: 2 };
}

/** The start and the level of one thing by a change, where the percentage does not lead from one to the other. */
function refutedBy(
  { summary }: ArticleFacts,
  change: SummaryFigure,
  here: readonly SummaryFigure[],
  before: readonly SummaryFigure[],
): { readonly tellings: readonly SummaryFigure[]; readonly about: string } | undefined {
  const starts = here.filter(
    (each) => isPlain(each) && (each.predicate?.use === 'start' || follows(summary, each, 'from')),
  );
  const [start] = starts;
  if (starts.length !== 1 || !start || start.value <= 0) return undefined;
  const alike = (each: SummaryFigure): boolean =>
    isPlain(each) && each !== start && each.kind === start.kind && each.unit === start.unit;
  const named = here.filter((each) => alike(each) && (each.predicate?.use === 'level' || follows(summary, each, 'to')));
  // "There were 170 deaths in May. That is a 39 % increase from 88."
  const told = before.filter(
    (each) => alike(each) && each.measured !== undefined && each.measured.head === start.measured?.head,
  );
  const levels = named.length > 0 ? named : told;
  const [level] = levels;
  if (levels.length !== 1 || !level) return undefined;
  const real = (100 * (level.value - start.value)) / start.value;
  const said = change.predicate?.direction === 'down' ? -change.value : change.value;
  if (Math.abs(real - said) <= Math.max(tolerance.points, tolerance.share * Math.abs(real))) return undefined;
  return {
    tellings: [start, level],
    about: `From ${start.text} to ${level.text} it is ${String(Math.round(real)).replace('-', '−')} %`,
  };
}

/** Whether a word stands right before a figure in its sentence. */
function follows({ sentences = [] }: Summary, { start, end }: SummaryFigure, word: string): boolean {
  const sentence = sentences[sentenceAt(sentences, start)];
  if (!sentence || end > sentence.end) return false;
  return textBetween(sentence, sentence.start, start).trimEnd().endsWith(` ${word}`);
}

const isPlain = ({ hedge, upper }: SummaryFigure): boolean => hedge === undefined && upper === undefined;

/** The amount that a change explains, where the change holds for an earlier year than the amount. */
function datedBefore(
  own: ArticleFacts,
  change: SummaryFigure,
  near: readonly SummaryFigure[],
): { readonly base: SummaryFigure; readonly about: string } | undefined {
  const year = yearOf(own, change, /^(?:in|)$/);
  if (year === undefined) return undefined;
  const base = near.findLast(
    (each) => each.start < change.start && each.kind === change.kind && each.unit === change.unit,
  );
  const baseYear = base && yearOf(own, base, /^(?:in|)$/);
  // "An increase of 5 in 2021, to 9 in 2022": only what points back ("this is …") is about the amount before.
  const pointsBack = change.measured?.elsewhere === true;
  if (!base || baseYear === undefined || !pointsBack || year >= baseYear) return undefined;
  return { base, about: `A change of ${year} said of an amount for ${baseYear}` };
}

function yearOf(
  { summary: { timexes } }: ArticleFacts,
  { periods = [] }: SummaryFigure,
  prepositions: RegExp,
): number | undefined {
  for (const { timex, preposition = '' } of periods) {
    const year = prepositions.test(preposition) ? /^\d{4}/.exec(timexes[timex]?.value ?? '')?.[0] : undefined;
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
