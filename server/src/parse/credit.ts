import { coversAll, type RawBlock } from './raw-block.ts';

/** Longer lines are no photo credits. */
const MAX_CREDIT = 140;
/** Longer lines are no captions. */
const MAX_CAPTION = 420;

/** Photo agencies and archives that stand alone or last in a credit line. */
const AGENCY =
  '(?:Getty(?: Images)?|AP(?: Photo| Images)?|AFP|AFP-JIJI|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Shutterstock|Alamy(?: Stock Photo)?|Bloomberg|Anadolu(?: Agency)?|Xinhua|TASS|Tass|Sputnik|PA(?: Media| Wire| Images)?|Press Association|Zuma(?: Press| Wire)?|ZUMA|SIPA(?: USA)?|Sipa(?: USA)?|Magnum(?: Photos)?|iStock|Unsplash|Pexels|Flickr|Wikimedia(?: Commons)?|NurPhoto|Polaris|Redux|LightRocket|SOPA(?: Images)?|Kyodo|Yonhap|dpa|DPA|ANSA|NASA|Pool|Handout|File(?: Photo)?|Contributed|Associated Press|The Associated Press|USA TODAY(?: Sports)?|Canadian Press|CP)';
/** A name, an agency, a site or a handle: words that start upper-case, with `of`, `de`, `via` … between them. */
const PART =
  "(?:pool|handout|file|archive|courtesy|contributed|@?[\\w.-]{2,40}\\.[a-z]{2,12}|\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ -]{1,2}(?:(?:of|de|del|da|di|van|von|der|den|bin|al|el|la|le|the|for|via|and|e|y|et|&) ){0,2}[\\p{Lu}\\d@&][\\p{L}\\p{M}\\d.'’&-]*){0,5})";
const SLASHED = new RegExp(
  `^(?:${PART})(?:\\s?[/|]\\s?(?:${PART})|\\s[–—-]\\s(?:${PART})|,? via (?:${PART})){1,4}\\.?$`,
  'u',
);
const ALONE = new RegExp(`^(?:${AGENCY})\\.?$`, 'u');
const HAS_AGENCY = new RegExp(`(?:^|[\\s/,(–—-])(?:${AGENCY})(?:$|[\\s/,.)–—-])`, 'u');
const LABELLED =
  /^\(?(?:(?:pool |file |handout |courtesy )?(?:photos?|images?|pictures?|photographs?|photography|illustrations?|graphics?|video)(?: credits?)?(?:\s?:\s|\s(?:by|courtesy|via)\s?:?\s)|credits?\s?:\s|(?:photo )?courtesy(?: of)?\s?:?\s|AP Photo|REUTERS\/|Handout via )\s?\S/i;

/**
 * Whether a whole line names a photographer or picture agency ("Jane Doe / Getty Images", "Photo: …", "AP Photo/…").
 * @param text the line without markup
 */
export function isCredit(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  const line = text.replace(/^\(\s*|\s*\)$/g, '').trim();
  if (LABELLED.test(line) && !tellsSomething(line)) return true;
  return ALONE.test(line) || (SLASHED.test(line) && (line.includes('/') || HAS_AGENCY.test(line)));
}

/** Whether a line that begins "Photo:" goes on as a sentence, not as names. */
function tellsSomething(line: string): boolean {
  const rest = line.slice(line.indexOf(':') + 1).trim();
  const small = rest.match(/(?:^|\s)\p{Ll}[\p{L}’']*/gu)?.length ?? 0;
  return small > 3 || (small > 0 && /^\p{Ll}/u.test(rest) && !/^(?:courtesy|via|by|handout|pool|file)\b/.test(rest));
}

/**
 * Finds the photo credit at the end of a caption's line.
 * @returns where the credit starts (offset in the block's text), `undefined` when there is none
 */
export function creditTail(raw: RawBlock): number | undefined {
  const { text } = raw.mapped;
  if (text.length > MAX_CAPTION) return undefined;
  const lastBold = raw.bold.at(-1);
  if (lastBold && lastBold.start > 0 && lastBold.end === text.length && lastBold.end - lastBold.start <= MAX_CREDIT) {
    const credit = text.slice(lastBold.start, lastBold.end);
    if (endsSentence(text.slice(0, lastBold.start)) && !/[.!?]$/.test(credit) && !coversAll(raw, raw.bold)) {
      return lastBold.start;
    }
  }
  const bracket = /\(([^()]{2,140})\)\.?\s*$/.exec(text.slice(-160));
  if (bracket?.[1] && (isCredit(bracket[1]) || SLASHED.test(bracket[1]) || ALONE.test(bracket[1]))) {
    return text.length - bracket[0].length;
  }
  for (const start of sentenceStarts(text)) {
    if (isCredit(text.slice(start))) return start;
  }
  return undefined;
}

/** Offsets behind sentence ends, first to last, from which on little enough is left to be a credit. */
function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[.!?…]["”’)\]]{0,2}\s+(?=[\p{Lu}(@])|\s[—–|-]\s(?=\p{Lu})/gu)) {
    const start = match.index + match[0].length;
    if (text.length - start <= MAX_CREDIT) starts.push(start);
  }
  return starts;
}

function endsSentence(text: string): boolean {
  return /[.!?…"”’)]\s*$/.test(text);
}

/** Whether a line that stands at a photo can be its caption: a sentence or two, not reported speech. */
export function couldBeCaption(text: string): boolean {
  if (text.length > MAX_CAPTION) return false;
  return !/[”"’],? (?:\p{L}+ ){0,4}(?:said|says|told|added|asked)\b[^.]{0,60}\.$/u.test(text);
}

/** Whether a line says that it is a caption ("FILE PHOTO: …", "Image caption, …"). */
export function isLabelledCaption(text: string): boolean {
  if (text.length <= MAX_CAPTION && LABELLED.test(text) && tellsSomething(text)) return true;
  return /^(?:(?:FILE(?: PHOTO| PICTURE| IMAGE)?|File photo|File image)\s?[:—–-]\s|(?:image|photo|picture)\s?caption\s?[:,]?\s|caption\s?[:,]\s)/i.test(
    text.slice(0, 40),
  );
}
