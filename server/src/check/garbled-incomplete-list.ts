import type { Check } from './finding.ts';
import { listGaps } from './garbled/list-gaps.ts';
import { parsedSentences } from './garbled/parsed-sentences.ts';
import { slipFinding } from './prose.ts';

const code = 'garbled/incomplete-list';

/** "between China, Russia, and stated": a list that lacks a part, or the "and" before its last one. */
export const garbledIncompleteList: Check = {
  code,
  description: 'A list that lacks a part, or the “and” before its last one.',
  severity: 'warning',
  run: (input) =>
    parsedSentences(input).flatMap((sentence) =>
      listGaps(sentence).map((slip) => ({
        ...slipFinding(code, input.article, sentence.block, slip),
        severity: 'warning' as const,
      })),
    ),
};
