/** A cycle that was drawn together into its first node, with what it takes to open it again. */
interface Contraction {
  readonly cycle: readonly number[];
  /** Inside the cycle, the head of each of its nodes. */
  readonly heads: readonly number[];
  /** The nodes that were left beside the cycle. */
  readonly outside: readonly number[];
  /** For each node: the node of the cycle it would best be the head of. */
  readonly entered: Int16Array;
  /** For each node: the node of the cycle that is best its head. */
  readonly left: Int16Array;
}

/** Stands for a score that is no number, or none that one can count with. */
const LOWEST = -1e6;

/**
 * The best tree with one root: Chu-Liu-Edmonds (McDonald et al. 2005, "Non-projective Dependency Parsing using Spanning
 * Tree Algorithms"). That one word alone hangs on the root is had by making each arc from the root dearer than all that
 * could be lost by its absence (Stanojević and Cohen 2021, "A Root of a Problem"): the same trees as `spanning_tree` in
 * `training/syntax.py`, in one pass. Quadratic in the words.
 * @param given row i holds the scores of word i's heads: first the root, then each word
 * @returns the head of each word, counted from 0, -1 for the root
 */
export function spanningTree(given: Float32Array, words: number): Int16Array {
  // Node 0 is the root, node i + 1 the word i. scores[node * size + head]; cycles are contracted in place.
  const size = words + 1;
  const scores = new Float64Array(size * size);
  let [least, most] = [0, 0];
  for (let i = 0; i < words * size; i++) {
    const score = given[i] ?? 0;
    const counted = Number.isFinite(score) ? score : LOWEST;
    scores[size + i] = counted;
    least = Math.min(least, counted);
    most = Math.max(most, counted);
  }
  const toll = (most - least) * size + 1;
  for (let node = 1; node < size; node++) scores[node * size] = (scores[node * size] ?? 0) - toll;
  let alive = Array.from({ length: size }, (_, node) => node);
  const heads = new Int16Array(size);
  for (let node = 1; node < size; node++) heads[node] = bestHead(scores, size, node, alive);
  const contractions: Contraction[] = [];
  for (let cycle = findCycle(heads, alive); cycle; cycle = findCycle(heads, alive)) {
    const contraction = contract(scores, size, heads, alive, cycle);
    const [merged = 0] = cycle;
    alive = [...contraction.outside, merged];
    for (const node of contraction.outside) if (cycle.includes(heads[node] ?? 0)) heads[node] = merged;
    heads[merged] = bestHead(scores, size, merged, alive);
    contractions.push(contraction);
  }
  for (const contraction of contractions.reverse()) open(contraction, heads);
  return heads.subarray(1).map((head) => head - 1);
}

/** The best head of a node among those there are. */
function bestHead(scores: Float64Array, size: number, node: number, alive: readonly number[]): number {
  let best = 0;
  let top = -Infinity;
  for (const head of alive) {
    const score = scores[node * size + head] ?? 0;
    if (head !== node && score > top) [best, top] = [head, score];
  }
  return best;
}

/** The nodes of some cycle, each the head of the one before it. */
function findCycle(heads: Int16Array, alive: readonly number[]): number[] | undefined {
  const seenFrom = new Int16Array(heads.length).fill(-1);
  seenFrom[0] = 0;
  for (const start of alive) {
    let node = start;
    for (; seenFrom[node] === -1; node = heads[node] ?? 0) seenFrom[node] = start;
    if (seenFrom[node] !== start || node === 0) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Draws a cycle together: its first node gets the best scores into and out of it. */
function contract(
  scores: Float64Array,
  size: number,
  heads: Int16Array,
  alive: readonly number[],
  cycle: readonly number[],
): Contraction {
  const [merged = 0] = cycle;
  const inside = new Set(cycle);
  const outside = alive.filter((node) => !inside.has(node));
  const own = cycle.map((node) => scores[node * size + (heads[node] ?? 0)] ?? 0);
  const [entered, left] = [new Int16Array(size).fill(merged), new Int16Array(size).fill(merged)];
  for (const node of outside) {
    let [into, outOf] = [-Infinity, -Infinity];
    cycle.forEach((each, i) => {
      const entering = (scores[each * size + node] ?? 0) - (own[i] ?? 0);
      const leaving = scores[node * size + each] ?? 0;
      if (entering > into) [into, entered[node]] = [entering, each];
      if (leaving > outOf) [outOf, left[node]] = [leaving, each];
    });
    scores[merged * size + node] = into;
    scores[node * size + merged] = outOf;
  }
  return { cycle, heads: cycle.map((node) => heads[node] ?? 0), outside, entered, left };
}

/** Puts a cycle's nodes back, broken up where the tree enters it. */
function open({ cycle, heads: own, outside, entered, left }: Contraction, heads: Int16Array): void {
  const [merged = 0] = cycle;
  const head = heads[merged] ?? 0;
  for (const node of outside) if (node && heads[node] === merged) heads[node] = left[node] ?? 0;
  cycle.forEach((node, i) => (heads[node] = own[i] ?? 0));
  heads[entered[head] ?? 0] = head;
}
