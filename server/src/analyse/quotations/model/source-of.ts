import { encloses, overlaps, type Span } from '../../../text/span.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';
import { climbFrom, wordsBetween } from './cue-of.ts';
import { headOf, nounPhraseOf } from './noun-phrase-of.ts';

/** What it costs that the tree does not make a source the cue's own. */
const NOT_OWN = 2;
/** What a word between cue and source costs. */
const PER_WORD = 0.08;
/** Steps from a cue to the verb whose subject it shares. */
const CLIMB = 5;

/**
 * The source that says what a cue introduces: its subject, agent or complement in the tree ("according to X", "X's claim"),
 * the subject of the verb it hangs on ("X left, saying"), a subject that was not read as a source, or else the nearest one.
 * @param sources of the same sentence as its reporter wrote it, in text order
 * @param content what the cue introduces, in which its subject cannot stand
 */
export function sourceOf(
  tree: BlockTree,
  cue: WordSpan,
  sources: readonly WordSpan[],
  content?: Span,
): WordSpan | undefined {
  const owners = ownersOf(tree, cue);
  const climb = climbFrom(tree, cue.first, cue.last);
  let best: WordSpan | undefined;
  let lowest = Infinity;
  for (const source of sources) {
    if (overlaps(source, cue)) continue;
    const own = costOf(owners, source);
    const cost = own ?? NOT_OWN + stepsBetween(tree, climb, cue, source) + PER_WORD * wordsBetween(cue, source);
    if (cost < lowest) [best, lowest] = [source, cost];
  }
  const subject = lowest >= NOT_OWN ? subjectOf(tree, cue) : undefined;
  if (subject && !(content && overlaps(subject, content))) return subject;
  return best && wholeOf(tree, best, cue);
}

/** A source with the words of its noun phrase that were not read as part of it ("researchers from the" University). */
function wholeOf(tree: BlockTree, source: WordSpan, cue: WordSpan): WordSpan {
  const phrase = nounPhraseOf(tree, headOf(tree, source));
  return phrase && encloses(phrase, source) && !overlaps(phrase, cue) ? phrase : source;
}

/** The subject of a cue unless it has none of its own, or that is a relative pronoun. */
function subjectOf(tree: BlockTree, cue: WordSpan): WordSpan | undefined {
  for (let word = cue.first; word < cue.last; word++) {
    const [subject] = tree.children(word, 'nsubj');
    if (subject !== undefined && !tree.is(subject, 'nsubj:pass') && !RELATIVE.has(tree.lower(subject)))
      return nounPhraseOf(tree, subject);
  }
  return undefined;
}

/** The source nearest to a content that no cue introduces (`Smith: "…"`). */
export function nearestSource(tree: BlockTree, content: Span, sources: readonly WordSpan[]): WordSpan | undefined {
  const words = tree.wordsIn(content);
  const outside = sources.filter((source) => !overlaps(source, content));
  return outside.reduce<WordSpan | undefined>(
    (best, source) => (best && wordsBetween(words, best) <= wordsBetween(words, source) ? best : source),
    undefined,
  );
}

function costOf(owners: ReadonlyMap<number, number>, source: WordSpan): number | undefined {
  let cost: number | undefined;
  for (let word = source.first; word < source.last; word++) {
    const own = owners.get(word);
    if (own !== undefined) cost = Math.min(cost ?? own, own);
  }
  return cost;
}

/** Relations by which a verb shares the subject of the one it hangs on, or is part of a phrase. */
const SHARING = [
  'conj',
  'advcl',
  'xcomp',
  'acl',
  'parataxis',
  'ccomp',
  'aux',
  'cop',
  'fixed',
  'flat',
  'compound',
] as const;

/** Words that can be who says, each with its cost: the lower the more surely. */
function ownersOf(tree: BlockTree, cue: WordSpan): Map<number, number> {
  const owners = new Map<number, number>();
  const add = (words: readonly number[], cost: number): void => {
    for (const word of words) owners.set(word, Math.min(owners.get(word) ?? Infinity, cost));
  };
  for (let word = cue.first; word < cue.last; word++) {
    add(tree.children(word, 'obl:agent'), 0);
    // "according to X": a case marker of X.
    if (tree.is(word, 'case')) add([tree.head(word)], 0);
    if (tree.tag(word) !== 'VERB' && tree.tag(word) !== 'AUX') {
      add(tree.children(word, 'nmod:poss'), 0.1);
      add(tree.children(word, 'obl', 'nmod'), 0.2);
    }
    let at = word;
    for (let step = 0; at >= 0 && step < CLIMB; step++) {
      const cost = step * 0.2;
      const subjects = tree.children(at, 'nsubj');
      add(subjects, cost);
      const head = tree.head(at);
      const isRelative = tree.is(at, 'acl') && subjects.every((subject) => RELATIVE.has(tree.lower(subject)));
      // "a statement saying", "X, who said": the noun itself.
      if (isRelative) add([head], cost + 0.1);
      if (!tree.is(at, ...SHARING) || (subjects.length > 0 && !isRelative)) break;
      at = head;
    }
  }
  return owners;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

function stepsBetween(tree: BlockTree, climb: ReadonlyMap<number, number>, cue: WordSpan, source: WordSpan): number {
  let steps = 6;
  for (let word = source.first; word < source.last; word++) steps = Math.min(steps, climb.get(word) ?? 6);
  for (const [word, up] of climbFrom(tree, source.first, source.last)) {
    if (word >= cue.first && word < cue.last) steps = Math.min(steps, up);
    steps = Math.min(steps, up + (climb.get(word) ?? 6));
  }
  return steps;
}
