/** The longest pattern that fits a machine word, in UTF-16 units. */
export const longestPattern = 32;

/**
 * How far a short pattern is from the text that ends at each place: the least number of insertions, deletions and
 * substitutions of UTF-16 units that make it some stretch of text ending there. Linear in the text.
 * Method: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", JACM
 * 46(3), 1999, as H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003, has it.
 * @param pattern of which the last `longestPattern` units count
 * @param backwards reads both from the end: the distance to the text that starts at each place, the pattern's first units
 *   counting
 * @returns for each place of the text, both ends included, the distance in units
 */
export function distancesAt(pattern: string, text: string, backwards = false): Uint8Array {
  const length = Math.min(pattern.length, longestPattern);
  const distances = new Uint8Array(text.length + 1).fill(length);
  if (length === 0) return distances;
  const rows = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const unit = pattern.charCodeAt(backwards ? length - 1 - i : pattern.length - length + i);
    rows.set(unit, (rows.get(unit) ?? 0) | (1 << i));
  }
  const last = 1 << (length - 1);
  let more = -1;
  let less = 0;
  let score = length;
  for (let i = 0; i < text.length; i++) {
    const equal = rows.get(text.charCodeAt(backwards ? text.length - 1 - i : i)) ?? 0;
    const vertical = equal | less;
    const horizontal = (((equal & more) + more) ^ more) | equal;
    let up = less | ~(horizontal | more);
    let down = more & horizontal;
    if (up & last) score++;
    if (down & last) score--;
    up <<= 1;
    down <<= 1;
    more = down | ~(vertical | up);
    less = up & vertical;
    distances[backwards ? text.length - 1 - i : i + 1] = score;
  }
  return distances;
}
