/**
 * How many indexes from 0 on pass a test which, once failed, fails for all that follow: where a sorted list divides. By
 * binary search.
 * @param length how many indexes there are
 */
export function partitionPoint(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
