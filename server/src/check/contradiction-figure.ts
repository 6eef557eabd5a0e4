import { contradictionFindings } from './facts/fact-finding.ts';
import type { Check } from './finding.ts';

const code = 'contradiction/figure';

/** Two numbers of one article for one thing, an age that does not fit, a percentage that its own numbers refute. */
export const contradictionFigure: Check = {
  code,
  description:
    'A number that other numbers of the same article contradict: headline against body, an age, a percentage.',
  severity: 'information',
  compares: true,
  run: (input) => contradictionFindings(code, 'figure', input),
};
