import type { BlockTree, WordSpan } from './block-tree.ts';

/** What belongs to the words that name a source; a relative clause or an apposition does not. */
const INSIDE = ['det', 'amod', 'compound', 'flat', 'nummod', 'nmod', 'cc', 'conj', 'fixed', 'advmod'] as const;

/**
 * The noun phrase around a head word by the tree, without relative clause and apposition.
 * @returns the unbroken stretch of its words that holds the head
 */
export function nounPhraseOf(tree: BlockTree, head: number): WordSpan | undefined {
  const words = new Set<number>();
  const collect = (word: number): void => {
    if (words.has(word)) return;
    words.add(word);
    for (const child of tree.children(word, ...INSIDE)) collect(child);
    // "by", "according to" before the head itself are not part of it.
    if (word !== head) for (const child of tree.children(word, 'case')) collect(child);
    for (const child of tree.children(word, 'case')) if (child > word) collect(child);
  };
  collect(head);
  // "Candidate Ada Quill proposed": the model gives a verb two subjects now and then, a role and the name behind it.
  const subjects = tree.is(head, 'nsubj') ? tree.children(tree.head(head), 'nsubj') : [];
  for (const word of subjects) if (words.has(word - 1)) collect(word);
  let first = head;
  let last = head + 1;
  for (; words.has(first - 1); first--);
  for (; words.has(last) || isSerial(tree, head, last); last++);
  return tree.wordSpan(first, last);
}

/** A comma of a list of three or more ("the harbour's sales, service and repairs manager"). */
function isSerial(tree: BlockTree, head: number, comma: number): boolean {
  const joined = tree.children(head, 'conj');
  if (tree.lower(comma) !== ',' || joined.length < 2) return false;
  return joined.some((word) => tree.children(word, 'punct').includes(comma));
}

/** The word of a stretch on which its other words hang. */
export function headOf(tree: BlockTree, { first, last }: Pick<WordSpan, 'first' | 'last'>): number {
  for (let word = first; word < last; word++) {
    const head = tree.head(word);
    if (head < first || head >= last) return word;
  }
  return first;
}
