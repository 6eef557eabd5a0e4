import type { Span } from '../../../text/span.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';

/**
 * What a cue introduces by the tree alone, for where no content was read: its clause or infinitive, without "that" and
 * without marks at its ends; what somebody is accused of doing; what something is described as.
 * @returns `undefined` when no clause hangs on the cue, or it holds the cue itself
 */
export function complementOf(tree: BlockTree, cue: WordSpan): WordSpan | undefined {
  for (let word = cue.first; word < cue.last; word++) {
    // A noun's clause is one of the kind that a verb's complement is: "his claim that …", "her pledge to …".
    const relations = tree.tag(word) === 'NOUN' ? (['acl', 'ccomp', 'xcomp'] as const) : (['ccomp', 'xcomp'] as const);
    const heads = tree.children(word, ...relations);
    // Of two statements the first: "thought it was a joke: who does that?".
    const stated = heads.filter((head) => head > word && tree.children(head, 'nsubj').length > 0);
    const clause = longest((stated.length > 1 ? stated.slice(0, 1) : heads).flatMap((head) => tree.under(head) ?? []));
    const under = chargeOf(tree, word) ?? viewOf(tree, word) ?? clause;
    if (!under || (under.first < cue.last && cue.first < under.last)) continue;
    let { first, last } = under;
    while (first < last && (isMark(tree.lower(first)) || tree.lower(first) === 'that')) first++;
    while (first < last && isMark(tree.lower(last - 1))) last--;
    if (last - first > 1) return tree.wordSpan(first, last);
  }
  return undefined;
}

/** The longest: an auxiliary may be taken for a clause of its own. */
const longest = (spans: readonly WordSpan[]): WordSpan | undefined =>
  spans.reduce<WordSpan | undefined>(
    (best, span) => (best && best.last - best.first >= span.last - span.first ? best : span),
    undefined,
  );

/** Whether a verb accuses somebody of a deed, or says what something is like. */
export const tellsOf = (tree: BlockTree, verb: number): boolean =>
  chargeOf(tree, verb) !== undefined || viewOf(tree, verb) !== undefined;

const CHARGES = /^(?:accus(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing))$/;

/** "Accused the board of hiding the report": the deed, a gerund behind "of" or "for". */
function chargeOf(tree: BlockTree, verb: number): Pick<WordSpan, 'first' | 'last'> | undefined {
  if (!CHARGES.test(tree.lower(verb))) return undefined;
  const clauses = [verb, ...tree.children(verb, 'obj')].flatMap((head) =>
    tree.children(head, 'advcl', 'acl', 'obl', 'xcomp'),
  );
  for (const deed of clauses) {
    const [tie] = tree.children(deed, 'mark', 'case');
    const under = tree.under(deed);
    if (under && tie === under.first && /^(?:of|for)$/.test(tree.lower(tie)) && tree.lower(deed).endsWith('ing')) {
      return { first: tie + 1, last: under.last };
    }
  }
  return undefined;
}

const VIEWS =
  /^(?:describ(?:e|es|ed|ing)|characteri[sz](?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|(?:assail|condemn|portray|hail)(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/;

/** "Described the pier as a wreck": the thing and what it is said to be. */
function viewOf(tree: BlockTree, verb: number): Pick<WordSpan, 'first' | 'last'> | undefined {
  const [object] = VIEWS.test(tree.lower(verb)) ? tree.children(verb, 'obj') : [];
  const thing = object === undefined ? undefined : tree.under(object);
  if (object === undefined || !thing) return undefined;
  for (const what of tree.children(verb, 'obl', 'advcl', 'xcomp')) {
    const under = tree.under(what);
    const isAs = tree.children(what, 'case', 'mark').some((tie) => tie === under?.first && tree.lower(tie) === 'as');
    if (isAs && under && under.first > object) return { first: thing.first, last: Math.max(thing.last, under.last) };
  }
  return undefined;
}

/**
 * Whether what a cue introduces says something of something without a verb: "found the strike justified", "put the toll at ten",
 * "billed itself as a home".
 */
export function isSmallClause(tree: BlockTree, cue: WordSpan, content: Span): boolean {
  const { first, last } = tree.wordsIn(content);
  const isInside = (word: number): boolean => word >= first && word < last;
  for (let word = cue.first; word < cue.last; word++) {
    for (const object of tree.children(word, 'obj').filter(isInside)) {
      const tied = [...tree.children(word, 'obl'), ...tree.children(object, 'nmod')].filter(isInside);
      const isTied = (each: number): boolean =>
        tree.children(each, 'case').some((mark) => /^(?:as|at)$/.test(tree.lower(mark)));
      // "The order swift": an adjective behind its noun is said of it.
      const behind = tree.children(object, 'amod').some((each) => each > object && isInside(each));
      if (behind || tree.children(word, 'xcomp').some(isInside) || tied.some(isTied)) return true;
    }
  }
  return false;
}

const isMark = (word: string): boolean => !/[\p{L}\p{N}%]/u.test(word);
