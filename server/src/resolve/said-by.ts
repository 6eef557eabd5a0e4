import type { Quotation } from './summary.ts';

/** Who says a quotation, as indexes into `Summary.entities`: one, several who say it together, or nobody that is known. */
export function saidBy({ speaker, speakers }: Quotation): readonly number[] {
  return speaker === undefined ? (speakers ?? []) : [speaker];
}
