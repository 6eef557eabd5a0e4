import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import { saidBy } from '../../resolve/said-by.ts';
import type { Folder, HoverLimits } from '../context.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import { storyFacts } from '../story-facts.ts';
import { factTable } from './fact-table.ts';
import { plainFigure } from './numbers.ts';
import { plainTime } from './times.ts';

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

/** Characters of what is counted, and of whose it is. */
const shown = 80;

/**
 * The card of a figure: its value and unit in plain form, what it counts, whose it is, for what time and who says so; then
 * what other outlets of the story give for the same thing.
 */
export function figureCard(figure: SummaryFigure, summary: Summary, folder: Folder, limits: HoverLimits): string {
  const counted = figure.measured?.text ?? figure.counts;
  const what = escapeMarkdown(shorten(counted ?? '', shown));
  // Money is spent on things in many ways, a number is one of them.
  const of = what === '' ? '' : figure.kind === 'money' ? ` (${what})` : ` of ${what}`;
  const head = `**${escapeMarkdown(plainFigure(figure))}** — ${kindNames[figure.kind]}${of}`;
  const around = circumstances(figure, summary);
  const row = storyFacts(folder, summary)?.rowAt(summary.uri, figure.start);
  const table = row && factTable(row, summary.uri, folder, limits.outlets);
  return [around.length > 0 ? `${head}  \n${around.join(' · ')}` : head, ...(table === undefined ? [] : [table])].join(
    '\n\n',
  );
}

/** "whose: China", "when: in 2022", "says: the customs office". */
function circumstances(
  { whose, periods = [], quotation }: SummaryFigure,
  { entities, timexes, quotations }: Summary,
): string[] {
  const owner = whose && ((whose.entity === undefined ? undefined : entities[whose.entity]?.name) ?? whose.text);
  const when = periods.flatMap(({ timex, preposition }) => {
    const time = timexes[timex];
    return time ? [[preposition, plainTime(time)].filter(Boolean).join(' ')] : [];
  });
  const said = quotation === undefined ? undefined : quotations[quotation];
  const sayers = said ? saidBy(said).flatMap((entity) => entities[entity]?.name ?? []) : [];
  const source = sayers.length > 0 ? sayers.join(', ') : said?.sourceText;
  const told = { whose: owner, when: when.length > 0 ? when.join(', ') : undefined, says: source };
  return Object.entries(told).flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}: ${escapeMarkdown(shorten(text, shown))}`],
  );
}
