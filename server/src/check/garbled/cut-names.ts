import { isFullMonth } from '../../analyse/timexes/vocabulary.ts';
import { genderOfGivenName } from '../../resolve/sieve/given-names.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { classOf } from './sequences.ts';

/** Beginnings of names that never stand alone. */
const OPENER = /^(?:Hong|Sri|Los|Las|Tel|Kuala|Addis|Abu|Buenos|Burkina|Puerto|San|Papua|Prime|Mount|Saint)$/u;

/** What no name goes on with. */
const LOWER_OR_MARK = /^(?:\p{Ll}|[,.;]$)/u;

/** What follows a whole phrase with "of". */
const BEHIND =
  /^(?:[,.;]|in|on|at|by|for|to|with|from|and|said|says|has|had|have|was|were|is|are|will|would|announced|voted)$/u;

/**
 * Finds names of which the end is lost: "the University of said", "Hong announced", "Ulysses S. believed".
 * @param text all prose of the article, for the names that it has in full
 * @returns what is left of each name, in the sentence's block; in text order
 */
export function cutNames(sentence: ParsedSentence, text: string): readonly Slip[] {
  const { words } = sentence;
  return words.flatMap((word, i): readonly Slip[] => {
    if (!/^(?:of$|\p{Lu}\p{Ll})/u.test(word) || sentence.isOut(i)) return [];
    const last = cutAt(sentence, i);
    if (last !== undefined) {
      const first = word === 'of' ? i - 1 : i;
      const name = words.slice(first, last + 1).join(' ');
      return [
        { ...sentence.span(first, last), message: `The name is not whole: its end behind “${name}” is missing.` },
      ];
    }
    const surname = surnameLost(sentence, i, text);
    if (surname === undefined) return [];
    return [
      {
        ...sentence.span(i),
        newText: `${word} ${surname}`,
        message: `“${word}” lacks the surname: elsewhere it is “${word} ${surname}”.`,
      },
    ];
  });
}

/** Whether what may be a given name is rather a word: "Pope". */
const isWord = (lower: string): boolean =>
  genderOfGivenName(lower) === undefined && classOf({ lower, name: false }) !== '';

/** The last word of a name that is cut behind it. */
function cutAt({ words, lower, syntax }: ParsedSentence, i: number): number | undefined {
  const next = words[i + 1] ?? '';
  const behind = words[i + 2] ?? '';
  const before = words[i - 1] ?? '';
  if (words[i] === 'of') {
    const finite = ['VERB', 'AUX'].includes(syntax.tag(i + 1)) && syntax.has(i + 1, 'VerbForm=Fin');
    const hangs = next !== '.' && lower.slice(0, i).some((word) => /^wh|^that$/u.test(word));
    const named = i > 1 && /^\p{Lu}\p{Ll}/u.test(before) && !hangs && !isFullMonth(lower[i - 1] ?? '');
    if (lower[i + 1] === 'at' && /^(?:least|most)$/u.test(lower[i + 2] ?? '')) return undefined;
    return named && (finite || BEHIND.test(lower[i + 1] ?? '')) ? i : undefined;
  }
  // "Harry S. said": an initial stands between two names.
  if (/^\p{Lu}\.$/u.test(next) && i + 2 < words.length - 1 && /^\p{Ll}/u.test(behind))
    return ['VERB', 'AUX'].includes(syntax.tag(i + 2)) && syntax.has(i + 2, 'VerbForm=Fin') ? i + 1 : undefined;
  const opens = i > 0 && !/^[-–—]$/u.test(before) && OPENER.test(words[i] ?? '') && !/^\p{Lu}/u.test(before);
  return opens && LOWER_OR_MARK.test(next) ? i : undefined;
}

/** The surname of a person whom the article calls by the given name here alone, and otherwise by the surname. */
function surnameLost(sentence: ParsedSentence, i: number, text: string): string | undefined {
  const { words, syntax } = sentence;
  const given = words[i] ?? '';
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(given) || syntax.tag(i) !== 'PROPN' || !syntax.is(i, 'nsubj')) return undefined;
  if (/^\p{Lu}/u.test(words[i - 1] ?? '') && i > 0) return undefined;
  const verb = ['VERB', 'AUX'].includes(syntax.tag(i + 1)) && syntax.has(i + 1, 'VerbForm=Fin');
  if (!verb || !sentence.isPerson(i) || isWord(given.toLowerCase())) return undefined;
  const surnames = new Set(
    [...text.matchAll(new RegExp(`(?<![\\p{L}-])${given} (?:\\p{Lu}\\. )?(\\p{Lu}\\p{Ll}[\\p{L}-]+)`, 'gu'))].map(
      ([, surname = '']) => surname,
    ),
  );
  const [surname] = surnames;
  if (surname === undefined || surnames.size > 1) return undefined;
  const alone = new RegExp(`(?<![\\p{L}-])(?<!\\p{Lu}\\p{Ll}+ )${given}(?! \\p{Lu})(?![\\p{L}-])`, 'gu');
  const named = new RegExp(`(?<![\\p{L}-])(?<!${given} |\\p{Lu}\\. )${surname}(?![\\p{L}-])`, 'gu');
  return (text.match(alone) ?? []).length === 1 && (text.match(named) ?? []).length > 1 ? surname : undefined;
}
