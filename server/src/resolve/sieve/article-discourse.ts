import type { Annotations } from '../../analyse/annotations.ts';
import type { Article, BlockSpan, BlockType } from '../../parse/article.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import type { CleanName } from '../clean-names.ts';
import { BlockWords } from '../block-words.ts';
import { rolesAt } from '../roles.ts';
import { discourseOf } from './describe.ts';
import { KnownSentence } from './known-sentences.ts';
import type { Discourse, MentionName, MentionSpan, SieveSentence } from './mention.ts';

const PROSE: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'subhead', 'paragraph', 'caption']);
/** How many mentions of one name are asked for roles: they stand where someone is introduced. */
const INTRODUCTIONS = 4;

/** The sentences of a block in a discourse: number of the first, and for each where its words stand in the block. */
interface BlockSentences {
  readonly first: number;
  readonly words: readonly (readonly Span[])[];
}

/** An article as the sieve reads it, and the way from a place in its blocks to words and back. */
export class ArticleDiscourse {
  readonly discourse: Discourse;
  readonly #blocks = new Map<number, BlockSentences>();
  readonly #blockOf: number[] = [];
  readonly #names: readonly CleanName[];
  readonly #nameAt = new Map<string, CleanName>();

  /**
   * @param article the parsed article
   * @param annotations what was found in it
   * @param names its names, types settled, in text order
   */
  constructor(article: Article, annotations: Annotations, names: readonly CleanName[]) {
    this.#names = names;
    const quotes = quotedSpans(article);
    const sentences: SieveSentence[] = [];
    const known: KnownSentence[] = [];
    article.blocks.forEach((block, index) => {
      if (!PROSE.has(block.type)) return;
      const read = annotations.blocks[index]?.sentences;
      const own = block.sentences.map((sentence, i) => KnownSentence.of(block.text, sentence, read?.[i]));
      this.#blocks.set(index, { first: sentences.length, words: own.map(({ places }) => places) });
      for (const sentence of own) {
        const inside = quotesOf(sentence.places, quotes.get(index) ?? []);
        const { words, lower, syntax } = sentence.bare;
        this.#blockOf.push(index);
        known.push(sentence);
        sentences.push({
          words,
          lower,
          syntax,
          paragraph: index,
          heading: block.type === 'headline' || block.type === 'subhead',
          ...(inside && { quotes: inside }),
        });
      }
    });
    this.discourse = discourseOf(sentences, this.#withRoles(article, this.#spansOf(known)));
  }

  /** Where words of a sentence stand. */
  place(sentence: number, first: number, last: number): BlockSpan | undefined {
    const block = this.#blockOf[sentence];
    const part = block === undefined ? undefined : this.#blocks.get(block);
    const words = part?.words[sentence - part.first];
    const [from, to] = [words?.[first], words?.[last - 1]];
    return block !== undefined && from && to ? { block, start: from.start, end: to.end } : undefined;
  }

  /** The name of a mention with its exact place. */
  cleanName({ sentence, name }: MentionSpan): CleanName | undefined {
    return name && this.#nameAt.get(`${sentence}:${name.first}:${name.last}`);
  }

  /** The words of a place in a block, in the sentence in which it begins. */
  words(span: BlockSpan): { readonly sentence: number; readonly first: number; readonly last: number } | undefined {
    const part = this.#blocks.get(span.block);
    if (!part) return undefined;
    const i = lastIndex(part.words.length, (k) => (part.words[k]?.[0]?.start ?? Infinity) <= span.start);
    const words = part.words[i];
    if (!words) return undefined;
    const first = lastIndex(words.length, (k) => (words[k]?.end ?? Infinity) <= span.start) + 1;
    const last = lastIndex(words.length, (k) => (words[k]?.start ?? Infinity) < span.end) + 1;
    return last > first ? { sentence: part.first + i, first, last } : undefined;
  }

  /** Roles that patterns find, at the first names of each person: they need no tree. */
  #withRoles(article: Article, spans: readonly MentionSpan[]): MentionSpan[] {
    const words = new BlockWords(article.blocks);
    const text = ({ block, start, end }: BlockSpan): string => article.blocks[block]?.text.slice(start, end) ?? '';
    const asked = new Map<string, number>();
    return spans.map((span) => {
      const name = span.name?.type === 'person' ? this.cleanName(span) : undefined;
      const times = asked.get(name?.key ?? '') ?? 0;
      if (!name || times >= INTRODUCTIONS) return span;
      asked.set(name.key, times + 1);
      const roles = rolesAt(name, words).map(text);
      return roles.length > 0 ? { ...span, roles } : span;
    });
  }

  #spansOf(sentences: readonly KnownSentence[]): MentionSpan[] {
    const names = new Map<number, MentionName[]>();
    for (const name of this.#names) {
      const at = this.words(name);
      if (!at) continue;
      const list = names.get(at.sentence) ?? [];
      names.set(at.sentence, list);
      // Two names in one word ("Quill-Vane talks"): the first.
      if ((list.at(-1)?.last ?? 0) > at.first) continue;
      const { text, key, type } = name;
      list.push({ first: at.first, last: at.last, text, key, type });
      this.#nameAt.set(`${at.sentence}:${at.first}:${at.last}`, name);
    }
    const spans: MentionSpan[] = [];
    sentences.forEach((known, sentence) => {
      const start = spans.length;
      for (const span of known.mentions(names.get(sentence) ?? [])) {
        const parts = span.parts?.map((part) => part + start);
        spans.push({ ...span, sentence, ...(parts && { parts }) });
      }
    });
    return spans;
  }
}

interface Quoted extends Span {
  readonly quote: number;
}

/** What stands in quotation marks, by block, in text order. */
function quotedSpans(article: Article): Map<number, Quoted[]> {
  const found = new Map<number, Quoted[]>();
  article.quotes.forEach(({ parts, depth }, quote) => {
    if (depth !== 0) return;
    for (const { block, start, end } of parts) found.set(block, [...(found.get(block) ?? []), { start, end, quote }]);
  });
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

function quotesOf(words: readonly Span[], quoted: readonly Quoted[]): Int32Array | undefined {
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const here = quoted.filter(({ start, end }) => start < to && from < end);
  if (here.length === 0) return undefined;
  return Int32Array.from(
    words,
    (word) => here.find(({ start, end }) => start <= word.start && word.end <= end)?.quote ?? -1,
  );
}

/** The last index at which `test` holds, it holding for all before; -1 for none. By binary search. */
function lastIndex(length: number, test: (index: number) => boolean): number {
  return partitionPoint(length, test) - 1;
}
