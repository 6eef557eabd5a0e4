import type { Span } from '../../server/src/text/span.ts';

/** A token of a document, in offsets of the text put together from all. */
export interface CatToken extends Span {
  /** Number of its sentence, as the file counts. */
  readonly sentence: number;
}

/** The text of a file in NewsReader's CAT format, with its tokens by number. */
export interface CatText {
  /** One sentence a paragraph; blanks as in print, as far as the tokens tell. */
  readonly text: string;
  readonly tokens: ReadonlyMap<string, CatToken>;
}

/** Tokens that stand close to the one before. */
const CLOSING = /^(?:[.,;:!?%)\]]|['’]s|n['’]t|['’](?:re|ve|ll|d|m|S)?)$/;
const OPENING = /^[([$£€]$/;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Puts the text of a file in CAT format together from its tokens. Linear. */
export function catText(xml: string): CatText {
  const tokens = new Map<string, CatToken>();
  let text = '';
  let before = 0;
  for (const [, id = '', sentence = '', word = ''] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g,
  )) {
    const number = Number(sentence);
    const written = decodeEntities(word);
    if (number !== before) text = `${text.trimEnd()}\n\n`;
    else if (CLOSING.test(written)) text = text.trimEnd();
    before = number;
    tokens.set(id, { start: text.length, end: text.length + written.length, sentence: number });
    text += OPENING.test(written) ? written : `${written} `;
  }
  return { text: text.trimEnd(), tokens };
}

/** Text with XML's references resolved. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
      return NAMED[name ?? ''] ?? whole;
    },
  );
}
