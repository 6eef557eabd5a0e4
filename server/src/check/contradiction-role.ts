import { contradictionFindings } from './facts/fact-finding.ts';
import type { Check } from './finding.ts';

const code = 'contradiction/role';

/** One person with the same office of two countries, or roles in an event turned round within one article. */
export const contradictionRole: Check = {
  code,
  description:
    'An article that gives one person two offices that exclude each other, or turns round who did what to whom.',
  severity: 'information',
  compares: true,
  run: (input) => [...contradictionFindings(code, 'role', input), ...contradictionFindings(code, 'event', input)],
};
