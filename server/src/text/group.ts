/**
 * Sorts things into groups.
 * @param keys the groups that one belongs to: none, one or several
 * @returns groups in the order in which they are first met, each with its members in theirs
 */
export function group<T, K>(all: Iterable<T>, keys: (each: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    for (const key of keys(each)) {
      const list = groups.get(key);
      if (list) list.push(each);
      else groups.set(key, [each]);
    }
  }
  return groups;
}
