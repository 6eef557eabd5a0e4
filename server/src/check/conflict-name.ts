import { conflictCheck } from './facts/fact-finding.ts';

/** A person whose surname another outlet spells otherwise. */
export const conflictName = conflictCheck('name', 'A person whose surname another outlet spells otherwise.');
