/** Who says a quotation, and what in the text tells so. */
export interface Resolution {
  /** Mentions of those who say it, several where they say it together; empty when nobody known does. */
  readonly speakers: readonly number[];
  /** The source's own words when they name no one known. */
  readonly sourceText?: string;
  /** The mention that names or stands for the speaker; none when it is said elsewhere. */
  readonly mention?: number;
}

/** Said by nobody that the text tells of. */
export const NOBODY: Resolution = { speakers: [] };

/** The same speakers for words that name nobody themselves. */
export function silently({ speakers, sourceText }: Resolution): Resolution {
  return { speakers, ...(sourceText !== undefined && { sourceText }) };
}
