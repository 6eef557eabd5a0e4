import type { ArticleEvent, EventState, Filler, Slot } from '../../resolve/events/event.ts';
import { KIND_NOUNS } from '../../resolve/events/event-kinds.ts';
import type { Summary } from '../../resolve/summary.ts';
import type { FactRow } from '../../story/facts/fact-row.ts';
import { overlaps, type Span, touches } from '../../text/span.ts';
import type { Folder, HoverLimits } from '../context.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import { storyFacts } from '../story-facts.ts';
import { factTable } from './fact-table.ts';
import { plainTime } from './times.ts';

/** An event under the caret with what the story tells of it. */
export interface EventAt {
  readonly event: ArticleEvent;
  /** Those on which outlets differ first. */
  readonly rows: readonly FactRow[];
}

/** Tables in a card, and characters of a participant. */
const shown = { rows: 2, filler: 60 };

const states: Readonly<Record<EventState, string>> = {
  done: '',
  ongoing: 'going on',
  planned: 'planned',
  wished: 'wanted, not done',
  possible: 'possible',
  denied: 'denied, or not done',
};

/** What a reader calls a part in an event, in the order in which they are told. */
const SLOTS: readonly (readonly [Slot, string])[] = [
  ['agent', 'who'],
  ['patient', 'whom or what'],
  ['recipient', 'to whom'],
  ['with', 'with'],
  ['between', 'between'],
  ['against', 'against'],
  ['from', 'from'],
  ['to', 'to'],
  ['at', 'where'],
];

/** Words that only point, where nobody knows to whom. */
const POINTER = /^(?:which|who|whom|that|this|these|those|it|they|them|he|she|him|her|there|here)$/iu;

/**
 * The event whose verb or noun stands at an offset.
 * @param offset UTF-16 offset in the article's file
 * @returns undefined where none stands, or no other article of the story tells anything of it, for cards must not spring up on
 *   every verb
 */
export function eventAt(summary: Summary, folder: Folder, offset: number): EventAt | undefined {
  const event = summary.events?.find((each) => touches(each, offset));
  if (!event) return undefined;
  const parts = partsOf(event, summary);
  const rows = storyFacts(folder, summary)
    ?.rows()
    .filter(({ cells }) => cells.some((cell) => cell.uri === summary.uri && parts.some((part) => isPart(part, cell))));
  return rows && rows.length > 0 ? { event, rows } : undefined;
}

/** Whether what a row gives is a part of an event, and not a word deep inside one ("praised the visit to *Bern*"). */
const isPart = (part: Span, cell: Span): boolean =>
  overlaps(part, cell) && 2 * (cell.end - cell.start) >= part.end - part.start;

/** Where an article tells the parts of an event: its word, who takes part, when, how many. */
function partsOf({ start, end, slots, times, figures }: ArticleEvent, summary: Summary): readonly Span[] {
  return [
    { start, end },
    ...Object.values(slots).flat(),
    ...times.flatMap((time) => summary.timexes[time] ?? []),
    ...figures.flatMap((figure) => summary.figures[figure] ?? []),
  ];
}

/**
 * The card of an event: what it is and how it stands, who, to whom, where, when and what for; then what other outlets give.
 * @returns undefined where only copies of this article's text give anything
 */
export function eventCard(
  { event, rows }: EventAt,
  summary: Summary,
  folder: Folder,
  limits: HoverLimits,
): string | undefined {
  const tables = telling(rows).flatMap((row) => factTable(row, summary.uri, folder, limits.outlets) ?? []);
  if (tables.length === 0) return undefined;
  const { kind, predicate, state } = event;
  const name = kind === undefined ? `“${predicate}”` : KIND_NOUNS[kind].replace(/^the /, '');
  const head = `**${escapeMarkdown(name)}**${states[state] === '' ? '' : ` — ${states[state]}`}`;
  const parts = circumstances(event, summary);
  return [parts.length > 0 ? `${head}  \n${parts.join(' · ')}` : head, ...tables.slice(0, shown.rows)].join('\n\n');
}

/** The rows worth a table: those in which something is told otherwise, else one. */
function telling(rows: readonly FactRow[]): readonly FactRow[] {
  const apart = rows.filter(({ differs, explained }) => differs || explained !== undefined);
  return apart.length > 0 ? apart : rows.slice(0, 1);
}

function circumstances({ slots, times, purpose }: ArticleEvent, summary: Summary): string[] {
  const told: (readonly [string, string])[] = SLOTS.flatMap(([slot, name]) => {
    // "In which" tells nobody where.
    const fillers = (slots[slot] ?? []).filter(({ text, entities }) => entities.length > 0 || !POINTER.test(text));
    return fillers.length > 0 ? [[name, fillers.map((filler) => nameOf(filler, summary)).join(', ')] as const] : [];
  });
  const when = times.flatMap((time) => summary.timexes[time] ?? []).map(plainTime);
  if (when.length > 0) told.push(['when', when.join(', ')]);
  if (purpose) told.push(['what for', purpose.text]);
  return told.map(([name, text]) => `${name}: ${escapeMarkdown(shorten(text, shown.filler))}`);
}

/** "He" by the name that is meant. */
function nameOf({ text, kind, entities: [entity, ...more] }: Filler, { entities }: Summary): string {
  const name = entity === undefined || more.length > 0 || kind !== 'pronoun' ? undefined : entities[entity]?.name;
  return name ?? text;
}
