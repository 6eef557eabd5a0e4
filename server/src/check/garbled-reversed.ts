import type { Check, CheckInput, Finding } from './finding.ts';
import { type ParsedSentence, parsedSentences } from './garbled/parsed-sentences.ts';
import { type SelfDirected, selfDirected } from './garbled/self-directed.ts';
import { type TurnedGerund, turnedGerunds } from './garbled/turned-gerunds.ts';
import { quoteForMessage } from './prose.ts';

const code = 'garbled/reversed';

/** "It refutes the U.S. claims" of the United States, "Russia's arming" where Russia is armed: roles turned round. */
export const garbledReversed: Check = {
  code,
  description: 'Who does it and whom it is done to are turned round.',
  severity: 'hint',
  run: (input) => {
    const sentences = parsedSentences(input);
    return [
      ...sentences.flatMap((sentence, i) => {
        const before = sentences[i - 1];
        const near = before?.block === sentence.block ? before : undefined;
        return selfDirected(sentence, near).map((found) => itself(sentence, near, found, input));
      }),
      ...turnedGerunds(sentences).map((found) => turned(found, input)),
    ];
  },
};

function itself(
  sentence: ParsedSentence,
  before: ParsedSentence | undefined,
  { first, last, name, pronoun }: SelfDirected,
  { article }: CheckInput,
): Finding {
  const { block, words } = sentence;
  const state = quoteForMessage(words[name] ?? '');
  return {
    code,
    severity: 'hint',
    span: block.map.spanToSource(sentence.span(first, last)),
    message: pronoun
      ? `By the sentence before, “${words[first] ?? ''}” is ${state} itself, which would deny its own words: who denies whose?`
      : `${state} is set against itself: who is meant by the one, and by the other?`,
    related:
      pronoun && before
        ? [
            {
              uri: article.uri,
              span: before.block.map.spanToSource(before.span(0, before.words.length - 1)),
              message: `Here ${state} acts.`,
            },
          ]
        : [],
  };
}

function turned({ sentence, first, last, evidence }: TurnedGerund, { article }: CheckInput): Finding {
  const { start, end } = sentence.span(first, last);
  const said = sentence.block.text.slice(start, end);
  const other = evidence.sentence;
  return {
    code,
    severity: 'hint',
    span: sentence.block.map.spanToSource({ start, end }),
    message: `${quoteForMessage(said)} makes ${quoteForMessage(sentence.words[first] ?? '')} the one who acts; elsewhere it is the one acted on.`,
    related: [
      {
        uri: article.uri,
        span: other.block.map.spanToSource(other.span(evidence.verb)),
        message: 'Here it is the other way round.',
      },
    ],
  };
}
