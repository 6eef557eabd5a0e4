import { byBlock } from './by-block.ts';
import type { Check, CheckInput, Finding } from './finding.ts';
import { type ConfusedWord, confusedWords } from './garbled/confused-words.ts';
import { joinedVerbs } from './garbled/joined-verbs.ts';
import { type ParsedSentence, parsedSentences } from './garbled/parsed-sentences.ts';
import { hits, machineSpans, proseBlocks, quotedSpans, type Slip, slipFinding } from './prose.ts';

const code = 'garbled/confused-word';

/** "further exasperated by", "continue to fallout": a word that is taken for one of like sound or spelling. */
export const garbledConfusedWord: Check = {
  code,
  description: 'A word that is taken for another of like sound or spelling.',
  severity: 'warning',
  run: (input) => {
    const sentences = parsedSentences(input);
    return [
      ...proseBlocks(input.article).flatMap(({ block, index }) => {
        const found = confusedIn(block).filter((word) => !word.objects || hasObject(sentences, word, block));
        if (found.length === 0) return [];
        const out = [...quotedSpans(input.article, index), ...machineSpans(block.text)];
        return found.filter((word) => !hits(out, word)).map((word) => finding(input, block, word));
      }),
      ...sentences.flatMap((sentence) => joinedVerbs(sentence).map((slip) => finding(input, sentence.block, slip))),
    ];
  },
};

const confusedIn = byBlock(({ text }) => confusedWords(text));

/** Whether a verb's object, or the subject of its passive, is one of those that show it to be the wrong word. */
function hasObject(sentences: readonly ParsedSentence[], word: ConfusedWord, block: ParsedSentence['block']): boolean {
  const sentence = sentences.find(
    (each) => each.block === block && each.spans.some(({ start }) => start === word.start),
  );
  if (!sentence) return false;
  const verb = sentence.spans.findIndex(({ start }) => start === word.start);
  const { syntax } = sentence;
  if (syntax.tag(verb) !== 'VERB') return false;
  const subject = syntax.children(verb, 'nsubj:pass')[0];
  return [syntax.object(verb), subject].some((noun) => noun !== undefined && word.objects?.has(sentence.lemma(noun)));
}

function finding({ article }: CheckInput, block: ParsedSentence['block'], slip: Slip): Finding {
  return { ...slipFinding(code, article, block, slip), severity: 'warning' };
}
