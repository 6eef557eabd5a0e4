import { findDates, type FoundDate } from './dates.ts';

/** Longer lines are no bylines. */
const MAX_BYLINE = 220;
const BY =
  /^(?:(?:written|story|reported|words|text|analysis|report|opinion|reporting|article)\s)?by:?\s+(?=\S)|^(?:authors?|byline)\s?:\s?/i;
/** Lower-case words that a byline may hold between and behind its names. */
const CONNECTOR =
  /^(?:and|with|of|for|in|at|on|the|de|del|da|di|van|von|der|den|bin|al|el|la|le|y|e|und|et|staff|senior|chief|special|contributing|guest|foreign|political|diplomatic|defen[cs]e|business|science|health|economics|world|national|correspondents?|writers?|reporters?|editors?|producers?|columnists?|bureau|via|to|updated|published|additional|reporting|from|our|team|desk|agencies|journalist|a|an)$/;
/** Words that name an outlet or a desk, never a person. */
const NO_PERSON =
  /\b(?:Press|News|Times|Post|Journal|Herald|Tribune|Guardian|Radio|TV|Television|Daily|Agency|Agencies|Wire|Network|Staff|Reuters|AFP|AP|BBC|CNN|Bloomberg|Correspondents?|Reporters?|Editors?|Writers?|Bureau|Desk|Team|Service|Media|Magazine|Chief|Contributor|Board)\b/i;

/** A byline taken apart. Dates are offsets in the line. */
export interface Byline {
  readonly authors: readonly string[];
  readonly dates: readonly FoundDate[];
  /** What stands behind the last bar or comma and names an outlet: "Jane Doe | Reuters". */
  readonly agency?: string;
}

/**
 * Reads a line that names who wrote the article: "By Jane Doe and John Roe, Agency", "Jane Doe | Reuters", with or
 * without a date behind.
 * @param context `nearDate` when the line beside it is a date line, which makes two to four capitalised words a byline
 * @returns `undefined` when the line is no byline
 */
export function readByline(line: string, context: { readonly nearDate: boolean }): Byline | undefined {
  if (line.length > MAX_BYLINE) return undefined;
  const by = BY.exec(line);
  const dates = findDates(line);
  const end = dates[0] ? dates[0].span.start : line.length;
  const body = line
    .slice(by?.[0].length ?? 0, end)
    .replace(/(?:[\s|,•·–—-]|\b(?:on|published|updated|posted)\b:?)+$/i, '');
  const bar = /^(.{3,80}?)\s?[|•·]\s?(.{2,60})$/.exec(body);
  if (!by && !bar && !(context.nearDate && dates.length === 0)) return undefined;
  if (!namesOnly(body, by !== null && !line.startsWith('by'))) return undefined;
  const authors = namesOf(body);
  if (!by && (authors.length === 0 || (!bar && !/^\p{Lu}\S*(?: \S+){1,3}$/u.test(body)))) return undefined;
  const agency = (bar?.[2] ?? body.split(/,\s/).at(-1) ?? '').trim();
  const isAgency =
    agency !== '' &&
    agency !== body &&
    NO_PERSON.test(agency) &&
    !/\b(?:staff|editor|writer|reporter|correspondent|chief|contributor|bureau|desk|team)\b/i.test(agency);
  return { authors, dates, ...(isAgency && { agency }) };
}

/** Whether a line holds only capitalised words and the few words that stand between names. */
function namesOnly(body: string, cased: boolean): boolean {
  if (
    body === '' ||
    (cased && !/^[\p{Lu}@]/u.test(body)) ||
    /[.!?]["”’]?$/.test(body.replace(/(?:^|[\s.])(?:[\p{L}]|Jr|Sr|Dr|St)\.$/u, ''))
  )
    return false;
  const words = body.split(/[\s,;|/&•·()–—-]+/).filter((word) => word !== '');
  let names = 0;
  for (const word of words) {
    if (/^[\p{Lu}@]/u.test(word)) names++;
    else if (!CONNECTOR.test(word.toLowerCase()) && !/\S@\S|^\p{Ll}['’]\p{Lu}/u.test(word)) return false;
  }
  return names > 0 && words.length <= 24;
}

/**
 * The persons a byline or front-matter value names ("Jane Doe and John Roe, Agency" → Jane Doe, John Roe).
 */
export function namesOf(body: string): string[] {
  const names: string[] = [];
  const parts = body
    .replace(BY, '')
    .split(/\s*(?:,|;|\||&|•|·|\/|\(|\)|\s(?:and|with|AND|in|for|of|reporting|[–—-])\s)\s*/)
    .map((part) => part.trim().replace(/^(?:and|with)\s/i, ''));
  for (const part of parts) {
    const words = part.split(/\s+/);
    const isName =
      /^\p{Lu}/u.test(part) && words.length <= 5 && (words.length > 1 || names.length === 0) && !/^The\s/i.test(part);
    if (isName && !NO_PERSON.test(part) && !(words.length === 1 && parts.length > 1)) names.push(part);
  }
  return [...new Set(names)];
}
