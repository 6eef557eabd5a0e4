import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import { compareFigures, type FigureSource } from '../../story/compare-values.ts';
import type { Telling } from '../../story/facts/disagreement.ts';
import type { FactRow } from '../../story/facts/fact-row.ts';
import { voicesOfPassages } from '../../story/voices.ts';
import { type Reading, readingOf, sameReading } from '../compare/reading.ts';
import { type Folder, outletName } from '../context.ts';
import { escapeMarkdown, lineLink, plural, shorten } from '../markdown.ts';
import { reasonInWords } from '../reasons.ts';
import { shortFigure } from './numbers.ts';
import { outletNames } from './outlet-names.ts';
import { plainTime } from './times.ts';

/** Characters of what an outlet gives that a cell shows. */
const shown = 60;

/** What outlets of one voice give. */
interface Line {
  readonly cell: Telling;
  readonly summary: Summary;
  readonly reading: Reading;
  /** Further outlets that print the same text. */
  readonly reprints: string[];
}

/**
 * A fact of a story as a small Markdown table: what this article gives, then what each other outlet gives, linked to its
 * line; what differs is marked "≠" and bold, what is explained says why. Outlets that print one text are one line.
 * @param row the fact; an article without a cell in it is not shown
 * @param uri the article that the reader is in
 * @param most other outlets that are shown at most
 * @returns undefined where only copies of this article's text give anything
 */
export function factTable(row: FactRow, uri: string, folder: Folder, most: number): string | undefined {
  const lines = linesOf(row, uri, folder);
  const own = lines.find(({ cell }) => cell.uri === uri);
  const others = lines.filter((line) => line !== own);
  if (others.length === 0) return undefined;
  // What stands apart is what a reader looks for.
  const sorted = own ? [...others].sort((a, b) => Number(apart(row, own, b)) - Number(apart(row, own, a))) : others;
  const rows = sorted.slice(0, most).map((line) => {
    const { cell, summary } = line;
    const link = lineLink(folder, givenIn(line), cell.uri, cell);
    const outlet = outletNames({ outlet: outletName(summary), reprints: line.reprints });
    if (own && apart(row, own, line)) return `| ${outlet} | ≠ **${link}** |`;
    const why = own && reasonFor(own, line);
    return `| ${outlet} | ${link}${why === undefined ? '' : ` · ${why}`} |`;
  });
  if (own) {
    const also = own.reprints.map((outlet) => `*${escapeMarkdown(outlet)}*`).slice(0, 2);
    const more = own.reprints.length > also.length ? ', …' : '';
    const same = also.length > 0 ? ` (one text with ${also.join(', ')}${more})` : '';
    rows.unshift(`| this article${same} | ${escapeMarkdown(givenIn(own))} |`);
  }
  const left = sorted.length - most;
  return [
    [`| | ${escapeMarkdown(row.label)} |`, '|---|---|', ...rows].join('\n'),
    ...(left > 0 ? [`… and ${plural(left, 'more outlet')}`] : []),
  ].join('\n\n');
}

function linesOf({ cells, sort }: FactRow, uri: string, { index }: Folder): Line[] {
  const passages = cells.flatMap((cell) => {
    const summary = index.get(cell.uri);
    return summary ? [{ cell, summary, start: cell.start, end: cell.end }] : [];
  });
  // The article that is read stands for those that print the same.
  passages.sort((a, b) => Number(b.cell.uri === uri) - Number(a.cell.uri === uri));
  const lines: Line[] = [];
  for (const voice of voicesOfPassages(passages)) {
    const ofVoice: Line[] = [];
    for (const i of voice) {
      const passage = passages[i];
      if (!passage) continue;
      const { cell, summary } = passage;
      const reading = readingOf(cell, { index });
      // A copy may have been changed in this very place.
      const same = ofVoice.find((line) => sameReading(line.reading, reading, sort));
      if (same) same.reprints.push(outletName(summary));
      else ofVoice.push({ cell, summary, reading, reprints: [] });
    }
    lines.push(...ofVoice);
  }
  return lines;
}

/** Whether a line gives something else than the reader's article, and nothing explains it. */
function apart({ differs, sort }: FactRow, own: Line, other: Line): boolean {
  return differs && !sameReading(own.reading, other.reading, sort);
}

/** What an outlet gives, in plain form where it is known. */
function givenIn({ cell, reading: { figure, timex } }: Line): string {
  if (figure) return shortFigure(figure);
  return timex ? plainTime(timex) : shorten(cell.text, shown);
}

function reasonFor(own: Line, other: Line): string | undefined {
  const [a, b] = [own.reading.figure, other.reading.figure];
  if (!a || !b) return undefined;
  const compared = compareFigures(a, b, sourceOf(a, own.summary), sourceOf(b, other.summary));
  if (compared.verdict !== 'explained' || compared.reason === 'incomparable') return undefined;
  // Which of the two is hedged stands before its number.
  if (compared.reason === 'hedge') return 'both can be right';
  const [first, second] = [own.summary.published?.value ?? '', other.summary.published?.value ?? ''];
  return compared.reason === 'later-report' && second < first ? 'an earlier report' : reasonInWords(compared.reason);
}

function sourceOf({ periods }: SummaryFigure, { published, timexes }: Summary): FigureSource {
  return {
    ...(published && { published: published.value }),
    ...(periods && { periods: periods.flatMap(({ timex }) => timexes[timex]?.value ?? []) }),
  };
}
