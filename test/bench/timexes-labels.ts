import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MeantimeDocument } from './meantime-corpus.ts';
import { spanOf } from './figures-labels.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

interface Line {
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly paragraphs: number;
  readonly sha256: string;
  readonly labels: readonly {
    readonly at: readonly [paragraph: number, start: number, end: number];
    readonly type: MeantimeDocument['timexes'][number]['type'];
    readonly value: string;
  }[];
}

/** A Wikinews story with its times as a reader labelled them, and the number of its date line (-1 for none). */
export interface TimexStory extends Pick<MeantimeDocument, 'text' | 'timexes' | 'created' | 'annotatedTo'> {
  readonly unscored: number;
}

/**
 * Reads the stories labelled for times (`training/labelled/README.md`, "Times"), their text from the shared folder.
 * @returns `undefined` when labels or text are absent
 * @throws when a text is not the one that was labelled
 */
export function timexStories(): TimexStory[] | undefined {
  const file = fileURLToPath(new URL('../../training/labelled/timexes-train.jsonl', import.meta.url));
  const [first, second] = [wikinewsStories(2019), wikinewsStories(2020)];
  if (!existsSync(file) || !first || !second) return undefined;
  const texts = new Map([...first, ...second].map(({ slug, text }) => [slug, text]));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { url, published, paragraphs: count, sha256, labels } = JSON.parse(line) as Line;
      const slug = url.slice(url.lastIndexOf('/wiki/') + '/wiki/'.length);
      const paragraphs = (texts.get(slug) ?? '').split('\n\n').slice(0, count);
      const text = paragraphs.join('\n\n');
      if (createHash('sha256').update(text).digest('hex') !== sha256)
        throw new Error(`${url} is not what was labelled.`);
      return {
        text,
        annotatedTo: text.length,
        created: published,
        unscored: paragraphs.findIndex((each) => /^\w+day, \w+ \d{1,2}, \d{4}$/.test(each)),
        timexes: labels.map(({ at, type, value }) => ({ ...spanOf(at, paragraphs), type, value })),
      };
    });
}
