import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import { sameStory } from '../../story/same-story.ts';
import { foldName } from '../../story/keys.ts';
import { type Folder, type HoverLimits, outletName } from '../context.ts';
import { escapeMarkdown, lineLink, shorten } from '../markdown.ts';
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

/** Words that do not tell what a figure is about. */
const empty = new Set(
  (
    'the and for its their his her other from with that this have has had was were been will would could said says told ' +
    'about more than least most over under nearly after before into when while which who also but not all new year years'
  ).split(' '),
);

/** Words that two sentences must share to be about one thing, where what is counted does not tell. */
const minShared = 2;

/**
 * The card of a figure: its value and unit in plain form, what it counts, and the figures that other outlets of the same
 * story give for the same kind of thing, the nearest first, each linked to its line.
 */
export function figureCard(figure: SummaryFigure, summary: Summary, folder: Folder, limits: HoverLimits): string {
  const counts = figure.counts ? ` of ${escapeMarkdown(figure.counts)}` : '';
  const lines = [`**${escapeMarkdown(plainFigure(figure))}** — ${kindNames[figure.kind]}${counts}`];
  const others = sameStory(folder.index, summary.uri)
    .flatMap((other) => nearest(figure, other).map((each) => ({ other, ...each })))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limits.outlets)
    .map(({ other, figure: each }) => {
      const link = lineLink(folder, plainFigure(each), other.uri, each);
      return `- *${escapeMarkdown(outletName(other))}*: ${link} — “${escapeMarkdown(shorten(each.sentence, 140))}”`;
    });
  if (others.length > 0) lines.push(['Other outlets on this story:', '', ...others].join('\n'));
  return lines.join('\n\n');
}

/** The figure of another article that is most likely about the same thing; none when nothing speaks for it. */
function nearest(figure: SummaryFigure, other: Summary): { figure: SummaryFigure; alike: number }[] {
  const found = other.figures
    .map((each) => ({ figure: each, alike: likeness(figure, each) }))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike);
  return found.slice(0, 1);
}

/** How much speaks for two figures being about one thing: words in common, those of what is counted twice over. 0 is nothing. */
function likeness(a: SummaryFigure, b: SummaryFigure): number {
  if (a.kind !== b.kind || a.unit !== b.unit) return 0;
  const counted = shared(stems(a.counts), stems(b.counts));
  const around = shared(stems(a.sentence), stems(b.sentence));
  return counted > 0 || around >= minShared ? 2 * counted + around : 0;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  return new Set(b.filter((word) => known.has(word))).size;
}

/** Folded words, cut so that "homes" meets "home" and "flooded" meets "flooding"; numbers and empty words left out. */
function stems(text: string | undefined): string[] {
  return foldName(text ?? '')
    .split(' ')
    .filter((word) => word.length > 2 && !/\d/.test(word) && !empty.has(word))
    .map((word) => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, '')));
}
