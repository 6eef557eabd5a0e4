import type { Article, Block } from '../parse/article.ts';
import { readDateline } from '../parse/dateline.ts';
import type { AgencyCredit } from '../resolve/print.ts';
import type { Span } from '../text/span.ts';
import { agencyNames } from './agency-names.ts';

/** Longer lines are prose, which names agencies as others' sources. */
const maxLine = 320;

/** So much of a paragraph's end can be a signature or a credit. */
const maxTail = 200;

const nameOf = new Map(agencyNames.flatMap(([name, ...others]) => [name, ...others].map((form) => [form, name])));

const anyAgency = [...nameOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyAgency})(?![\\p{L}\\p{N}])`, 'gu');

/** "With wires", "(with inputs from agencies)": agencies had a part, and are not named. A whole line. */
const unnamed =
  /^\W{0,3}(?:(?:with|from|by|additional|compiled|based|reporting|staff|news|local|other|various|international|wires?|inputs?|reports?|files|and|the|on)\s){0,7}(?:agency|agencies|wires?)(?:\s(?:inputs?|reports?|services?|dispatches|copy))?\W{0,3}$/i;

/** Lines that say who helped ("AFP contributed reporting.", "With inputs from agencies", "Additional reporting by …"). */
const helped =
  /\b(?:contributed\b|assisted\b)|^\W{0,3}(?:with\s|(?:additional )?(?:reporting|writing|editing|material|information|text) (?:by|from)\b|from (?:wire|agency|news|staff)\b|(?:news )?agencies\W*$|(?:compiled|based|adapted) (?:by|on|from)\b)/i;

/** "— AFP", "(Reuters)", "/TASS/" at the end of the last paragraph. */
const signature = new RegExp(`(?:(?:—|–|--|-)\\s?|[(/\\[])(${anyAgency})[)/\\]]?\\.?$`, 'u');

const alone = new RegExp(`^\\W{0,3}(?:${anyAgency})\\W{0,2}$`, 'u');

/** "MOSCOW, March 21. /TASS/. " */
const slashed = new RegExp(`^[^/]{3,60}/(${anyAgency})/`, 'u');

/**
 * The news agencies that an article credits: in bylines, datelines, copyright lines and signatures for all of the text, in
 * notes around it ("AFP contributed reporting.") for a part. Photo credits are none. Costs the article's lines.
 * @returns file offsets, in text order, each place once
 */
export function creditsOf({ blocks, outlet }: Article): readonly AgencyCredit[] {
  const found: AgencyCredit[] = [];
  const add = (block: Block, span: Span | undefined, agency: string | undefined, whole: boolean): void => {
    if (span) found.push({ ...block.map.spanToSource(span), ...(agency !== undefined && { agency }), whole });
  };
  const prose = blocks.filter(({ type }) => type === 'paragraph');
  const [first, last] = [prose[0], prose.at(-1)];
  const endings = new Set(prose.slice(-2));
  const bottom = blocks.findLast(({ type }) => type !== 'boilerplate' && type !== 'related');
  for (const block of blocks) {
    const { type, text } = block;
    if (type === 'byline' && text.length <= maxLine) {
      for (const [span, agency] of agenciesIn(text)) add(block, span, agency, true);
      if (unnamed.test(text) || /\bagencies$/i.test(text)) add(block, { start: 0, end: text.length }, undefined, false);
    } else if (type === 'boilerplate' && text.length <= maxLine) {
      addNote(block, { start: 0, end: text.length }, add);
    }
    if (block === first) {
      const agency = readDateline(text)?.agency;
      const match = agency ? undefined : slashed.exec(text.slice(0, maxTail));
      const span = agency?.span ?? groupOf(match);
      add(block, span, nameOf.get(text.slice(span?.start, span?.end)), span !== undefined && inNames(text, span));
    }
    // "(Reuters)" behind all else signs the text or a last photo: a part of it at least.
    if (block === bottom && type === 'credit' && alone.test(text))
      for (const [span, agency] of agenciesIn(text)) add(block, span, agency, false);
    if (!endings.has(block)) continue;
    const from = Math.max(0, text.length - maxTail);
    const signed = block === last ? signature.exec(text.slice(from)) : null;
    if (signed) add(block, groupOf(signed, from), nameOf.get(signed[1] ?? ''), true);
    else addNote(block, lastSentence(block), add);
  }
  const value = outlet && nameOf.get(outlet.value);
  if (outlet?.span && value !== undefined) found.push({ ...outlet.span, agency: value, whole: true });
  const seen = new Set<string>();
  return found
    .filter(({ agency, whole }) => agency !== undefined || !whole)
    .sort((a, b) => a.start - b.start || Number(b.whole) - Number(a.whole))
    .filter(({ start, agency }) => {
      const key = `${start} ${agency ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** What a line beside or below the text says of agencies. */
function addNote(
  block: Block,
  { start, end }: Span,
  add: (block: Block, span: Span | undefined, agency: string | undefined, whole: boolean) => void,
): void {
  const line = block.text.slice(start, end);
  if (line.length > maxLine) return;
  const owned = /^\W{0,3}(?:copyright\b|©)/i.test(line);
  if (!owned && !helped.test(line)) return;
  const agencies = agenciesIn(line);
  for (const [span, agency] of agencies)
    add(block, { start: start + span.start, end: start + span.end }, agency, owned);
  // "The agency contributed $3m" is news; "with agencies" is a credit.
  if (agencies.length === 0 && unnamed.test(line)) add(block, { start, end }, undefined, false);
}

function agenciesIn(text: string): [Span, string][] {
  return [...text.matchAll(named)].map((match) => [
    { start: match.index, end: match.index + match[0].length },
    nameOf.get(match[0]) ?? match[0],
  ]);
}

const inNames = (text: string, { start, end }: Span): boolean => nameOf.has(text.slice(start, end));

/** The first group of a match; groups stand near the end of what is matched. */
function groupOf(match: RegExpExecArray | null | undefined, offset = 0): Span | undefined {
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const start = offset + match.index + match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

/** The last sentence of a paragraph, with a bracket that opens it; all of a paragraph that is one short line. */
function lastSentence({ text, sentences }: Block): Span {
  const last = sentences.at(-1);
  const start = text.length <= maxTail ? 0 : (last?.start ?? 0);
  return sentences.length > 1 && last ? { start: last.start, end: text.length } : { start, end: text.length };
}
