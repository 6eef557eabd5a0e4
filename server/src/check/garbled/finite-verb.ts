import type { ParsedSentence } from './parsed-sentences.ts';

/** Singular or plural. */
export type GrammaticalNumber = 'singular' | 'plural';

/** The word of a predicate that agrees with its subject. */
export interface FiniteVerb {
  readonly word: number;
  /** The number it shows. */
  readonly number: GrammaticalNumber;
  /** The same verb in the other number. */
  readonly other: string;
}

/** Auxiliaries by form: the number they show and their counterpart. Past forms but "was" and "were" show none. */
const AUXILIARIES: ReadonlyMap<string, readonly [GrammaticalNumber, string]> = new Map([
  ['is', ['singular', 'are']],
  ['was', ['singular', 'were']],
  ['has', ['singular', 'have']],
  ['does', ['singular', 'do']],
  ['are', ['plural', 'is']],
  ['were', ['plural', 'was']],
  ['have', ['plural', 'has']],
  ['do', ['plural', 'does']],
]);

/** Verbs whose base form is a past form too, so that a singular subject may stand with it. */
const SAME_PAST = new Set(
  (
    'put cut set hit let cost read cast shut split spread beat hurt quit bid bet burst bust cast forecast broadcast offset ' +
    'rid shed slit thrust upset wed wet knit fit reset input output sublet undercut outbid telecast slam'
  ).split(' '),
);

/**
 * The word by which a predicate shows its number: its first auxiliary or copula, else itself in the present.
 * @param predicate the word that the subject hangs on
 * @returns `undefined` where none shows one: past, modals, infinitives, participles
 */
export function finiteVerb(sentence: ParsedSentence, predicate: number): FiniteVerb | undefined {
  const { syntax, lower } = sentence;
  if (syntax.children(predicate, 'mark').some((mark) => lower[mark] === 'to')) return undefined;
  const [first] = syntax.children(predicate, 'aux', 'cop');
  if (first !== undefined) {
    const form = AUXILIARIES.get(lower[first] ?? '');
    return form && first < predicate + 8 ? { word: first, number: form[0], other: form[1] } : undefined;
  }
  const word = lower[predicate] ?? '';
  const form = AUXILIARIES.get(word);
  if (form) return { word: predicate, number: form[0], other: form[1] };
  if (
    syntax.tag(predicate) !== 'VERB' ||
    !syntax.has(predicate, 'Tense=Pres') ||
    !syntax.has(predicate, 'VerbForm=Fin')
  ) {
    return undefined;
  }
  if (!/^\p{Ll}{3,}$/u.test(sentence.words[predicate] ?? '')) return undefined;
  const base = sentence.lemma(predicate);
  if (base === word) {
    return SAME_PAST.has(word) || /(?:ed|s)$/u.test(word)
      ? undefined
      : { word: predicate, number: 'plural', other: thirdPerson(word) };
  }
  return word.endsWith('s') && thirdPerson(base) === word
    ? { word: predicate, number: 'singular', other: base }
    : undefined;
}

/** What a verb has behind "she": "own" → "owns", "go" → "goes", "carry" → "carries", "have" → "has". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}
