import assert from 'node:assert/strict';
import type { ReadSentence } from '../../server/src/analyse/annotations.ts';
import { findAttributions } from '../../server/src/analyse/quotations/find-attributions.ts';
import { EMPTY_READING, type SpanReading } from '../../server/src/encode/encoder.ts';
import { RELATIONS, type Relation, TAGS } from '../../server/src/encode/labels.ts';
import type { Block, Sentence } from '../../server/src/parse/article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { show, story } from './resolve.ts';

const MARKS = { '[': 'sources', '<': 'cues', '{': 'contents' } as const;
type Kind = (typeof MARKS)[keyof typeof MARKS];
type Found = Readonly<Record<Kind, readonly Span[]>>;

/**
 * Checks what is found where the model reads what is marked: `[source] <cue> {content}`, marks of different kinds nested at
 * will.
 * @param marked paragraphs, a blank line between two
 * @param arcs the trees as far as they matter, `word relation head; …`, by the words' first occurrence in their sentence
 * (`said#2`: the second); all other words hang on the sentence's first one
 * @param expected as `show` writes them
 */
export function checkReadings(marked: string, arcs: string, expected: readonly string[]): void {
  const { text, found } = unmark(story(marked));
  const article = parseArticle({ uri: 'file:///articles/story.txt', text });
  const blocks = article.blocks.map((block) => ({
    names: [],
    sentences: block.sentences.map((sentence) => readingOf(block, sentence, found, arcs)),
  }));
  assert.deepEqual(
    findAttributions(article, blocks).map((attribution) => show(article, attribution)),
    expected,
  );
}

/** The text without marks, and what they marked. */
function unmark(marked: string): { readonly text: string; readonly found: Found } {
  const found: Record<Kind, Span[]> = { sources: [], cues: [], contents: [] };
  const open: { readonly kind: Kind; readonly start: number }[] = [];
  let text = '';
  for (const character of marked) {
    const kind = MARKS[character as keyof typeof MARKS] as Kind | undefined;
    if (kind) open.push({ kind, start: text.length });
    else if (/[\]>}]/.test(character)) {
      const { kind: closed, start } = open.pop() ?? { kind: 'contents', start: 0 };
      found[closed].push({ start, end: text.length });
    } else text += character;
  }
  assert.equal(open.length, 0, 'every mark is closed');
  return { text, found };
}

function readingOf(block: Block, sentence: Sentence, found: Found, arcs: string): ReadSentence {
  const words = sentence.words.map(({ start, end }) => block.text.slice(start, end));
  const spans = (kind: Kind): SpanReading[] =>
    found[kind].flatMap((span) => {
      const inside = sentence.words.map((word) => overlaps(block.map.spanToSource(word), span));
      const first = inside.indexOf(true);
      return first < 0 ? [] : { first, last: inside.lastIndexOf(true) + 1, confidence: 1 };
    });
  const heads = Int16Array.from(words, (_, i) => (i === 0 ? -1 : 0));
  const relations = Uint8Array.from(words, (_, i) => RELATIONS.indexOf(i === 0 ? 'root' : 'dep'));
  const tags = Uint8Array.from(words, (word) => TAGS.indexOf(/^(?:is|was|were|will|would)$/.test(word) ? 'AUX' : 'X'));
  const find = (name = ''): number => {
    const [word, count = '1'] = name.split('#');
    let at = -1;
    for (let i = 0; i < Number(count); i++) at = words.indexOf(word ?? '', at + 1);
    return at;
  };
  for (const arc of arcs.split(';').map((each) => each.trim().split(/\s+/))) {
    const [child, head] = [find(arc[0]), arc[2] === undefined ? -1 : find(arc[2])];
    if (child < 0 || (arc[2] !== undefined && head < 0)) continue;
    heads[child] = head;
    const relation = RELATIONS.indexOf(arc[1] as Relation);
    assert.ok(relation >= 0, `${arc[1] ?? ''} is a relation`);
    relations[child] = relation;
    tags[child] = TAGS.indexOf(arc[1] === 'nsubj' ? 'NOUN' : 'VERB');
  }
  const syntax = { tags, features: new Uint8Array(words.length), heads, relations };
  const quotations = { sources: spans('sources'), cues: spans('cues'), contents: spans('contents') };
  return { words: sentence.words, reading: { ...EMPTY_READING, syntax, quotations } };
}
