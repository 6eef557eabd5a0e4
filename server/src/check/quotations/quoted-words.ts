import type { Quotation } from '../../resolve/summary.ts';
import { remember } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { foldSpelling } from './spelling.ts';

/** A word of a quotation, offsets in `Quotation.text`. */
export interface QuotedWord extends Span {
  /** Folded for comparison. */
  readonly key: string;
  readonly text: string;
  /** Says something by itself: not an article, pronoun, preposition or auxiliary, nor put in by the reporter. */
  readonly weighty: boolean;
  /** Has a capital inside of a sentence: the name of something that many speak of in these words. */
  readonly named: boolean;
  /** Stands in brackets: put in by the reporter. */
  readonly inserted: boolean;
  /** Words were left out before it, or another pair of quotation marks begins. */
  readonly broken: boolean;
}

/** Quotations that are longer are compared in their first so many words. */
const maxWords = 300;

const light = new Set(
  (
    'a an the this that these those there here and or but nor so yet if as than then when while where which who whom whose ' +
    'what how why of in on at by to from for with about against between into through during before after above below over ' +
    'under out off up down i you he she it we they me him her us them my your his its our their mine yours ours theirs ' +
    'myself himself herself itself ourselves themselves is am are was were be been being has have had having do does did ' +
    'doing will would shall should can could may might must ought not no never very just also too only even still again ' +
    'more most much many some any all both each every other another such own same well now oh uh um er'
  ).split(' '),
);

// A time of day is one word ("6:00 p.m."), and so is an ordinal ("11th").
const word =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'.&]\p{L}[\p{L}\p{M}\p{N}]*)*|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d|\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|%/giu;
const pieces =
  /(?<gap>…|\.{3,}|\. \. \.)|(?<open>“|«)|(?<close>”|»)|(?<straight>")|(?<bracket>[[(])|(?<bracketEnd>[\])])/gu;

/**
 * The words that a quotation puts into somebody's mouth: all of direct speech; of a sentence that reports in part only what
 * stands between quotation marks; nothing of indirect speech.
 */
export const quotedWords = remember(({ kind, text }: Quotation): readonly QuotedWord[] =>
  kind === 'indirect' ? [] : read(text, kind === 'mixed'),
);

/** All words of a report, in quotation marks or not. */
export function reportedWords(quotation: Quotation): readonly QuotedWord[] {
  return quotation.kind === 'mixed' || quotation.kind === 'indirect'
    ? read(quotation.text, false)
    : quotedWords(quotation);
}

function read(text: string, onlyMarked: boolean): QuotedWord[] {
  const found: QuotedWord[] = [];
  const marks = [...text.matchAll(pieces)];
  let next = 0;
  // Marks may stand just outside of what is reported: "blamed them for “confinement and suppression”".
  const first = marks.find(({ groups }) => groups?.['open'] ?? groups?.['close'] ?? groups?.['straight']);
  let inside = !onlyMarked || !first || first.groups?.['close'] !== undefined;
  let brackets = 0;
  let broken = true;
  for (const match of text.matchAll(word)) {
    for (let mark = marks[next]; mark && mark.index < match.index; mark = marks[++next]) {
      const { gap, open, close, straight, bracket, bracketEnd } = mark.groups ?? {};
      if (gap !== undefined) broken = true;
      else if (bracket !== undefined) brackets++;
      else if (bracketEnd !== undefined) brackets = Math.max(0, brackets - 1);
      else if (onlyMarked && (open !== undefined || close !== undefined || straight !== undefined)) {
        inside = open !== undefined || (straight !== undefined && !inside);
        broken = true;
      }
    }
    if (!inside) continue;
    for (const piece of split(match[0], match.index)) {
      const key = foldSpelling(piece.text);
      if (key === '') continue;
      const named =
        /^\p{Lu}/u.test(piece.text) &&
        !/(?:^|[.!?…“"]\s*)$/u.test(text.slice(Math.max(0, piece.start - 4), piece.start));
      found.push({ ...piece, key, weighty: !light.has(key) && brackets === 0, named, inserted: brackets > 0, broken });
      broken = false;
      if (found.length === maxWords) return found;
    }
  }
  return found;
}

/** "don't" is two words, as "do not" is; "all-round" is one, as it is said. */
function split(text: string, start: number): { text: string; start: number; end: number }[] {
  const whole = { text, start, end: start + text.length };
  const contracted =
    /(?:n[’']t|(?<=^(?:ca|do|did|does|is|was|were|are|has|have|had|could|would|should))nt|[’'](?:s|re|ve|ll|d|m))$/iu.exec(
      text,
    );
  if (!contracted || contracted.index === 0) return [whole];
  const cut = contracted.index;
  const full = expansions[contracted[0].replace('’', "'").toLowerCase()];
  if (full === undefined) return [{ ...whole, text: text.slice(0, cut), end: start + cut }];
  return [
    { text: text.slice(0, cut), start, end: start + cut },
    { text: full, start: start + cut, end: whole.end },
  ];
}

/** "'s" and "'d" may be several words and count for none. */
const expansions: Readonly<Record<string, string>> = {
  "n't": 'not',
  nt: 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
};
