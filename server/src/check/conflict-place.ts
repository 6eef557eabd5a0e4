import { conflictCheck } from './facts/fact-finding.ts';

/** A place of an event, or where it leads, that another outlet gives otherwise. */
export const conflictPlace = conflictCheck(
  'place',
  'A place of an event, or where it leads, that another outlet gives otherwise.',
);
