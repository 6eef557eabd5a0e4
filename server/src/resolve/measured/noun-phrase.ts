import type { FigureSentence } from './figure-sentence.ts';

/** A noun phrase as words of its sentence. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Content words that describe the head, in text order; names among them. */
  readonly modifiers: readonly number[];
}

/** How much of a noun phrase is kept on either side of its head. */
const REACH = 24;

/**
 * The noun phrase under a head: its modifiers and what hangs on them with a preposition; no determiners at its start, no
 * clauses, appositions nor figures.
 * @param s the sentence
 * @param head the head noun
 * @param isTime whether a word stands in a timex
 */
export function phraseOf(s: FigureSentence, head: number, isTime: (word: number) => boolean): Phrase {
  const { syntax } = s;
  const members = new Set([head]);
  const modifiers: number[] = [];
  const shared = syntax.is(head, 'conj') ? [firstConjunct(s, head)] : [];
  const open = [head];
  for (const word of open) {
    for (const child of syntax.children(
      word,
      'amod',
      'compound',
      'nmod',
      'flat',
      'case',
      'det',
      'cc',
      'conj',
      'punct',
    )) {
      if (Math.abs(child - head) > REACH || s.isNumeric(child) || isTime(child)) continue;
      if (word === head && (syntax.is(child, 'case', 'cc', 'conj', 'det') || syntax.tag(child) === 'PUNCT')) continue;
      if (syntax.is(child, 'conj') && syntax.tag(child) === 'VERB') continue;
      members.add(child);
      open.push(child);
      if (/^(?:NOUN|PROPN|ADJ|VERB|X)$/.test(syntax.tag(child))) modifiers.push(child);
      if (syntax.tag(child) === 'PRON') modifiers.push(child);
    }
  }
  // "oil, coal and gas imports": the first nouns describe the last.
  for (const first of shared) {
    if (first === undefined) continue;
    for (const word of [first, ...syntax.children(first, 'conj', 'amod', 'compound')]) {
      if (word >= head || members.has(word)) continue;
      members.add(word);
      modifiers.push(word);
    }
  }
  const inside = [...members].sort((a, b) => a - b);
  let first = head;
  let last = head + 1;
  // One stretch without a gap that holds a figure or a time.
  for (const word of inside.filter((each) => each < head).reverse()) {
    if (between(s, word + 1, first, isTime)) break;
    first = word;
  }
  for (const word of inside.filter((each) => each > head)) {
    if (between(s, last, word, isTime)) break;
    last = word + 1;
  }
  while (first < head && /^(?:DET|PUNCT|ADP|CCONJ)$/.test(syntax.tag(first))) first++;
  while (last > head + 1 && /^(?:DET|PUNCT|ADP|CCONJ)$/.test(syntax.tag(last - 1))) last--;
  return { first, last, modifiers: modifiers.filter((word) => first <= word && word < last).sort((a, b) => a - b) };
}

/** Whether a figure or time stands among the words from `first` up to `last`. */
function between(s: FigureSentence, first: number, last: number, isTime: (word: number) => boolean): boolean {
  for (let word = first; word < last; word++) if (s.isNumeric(word) || isTime(word)) return true;
  return false;
}

function firstConjunct(s: FigureSentence, head: number): number | undefined {
  const first = s.syntax.head(head);
  const bears =
    s.syntax.tag(first) === 'NOUN' &&
    !s.syntax.has(first, 'Number=Plur') &&
    s.syntax.has(head, 'Number=Plur') &&
    s.syntax.children(head, 'compound').length > 0;
  return bears ? first : undefined;
}
