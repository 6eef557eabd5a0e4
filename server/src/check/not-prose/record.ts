/** Entries from which a record is told. */
const fewest = 3;

const stamp =
  /^\s*[[(]?(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?:[.,]\d{1,3})?[\])]?(?=\s|$)|^\s*(?:[01]?\d|2[0-3])[.:h]?[0-5]\d ?(?:[ap]\.?m\.?|GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|hrs|Uhr)(?![\p{L}\p{N}])/iu;

/** What stands before a colon and is no speaker. */
const noSpeaker = /^(?:Image|Photo|Picture|File|Video|Audio|Credit|Source|Caption|Graphic|Map)\b/u;

const label = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?: ?\([^)]{1,30}\))?:\s/u;

/** Characters at the beginning of a line in which a label ends. */
const longestLabel = 120;

/** Blocks between two that a label stands before which belong to what was said: a speech in several paragraphs. */
const longestSpeech = 3;

/**
 * Where an article is a record of what was said or happened: what speakers' labels stand before, with what is between two of
 * them, and all from the first of several times of day that begin a line.
 * @param lines one text a block, in order
 * @returns indexes of `lines`
 */
export function recordedLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (start: number, end: number): void => {
    for (let i = start; i < end; i++) found.add(i);
  };
  const stamped = lines.flatMap((line, i) => (stamp.test(line.slice(0, longestLabel)) ? [i] : []));
  if (stamped.length >= fewest) add(stamped[0] ?? 0, lines.length);
  const labelled = lines.flatMap((line, i) => {
    const name = label.exec(line.slice(0, longestLabel))?.[1];
    return name === undefined || noSpeaker.test(name) ? [] : [{ name, i }];
  });
  // Somebody speaks more than once: "Photo: …", "Correction: …" and "Contact: …" do not.
  if (labelled.length < fewest || new Set(labelled.map(({ name }) => name)).size === labelled.length) return found;
  for (const [n, { i }] of labelled.entries()) {
    const next = labelled[n + 1]?.i ?? i + 1;
    add(i, next - i <= longestSpeech + 1 ? next : i + 1);
  }
  return found;
}
