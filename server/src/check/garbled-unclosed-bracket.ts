import type { Article, Block } from '../parse/article.ts';
import type { Span } from '../text/span.ts';
import type { Check, Finding } from './finding.ts';
import { hits, machineSpans, proseBlocks, quoteForMessage, replaceFix } from './prose.ts';

const code = 'garbled/unclosed-bracket';

/** How many paragraphs further the closing bracket of an aside that runs over paragraphs may stand. */
const reach = 6;

const partner: Readonly<Record<string, string>> = { '(': ')', '[': ']', ')': '(', ']': '[' };

/** A bracket that is opened and never closed, or a closing one that nothing opened. */
export const garbledUnclosedBracket: Check = {
  code,
  description: 'A bracket without its partner.',
  severity: 'warning',
  run: ({ article }) => {
    const alone: Alone[] = [];
    for (const { block, index } of proseBlocks(article)) {
      if (/[()[\]]/u.test(block.text)) alone.push(...aloneIn(block, index));
    }
    return pairOverParagraphs(alone).map((bracket) => finding(article, bracket));
  },
};

/** A bracket that has no partner in its block. */
interface Alone {
  readonly block: number;
  readonly at: number;
  readonly mark: string;
}

function aloneIn(block: Block, index: number): Alone[] {
  const { text } = block;
  const machine = machineSpans(text);
  // A row of a table, a formula or a line of code has brackets of its own.
  if (/[{}|]|\s=\s|\t/u.test(text)) return [];
  const open: Alone[] = [];
  const alone: Alone[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]]/gu)) {
    if (hits(machine, { start: at, end: at + 1 }) || isFace(text, at)) continue;
    if (mark === '(' || mark === '[') {
      open.push({ block: index, at, mark });
      continue;
    }
    const last = open.findLastIndex((each) => each.mark === partner[mark]);
    if (last >= 0) {
      alone.push(...open.splice(last).slice(1));
    } else if (!isLabel(text, at)) alone.push({ block: index, at, mark });
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}

/** ":)" and ":-(": a face before or behind which a space stands. */
function isFace(text: string, at: number): boolean {
  return /(?:^|\s)[:;=][-^']?[()[\]]$/u.test(text.slice(Math.max(0, at - 4), at + 1));
}

/** "a)", "12)", "iv)": the label of a list's item, not the end of an aside. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s,;:.—–-])(?:\p{L}|\d{1,3}|[ivx]{1,5})[)\]]$/u.test(text.slice(Math.max(0, at - 7), at + 1));
}

/** Takes out what opens in one paragraph and closes in a later one. */
function pairOverParagraphs(alone: readonly Alone[]): readonly Alone[] {
  const paired = new Set<Alone>();
  alone.forEach((opening, i) => {
    if (opening.mark !== '(' && opening.mark !== '[') return;
    for (const closing of alone.slice(i + 1, i + 20)) {
      if (closing.block > opening.block + reach) return;
      if (closing.block > opening.block && closing.mark === partner[opening.mark] && !paired.has(closing)) {
        paired.add(opening).add(closing);
        return;
      }
    }
  });
  return alone.filter((each) => !paired.has(each));
}

function finding(article: Article, { block: index, at, mark }: Alone): Finding {
  const block = article.blocks[index];
  const span: Span = { start: at, end: at + 1 };
  const text = block?.text ?? '';
  const opens = mark === '(' || mark === '[';
  // "(ICC issued": capitals between the bracket and a small word are an abbreviation's, which is all that the bracket holds.
  const short = opens ? /^.\p{Lu}{2,8}(?= \p{Ll})/u.exec(text.slice(at, at + 12))?.[0] : undefined;
  const closing = partner[mark] ?? '';
  const fix =
    block && short !== undefined
      ? replaceFix(
          article,
          block,
          { start: at, end: at + short.length },
          short + closing,
          `Close the bracket: “${short + closing}”`,
        )
      : undefined;
  return {
    code,
    severity: 'warning',
    span: block?.map.spanToSource(span) ?? span,
    message: opens
      ? `The bracket that opens ${quoteForMessage(text.slice(at + 1, at + 61), 40)} is never closed.`
      : `This bracket closes an aside that nothing opens: ${quoteForMessage(text.slice(Math.max(0, at - 40), at + 1), 41)}.`,
    related: [],
    ...(fix && { fix }),
  };
}
