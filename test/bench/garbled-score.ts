import { overlaps, type Span, touches } from '../../server/src/text/span.ts';
import type { Defect, MarkedText } from './garbled-labels.ts';

/** What a checker flags in a text: what it is sure of, and what it only hints at. UTF-16 offsets. */
export interface Flags {
  readonly warnings: readonly Span[];
  readonly hints: readonly Span[];
}

/** How a checker did on some texts. */
export interface Score {
  readonly flags: number;
  /** Flags that touch no defect. */
  readonly wrong: readonly { readonly text: MarkedText; readonly span: Span }[];
  readonly found: readonly Defect[];
  readonly missed: readonly Defect[];
}

/** Whether a flag is at a defect; where one of the two is empty, being next to the other counts. */
export function isAt(flag: Span, defect: Span): boolean {
  if (flag.start === flag.end) return touches(defect, flag.start);
  return defect.start === defect.end ? touches(flag, defect.start) : overlaps(flag, defect);
}

/** Holds the flags of texts against the defects that were marked in them. */
export function score(texts: readonly MarkedText[], flagsOf: (text: MarkedText) => readonly Span[]): Score {
  const found: Defect[] = [];
  const missed: Defect[] = [];
  const wrong: Score['wrong'][number][] = [];
  let count = 0;
  for (const text of texts) {
    const flags = flagsOf(text);
    count += flags.length;
    for (const defect of text.defects) (flags.some((flag) => isAt(flag, defect)) ? found : missed).push(defect);
    for (const span of flags) if (!text.defects.some((defect) => isAt(span, defect))) wrong.push({ text, span });
  }
  return { flags: count, wrong, found, missed };
}

/** "7 of 20 (35 %)" of those that are asked for. */
export function share(found: number, all: number): string {
  return all === 0 ? '–' : `${String(found)} of ${String(all)} (${((100 * found) / all).toFixed(0)} %)`;
}
