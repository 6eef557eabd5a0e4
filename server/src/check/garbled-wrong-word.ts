import type { Check } from './finding.ts';
import { wordFindings } from './garbled/word-findings.ts';

const code = 'garbled/wrong-word';

/** "a lifetime prison phrase": a word that does not belong where it stands. */
export const garbledWrongWord: Check = {
  code,
  description: 'A word that does not belong where it stands.',
  severity: 'warning',
  run: (input) => wordFindings(input, 'wrong'),
};
