import { fromControl, readAgain } from './misread-bytes.ts';
import type { Slip } from '../prose.ts';

/** What a byte from 0x80 to 0xBF looks like in Windows-1252 or Latin-1. */
const tail = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** The same without what may stand behind a capital with an accent ("CAFÉ”", "À —"). */
const sureTail = '[\\u0080-\\u0084\\u0086-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ‘˜™š›œžŸ]';
const macTail = '[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]';

/** Stretches that stand for characters whose bytes were read one by one. Each is tried; what is no UTF-8 is left alone. */
const misread = new RegExp(
  [
    // What is sure begins a row; behind it anything goes that is UTF-8.
    `(?:[âã]${tail}{2}|ð${tail}{3}|ï»¿|ï¿½|[ÃÂÅ]${sureTail}|Ä[\u0080-\u009f‡\u00a0-\u00b2™Œ])(?:[ÂÃÄÅ]${tail}|[âã]${tail}{2}|ð${tail}{3})*`,
    // Other scripts have a row of pairs.
    `(?:[ÐÑ]${tail}){2,200}|(?:[ØÙÚÛ]${tail}){2,200}|(?:[ÎÏ]${tail}){2,200}|(?:×${tail}){2,200}`,
    `(?:‚Ä${macTail}|√${macTail})+`,
  ].join('|'),
  'gu',
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  pound: '£',
  euro: '€',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  shy: '',
  zwnj: '',
};

/**
 * Finds characters that came out wrong: bytes of UTF-8 read as another encoding, control characters and signs of loss in
 * place of quotation marks, references of HTML and escapes that nothing resolved.
 * @param text one block's text; searched in linear time
 * @returns what stands wrong and, where that is certain, what was meant; in text order, none overlapping
 */
export function misreadCharacters(text: string): readonly Slip[] {
  if (!/[^\p{Script=Latin}\p{N}\s.,;:!()[\]'"“”‘’/–—-]/u.test(text) && !/[\u0080-\u009fÂÃ]/u.test(text)) return [];
  const found = [...wrongEncoding(text), ...lostCharacters(text), ...unresolved(text)].sort(
    (a, b) => a.start - b.start,
  );
  const kept: Slip[] = [];
  for (const slip of found) if (slip.start >= (kept.at(-1)?.end ?? 0)) kept.push(slip);
  return kept;
}

function wrongEncoding(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (const { 0: wrong, index } of text.matchAll(misread)) {
    const meant = fullyRead(wrong);
    if (meant !== undefined) slips.push(slip(index, wrong, meant, 'in the wrong encoding'));
  }
  // UTF-8 for "”" ends in a byte that Windows-1252 lacks; most programs drop it.
  for (const { index } of text.matchAll(new RegExp(`â€(?!${tail})`, 'gu'))) {
    slips.push(slip(index, 'â€', '”', 'in the wrong encoding'));
  }
  // A no-break space or a pound sign came with an "Â" that belongs to no word.
  for (const { index } of text.matchAll(/Â(?<=[\p{Ll}\d.,;:!?)”"]Â)(?=\s)/gu)) {
    slips.push(slip(index, 'Â', '', 'left of a character in the wrong encoding'));
  }
  return slips;
}

/** What a stretch means, read again as often as it was misread. */
function fullyRead(wrong: string): string | undefined {
  let meant = readAgain(wrong);
  for (let i = 0; meant !== undefined && i < 2; i++) {
    const again = readAgain(meant);
    if (again === undefined) break;
    meant = again;
  }
  return meant;
}

function lostCharacters(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  // NEL (0x85) ends a line in some old files.
  for (const { 0: wrong, index } of text.matchAll(/[\u0080-\u0084\u0086-\u009f]/gu)) {
    const meant = fromControl(wrong);
    slips.push({
      start: index,
      end: index + 1,
      ...(meant !== wrong && { newText: meant }),
      message: `A control character stands here${meant === wrong ? '' : ` in place of “${meant}”`}.`,
    });
  }
  for (const { 0: wrong, index } of text.matchAll(/\ufffd+/gu)) {
    const inWord =
      wrong.length === 1 &&
      /\p{L}\ufffd(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(text.slice(Math.max(0, index - 1), index + 4));
    slips.push({
      start: index,
      end: index + wrong.length,
      ...(inWord && { newText: '’' }),
      message: 'A character was lost here when the text was converted.',
    });
  }
  for (const { index } of text.matchAll(
    /\?(?<=\p{Ll}\?)(?=(?:s|re|ve|ll)(?![\p{L}\p{N}=&/]))|\?(?<=n\?)(?=t(?![\p{L}\p{N}=&/]))/gu,
  )) {
    slips.push({
      start: index,
      end: index + 1,
      newText: '’',
      message: 'The apostrophe was lost when the text was converted.',
    });
  }
  return slips;
}

function unresolved(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  if (text.includes('&')) {
    for (const match of text.matchAll(/&(?:amp;){0,2}(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([a-zA-Z]{2,6}));/gu)) {
      const [wrong, decimal, hex, name = ''] = match;
      const point = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
      const meant = point === undefined ? entities[name] : point < 0x110000 ? String.fromCodePoint(point) : undefined;
      if (meant !== undefined) slips.push(slip(match.index, wrong, meant, 'as HTML writes it'));
    }
  }
  for (const match of text.matchAll(/\\u([0-9a-fA-F]{4})/gu)) {
    slips.push(slip(match.index, match[0], String.fromCharCode(parseInt(match[1] ?? '', 16)), 'as programs write it'));
  }
  for (const match of text.matchAll(/=E2=80=(?:9[3489CD]|A6)/gu)) {
    const bytes = match[0]
      .slice(1)
      .split('=')
      .map((hex) => String.fromCharCode(parseInt(hex, 16)));
    const meant = readAgain(bytes.join(''));
    if (meant !== undefined) slips.push(slip(match.index, match[0], meant, 'as e-mail writes it'));
  }
  return slips;
}

function slip(start: number, wrong: string, meant: string, how: string): Slip {
  const visible = /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(meant);
  return {
    start,
    end: start + wrong.length,
    newText: meant,
    message: visible ? `“${wrong}” is “${meant}” ${how}.` : `“${wrong}” is a character ${how}.`,
  };
}
