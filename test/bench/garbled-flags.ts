import type { Span } from '../../server/src/text/span.ts';
import type { MarkedText } from './garbled-labels.ts';
import type { GarbledPassage } from './garbled-passages.ts';
import type { GarbledReader } from './garbled-read.ts';
import type { Harper } from './harper.ts';

/** Who flags, and what: Galley's hints count beside its warnings in a row of their own. */
export const checkers = ['Galley, warnings', 'Galley, with hints', 'Galley, thorough', 'harper.js'] as const;

export type Checker = (typeof checkers)[number];

/** What each checker flags in each text. */
export type Flagged = ReadonlyMap<MarkedText, FlaggedText>;

/** What is flagged in one text. */
export interface FlaggedText {
  readonly by: Readonly<Record<Checker, readonly Span[]>>;
  /** Galley calls the whole article machine-spun. */
  readonly spun: boolean;
}

/** Has each text read; harper.js gets only the paragraph of a passage, since it reads paragraphs one by one. */
export async function flag(
  texts: readonly (MarkedText | GarbledPassage)[],
  galley: GarbledReader,
  harper: Harper,
  together?: 'one folder',
): Promise<Flagged> {
  const flagged = new Map<MarkedText, FlaggedText>();
  const folder = together && (await galley.read(texts));
  for (const [i, text] of texts.entries()) {
    const own = folder?.[i] ?? (await galley.read([text]))[0];
    const { start, end } = 'paragraph' in text ? text.paragraph : { start: 0, end: text.text.length };
    const lints = await harper.flags(text.text.slice(start, end));
    const by = {
      'Galley, warnings': own?.warnings ?? [],
      'Galley, with hints': [...(own?.warnings ?? []), ...(own?.hints ?? [])],
      'Galley, thorough': own?.thorough ?? [],
      'harper.js': lints.map((lint) => ({ start: start + lint.start, end: start + lint.end })),
    };
    flagged.set(text, { by, spun: own?.spun ?? false });
  }
  return flagged;
}
