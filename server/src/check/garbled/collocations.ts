import type { Syntax } from '../../encode/syntax.ts';
import { lazy, rememberBy } from '../../text/remember.ts';
import { wordSet } from '../../text/word-set.ts';
import { BONDS, REPLACED, VOCABULARY } from './collocation-data.ts';
import { type Bond, type WordBond, wordBonds } from './word-bonds.ts';

/** A word that hardly stands beside another one, with the usual word for which thesauruses give it. */
export interface OddCollocation {
  /** The word's number in its sentence, and the other one's. */
  readonly word: number;
  readonly beside: number;
  /** The usual word, in base form. */
  readonly meant: string;
  /** The natural logarithm of how much likelier the pair is as a spun one than as it stands; above 0. */
  readonly ratio: number;
}

/** What is known of how the words of a sentence go together. */
export interface Collocated {
  /** At most one for each word, the oddest. */
  readonly odd: ReadonlyMap<number, OddCollocation>;
  /** The words that stand beside a word as they usually do. */
  readonly usual: ReadonlySet<number>;
}

/** Digits of the numbers that stand for words in the data. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** How many of them a word's number has. */
export const WIDTH = 3;

/** Added to how often a pair is met, so that what never was is not impossible; chosen on development passages. */
const SMOOTHING = 0.05;

/** From this ratio on a pair is odd. */
const leastOdd = 1;

/**
 * A dictionary of collocations: which words modify, govern or hold which nouns, and for which usual words thesauruses give other ones. A
 * pair is odd where a pair with the usual word is known and it is not: the noisy channel of Shannon (1948), with spinning for the noise.
 */
export class Collocations {
  readonly #numbers = new Map<string, string>();
  readonly #words: readonly string[];
  /** How often a word was met in prose in any pair. */
  readonly #counts: readonly number[];
  readonly #all: number;
  /** By noun: the data's line without the noun. */
  readonly #bonds: ReadonlyMap<string, string>;
  /** By word: the numbers of the usual words for which it is given, each with a digit for how often. */
  readonly #replaced: ReadonlyMap<string, string>;

  /**
   * @param vocabulary "runway=12 close …": words, with how often prose has them in a pair
   * @param bonds a line a noun: "runway m1… m2… o1…": a bond, how often (9 for more), and the numbers of its words in three digits each
   * @param replaced a line a word: "catwalk 0A3x…": the numbers of the words for which it is given, each with a digit for its share of what is
   *   given for that word, in 64ths
   */
  constructor(vocabulary: string, bonds: string, replaced: string) {
    const entries = vocabulary.split(' ').map((entry) => entry.split('=', 2));
    this.#words = entries.map(([word = '']) => word.replaceAll('_', ' '));
    this.#counts = entries.map(([, count]) => Number(count ?? 0));
    this.#all = this.#counts.reduce((sum, count) => sum + count, 1);
    this.#words.forEach((word, i) => this.#numbers.set(word, numeral(i)));
    this.#bonds = byFirst(bonds);
    this.#replaced = byFirst(replaced);
  }

  /** How the nouns of a sentence go together with the words that hang on them. */
  of(syntax: Syntax, words: readonly string[]): Collocated {
    const odd = new Map<number, OddCollocation>();
    const usual = new Set<number>();
    for (const each of wordBonds(syntax, words)) {
      const { bond, partner, noun, partnerAt, nounAt } = each;
      const known = this.#met(bond, partner, noun);
      if (known > 0) for (const word of [partnerAt, nounAt]) usual.add(word);
      if (saysLittle(each)) continue;
      const chance = known + (this.#count(partner) * this.#count(noun)) / this.#all + SMOOTHING;
      const [verb = '', preposition] = bond === 'i' ? partner.split(' ') : [partner];
      const tail = preposition === undefined ? '' : ` ${preposition}`;
      const ofPartner = this.#spun(verb, (meant) => this.#met(bond, meant + tail, noun));
      const ofNoun = this.#spun(noun, (meant) => this.#met(bond, partner, meant));
      const ratio = (ofPartner.chance + ofNoun.chance) / chance;
      if (ratio < leastOdd) continue;
      const [spun, word, beside] =
        ofPartner.chance > ofNoun.chance ? [ofPartner, partnerAt, nounAt] : [ofNoun, nounAt, partnerAt];
      const log = Math.log(ratio);
      if (log >= (odd.get(word)?.ratio ?? 0)) odd.set(word, { word, beside, meant: spun.meant, ratio: log });
    }
    return { odd, usual };
  }

  /** How often a pair is met if the word is put for another one, and for which most likely. */
  #spun(word: string, met: (meant: string) => number): { readonly chance: number; readonly meant: string } {
    const line = this.#replaced.get(word) ?? '';
    let [chance, most, best] = [0, 0, ''];
    for (let at = 0; at < line.length; at += WIDTH + 1) {
      const meant = this.#words[valueOf(line.slice(at, at + WIDTH))] ?? '';
      const share = (DIGITS.indexOf(line[at + WIDTH] ?? '') * met(meant)) / DIGITS.length;
      chance += share;
      if (share > most) [most, best] = [share, meant];
    }
    return { chance, meant: best };
  }

  #count(word: string): number {
    const number = this.#numbers.get(word);
    return number === undefined ? 0 : (this.#counts[valueOf(number)] ?? 0);
  }

  /** How often a pair was met. */
  #met(bond: Bond, partner: string, noun: string): number {
    const number = this.#numbers.get(partner);
    const line = number === undefined ? undefined : this.#bonds.get(noun);
    if (number === undefined || line === undefined) return 0;
    for (let from = line.indexOf(number); from >= 0; from = line.indexOf(number, from + 1)) {
      const start = line.lastIndexOf(' ', from) + 1;
      // Behind the bond and its count, and at the beginning of a number.
      if (from < start + 2 || (from - start - 2) % WIDTH !== 0 || line[start] !== bond) continue;
      return Number(line[start + 1]);
    }
    return 0;
  }
}

/** Verbs that have nearly anything for their object. */
const LIGHT = wordSet('have see show get');

/** Words that one side of the Atlantic has for another. */
const REGIONAL = wordSet('autumn lorry petrol flat lift pavement railway motorway holiday rubbish queue');

/** Whether a bond is one of too many kinds: participles and nouns in "-ing" go with what their verbs go with. */
const saysLittle = ({ bond, partner, noun }: WordBond): boolean =>
  noun.endsWith('ing') ||
  REGIONAL.has(noun) ||
  REGIONAL.has(partner) ||
  (bond === 'm' ? partner.endsWith('ing') : LIGHT.has(partner));

/** A number in the digits of the data. */
export function numeral(value: number): string {
  let text = '';
  for (let rest = value, i = 0; i < WIDTH; i++, rest = Math.floor(rest / DIGITS.length))
    text = (DIGITS[rest % DIGITS.length] ?? '') + text;
  return text;
}

function valueOf(text: string): number {
  let value = 0;
  for (const digit of text) value = value * DIGITS.length + DIGITS.indexOf(digit);
  return value;
}

function byFirst(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').map((line): readonly [string, string] => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

const known = lazy(() => new Collocations(VOCABULARY, BONDS, REPLACED));

/** A sentence that is asked about. */
interface Asked {
  readonly syntax: Syntax;
  readonly words: readonly string[];
}

/** How the words of a sentence go together, worked out once for each reading of it. */
export const collocatedIn = rememberBy(
  ({ syntax }: Asked) => syntax,
  ({ syntax, words }): Collocated => known().of(syntax, words),
);
