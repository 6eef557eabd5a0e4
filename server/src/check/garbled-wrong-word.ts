import type { Check } from './finding.ts';
import { suspicionFindings } from './garbled/suspicion-findings.ts';

const code = 'garbled/wrong-word';

/** "a lifetime prison phrase": a word that does not belong where it stands. */
export const garbledWrongWord: Check = {
  code,
  description: 'A word that does not belong where it stands.',
  severity: 'warning',
  run: (input) => suspicionFindings(input, code, 'wrong'),
};
