import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type WikinewsStory, wikinewsStories } from './wikinews-corpus.ts';

/** A line of a file of labels: one story's. */
export interface StoryLine<Label> {
  readonly url: string;
  /** How many paragraphs were labelled, the title first. */
  readonly paragraphs: number;
  /** Of these paragraphs, joined by blank lines. */
  readonly sha256: string;
  readonly labels: readonly Label[];
}

/** A paragraph of a story, by its number. */
export interface Paragraph {
  readonly text: string;
  /** UTF-16 offset in the story. */
  readonly offset: number;
}

/** What labels were made on: `training/` of the repository. */
export const training = fileURLToPath(new URL('../../training/', import.meta.url));

/**
 * The paragraphs of a story that were labelled.
 * @throws when they are not those that were
 */
export function labelledPart({ url, paragraphs, sha256 }: StoryLine<unknown>, text: string): readonly Paragraph[] {
  const parts = text.split('\n\n').slice(0, paragraphs);
  expectHash(url, parts.join('\n\n'), sha256);
  let at = 0;
  return parts.map((part) => {
    const offset = at;
    at += part.length + 2;
    return { text: part, offset };
  });
}

/** From code points, which the labels count, to UTF-16 offsets of a text; what is beyond an end is taken as the end. */
export function utf16(text: string): (point: number) => number {
  const offsets = [0];
  for (const char of text) offsets.push((offsets.at(-1) ?? 0) + char.length);
  return (point) => offsets[Math.max(0, Math.min(point, offsets.length - 1))] ?? 0;
}

/**
 * @throws when a text does not have the hash that the labels give
 */
export function expectHash(name: string, text: string, sha256: string): void {
  if (createHash('sha256').update(text).digest('hex') !== sha256) throw new Error(`${name} is not what was labelled.`);
}

/**
 * The story at an address.
 * @throws when there is none
 */
export function storyOf(url: string, stories: ReadonlyMap<string, WikinewsStory>): WikinewsStory {
  const story = stories.get(slugOf(url));
  if (!story) throw new Error(`${url} is in no corpus.`);
  return story;
}

const slugOf = (url: string): string => url.slice(url.lastIndexOf('/wiki/') + '/wiki/'.length);

/** The Wikinews stories of both years by the last part of their address; undefined when they are absent. */
export function storiesByUrl(): Map<string, WikinewsStory> | undefined {
  const years = ([2019, 2020] as const).map((year) => wikinewsStories(year));
  if (years.some((stories) => !stories)) return undefined;
  return new Map(years.flatMap((stories = []) => stories.map((story) => [story.slug, story])));
}

/** What a file of labels holds, a value a line, of the shape its README gives; undefined when it is absent. */
export function linesOf(name: string): unknown[] | undefined {
  const file = `${training}labelled/${name}.jsonl`;
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
