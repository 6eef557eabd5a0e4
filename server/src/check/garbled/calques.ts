import { isFullMonth } from '../../analyse/timexes/vocabulary.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** One word of a calque: how it is written, or what the tree has to say of it. */
type Piece = RegExp | ((sentence: ParsedSentence, word: number) => boolean);

/** A construction carried over word for word from another language. */
interface Calque {
  readonly pieces: readonly Piece[];
  /** How many of the pieces are told; the others only have to stand there. */
  readonly told: number;
  /** What English has instead, where that is certain. */
  readonly mend?: (words: readonly string[]) => string;
}

const PERIODS = wordSet('year years month months week weeks day days decade decades century centuries hour hours');
const number: Piece = ({ syntax }, word) => syntax.tag(word) === 'NUM';
const period: Piece = ({ lower }, word) => PERIODS.has(lower[word] ?? '');
const not =
  (words: RegExp): Piece =>
  ({ lower }, word) =>
    !words.test(lower[word] ?? '');

const CALQUES: readonly Calque[] = [
  // "Para conducir", "pour aller".
  { pieces: [/^for$/u, /^to$/u, ({ syntax }, i) => syntax.tag(i) === 'VERB'], told: 2, mend: () => 'to' },
  // "Seit einem Jahrzehnt", "depuis deux ans".
  {
    pieces: [
      /^since$/u,
      (sentence, i) => /^an?$/u.test(sentence.lower[i] ?? '') || hasTag(sentence, i, 'NUM'),
      period,
      not(/^(?:ago|before|earlier|prior|back|after|later)$/u),
    ],
    told: 3,
    mend: ([, count = '', time = '']) => `for ${count} ${time}`,
  },
  // "Con 78 años", "tenía 26 años".
  { pieces: [/^with$/u, number, /^years$/u, /^(?:old|[.,;])$/u], told: 3, mend: ([, count = '']) => `at ${count}` },
  {
    pieces: [/^(?:had|has|have)$/u, number, /^years$/u, /^(?:[.,;:)]|old)$/u],
    told: 3,
    mend: ([verb = '', count = '']) => `${verb === 'had' ? 'was' : verb === 'has' ? 'is' : 'are'} ${count}`,
  },
  // "La mayoría de los", "los dos".
  {
    pieces: [
      /^the$/u,
      /^most$/u,
      /^of$/u,
      /^(?:the|its|his|her|their|these|those)$/u,
      not(/^(?:day|time|year|week)$/u),
    ],
    told: 2,
    mend: () => 'most',
  },
  { pieces: [/^the$/u, /^both$/u, not(/^of$/u)], told: 2, mend: () => 'both' },
  // "A las 15:00".
  {
    pieces: [
      /^(?:at|around|about|until|since|by)$/u,
      /^the$/u,
      /^\d{1,2}[:.]\d\d$/u,
      (sentence, i) => !namesThing(sentence, i),
    ],
    told: 3,
    mend: ([preposition = '', , time = '']) => `${preposition} ${time}`,
  },
  { pieces: [/^until$/u, /^at$/u, number], told: 2, mend: () => 'until' },
  // "En agosto 10".
  {
    pieces: [
      isNoParticle,
      ({ lower }, i) => isFullMonth(lower[i] ?? ''),
      /^(?:[1-9]|[12]\d|3[01])$/u,
      not(/^(?:%|percent|people|years?|per|to|[-–—])$/u),
    ],
    told: 3,
    mend: ([, month = '', day = '']) => `on ${month} ${day}`,
  },
  // "Contra a", "durante de": a preposition takes no other one.
  {
    pieces: [
      /^(?:against|concerning|regarding|during|despite|towards?|among|amongst|between|beyond|upon|amid|unlike|below|behind|beside)$/u,
      /^(?:of|to)$/u,
      ({ syntax }, i) => syntax.tag(i) !== 'VERB' && syntax.tag(i) !== 'AUX',
    ],
    told: 2,
    mend: ([first = '']) => first,
  },
  // "Arrivé à".
  {
    pieces: [(sentence, i) => hasTag(sentence, i, 'VERB') && sentence.lemma(i) === 'arrive', /^to$/u, isPlaceWord],
    told: 2,
  },
  // "No tienen acceso".
  {
    pieces: [
      (sentence, i) => /^(?:have|has|had)$/u.test(sentence.lower[i] ?? '') && hasTag(sentence, i, 'VERB'),
      /^not$/u,
      (sentence, i) => hasTag(sentence, i, 'NOUN'),
    ],
    told: 2,
    mend: ([verb = '']) => `${verb === 'had' ? 'did' : verb === 'has' ? 'does' : 'do'} not have`,
  },
];

function isPlaceWord({ syntax, lower }: ParsedSentence, word: number): boolean {
  return syntax.tag(word) === 'PROPN' || /^(?:the|his|her|their|its)$/u.test(lower[word] ?? '');
}

function hasTag({ syntax }: ParsedSentence, word: number, tag: string): boolean {
  return syntax.tag(word) === tag;
}

/** "In" that belongs to no verb before it ("sworn in August 3"). */
function isNoParticle({ lower }: ParsedSentence, word: number): boolean {
  return (
    lower[word] === 'in' &&
    !/^(?:sworn|set|moved|kicked|turned|checked|voted|ushered|brought|came)$/u.test(lower[word - 1] ?? '')
  );
}

/** Whether a time is said of something soon behind it ("the 12:00 UTC announcement"), but for "local time" and the like. */
function namesThing({ syntax, lower }: ParsedSentence, first: number): boolean {
  for (let word = first; word < Math.min(first + 4, syntax.length); word++) {
    if (/^(?:a\.?m\.?|p\.?m\.?|local|time|gmt|utc|\p{L}+n)$/u.test(lower[word] ?? '')) continue;
    return syntax.tag(word) === 'NOUN' || syntax.tag(word) === 'PROPN';
  }
  return false;
}

/**
 * Finds constructions that a translation carried over word for word: "for to drive", "since a decade", "with 78 years old", "the most of
 * the", "at the 10:00".
 * @returns what stands wrong in the sentence's block, with what English has; in text order
 */
export function calqueSlips(sentence: ParsedSentence): readonly Slip[] {
  const slips: Slip[] = [];
  for (let word = 0; word < sentence.syntax.length; word++) {
    const calque = CALQUES.find(({ pieces }) => pieces.every((piece, i) => fits(sentence, piece, word + i)));
    if (!calque) continue;
    const span = sentence.span(word, word + calque.told - 1);
    const own = sentence.words.slice(word, word + calque.told);
    const newText = capitalLike(own[0] ?? '', calque.mend?.(own));
    slips.push({
      ...span,
      ...(newText !== undefined && { newText }),
      message: `“${own.join(' ')}” is no English${newText === undefined ? '' : `: “${newText}”`}.`,
    });
  }
  return slips;
}

/** A mend at the beginning of a sentence begins with a capital too. */
function capitalLike(own: string, mend: string | undefined): string | undefined {
  return mend !== undefined && /^\p{Lu}/u.test(own) ? mend.charAt(0).toUpperCase() + mend.slice(1) : mend;
}

function fits(sentence: ParsedSentence, piece: Piece, word: number): boolean {
  if (sentence.isOut(word)) return false;
  return typeof piece === 'function' ? piece(sentence, word) : piece.test(sentence.lower[word] ?? '');
}
