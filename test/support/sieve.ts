import assert from 'node:assert/strict';
import type { EntityType } from '../../server/src/analyse/annotations.ts';
import { EMPTY_READING } from '../../server/src/encode/encoder.ts';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { nameKey } from '../../server/src/resolve/name-keys.ts';
import { Chains } from '../../server/src/resolve/sieve/chains.ts';
import { discourseOf } from '../../server/src/resolve/sieve/describe.ts';
import type { Discourse, MentionSpan, SieveSentence } from '../../server/src/resolve/sieve/mention.ts';
import type { Step } from '../../server/src/resolve/sieve/sieve.ts';
import { treeOf } from './syntax.ts';

/** A discourse written down, with the entity that each mention should have. */
export interface Written {
  readonly discourse: Discourse;
  readonly expected: readonly string[];
}

/** A mention that is not closed yet. */
interface Open {
  first: number;
  name?: [number, number];
}

/**
 * A text with its mentions marked: words between blanks, a sentence a line, `[the mayor {Ada Quill}|person]1` a mention of entity
 * 1 with its name, `[she]1` one without. A line in quotation marks is quoted. `# ` begins a heading.
 * @param trees trees of the sentences in turn, as `treeOf` takes them; none where absent
 */
export function written(text: string, trees: readonly (string | undefined)[] = []): Written {
  const sentences: SieveSentence[] = [];
  const found: { span: MentionSpan; id: string }[] = [];
  const lines = text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
  lines.forEach((line, sentence) => {
    const heading = line.startsWith('# ');
    const words: string[] = [];
    const open: Open[] = [];
    for (const piece of line.slice(heading ? 2 : 0).split(/\s+/)) readWord(piece, sentence, words, open, found);
    const tree = trees[sentence];
    const syntax = new Syntax(tree === undefined ? EMPTY_READING.syntax : treeOf(tree).syntax);
    const lower = words.map((word) => word.toLowerCase());
    const marks = quotesIn(words, sentence);
    sentences.push({ words, lower, syntax, paragraph: sentence, heading, ...(marks && { quotes: marks }) });
  });
  found.sort((a, b) => a.span.sentence - b.span.sentence || a.span.first - b.span.first || b.span.last - a.span.last);
  const discourse = discourseOf(
    sentences,
    found.map(({ span }) => span),
  );
  return { discourse, expected: found.map(({ id }) => id) };
}

/** One word with the brackets around it. */
function readWord(
  piece: string,
  sentence: number,
  words: string[],
  open: Open[],
  found: { span: MentionSpan; id: string }[],
): void {
  const [, before = '', word = '', after = ''] =
    /^([[{]*)(.*?)((?:\}|\||\]|(?<=\|)\w+|(?<=\])\d+)*)$/u.exec(piece) ?? [];
  for (const mark of before) {
    const top = open.at(-1);
    if (mark === '[') open.push({ first: words.length });
    else if (top) top.name = [words.length, words.length];
  }
  words.push(word);
  for (const [mark, type, id] of after.matchAll(/\}|(?:\|(\w+))?\](\w+)/g)) {
    const top = open.at(-1);
    if (mark === '}') {
      if (top?.name) top.name[1] = words.length;
      continue;
    }
    const mention = open.pop();
    if (!mention || id === undefined) throw new Error(`${piece} closes nothing`);
    const { first } = mention;
    const last = words.length;
    const [from, to] = mention.name ?? [words[first]?.toLowerCase() === 'the' ? first + 1 : first, last];
    const text = words
      .slice(from, to)
      .join(' ')
      .replace(/ ?['’]s$/, '');
    const kind = type as EntityType | undefined;
    const name = kind && { first: from, last: to, text, key: nameKey(text, kind), type: kind };
    found.push({ span: { sentence, first, last, ...(name && { name }) }, id });
  }
}

function quotesIn(words: readonly string[], sentence: number): Int32Array | undefined {
  let inside = false;
  const quotes = Int32Array.from(words, (word) => {
    if (word === '“') inside = true;
    const quote = inside ? sentence : -1;
    if (word === '”') inside = false;
    return quote;
  });
  return quotes.some((quote) => quote >= 0) ? quotes : undefined;
}

/** Checks that steps join mentions of one number and no others. */
export function checkSteps(steps: readonly Step[], text: string, trees: readonly (string | undefined)[] = []): void {
  const { discourse, expected } = written(text, trees);
  const chains = new Chains(discourse);
  for (const step of steps) step(discourse, chains);
  const firsts = new Map<string, number>();
  expected.forEach((id, i) => firsts.set(id, firsts.get(id) ?? i));
  const show = (index: number): string => {
    const { sentence = 0, first = 0, last = 0 } = discourse.mentions[index] ?? {};
    return `${sentence}:${discourse.sentences[sentence]?.words.slice(first, last).join(' ') ?? ''}`;
  };
  const given = expected.map((_, i) => `${show(i)} = ${show(chains.facts(i).members[0] ?? i)}`);
  const wanted = expected.map((id, i) => `${show(i)} = ${show(firsts.get(id) ?? i)}`);
  assert.deepEqual(given, wanted);
}
