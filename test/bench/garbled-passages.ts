import type { Span } from '../../server/src/text/span.ts';
import { edited } from './disagreements-labels.ts';
import type { GarbledPart, Grade, MarkedText } from './garbled-labels.ts';
import { labelledPart, linesOf, storiesByUrl, storyOf, type StoryLine, utf16 } from './labelled-stories.ts';
import type { WikinewsStory } from './wikinews-corpus.ts';

/** A garbled passage in its story. */
export interface GarbledPassage extends MarkedText {
  /** How it was made: spun, translated, cut. */
  readonly kind: string;
  /** The paragraph that holds it, UTF-16 offsets of `text`. */
  readonly paragraph: Span;
}

type Edit = readonly [start: number, end: number, words: string];
type DamageLabel = readonly [paragraph: number, start: number, end: number, words: string, what: string];
type PassageLabel = readonly [
  paragraph: number,
  start: number,
  end: number,
  kind: string,
  edits: readonly Edit[],
  defects: readonly (readonly [start: number, end: number, what: string, grade: Grade, mend: string])[],
];

/**
 * Garbled passages, each put into its story in place of the original one.
 * @returns undefined when the labels or the stories are absent
 * @throws when a text is not the one that was edited
 */
export function garbledPassages(part: GarbledPart): GarbledPassage[] | undefined {
  const stories = storiesByUrl();
  const lines = linesOf(`passages-${part}`) as StoryLine<PassageLabel>[] | undefined;
  if (!stories || !lines) return undefined;
  return lines.flatMap((line) => line.labels.map((label) => putInto(storyOf(line.url, stories), line, label)));
}

/**
 * Sentences damaged in one place each, as passages of the kind "damage": to develop on.
 * @returns undefined when the labels or the stories are absent
 */
export function damagedSentences(): GarbledPassage[] | undefined {
  const stories = storiesByUrl();
  const lines = linesOf('damage-dev') as StoryLine<DamageLabel>[] | undefined;
  if (!stories || !lines) return undefined;
  return lines.flatMap((line) =>
    line.labels.map(([number, start, end, words, what]) => {
      // A word that was taken out is missed between its neighbours.
      const reach = words === '' ? Math.min(2, start) : 0;
      const defect = [0, words.length + 2 * reach, what, 'plain', ''] as const;
      const label: PassageLabel = [number, start - reach, end, 'damage', [[start, end, words]], [defect]];
      return putInto(storyOf(line.url, stories), line, label);
    }),
  );
}

function putInto(story: WikinewsStory, line: StoryLine<unknown>, label: PassageLabel): GarbledPassage {
  const [number, from, , kind, edits, defects] = label;
  const { text: paragraph = '', offset = 0 } = labelledPart(line, story.text)[number] ?? {};
  const at = utf16(paragraph);
  const garbled = edited(
    paragraph,
    edits.map(([start, end, words]) => [at(start), at(end), words]),
  );
  // What stands before the passage is as it was, so that its start is where it was.
  const passage = utf16(garbled.slice(at(from)));
  const start = offset + at(from);
  return {
    name: line.url,
    text: story.text.slice(0, offset) + garbled + story.text.slice(offset + paragraph.length),
    published: story.date,
    kind,
    paragraph: { start: offset, end: offset + garbled.length },
    defects: defects.map(([first, last, what, grade]) => ({
      start: start + passage(first),
      end: start + passage(last),
      what,
      grade,
    })),
  };
}
