import type { Span } from '../../../text/span.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';

/** How many words up the tree a cue may be from what it introduces. */
const CLIMB = 6;
/** Cues on either side of a content that are weighed. */
const NEAREST = 6;
/** What it costs that no path in the tree leads from a content to a cue: they stand in two sentences. */
const APART = 5;
/** What it costs a cue to be joined to a word of the content ("it leaks and called …"). */
const JOINED = 1.5;
/** What a word between content and cue costs; a step in the tree costs 1. */
const PER_WORD = 0.08;

/** A word with how many steps up the tree lead there. */
type Climb = ReadonlyMap<number, number>;

/**
 * The cue that introduces a content: near by tree (the content hangs on it, or it hangs on the content it interrupts or
 * follows, as in "…, he said" and "…, according to her"), then by distance.
 * @param cues cues of the same sentence as its reporter wrote it, in text order
 */
export function cueOf(tree: BlockTree, content: Span, cues: readonly WordSpan[]): WordSpan | undefined {
  const words = tree.wordsIn(content);
  const climb = climbFrom(tree, words.first, words.last);
  let best: WordSpan | undefined;
  let lowest = Infinity;
  for (const cue of nearest(content, cues)) {
    const cost = treeCost(tree, climb, cue, words) + PER_WORD * wordsBetween(words, cue);
    if (cost < lowest) [best, lowest] = [cue, cost];
  }
  return best;
}

/** The cues outside a content that stand next to it. */
function nearest(content: Span, cues: readonly WordSpan[]): WordSpan[] {
  const before = cues.filter((cue) => cue.end <= content.start).slice(-NEAREST);
  const after = cues.filter((cue) => cue.start >= content.end).slice(0, NEAREST);
  return [...before, ...after];
}

/** Words from one stretch to the other, 0 where they touch. */
export function wordsBetween(
  one: { readonly first: number; readonly last: number },
  other: { readonly first: number; readonly last: number },
): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}

/** The words above a stretch, from those of its words that hang on something outside. */
export function climbFrom(tree: BlockTree, first: number, last: number): Climb {
  const steps = new Map<number, number>();
  for (let word = first; word < last; word++) {
    let at = tree.head(word);
    if (at >= first && at < last) continue;
    for (let step = 1; at >= 0 && step <= CLIMB; step++) {
      if ((steps.get(at) ?? Infinity) <= step) break;
      steps.set(at, step);
      at = tree.head(at);
    }
  }
  return steps;
}

/** Steps from a content to a cue over the word where their ways up the tree meet, the first step free. */
function treeCost(
  tree: BlockTree,
  content: Climb,
  cue: WordSpan,
  words: { readonly first: number; readonly last: number },
): number {
  let cost = APART;
  for (let word = cue.first; word < cue.last; word++) {
    const up = content.get(word);
    if (up !== undefined) cost = Math.min(cost, up - 1);
  }
  for (const [word, steps] of climbFrom(tree, cue.first, cue.last)) {
    // Joined to a verb of the content, a cue stands beside it at best: it was joined too low.
    const joined = tree.is(cue.first, 'conj') ? JOINED : 0;
    if (word >= words.first && word < words.last) cost = Math.min(cost, steps - 1 + joined);
    const up = content.get(word);
    if (up !== undefined) cost = Math.min(cost, up + steps - 1);
  }
  return cost;
}
