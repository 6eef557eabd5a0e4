import type { Check } from './finding.ts';
import { suspicionFindings } from './garbled/suspicion-findings.ts';

const code = 'garbled/extra-word';

/** "shortly before of her death": a word too many. */
export const garbledExtraWord: Check = {
  code,
  description: 'A word too many.',
  severity: 'warning',
  run: (input) => suspicionFindings(input, code, 'extra'),
};
