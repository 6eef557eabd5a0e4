const terms =
  /\b(?:here(?:by|in|inafter|of|to|under|with)|there(?:by|of|in|to|under|with)|where(?:as|of|upon)|notwithstanding|pursuant to|aforesaid|aforementioned|shall(?: not)?|without prejudice|in witness|subsection|sub-paragraph|paragraph \(?\d|(?:section|article|clause|schedule) \d+)\b|§|(?:^|\s)\([a-z\d]{1,3}\)(?=\s)/giu;

/** Terms of which a text must have several different ones, and how many for so many words. */
const kinds = 3;
const wordsPerTerm = 18;

/** Whether a text is worded as a law or contract is, whose grammar is its own. A report that quotes one is not. */
export function isLegal(text: string): boolean {
  const found = [...text.matchAll(terms)].map(([term]) => term.trim().toLowerCase());
  if (new Set(found).size < kinds) return false;
  return found.length * wordsPerTerm >= text.split(/\s+/u).length;
}
