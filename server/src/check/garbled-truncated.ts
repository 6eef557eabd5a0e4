import type { Article, Block } from '../parse/article.ts';
import type { Check, Finding } from './finding.ts';
import { cutSentences } from './garbled/cut-sentences.ts';
import { pairFindings } from './garbled/pair-findings.ts';
import { lostBeginnings, openEnds } from './garbled/open-ends.ts';
import { parsedSentences, remembering } from './garbled/parsed-sentences.ts';
import { smallStarts } from './garbled/small-starts.ts';
import { hits, quoteForMessage, slipFinding } from './prose.ts';

const code = 'garbled/truncated';

/** Words that no sentence ends with. Prepositions that may end one ("the world we live in") are left out. */
const dangling = new Set(
  (
    'a an the and or but nor of from with into onto upon per than as if because although though unless whereas whether ' +
    'my your his its our their this these every each is was were are be been being am has have had having will would ' +
    'shall should may might must can could which who whom whose when while where to at by for during between among ' +
    'amid toward towards against despite via versus including such very'
  ).split(' '),
);

/** Those of them that end a clause now and then ("as I knew he would", "what it was for"): not enough alone. */
const sometimesLast = new Set(
  'is was were are be been am has have had will would shall should may might must can could when where to at by for who his this these each very against'.split(
    ' ',
  ),
);

/** A paragraph that stops in the middle of a sentence. */
export const garbledTruncated: Check = {
  code,
  description: 'A paragraph that breaks off in the middle of a sentence.',
  severity: 'warning',
  run: (input) => {
    const { article } = input;
    const cuts = article.blocks.flatMap((block, index) => {
      // Without a full stop a cut paragraph reads like a section head; nobody ends one of those with "the".
      if (block.type !== 'paragraph' && block.type !== 'subhead') return [];
      const cut = cutAt(article, block, index);
      return cut ? [cut] : [];
    });
    const open = [...openEnds(article), ...lostBeginnings(article), ...smallStarts(article)].map(({ block, slip }) =>
      slipFinding(code, article, block, slip),
    );
    const sentences = parsedSentences(input).flatMap((sentence) =>
      slipsIn(sentence).map((slip) => ({
        ...slipFinding(code, article, sentence.block, slip),
        severity: 'warning' as const,
      })),
    );
    const told = [...cuts, ...pairFindings(input, code, 'cut'), ...sentences];
    const spans = told.map(({ span }) => span);
    return [...told, ...open.filter(({ span }) => !hits(spans, span))];
  },
};

const slipsIn = remembering(cutSentences);

function cutAt(article: Article, block: Block, index: number): Finding | undefined {
  const text = block.text.trimEnd();
  const next = article.blocks.slice(index + 1).find((other) => other.type !== 'credit' && other.type !== 'related');
  if (/\p{L} ["“]$/u.test(text)) {
    const mark = { start: text.length - 1, end: text.length };
    return {
      code,
      severity: 'warning',
      span: block.map.spanToSource(mark),
      message: 'The paragraph breaks off where a quotation begins.',
      related: [],
    };
  }
  const last = /[\p{L}\p{N}][\p{L}\p{N}’'-]*[,-]?$/u.exec(text.slice(-60))?.[0];
  if (last === undefined) return looksUnlikeProse(article, block, text) ? undefined : ellipsis(block, text, next);
  // The paragraph goes on below: a page break or a picture tore it, nothing is lost.
  if (next && /^[\s“"‘'(]*\p{Ll}/u.test(next.text)) return undefined;
  const word = last.replace(/[,-]$/u, '').toLowerCase();
  const comma = last.endsWith(',');
  const hyphen = last.endsWith('-');
  // A capital on the last word is a title's or a list's.
  if (!comma && !hyphen && (!dangling.has(word) || /^\p{Lu}/u.test(last))) return undefined;
  if (comma && /^[\s]*[“"‘']/u.test(next?.text ?? '')) return undefined;
  const sure = !comma && !sometimesLast.has(word);
  if ((block.type === 'subhead' && !sure) || looksUnlikeProse(article, block, text)) return undefined;
  return {
    code,
    severity: sure ? 'warning' : 'information',
    span: block.map.spanToSource({ start: text.length - last.length, end: text.length }),
    message: `The paragraph breaks off: it ends with ${quoteForMessage(last)} and no full stop.`,
    related: [],
  };
}

/** "[…]", or dots before "Read more": the rest of the article was left out. */
function ellipsis(block: Block, text: string, next: Block | undefined): Finding | undefined {
  const mark = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/u.exec(text.slice(-8))?.[0];
  if (mark === undefined) return undefined;
  const more = next !== undefined && /^(?:read|continue|show|see)\s(?:more|reading|the full)/iu.test(next.text.trim());
  const before = /(\p{L}+)\s?$/u.exec(text.slice(-40, -mark.length))?.[1]?.toLowerCase();
  const endOfArticle = next === undefined || next.type === 'boilerplate';
  const lostWord = before !== undefined && dangling.has(before) && !sometimesLast.has(before);
  if (!more && !(endOfArticle && (mark.startsWith('[') || lostWord))) return undefined;
  return {
    code,
    severity: 'information',
    span: block.map.spanToSource({ start: text.length - mark.length, end: text.length }),
    message: `The article is cut off here: ${quoteForMessage(mark)} stands for a rest that is not in the file.`,
    related: [],
  };
}

/** List items, lines that introduce something, credits and verse need no full stop. */
function looksUnlikeProse(article: Article, block: Block, text: string): boolean {
  const raw = article.text.slice(block.span.start, block.span.start + 6);
  const words = text.split(/\s+/u, 12).length;
  return (
    words < 8 ||
    !/^[\s“"‘'([]*[\p{Lu}\p{N}]/u.test(text) ||
    /^\s*(?:[-*•·–—+#|>]|\d{1,2}[.)]\s)/u.test(raw) ||
    !/\s\p{Ll}{2,}\s\p{Ll}/u.test(text) ||
    capitalShare(text) > 0.5
  );
}

function capitalShare(text: string): number {
  const words = text.slice(0, 400).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}
