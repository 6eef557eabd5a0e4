import type { Article, Block } from '../parse/article.ts';
import { bySpan, encloses, type Span } from '../text/span.ts';
import { byBlock } from './by-block.ts';
import type { Check, Finding } from './finding.ts';
import { leftoverPhrases, tag } from './garbled/leftover-phrases.ts';
import { hits, machineSpans, proseBlocks, quotedSpans, quoteForMessage, replaceFix } from './prose.ts';

const code = 'garbled/leftover';

/** Lines of a page that stand between paragraphs and lead nowhere from a text file. Those that name an article stay. */
const between =
  /^(?:read more|continue reading(?: the main story)?|see more|show more|advertisement|sponsored(?: content)?|(?:story|article) continues (?:below|after)[^.]{0,40})\s?[:>»→…]{0,3}$/iu;

/** What a page, an editor or a program left in the text: "Read More", a caption's credit, "TK CHECK". */
export const garbledLeftover: Check = {
  code,
  description: 'Something of the page, an editor’s note or a program’s mark run into the text.',
  severity: 'warning',
  run: ({ article }) => [
    ...proseBlocks(article).flatMap(({ block, index }) => runIn(article, block, index)),
    ...linesBetween(article),
  ],
};

function runIn(article: Article, block: Block, index: number): readonly Finding[] {
  const found = leftoversIn(block);
  if (found.length === 0) return [];
  // Somebody may be quoted saying "click here"; code and addresses are no prose.
  const quoted = quotedSpans(article, index);
  const machine = machineSpans(block.text);
  return found
    .filter((leftover) => leftover.what === tag || !hits(machine, leftover))
    .filter((leftover) => leftover.what === tag || !quoted.some((quote) => encloses(quote, leftover)))
    .map((leftover) => finding(article, block, leftover));
}

/** What in a block reads like something left over, quoted or not, in text order. */
const leftoversIn = byBlock(({ type, text: whole }): readonly Leftover[] => {
  // A caption names its source; a row of code or of a table is none of the reporter's prose.
  if (type === 'caption' || /\t| \| .* \| /u.test(whole.slice(0, 400))) return [];
  const found: Leftover[] = [];
  for (const { what, pattern, mend } of leftoverPhrases) {
    for (const { 0: text, index: at } of whole.matchAll(pattern)) {
      const start = at + (text.length - text.trimStart().length);
      const leftover = { start, end: at + text.trimEnd().length, what, ...(mend !== undefined && { mend }) };
      // A headline may begin so ("WATCH: …").
      if (start === 0 && type === 'headline' && what.startsWith('a link')) continue;
      if (leftover.end > start && !hits(found, leftover)) found.push(leftover);
    }
  }
  return found.sort(bySpan);
});

interface Leftover extends Span {
  readonly what: string;
  readonly mend?: string;
}

function finding(article: Article, block: Block, { start, end, what, mend }: Leftover): Finding {
  const text = block.text.slice(start, end);
  // With a mark in its place the space before goes, else the one behind.
  const cut = {
    start: mend === undefined ? start : start - 1,
    end: mend === undefined && /^\s/u.test(block.text.slice(end, end + 1)) ? end + 1 : end,
  };
  const title = mend === undefined ? `Remove ${quoteForMessage(text, 40)}` : `Change “${text}” to “${mend}”`;
  const fix = replaceFix(article, block, cut, mend ?? '', title);
  return {
    code,
    severity: 'warning',
    span: block.map.spanToSource({ start, end }),
    message: `${quoteForMessage(text)} is ${what}, not the reporter’s text.`,
    related: [],
    ...(fix && { fix }),
  };
}

/** "Read More" between two paragraphs of the body. What stands below the article is known for furniture and stays. */
function linesBetween(article: Article): readonly Finding[] {
  const last = article.blocks.findLastIndex(({ type }) => type === 'paragraph');
  const first = article.blocks.findIndex(({ type }) => type === 'paragraph');
  return article.blocks.flatMap((block, index) => {
    if (block.type !== 'boilerplate' || index < first || index > last || !between.test(block.text.trim())) return [];
    return [
      {
        code,
        severity: 'hint' as const,
        span: block.map.spanToSource({ start: 0, end: block.text.length }),
        message: `${quoteForMessage(block.text)} between two paragraphs is left of the page the article stood on.`,
        related: [],
      },
    ];
  });
}
