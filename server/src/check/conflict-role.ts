import { conflictCheck } from './facts/fact-finding.ts';

/** An office of a person that another outlet gives otherwise. */
export const conflictRole = conflictCheck('role', 'An office of a person that another outlet gives otherwise.');
