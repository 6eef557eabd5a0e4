import { lazy } from '../../text/remember.ts';
import type { Slip } from '../prose.ts';
import { GOVERNED_WORDS } from './governed-words.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** A word with the prepositions that never stand behind it. */
interface Governed {
  readonly wrong: ReadonlySet<string>;
  /** The preposition that does; undefined where none is needed. */
  readonly right: string | undefined;
}

/** "About 20 people", "of late": the preposition begins a phrase that may stand anywhere. */
const ADVERBIAL =
  /^(?:about|over|around) \d|^(?:of course|of late|of all|of necessity|to date|in turn|to some|to no|to the extent|from time)\b/u;

/** By kind and word; unpacked when first asked for. */
const table = lazy(
  (): ReadonlyMap<string, Governed> =>
    new Map(
      GOVERNED_WORDS.split('\n').map((line) => {
        const [, key = '', wrong = '', right = ''] = /^(.+):(.+)>(.+)$/u.exec(line) ?? [];
        return [key, { wrong: new Set(wrong.split(',')), right: right === '-' ? undefined : right }] as const;
      }),
    ),
);

/**
 * Finds prepositions that English never has behind the word before them ("depends of", "discussed about", "responsible of the harbour").
 * @returns the two words, with what belongs there; in text order
 */
export function governedPrepositions(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const slips: Slip[] = [];
  for (let word = 1; word + 1 < syntax.length; word++) {
    if (sentence.isOut(word) || sentence.isOut(word - 1)) continue;
    const found = governedAt(sentence, word);
    if (!found) continue;
    const [before = '', preposition = ''] = words.slice(word - 1, word + 1);
    const meant = found.right === undefined ? before : `${before} ${found.right}`;
    slips.push({
      ...sentence.span(word - 1, word),
      newText: meant,
      message:
        found.right === undefined
          ? `“${before}” takes no “${lower[word] ?? preposition}”.`
          : `“${before}” goes with “${found.right}”, not with “${lower[word] ?? preposition}”.`,
    });
  }
  return slips;
}

/** What the word before a preposition is, where it never has that preposition behind it. */
function governedAt(sentence: ParsedSentence, preposition: number): Governed | undefined {
  const { syntax, lower, words } = sentence;
  const wrong = lower[preposition] ?? '';
  if (!/^(?:of|to|from|about|into|against|over|towards?|in|at|on|by|with|for)$/u.test(wrong)) return undefined;
  const before = preposition - 1;
  // Names, and the particle of an infinitive ("decided to go").
  if (/^\p{Lu}/u.test(words[before] ?? '') && before > 0) return undefined;
  if (wrong === 'to' && (syntax.tag(preposition) === 'PART' || syntax.tag(syntax.head(preposition)) === 'VERB'))
    return undefined;
  if (ADVERBIAL.test(lower.slice(preposition, preposition + 3).join(' '))) return undefined;
  // A mark, or nothing, behind it: a particle, or a clause that ends.
  if (!/^[\p{L}\p{N}$€£“"']/u.test(words[preposition + 1] ?? '')) return undefined;
  return kindsOf(sentence, before)
    .map((key) => table().get(key))
    .find((each) => each?.wrong.has(wrong));
}

/** Under which kinds and words the word is to be looked up. */
function kindsOf(sentence: ParsedSentence, word: number): readonly string[] {
  const { syntax, lower } = sentence;
  const form = lower[word] ?? '';
  const lemma = sentence.lemma(word);
  switch (syntax.tag(word)) {
    case 'VERB':
      // "He was seen of": the passive has no object, and takes what its participle takes.
      return syntax.children(word, 'aux:pass').length > 0 || syntax.is(word, 'acl')
        ? [`a ${form}`, `v ${lemma}`]
        : [`v ${lemma}`, `v0 ${lemma}`];
    case 'ADJ':
      return [`a ${form}`];
    case 'NOUN':
      return [`n ${lemma}`];
    default:
      return [];
  }
}
