import type { Check } from './finding.ts';
import { misreadCharacters } from './garbled/misread-characters.ts';
import { hits, machineSpans, slipFinding } from './prose.ts';

const code = 'garbled/mojibake';

/** "donâ€™t": characters that came out wrong when the text went from one encoding to another. Speech does not explain them. */
export const garbledMojibake: Check = {
  code,
  description: 'Characters that were lost or changed when the text was converted.',
  severity: 'warning',
  run: ({ article }) =>
    article.blocks.flatMap((block) => {
      const found = misreadCharacters(block.text);
      const machine = found.length ? machineSpans(block.text) : [];
      return found
        .filter((slip) => !hits(machine, slip))
        .map((slip) => ({ ...slipFinding(code, article, block, slip), severity: 'warning' as const }));
    }),
};
