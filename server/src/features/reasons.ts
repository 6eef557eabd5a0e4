import type { FigureReason } from '../story/compare-values.ts';

const words: Readonly<Record<string, string | undefined>> = {
  rounding: 'rounded',
  unit: 'in another unit',
  hedge: 'given roughly',
  range: 'given as a range',
  scope: 'of the whole or of a part',
  period: 'for another time',
  'later-report': 'a later report',
  currency: 'in another currency',
} satisfies Partial<Record<FigureReason, string>>;

/** What explains that two figures of one thing are not the same ("rounded"), for a reader; the reason itself where no words are known. */
export function reasonInWords(reason: string): string {
  return words[reason] ?? reason;
}
