import { conflictCheck } from './facts/fact-finding.ts';

/** A day, time or length of an event that another outlet gives otherwise. */
export const conflictDate = conflictCheck(
  'date',
  'A day, time or length of an event that another outlet gives otherwise.',
);
