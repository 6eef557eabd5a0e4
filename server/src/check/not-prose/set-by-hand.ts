/** Characters of the longest line of verse, an address or a list; longer ones are broken where they are full. */
const longest = 70;

/** Lines from which a group can be told. */
const fewest = 3;

/**
 * Whether lines that follow one another end where their writer ended them, as in verse, addresses and lists, and not where
 * the line is full or the sentence over.
 * @param lines of one group, no blank line between them
 */
export function isSetByHand(lines: readonly string[]): boolean {
  const texts = lines.map((line) => line.trim());
  if (texts.length < fewest) return false;
  const width = Math.max(...texts.map(({ length }) => length));
  if (width > longest) return false;
  const breaks = texts.slice(1).map((next, i) => ({ text: texts[i] ?? '', next }));
  const midSentence = breaks.filter(({ text }) => !/[.!?…][)"'”’]*$/u.test(text));
  if (2 * midSentence.length < breaks.length) return false;
  // The word that follows had room on the line, or is written large as in verse.
  const byHand = midSentence.filter(({ text, next }) => {
    const word = /^\S+/u.exec(next)?.[0].length ?? 0;
    return text.length + 1 + word <= width || /^["'“‘(]?\p{Lu}/u.test(next);
  });
  return 4 * byHand.length >= 3 * midSentence.length;
}

/** Whether a line is one of a list: a bullet, a number or a letter in brackets before it. */
export function isListItem(line: string): boolean {
  return /^\s*(?:[-*+•–◦▪‣·●○■➤✓]|\d{1,2}[.)]|\([a-z\d]{1,3}\))\s+\S/u.test(line);
}
