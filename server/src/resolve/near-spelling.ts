import { distancesAt } from '../text/edit-distance.ts';

/** Letters below which one letter makes another name: "Wang" is not "Wong". */
const SHORTEST = 5;

/**
 * Whether two single names are likely one, spelled otherwise: they begin alike and one letter differs, is added or left out
 * ("Quillen", "Quillan"), or two neighbours have changed places ("Quilelr"). A final s makes another name ("Robert", "Roberts").
 * @param one key of a name (`nameKey`)
 * @param other likewise
 */
export function isNearSpelling(one: string, other: string): boolean {
  if (one === other || one.length < SHORTEST || other.length < SHORTEST) return false;
  if (!other.startsWith(one[0] ?? '') || one.length > 32 || Math.abs(one.length - other.length) > 1) return false;
  if (`${one}s` === other || one === `${other}s`) return false;
  return isSwapped(one, other) || (distancesAt(one, other).at(-1) ?? 2) <= 1;
}

/** Whether one word is another but for two neighbouring letters, which have changed places. */
function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const isTurned = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isTurned && at + 1 < one.length && one.slice(at + 2) === other.slice(at + 2);
}
