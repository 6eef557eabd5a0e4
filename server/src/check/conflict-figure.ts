import { conflictCheck } from './facts/fact-finding.ts';

/** A number, sum or share that another outlet gives otherwise, and nothing explains the difference. */
export const conflictFigure = conflictCheck(
  'figure',
  'A number, sum or share that another outlet gives otherwise, and nothing explains the difference.',
);
