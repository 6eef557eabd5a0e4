import { lemmaOf } from '../../analyse/lemmas.ts';
import type { Syntax } from '../../encode/syntax.ts';

/**
 * How a word hangs together with a noun: `m` modifies it ("narrow runway"), `o` has it as its object ("close a runway"), `i` has it behind a
 * preposition ("land on a runway"), `f` has it behind "of" ("end of the runway").
 */
export type Bond = 'm' | 'o' | 'i' | 'f';

/** A noun and a word that hangs together with it. */
export interface WordBond {
  readonly bond: Bond;
  /** In base form and lower case; of `i` with the preposition ("land on"). */
  readonly partner: string;
  /** In base form and lower case. */
  readonly noun: string;
  /** The two words' numbers. */
  readonly partnerAt: number;
  readonly nounAt: number;
}

/** A word that may be of a bond: no name, no number, no short function word. */
const PLAIN = /^\p{Ll}[\p{Ll}-]{2,}$/u;
const FIRST = /^\p{L}[\p{Ll}-]{2,}$/u;

/**
 * The nouns of a sentence with the words that hang together with them.
 * @param words as they stand; their number is the tree's
 * @returns in the order of the nouns
 */
export function wordBonds(syntax: Syntax, words: readonly string[]): readonly WordBond[] {
  const plain = (word: number): boolean => (word === 0 ? FIRST : PLAIN).test(words[word] ?? '');
  const base = (word: number): string => lemmaOf(words[word] ?? '', syntax.tag(word));
  const found: WordBond[] = [];
  for (let noun = 0; noun < syntax.length; noun++) {
    if (syntax.tag(noun) !== 'NOUN' || !plain(noun)) continue;
    const add = (bond: Bond, partnerAt: number, preposition = ''): void => {
      // A participle before a noun is an adjective: "damaged runway".
      const own =
        bond === 'm' && syntax.tag(partnerAt) === 'VERB' ? (words[partnerAt] ?? '').toLowerCase() : base(partnerAt);
      found.push({ bond, partner: own + preposition, noun: base(noun), partnerAt, nounAt: noun });
    };
    for (const child of syntax.children(noun, 'amod', 'compound'))
      if (child < noun && plain(child) && /^(?:ADJ|NOUN|VERB)$/u.test(syntax.tag(child))) add('m', child);
    const head = syntax.head(noun);
    if (head < 0 || !plain(head)) continue;
    if (syntax.tag(head) === 'NOUN') {
      if (syntax.is(noun, 'nmod') && syntax.children(noun, 'case').some((word) => words[word] === 'of')) add('f', head);
    } else if (syntax.tag(head) === 'VERB') {
      if (syntax.is(noun, 'obj') || syntax.relation(noun) === 'nsubj:pass') add('o', head);
      const preposition = syntax.is(noun, 'obl') ? syntax.children(noun, 'case')[0] : undefined;
      if (preposition !== undefined && syntax.object(head) === undefined)
        add('i', head, ` ${(words[preposition] ?? '').toLowerCase()}`);
    }
  }
  return found;
}
