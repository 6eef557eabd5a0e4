/** Words a headline must have at least before its case is taken for a matter of print. */
const FEWEST = 4;
/** Share of the cased letters that must be capitals. */
const CAPITALS = 0.9;

/**
 * A sentence set all in capitals with each word in title case instead, any other sentence as it is. In such a line
 * capitals say nothing, and the model has seen few of them.
 */
export function settleCase(words: readonly string[]): readonly string[] {
  const wordy = words.filter((word) => /\p{L}/u.test(word));
  if (wordy.length < FEWEST) return words;
  const letters = wordy.join('');
  const lower = letters.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = letters.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper < CAPITALS * (upper + lower) || upper === 0) return words;
  return words.map((word) =>
    word.replace(/^(\P{L}*\p{L})(.*)$/su, (_, head: string, rest: string) => head + rest.toLowerCase()),
  );
}
