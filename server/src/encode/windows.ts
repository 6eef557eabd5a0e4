/** A stretch of words the encoder sees in one run, and the part of it whose scores are kept. Word indexes, ends excluded. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly keepFrom: number;
  readonly keepTo: number;
}

/** Pieces two neighbouring windows share, at least where words are short: every kept word sees half of it on each side. */
const OVERLAP = 64;

/**
 * Splits a sentence into windows that fit the encoder. The kept parts cover every word once; in an overlap each window
 * keeps the half that lies further from its own edge. Linear in the number of words.
 * @param pieces how many pieces each word has, each at least 1 and at most half of `room`
 * @param room pieces a window holds at most
 */
export function planWindows(pieces: readonly number[], room: number): Window[] {
  const windows: Window[] = [];
  const overlap = Math.min(OVERLAP, room >> 2);
  for (let from = 0, keepFrom = 0; keepFrom < pieces.length;) {
    let to = from;
    for (let used = 0; to < pieces.length && used + (pieces[to] ?? 0) <= room; to++) used += pieces[to] ?? 0;
    let next = to;
    for (let shared = pieces[to - 1] ?? 0; next - 1 > from && shared <= overlap; shared += pieces[next - 1] ?? 0)
      next--;
    const keepTo = to < pieces.length ? next + ((to - next) >> 1) : to;
    windows.push({ from, to, keepFrom, keepTo });
    from = next;
    keepFrom = keepTo;
  }
  return windows;
}
