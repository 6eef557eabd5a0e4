import { lazy } from '../../text/remember.ts';
import { FORMS, FUNCTION_WORDS, STRONG_CLASSES, STRONG_WORDS, WEAK_CLASSES, WEAK_WORDS } from './sequence-data.ts';

/** How much it says that two words stand side by side: `strong` alone is damage, `weak` where there is more of it. */
export type Oddity = 'strong' | 'weak';

/** What stands before the first and behind the last word of a sentence. */
export const SENTENCE_START = '<s>';
export const SENTENCE_END = '</s>';

/** A word as it is looked up. */
export interface SequenceWord {
  /** In lower case with a straight apostrophe, or a mark. */
  readonly lower: string;
  /** It is written with a capital that the beginning of the sentence does not explain: a name. */
  readonly name: boolean;
}

/**
 * Whether prose never has two words side by side although chance alone would let it often: collocation by counts, as in
 * Church and Hanks (1990), turned round (`training/sequences.py`).
 * @param left a word, or undefined for the sentence's start
 * @param right a word, or undefined for the sentence's end
 */
export function oddity(left: SequenceWord | undefined, right: SequenceWord | undefined): Oddity | undefined {
  const { strong, weak } = tables();
  if (left && right && !left.name && !right.name) {
    const pair = `${left.lower} ${right.lower}`;
    if (strong.has(pair)) return 'strong';
    if (weak.has(pair)) return 'weak';
  }
  const pair = `${left ? classOf(left) : SENTENCE_START} ${right ? classOf(right) : SENTENCE_END}`;
  if (strong.has(pair)) return 'strong';
  return weak.has(pair) ? 'weak' : undefined;
}

/** Whether a word belongs to the closed classes: articles, pronouns, prepositions, auxiliaries, conjunctions and the like. */
export function isFunctionWord(lower: string): boolean {
  return tables().functions.has(lower);
}

/**
 * The class of a word's form: the word itself where it is a function word or a mark, else the Penn tags that it can have in
 * alphabetical order ("NN|VB"), empty where it is not known.
 */
export function classOf({ lower, name }: SequenceWord): string {
  const { functions, forms } = tables();
  if (functions.has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return lower;
  return name ? '' : (forms.get(lower) ?? '');
}

interface Tables {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, string>;
}

/** Unpacked when first asked for. */
const tables = lazy((): Tables => ({
  strong: pairs(STRONG_WORDS, STRONG_CLASSES),
  weak: pairs(WEAK_WORDS, WEAK_CLASSES),
  functions: new Set(FUNCTION_WORDS.split(' ')),
  forms: new Map(
    lines(FORMS).flatMap(([name = '', ...forms]) => forms.map((form): readonly [string, string] => [form, name])),
  ),
}));

function pairs(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(lines).flatMap(([left = '', ...rights]) => rights.map((right) => `${left} ${right}`)));
}

const lines = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split(' '));
