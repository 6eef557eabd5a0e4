/** Nouns for what is said, which with "issue", "extend", "make" report speech. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'invitation statement warning promise pledge appeal apology offer vow commitment threat plea rebuke ultimatum'.split(
    ' ',
  ),
);
