import type { NameReading, SentenceReading } from '../encode/encoder.ts';
import type { Block, Sentence } from '../parse/article.ts';
import type { Span } from '../text/span.ts';
import type { NameSpan } from './annotations.ts';

/** A possessive ending, which belongs to the sentence and not to the name: "'s", or the apostrophe of a plural. */
const POSSESSIVE = /['’ʼ](?:[sS])?$/;
const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", ʼ: "'", '‚': "'", '“': '"', '”': '"', '„': '"' };

/**
 * The words of a block's sentences as the model takes them: quotation marks and apostrophes straight, all else as in
 * the text. `wordsOf(block)[i][j]` belongs to `block.sentences[i].words[j]`.
 */
export function wordsOf(block: Pick<Block, 'text' | 'sentences'>): string[][] {
  return block.sentences.map(({ words }) =>
    words.map(({ start, end }) => block.text.slice(start, end).replace(/[‘’ʼ‚“”„]/g, (mark) => QUOTES[mark] ?? mark)),
  );
}

/**
 * The names of a block, in text order, none overlapping.
 * @param readings `readings[i]` belongs to `block.sentences[i]`; word indexes out of range are passed over
 */
export function namesOf(
  block: Pick<Block, 'text' | 'sentences'>,
  readings: readonly SentenceReading[],
): readonly NameSpan[] {
  return block.sentences.flatMap((sentence, i) => {
    const names: NameSpan[] = [];
    for (const reading of readings[i]?.names ?? []) {
      const span = spanOf(block.text, sentence, reading);
      if (!span) continue;
      const name: NameSpan = { ...span, type: reading.type, confidence: reading.confidence, mass: reading.mass };
      const before = names.at(-1);
      if (before?.end === name.start && before.type === name.type) names[names.length - 1] = join(before, name);
      else if (!before || before.end <= name.start) names.push(name);
    }
    return names;
  });
}

/** The span of a reading in the block, without marks at its edges and without a possessive ending. */
function spanOf(text: string, { words }: Sentence, reading: NameReading): Span | undefined {
  let { first, last } = reading;
  const isEdge = (index: number) => {
    const word = words[index];
    return !word?.isWord || isPossessive(text, word);
  };
  while (first < last && isEdge(first)) first++;
  while (first < last && isEdge(last - 1)) last--;
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  if (first >= last || start === undefined || end === undefined) return undefined;
  const ending = POSSESSIVE.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
  return end - ending > start ? { start, end: end - ending } : undefined;
}

function isPossessive(text: string, word: Span): boolean {
  return word.end - word.start <= 2 && POSSESSIVE.test(text.slice(word.start, word.end));
}

/** Two pieces of one written word that the model named one by one. */
function join(a: NameSpan, b: NameSpan): NameSpan {
  const [x, y] = [a.end - a.start, b.end - b.start];
  const mass = a.mass.map((value, i) => (value * x + (b.mass[i] ?? 0) * y) / (x + y)) as [number, number, number];
  return { ...a, end: b.end, confidence: Math.min(a.confidence, b.confidence), mass };
}
