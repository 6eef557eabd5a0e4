import type { Span } from '../../../text/span.ts';
import { cueForm } from '../cue-verbs.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';

const NEGATION = /^(?:not|n['’]t|never|neither|nor)$/;

/**
 * Reporting verbs that were not read as cues, where the tree shows who says and a clause that is said: "they said it leaks".
 * Negated ones, and ones that may or would be, are left out.
 * @param within a sentence of the block
 */
export function unreadCues(tree: BlockTree, within: Span): WordSpan[] {
  const { first, last } = tree.wordsIn(within);
  const found: WordSpan[] = [];
  for (let word = first; word < last; word++) {
    if (tree.tag(word) !== 'VERB' || !(cueForm(tree.lower(word))?.uses.has('that') || finds(tree, word))) continue;
    const isSaid = tree.children(word, 'nsubj').length > 0 && tree.children(word, 'ccomp').length > 0;
    const isDenied = tree.children(word, 'advmod').some((child) => NEGATION.test(tree.lower(child)));
    const isAuxiliary = tree
      .children(word, 'aux')
      .some((child) => !/^(?:ha[sd]|have|is|are|was|were|['’](?:s|ve|d|re))$/.test(tree.lower(child)));
    const cue = isSaid && !isDenied && !isAuxiliary ? tree.wordSpan(word, word + 1) : undefined;
    if (cue) found.push(cue);
  }
  return found;
}

/** Those who find out for others to read: a finding of theirs is a statement, that of a passer-by is none. */
const FINDER =
  /^(?:analys[ei]s|audit|auditors?|autopsy|commission|committee|courts?|experts?|inquest|inquiry|investigation|investigators?|judges?|jury|panel|papers?|polls?|probe|reports?|researchers?|review|scientists?|stud(?:y|ies)|surveys?|team|tribunal)$/;

/** "The study found that …". */
function finds(tree: BlockTree, word: number): boolean {
  return (
    /^(?:found|finds?)$/.test(tree.lower(word)) &&
    tree.children(word, 'nsubj').some((subject) => FINDER.test(tree.lower(subject)))
  );
}
