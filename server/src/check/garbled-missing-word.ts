import type { Check } from './finding.ts';
import { wordFindings } from './garbled/word-findings.ts';

const code = 'garbled/missing-word';

/** "the rest the world", "able sell": a place where a word is missing. */
export const garbledMissingWord: Check = {
  code,
  description: 'A place where a word is missing.',
  severity: 'warning',
  run: (input) => wordFindings(input, 'missing'),
};
