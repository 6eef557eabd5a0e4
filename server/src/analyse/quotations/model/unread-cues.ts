import type { Span } from '../../../text/span.ts';
import { cueForm } from '../cue-verbs.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';

const NEGATION = /^(?:not|n['’]t|never|neither|nor)$/;

/**
 * Reporting verbs that were not read as cues, where the tree shows who says and a clause that is said: "they said it leaks".
 * Negated ones, and ones that may or would be, are left out. Nouns too: "her pledge to resign".
 * @param within a sentence of the block
 */
export function unreadCues(tree: BlockTree, within: Span): WordSpan[] {
  const { first, last } = tree.wordsIn(within);
  const found: WordSpan[] = [];
  for (let word = first; word < last; word++) {
    const noun = isOwnedClaim(tree, word) ? tree.wordSpan(word, word + 1) : undefined;
    if (noun) found.push(noun);
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

/** Nouns for what somebody says or thinks, which a clause tells. */
const CLAIM =
  /^(?:accusation|admission|allegation|argument|assertion|assurance|belief|claim|conclusion|contention|declaration|demand|denial|insistence|pledge|prediction|promise|proposal|recommendation|request|statement|suggestion|threat|vow|warning)s?$/;

/** "Quill's claim that …", "her earlier pledge to …". */
function isOwnedClaim(tree: BlockTree, word: number): boolean {
  if (tree.tag(word) !== 'NOUN' || !CLAIM.test(tree.lower(word))) return false;
  const isClause = (clause: number): boolean =>
    tree.children(clause, 'mark').some((mark) => /^(?:that|to)$/.test(tree.lower(mark)));
  return tree.children(word, 'nmod:poss').length > 0 && tree.children(word, 'acl', 'ccomp').some(isClause);
}
