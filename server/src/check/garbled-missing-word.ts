import type { Check } from './finding.ts';
import { suspicionFindings } from './garbled/suspicion-findings.ts';

const code = 'garbled/missing-word';

/** "the rest the world", "able sell": a place where a word is missing. */
export const garbledMissingWord: Check = {
  code,
  description: 'A place where a word is missing.',
  severity: 'warning',
  run: (input) => suspicionFindings(input, code, 'missing'),
};
