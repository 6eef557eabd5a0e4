import type { Block } from '../../parse/article.ts';
import { rememberBy } from '../../text/remember.ts';
import type { CheckInput } from '../finding.ts';
import { type ParsedSentence, parsedSentences, remembering } from './parsed-sentences.ts';
import { classOf, isFunctionWord, oddity, type Oddity, type SequenceWord } from './sequences.ts';
import { missingWord } from './suspicion-mend.ts';

/** What the damage at a pair of words seems to be: `cut` is a sentence that stops in a phrase. */
export type PairDamage = 'missing' | 'wrong' | 'extra' | 'cut';

/** Two words that never stand side by side. */
export interface OddPair {
  readonly sentence: ParsedSentence;
  /** The left word's number; the right one is the next, or the sentence's end. */
  readonly left: number;
  readonly damage: PairDamage;
  /** What belongs between them, where English leaves no choice. */
  readonly lost?: string;
}

/** The same with how much it says by itself. */
export interface WeighedPair extends OddPair {
  readonly oddity: Oddity;
}

/**
 * Pairs of words in an article's prose that English never has: strong ones, and weak ones where a paragraph has several.
 * @returns in text order, no two that share a word
 */
export function oddPairs(input: CheckInput): readonly OddPair[] {
  const seen = allOddPairs(input);
  const counts = new Map<Block, number>();
  for (const { sentence } of seen) counts.set(sentence.block, (counts.get(sentence.block) ?? 0) + 1);
  return seen.filter((pair) => pair.oddity === 'strong' || (counts.get(pair.sentence.block) ?? 0) > 1);
}

/** All of them, whatever their paragraph has; several checks ask of the same article. */
export const allOddPairs = rememberBy(
  ({ annotations }: CheckInput) => annotations,
  (input): readonly WeighedPair[] => parsedSentences(input).flatMap(pairsIn),
);

const pairsIn = remembering(oddPairsIn);

function oddPairsIn(sentence: ParsedSentence): readonly WeighedPair[] {
  const words = sentence.words.map((_, i) => sequenceWord(sentence, i));
  const found: WeighedPair[] = [];
  for (let left = 0; left + 1 < words.length; left++) {
    const odd = oddity(words[left], words[left + 1]);
    if (!odd || isExcused(sentence, left) || found.at(-1)?.left === left - 1) continue;
    const lost = missingWord(sentence, left + 1);
    const damage = lost === undefined ? damageAt(sentence, left) : 'missing';
    found.push({ sentence, left, damage, oddity: odd, ...(lost !== undefined && { lost }) });
  }
  return found;
}

function sequenceWord({ words, lower }: ParsedSentence, i: number): SequenceWord {
  return { lower: lower[i] ?? '', name: i > 0 && /^\p{Lu}/u.test(words[i] ?? '') };
}

/** Whether the tree, or what stands around, explains why two words meet that never do. */
function isExcused(sentence: ParsedSentence, left: number): boolean {
  const { syntax, lower, words, spans, block } = sentence;
  const right = left + 1;
  if (sentence.isOut(left) || sentence.isOut(right)) return true;
  // Written as one, or with a mark between that the tree does not count.
  const between = block.text.slice(spans[left]?.end ?? 0, spans[right]?.start ?? 0);
  if (/[^\s]/u.test(between)) return true;
  const mark = !/[\p{L}\p{N}]/u.test(words[right] ?? '');
  // "It is what she is proudest of."
  if (mark && lower[left] === 'of' && syntax.tag(left - 1) === 'ADJ') return true;
  if (mark) return !endsSentence(sentence, right) && (lower[right] !== ',' || isParenthesis(sentence, right));
  if (!/[\p{L}\p{N}]/u.test(words[left] ?? '') || between === '') return true;
  // Words spoken of as words, titles and names of works are written in capitals or between marks.
  if (/^\p{Lu}/u.test(words[right] ?? '') || (left > 0 && /^\p{Lu}/u.test(words[left] ?? ''))) return true;
  // "The most successful of the operas", a month's or a person's name that begins the sentence.
  if (lower[right] === 'of' && ((lower[left] ?? '').endsWith('est') || /^(?:most|least)$/u.test(lower[left - 1] ?? '')))
    return true;
  if (syntax.tag(left) === 'PROPN' || syntax.tag(right) === 'PROPN') return true;
  // "It's of interest", "too vague a term".
  if (/^['’]/u.test(words[left] ?? '')) return true;
  if (/^an?$/u.test(lower[right] ?? '') && /^(?:too|so|as|how|that|this)$/u.test(lower[left - 1] ?? '')) return true;
  if (/^(?:the|an?|his|her|their|its|this|that|these|those|my|our|your)$/u.test(lower[right] ?? '')) {
    return !isFunctionWord(lower[left] ?? '') && opensClause(sentence, left, right);
  }
  // "A vaccine was near and …", "the one staying in would …": a phrase ends between the two.
  return syntax.is(left, 'compound:prt') && syntax.tag(right) === 'AUX';
}

/** Whether a noun phrase behind a noun begins a clause ("the deals the city brokered") or is the second of two objects. */
function opensClause({ syntax }: ParsedSentence, left: number, right: number): boolean {
  const noun = syntax.head(right);
  if (noun < right || syntax.is(left, 'iobj', 'obl:unmarked')) return true;
  return (
    syntax.is(noun, 'nsubj', 'csubj', 'xcomp', 'appos', 'conj', 'parataxis', 'obl:unmarked') || syntax.head(noun) < 0
  );
}

function endsSentence({ words }: ParsedSentence, mark: number): boolean {
  return mark === words.length - 1 && words[mark] === '.';
}

/** Whether a comma opens something put in between that another comma closes soon ("of, by and for the people"). */
function isParenthesis({ words }: ParsedSentence, comma: number): boolean {
  return words.slice(comma + 1, comma + 12).includes(',');
}

function damageAt(sentence: ParsedSentence, left: number): PairDamage {
  const { lower, syntax } = sentence;
  const right = left + 1;
  if (endsSentence(sentence, right)) return 'cut';
  const before = classOf(sequenceWord(sentence, left));
  const after = lower[right] ?? '';
  if (/^(?:the|an?|his|her|its|their|our|my|this|these|those|every|each|no)$/u.test(before)) return 'missing';
  if (isPreposition(before)) return isPreposition(after) ? 'extra' : 'missing';
  if (!isFunctionWord(before) && syntax.tag(right) === 'DET') return 'missing';
  return 'wrong';
}

function isPreposition(lower: string): boolean {
  return /^(?:of|to|in|on|at|by|for|from|with|into|onto|about|after|before|against|among|between|during|since|near|around|through|towards?|under|until|upon|via|within|without)$/u.test(
    lower,
  );
}
