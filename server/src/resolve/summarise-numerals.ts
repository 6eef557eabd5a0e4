import type { Annotations } from '../analyse/annotations.ts';
import type { Article, Block } from '../parse/article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import { type FigureSurroundings, measureFigures } from './measured/measure-figures.ts';
import type { Summary, SummaryFigure, SummaryTimex } from './summary.ts';

/**
 * The figures and times of an article in file offsets, each figure with what its sentence says of it.
 * @param article the parsed article
 * @param annotations what was found in it, offsets in its blocks' texts
 * @param surroundings its mentions and quotations in file offsets, as they stand in the summary
 */
export function numeralsOf(
  article: Article,
  annotations: Annotations,
  surroundings: FigureSurroundings,
): Pick<Summary, 'figures' | 'timexes'> {
  const figures: SummaryFigure[] = [];
  const timexes: SummaryTimex[] = [];
  let before = 0;
  const timexBase = annotations.blocks.map(({ timexes: own }) => (before += own.length) - own.length);
  const contexts = measureFigures(article, annotations, surroundings, timexBase);
  article.blocks.forEach((block, index) => {
    const found = annotations.blocks[index];
    (found?.figures ?? []).forEach(({ start, end, hedge, counts, ...figure }, i) => {
      const context = contexts[index]?.[i];
      const measured = context?.measured?.text ?? (counts && block.text.slice(counts.start, counts.end));
      figures.push({
        ...figure,
        ...block.map.spanToSource({ start, end }),
        text: block.text.slice(start, end),
        ...(hedge && { hedge: hedge.kind }),
        ...(measured !== undefined && { counts: measured }),
        sentence: sentenceAround(block, { start, end }),
        ...context,
      });
    });
    for (const { start, end, type, value, mod } of found?.timexes ?? []) {
      const span = block.map.spanToSource({ start, end });
      timexes.push({ ...span, text: block.text.slice(start, end), type, value, ...(mod !== undefined && { mod }) });
    }
  });
  return { figures, timexes };
}

/** UTF-16 units of a sentence kept on either side of a figure. */
const CONTEXT = 120;

function sentenceAround({ text, sentences }: Block, { start, end }: Span): string {
  const before = partitionPoint(sentences.length, (i) => (sentences[i]?.start ?? 0) <= start);
  const sentence = sentences[Math.max(0, before - 1)] ?? { start: 0, end: text.length };
  const from = Math.max(sentence.start, start - CONTEXT);
  const to = Math.min(sentence.end, end + CONTEXT);
  // Cut at blanks, so that no word and no character is halved.
  const first = from > sentence.start ? text.indexOf(' ', from) + 1 : from;
  const last = to < sentence.end ? text.lastIndexOf(' ', to) : to;
  return text.slice(Math.min(first, start), Math.max(last, end)).trim();
}
