import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import { sameStory } from '../../story/same-story.ts';
import { foldName } from '../../story/keys.ts';
import { type Folder, type HoverLimits, outletName } from '../context.ts';
import { escapeMarkdown, lineLink } from '../markdown.ts';
import { plainFigure } from './numbers.ts';

const kindNames: Readonly<Record<SummaryFigure['kind'], string>> = {
  number: 'number',
  money: 'sum of money',
  percent: 'percentage',
  quantity: 'quantity',
  ordinal: 'rank',
  multiple: 'multiple',
  ratio: 'ratio',
  age: 'age',
};

/** Words that do not tell what is counted. */
const empty = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'and',
  'or',
  'for',
  'to',
  'its',
  'their',
  'his',
  'her',
  'other',
  'on',
  'from',
]);

/**
 * The card of a figure: its value and unit in plain form, what it counts, and the figures that other outlets of the same
 * story give for the same kind of thing, each linked to its line.
 */
export function figureCard(figure: SummaryFigure, summary: Summary, folder: Folder, limits: HoverLimits): string {
  const counts = figure.counts ? ` of ${escapeMarkdown(figure.counts)}` : '';
  const lines = [`**${escapeMarkdown(plainFigure(figure))}** — ${kindNames[figure.kind]}${counts}`];
  const others = sameStory(folder.index, summary.uri)
    .flatMap((other) => other.figures.filter((each) => alike(figure, each)).map((each) => ({ other, figure: each })))
    .slice(0, limits.outlets)
    .map(({ other, figure: each }) => {
      const label = [each.text, each.counts].filter(Boolean).join(' ');
      return `- *${escapeMarkdown(outletName(other))}*: ${lineLink(folder, label, other.uri, each)} (${escapeMarkdown(plainFigure(each))})`;
    });
  if (others.length > 0) lines.push(['Other outlets on this story:', ...others].join('\n'));
  return lines.join('\n\n');
}

/** Whether two figures may speak of one thing: same kind and unit, and a word of what they count in common. */
function alike(a: SummaryFigure, b: SummaryFigure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  const words = contentWords(a.counts);
  return contentWords(b.counts).some((word) => words.includes(word));
}

/** Folded words of what is counted, without plural "s" so that "home" meets "homes". */
function contentWords(counts: string | undefined): string[] {
  if (!counts) return [];
  return foldName(counts)
    .split(' ')
    .filter((word) => word.length > 2 && !empty.has(word))
    .map((word) => word.replace(/s$/, ''));
}
