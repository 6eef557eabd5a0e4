import type { Check } from './finding.ts';
import { misreadPronouns } from './garbled/misread-pronouns.ts';
import { parsedSentences } from './garbled/parsed-sentences.ts';

const code = 'garbled/pronoun';

/** "Lee, a professor, said that he wants a third term": a pronoun that can only be read as the wrong person. */
export const garbledPronoun: Check = {
  code,
  description: 'A pronoun that can only be read as the wrong person.',
  severity: 'hint',
  run: (input) =>
    misreadPronouns(parsedSentences(input), input.summary).map(
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
    ),
};
