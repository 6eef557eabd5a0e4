import { contradictionFindings } from './facts/fact-finding.ts';
import type { Check } from './finding.ts';

const code = 'contradiction/date';

/** One event on two days of one article. */
export const contradictionDate: Check = {
  code,
  description: 'One event that an article puts on two days, or lets take two lengths of time.',
  severity: 'information',
  compares: true,
  run: (input) => contradictionFindings(code, 'date', input),
};
