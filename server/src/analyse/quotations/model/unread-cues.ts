import type { Span } from '../../../text/span.ts';
import { cueForm } from '../cue-verbs.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';
import { tellsOf } from './complement.ts';

const NEGATION = /^(?:not|n['’]t|never|neither|nor)$/;

/**
 * Reporting verbs that were not read as cues, where the tree shows who says and what is said: "they said it leaks", "left, saying
 * it leaks", "urged him to go", "accused him of lying", "described it as a wreck". Negated ones, and ones that may or would be, are
 * left out. Nouns too: "her pledge to resign".
 * @param within a sentence of the block
 */
export function unreadCues(tree: BlockTree, within: Span): WordSpan[] {
  const { first, last } = tree.wordsIn(within);
  const found: WordSpan[] = [];
  for (let word = first; word < last; word++) {
    const says =
      isOwnedClaim(tree, word) ||
      (tree.tag(word) === 'VERB' && tells(tree, word) && hasSubject(tree, word) && isSaid(tree, word));
    const cue = says ? tree.wordSpan(word, word + 1) : undefined;
    if (cue) found.push(cue);
  }
  return found;
}

/** Whether a verb has a complement of the kind with which it reports. */
function tells(tree: BlockTree, word: number): boolean {
  const lower = tree.lower(word);
  const isThat = cueForm(lower)?.uses.has('that') === true || RULES.test(lower) || finds(tree, word);
  if (isThat && tree.children(word, 'ccomp').length > 0) return true;
  if (ASKS.test(lower)) {
    const isTo = (clause: number): boolean => tree.children(clause, 'mark').some((mark) => tree.lower(mark) === 'to');
    return (
      tree.children(word, 'obj', 'iobj').some((object) => object > word) && tree.children(word, 'xcomp').some(isTo)
    );
  }
  return tellsOf(tree, word);
}

/** What courts and the like do by saying so. */
const RULES = /^(?:(?:order|request)(?:s|ed|ing)?|rul(?:es|ed|ing))$/;

/** Verbs by which somebody has others do something. */
const ASKS =
  /^(?:urg(?:e|es|ed|ing)|(?:ask|instruct|warn)(?:s|ed|ing)?|(?:encourag|advis|invit|implor)(?:e|es|ed|ing)|tells?|told|telling|begs?|begged)$/;

/** Whose word a verb is: its subject's, or, of "left, saying" and "left and said", that of the verb above it. */
function hasSubject(tree: BlockTree, word: number): boolean {
  const subjects = tree.children(word, 'nsubj');
  if (subjects.length > 0) return !subjects.every((it) => tree.is(it, 'nsubj:pass') || tree.lower(it) === 'you');
  // "Fell, indicating a storm": what falls says nothing.
  const isSpeech = cueForm(tree.lower(word))?.uses.has('quote') === true || !cueForm(tree.lower(word));
  const isInfinitive = tree.children(word, 'mark', 'case', 'cop', 'aux').length > 0;
  return isSpeech && !isInfinitive && tree.is(word, 'conj', 'advcl', 'acl', 'parataxis');
}

/** Neither denied nor only possible. */
function isSaid(tree: BlockTree, word: number): boolean {
  const isDenied = tree.children(word, 'advmod').some((child) => NEGATION.test(tree.lower(child)));
  const isReal = (child: number): boolean =>
    /^(?:ha[sd]|have|is|are|was|were|been|['’](?:s|ve|d|re))$/.test(tree.lower(child));
  return !isDenied && tree.children(word, 'aux').every(isReal);
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
