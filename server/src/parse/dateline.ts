import type { Span } from '../text/span.ts';

/** A dateline stands within so many characters of the paragraph's start. */
const MAX_DATELINE = 110;
const MONTHS =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)';
const DAY = `(?<date>(?:${MONTHS}\\.? \\d{1,2}|\\d{1,2} ${MONTHS}\\.?)(?:,? \\d{4})?)`;
const DASH = '(?:—|–|--+|-|―)';
/** Capitals only, three letters or more: "WASHINGTON", "NEW DELHI", "ST. PETERSBURG", "KYIV/MOSCOW". */
const CITY = "(?:\\p{Lu}[\\p{Lu}.'’/-]{1,}(?:[ /]\\p{Lu}[\\p{Lu}.'’/-]*){0,4})";
const PLACE =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:de|del|da|al|la|le|of|the|am|an|upon) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4})";
const REGION = `(?:, ${PLACE}){0,2}`;
const AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}\\p{M}.&'’ /-]{1,40})\\)";

const FORMS: readonly RegExp[] = [
  new RegExp(`^${CITY}${REGION}(?:, ${DAY})?,? ?(?:${AGENCY} ?)?\\s?${DASH}(?=\\s)`, 'u'),
  new RegExp(`^\\(${PLACE}${REGION}\\) ?${DASH}(?=\\s)`, 'u'),
  new RegExp(`^${PLACE}${REGION},? ${DAY},? ?(?:${AGENCY} ?)?${DASH}(?=\\s)`, 'u'),
  new RegExp(`^${PLACE}${REGION},? ${AGENCY} ?${DASH}(?=\\s)`, 'u'),
  new RegExp(`^${AGENCY} ?${DASH}(?=\\s)`, 'u'),
];

/** Words in capitals that announce something other than a place. */
const NO_CITY =
  /^(?:WATCH|READ|BREAKING|UPDATED?|CORRECTION|EXCLUSIVE|ANALYSIS|OPINION|NOTE|PHOTOS?|VIDEO|LIVE|MORE|FILE|ALSO|NEW|RELATED|QUIZ|POLL|LISTEN|CAPTION|Q|A|NO|YES|BY)\b\s?(?:PHOTO|IMAGE|NEWS|ALERT)?\s?[—–-]/;

/** The dateline of a paragraph: its span (offsets in the text, dash included) and the agency it names. */
export interface Dateline {
  readonly span: Span;
  readonly agency?: { readonly name: string; readonly span: Span };
  /** "March 3" or "3 March 2023", as written. */
  readonly date?: { readonly text: string; readonly span: Span };
}

/**
 * Finds the dateline a news paragraph starts with: "WASHINGTON — ", "(HONG KONG) — ", "PARIS, March 3 (Reuters) - ",
 * "London (AP) — ". A place not in capitals needs a date, an agency or brackets beside it.
 */
export function readDateline(text: string): Dateline | undefined {
  const head = text.slice(0, MAX_DATELINE);
  if (NO_CITY.test(head)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const span = { start: 0, end: match[0].length };
    const name = match.groups?.['agency'];
    const text = match.groups?.['date'];
    const at = (start: number, length: number): Span => ({ start, end: start + length });
    return {
      span,
      ...(name && { agency: { name, span: at(match[0].lastIndexOf(`(${name})`) + 1, name.length) } }),
      ...(text && { date: { text, span: at(match[0].indexOf(text), text.length) } }),
    };
  }
  return undefined;
}
