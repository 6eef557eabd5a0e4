// Contradictions told of single stories: npx tsx test/bench/contradictions.ts [--errors]
import { pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import { corpusEncoder } from './reading-corpus.ts';
import { table } from './statistics.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

/**
 * How many `contradiction/*` findings every published Wikinews story of 2019 and 2020 gets when it is read alone: nearly all
 * of them must be false, since editors have read the stories.
 * @param show called with a line a finding, to be judged by a reader
 */
export async function contradictions(
  encoder?: Encoder,
  show: (line: string) => void = () => undefined,
): Promise<string> {
  const years = ([2019, 2020] as const).map((year) => ({ year, stories: wikinewsStories(year) }));
  const reader = encoder ?? (await corpusEncoder());
  if (!reader || years.some(({ stories }) => !stories))
    return 'The model or the shared folder with Wikinews are absent.';
  const analyser = new Analyser(reader);
  const rows: (string | number)[][] = [];
  for (const { year, stories = [] } of years) {
    let [words, found] = [0, 0];
    for (const { slug, date, text } of stories) {
      const parsed = parseArticle({ uri: `file:///wikinews/${slug}.txt`, text });
      const article = { ...parsed, published: { value: date, from: 'front-matter' as const } };
      const annotations = await analyser.analyse(article, { priority: 'background' });
      const summary = wholeSummary(article, annotations);
      const index = new FolderIndex();
      index.set(summary);
      words += text.split(/\s+/).length;
      for (const { code, message, span } of runChecks({ article, annotations, summary, others: [], index }, {})) {
        if (!code.startsWith('contradiction/')) continue;
        found++;
        show(
          `${slug}: ${code}: ${message} | ${text.slice(Math.max(0, span.start - 80), span.end + 80).replaceAll('\n', ' ')}`,
        );
      }
    }
    rows.push([`Wikinews ${year}`, stories.length, words, found, ((20_000 * found) / words).toFixed(2)]);
  }
  return table(['stories read alone', 'stories', 'words', 'contradictions told', 'in 20,000 words'], rows);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    await contradictions(undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
  process.exit();
}
