import type { Check } from './finding.ts';
import { halfConstructions } from './garbled/half-constructions.ts';
import { listGaps } from './garbled/list-gaps.ts';
import { type ParsedSentence, parsedSentences } from './garbled/parsed-sentences.ts';
import { slipFinding } from './prose.ts';

const code = 'garbled/incomplete-list';

/** "between China, Russia, and stated": a list that lacks a part, or the "and" before its last one. */
export const garbledIncompleteList: Check = {
  code,
  description: 'A list that lacks a part, or the “and” before its last one.',
  severity: 'warning',
  run: (input) =>
    parsedSentences(input).flatMap((sentence, i, all) =>
      [...listGaps(sentence), ...halfConstructions(sentence, nextInBlock(all, i))].map((slip) => ({
        ...slipFinding(code, input.article, sentence.block, slip),
        severity: 'warning' as const,
      })),
    ),
};

function nextInBlock(all: readonly ParsedSentence[], i: number): ParsedSentence | undefined {
  const next = all[i + 1];
  return next?.block === all[i]?.block ? next : undefined;
}
