/** An item with a score. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Groups items by average linkage: the two nearest groups become one as long as the mean score over all pairs between them
 * reaches the threshold.
 * @param near each item with those that reach the threshold with it
 * @param score of any two items; asked for pairs between groups that have a near pair
 * @returns groups, the same whatever the order of the items
 */
export function averageLinkage(
  near: ReadonlyMap<string, readonly Scored[]>,
  score: (a: string, b: string) => number,
  threshold: number,
): string[][] {
  const group = new Map<string, string[]>([...near.keys()].sort().map((id) => [id, [id]]));
  const edges = [...near].flatMap(([a, list]) =>
    list.filter(({ id }) => a < id && near.has(id)).map(({ id, score: value }) => ({ a, b: id, value })),
  );
  // Seen from the other side only, where one of the two has heavier words to follow.
  for (const [a, list] of near) {
    for (const { id, score: value } of list) {
      if (id < a && near.has(id) && !near.get(id)?.some((other) => other.id === a)) edges.push({ a: id, b: a, value });
    }
  }
  edges.sort((x, y) => y.value - x.value || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  for (const { a, b } of edges) {
    const [x, y] = [group.get(a), group.get(b)];
    if (!x || !y || x === y) continue;
    let sum = 0;
    for (const one of x) for (const other of y) sum += score(one, other);
    if (sum / (x.length * y.length) < threshold) continue;
    const joined = [...x, ...y];
    for (const id of joined) group.set(id, joined);
  }
  return [...new Set(group.values())];
}
