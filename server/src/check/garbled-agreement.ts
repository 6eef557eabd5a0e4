import type { Check } from './finding.ts';
import { determinerSlips } from './garbled/determiner-number.ts';
import { articleSlips } from './garbled/indefinite-article.ts';
import { parsedSentences, remembering } from './garbled/parsed-sentences.ts';
import { subjectVerbSlips } from './garbled/subject-verb.ts';
import { uncountableSlips } from './garbled/uncountables.ts';
import { verbFormSlips } from './garbled/verb-form.ts';
import { slipFinding } from './prose.ts';

const code = 'garbled/agreement';

/** "Sanctions on oil has", "this limits", "have came": words whose forms do not go together. */
export const garbledAgreement: Check = {
  code,
  description: 'Words whose forms do not go together: subject and verb, article and noun, auxiliary and verb.',
  severity: 'warning',
  run: (input) =>
    parsedSentences(input).flatMap((sentence) =>
      slipsIn(sentence).map((slip) => ({
        ...slipFinding(code, input.article, sentence.block, slip),
        severity: 'warning' as const,
      })),
    ),
};

const slipsIn = remembering((sentence) => [
  ...subjectVerbSlips(sentence),
  ...determinerSlips(sentence),
  ...uncountableSlips(sentence),
  ...verbFormSlips(sentence),
  ...articleSlips(sentence),
]);
