import type { Check } from './finding.ts';
import { misreadPronouns } from './garbled/misread-pronouns.ts';
import { neuterPossessives } from './garbled/neuter-possessives.ts';
import { parsedSentences } from './garbled/parsed-sentences.ts';
import { slipFinding } from './prose.ts';

const code = 'garbled/pronoun';

/** "Lee, a professor, said that he wants a third term": a pronoun that can only be read as the wrong person. */
export const garbledPronoun: Check = {
  code,
  description: 'A pronoun that can only be read as the wrong person.',
  severity: 'hint',
  run: (input) => {
    const sentences = parsedSentences(input);
    const misread = misreadPronouns(sentences, input.summary).map(
      ({ sentence, pronoun, owned, speaker, meant, evidence }) => {
        const words = sentence.words;
        const said = words.slice(owned.first, owned.last + 1).join(' ');
        return {
          code,
          severity: 'hint' as const,
          span: sentence.block.map.spanToSource(sentence.span(pronoun)),
          message: `“${words[pronoun] ?? ''}” can only be read as ${speaker} here, but “${said}” is ${meant}’s.`,
          related: [{ uri: input.article.uri, span: evidence, message: `Here it is ${meant}’s.` }],
        };
      },
    );
    const neuter = sentences.flatMap((sentence) =>
      neuterPossessives(sentence).map((slip) => ({
        ...slipFinding(code, input.article, sentence.block, slip),
        severity: 'hint' as const,
      })),
    );
    return [...misread, ...neuter];
  },
};
