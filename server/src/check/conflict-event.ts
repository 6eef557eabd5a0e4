import { conflictCheck } from './facts/fact-finding.ts';

/** Who did it, to whom, or what was done, told otherwise by another outlet. */
export const conflictEvent = conflictCheck(
  'event',
  'Who did it, to whom, or what was done, told otherwise by another outlet.',
);
