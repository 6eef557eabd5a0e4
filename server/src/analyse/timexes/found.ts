import type { Timex } from '../annotations.ts';

/** A timex as the grammars read it: tokens `from` (included) to `next` (excluded). */
export interface FoundTimex {
  readonly from: number;
  readonly next: number;
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: string;
  readonly anchored: boolean;
}

/** A calendar date made up in parts; `X` stands for what is not said. */
export function date(from: number, next: number, value: string, anchored: boolean, mod?: string): FoundTimex {
  return { from, next, type: 'DATE', value, anchored, ...(mod !== undefined && { mod }) };
}
