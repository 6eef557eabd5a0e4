/** Files with more UTF-16 code units are cut into blocks but not into sentences, and a problem says so. */
export const MAX_SEGMENTED_FILE = 1_000_000;

/** Markdown files with more UTF-16 code units are read as plain text, and a problem says so. */
export const MAX_MARKDOWN_FILE = 500_000;

/** Markdown with no blank line in so many UTF-16 code units (or one fence that makes it a single piece) is read as plain text. */
export const MAX_MARKDOWN_PIECE = 40_000;

/** Longer blocks are cut into sentences piece by piece, at white space, so that no step sees more than this. */
export const MAX_SEGMENTED_PIECE = 20_000;
