import type { Article, Block } from '../parse/article.ts';
import type { Span } from '../text/span.ts';
import type { Check, Finding } from './finding.ts';
import { doubledPhrases, type DoubledPhrase } from './garbled/doubled-phrases.ts';
import { repeatedSentences, type RepeatedPassage } from './garbled/repeated-sentences.ts';
import { hits, proseBlocks, quotedSpans, quoteForMessage, replaceFix } from './prose.ts';

const code = 'garbled/repeated-passage';

/** A sentence or a paragraph that the article has twice, and a phrase that follows itself. */
export const garbledRepeatedPassage: Check = {
  code,
  description: 'A passage that stands twice in the article.',
  severity: 'warning',
  run: ({ article }) => [
    ...repeatedSentences(article).map((passage) => again(article, passage)),
    ...proseBlocks(article).flatMap(({ block, index }) => {
      const quoted = quotedSpans(article, index);
      if (isSpoken(block, quoted)) return [];
      return block.sentences
        .flatMap((sentence) => doubledPhrases(block.text, sentence))
        .filter((phrase) => !hits(quoted, phrase))
        .map((phrase) => doubled(article, block, phrase));
    }),
  ],
};

/** Whether somebody speaks in a block without quotation marks, as in an interview: people begin again. */
function isSpoken(block: Block, quoted: readonly Span[]): boolean {
  return [...block.text.matchAll(/\b(?:I|we|you|my|our|your|yeah)\b(?:['’]\p{L}+)?/gu)].some(
    ({ index, 0: word }) => !hits(quoted, { start: index, end: index + word.length }),
  );
}

function again(article: Article, { block, start, end, first }: RepeatedPassage): Finding {
  const text = block.text.slice(start, end);
  const sentences = block.sentences.filter((each) => each.start >= start && each.end <= end).length;
  return {
    code,
    severity: 'warning',
    span: block.map.spanToSource({ start, end }),
    message: `${sentences > 1 ? `These ${String(sentences)} sentences stand` : 'This sentence stands'} in the article already, word for word: ${quoteForMessage(text)}`,
    related: [{ uri: article.uri, span: first.block.map.spanToSource(first), message: 'Here for the first time.' }],
  };
}

function doubled(article: Article, block: Block, phrase: DoubledPhrase): Finding {
  const second = block.text.slice(phrase.cut, phrase.end).trim();
  const fix = replaceFix(
    article,
    block,
    { start: phrase.cut, end: phrase.end },
    '',
    `Remove the second ${quoteForMessage(second, 40)}`,
  );
  return {
    code,
    severity: 'warning',
    span: block.map.spanToSource(phrase),
    message: `${quoteForMessage(second)} is written twice in a row.`,
    related: [],
    ...(fix && { fix }),
  };
}
