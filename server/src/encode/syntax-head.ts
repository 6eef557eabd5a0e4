import { RELATIONS } from './labels.ts';
import { spanningTree } from './spanning-tree.ts';
import { outputOf, type RunScores } from './word-scores.ts';

/** Which word each word hangs on (-1: the root) and how, as an index into `RELATIONS`. */
export interface Tree {
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

const ROOT = RELATIONS.indexOf('root');
/** Heads of a word, the likeliest, of which the model says the relation (`CANDIDATES` in `training/model.py`). */
export const CANDIDATES = 8;
const PARATAXIS = RELATIONS.indexOf('parataxis');

/**
 * The tree over the words that are kept of a run. The root, and it alone, has the relation `root`.
 * @throws when an output is missing or misshapen
 */
export function readTree(run: RunScores): Tree {
  const { pieces, firsts } = run;
  const arcs = outputOf(run, 'arcs', pieces * pieces);
  const candidates = outputOf(run, 'candidates', pieces * CANDIDATES);
  const relations = outputOf(run, 'relations', pieces * CANDIDATES * RELATIONS.length);
  const words = firsts.length;
  // Position 0 is [CLS]: the root.
  const columns = [0, ...firsts];
  const scores = new Float32Array(words * columns.length);
  firsts.forEach((row, word) => {
    columns.forEach((column, i) => (scores[word * columns.length + i] = arcs[row * pieces + column] ?? 0));
  });
  const heads = spanningTree(scores, words);
  const labels = Uint8Array.from(firsts, (row, word) => {
    const head = heads[word] ?? -1;
    if (head < 0) return ROOT;
    // A tree may want a head that is none of them: the relation to the likeliest one stands in.
    const rank = candidates.subarray(row * CANDIDATES, (row + 1) * CANDIDATES).indexOf(firsts[head] ?? 0);
    const at = (row * CANDIDATES + Math.max(0, rank)) * RELATIONS.length;
    let best = 0;
    let top = -Infinity;
    for (let label = 0; label < RELATIONS.length; label++) {
      const score = relations[at + label] ?? 0;
      if (label !== ROOT && score > top) [best, top] = [label, score];
    }
    return best;
  });
  return { heads, relations: labels };
}

/** One tree out of those of a sentence's windows, in order: the roots of later ones hang on the first one's. */
export function joinTrees(trees: readonly Tree[]): Tree {
  const [first] = trees;
  if (first && trees.length === 1) return first;
  const words = trees.reduce((sum, { heads }) => sum + heads.length, 0);
  const joined = { heads: new Int16Array(words), relations: new Uint8Array(words) };
  const root = first?.heads.indexOf(-1) ?? -1;
  let offset = 0;
  for (const { heads, relations } of trees) {
    heads.forEach((head, word) => {
      const isLaterRoot = head < 0 && offset > 0;
      joined.heads[offset + word] = isLaterRoot ? root : head < 0 ? -1 : head + offset;
      joined.relations[offset + word] = isLaterRoot ? PARATAXIS : (relations[word] ?? 0);
    });
    offset += heads.length;
  }
  return joined;
}
