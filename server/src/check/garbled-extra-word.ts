import type { Check } from './finding.ts';
import { wordFindings } from './garbled/word-findings.ts';

const code = 'garbled/extra-word';

/** "shortly before of her death": a word too many. */
export const garbledExtraWord: Check = {
  code,
  description: 'A word too many.',
  severity: 'warning',
  run: (input) => wordFindings(input, 'extra'),
};
