// Which articles tell one story: npx tsx test/bench/stories.ts [--test] [--errors]
// MEANTIME with Wikinews, labelled by us, and ECB+ where it is present (GALLEY_ECBPLUS, or ../shared/data/ecbplus).
import { pathToFileURL } from 'node:url';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { cosine } from '../../server/src/story/likeness.ts';
import type { Gist } from '../../server/src/story/terms.ts';
import { unavailableEncoder } from '../support/encoder.ts';
import { percentages, tallyPairs } from './pairs.ts';
import { corpusEncoder, readFolder } from './reading-corpus.ts';
import { table } from './statistics.ts';
import { ecbFolder, type Half, type StoryCorpus, wikinewsFolder } from './story-corpora.ts';

/** Whether something puts two articles, by uri, into one story. */
type Together = (a: string, b: string) => boolean;

/**
 * Pairwise precision, recall and F1 of same-event pairs, beside simple programs. Pairs are counted within the half; those of
 * which the labeller was not sure are not counted either way.
 * @param show called with each pair that Galley gets wrong
 */
export async function stories(
  half: Half = process.argv.includes('--test') ? 'test' : 'dev',
  encoder?: Encoder,
  show: (line: string) => void = () => undefined,
): Promise<string> {
  const reader = encoder ?? (await corpusEncoder());
  const corpora = [wikinewsFolder(), ecbFolder(half)];
  const absent = [
    corpora[0] ? '' : 'The labels or the shared folder with MEANTIME and Wikinews are absent.',
    corpora[1]
      ? ''
      : 'ECB+ is absent: unpack its ECB+.zip to ../shared/data/ecbplus, or name its folder in GALLEY_ECBPLUS.',
  ];
  const tables: string[] = [];
  for (const corpus of corpora) if (corpus) tables.push(await measured(corpus, half, reader, show));
  return [...tables, ...absent.filter((line) => line !== '')].join('\n\n');
}

async function measured(
  corpus: StoryCorpus,
  half: Half,
  reader: Encoder | undefined,
  show: (line: string) => void,
): Promise<string> {
  const gists = new Map<string, Gist>();
  const grouped = async (encoder: Encoder): Promise<Together> => {
    const index = await readFolder(corpus.items, encoder, ({ uri }, _, gist) => gists.set(uri, gist));
    const group = new Map<string, number>();
    index.stories.all().forEach((uris, i) => {
      for (const uri of uris) group.set(uri, i);
    });
    return (a, b) => group.get(a) === group.get(b);
  };
  const systems: [string, Together][] = [['Galley, no model', await grouped(unavailableEncoder())]];
  if (reader) systems.push(['Galley', await grouped(reader)]);
  const wanted = corpus.items.filter((item) => item.half === half);
  let gold = 0;
  const rows = [...baselines(gists), ...systems].map(([name, together]) => {
    const tally = tallyPairs(
      wanted,
      corpus.label,
      (a, b) => together(a.uri, b.uri),
      (a, b, label) => {
        if (name === 'Galley') show(`${label === 'same' ? 'missed' : 'wrong'}: ${a.id} | ${b.id}`);
      },
    );
    gold = tally.gold;
    return [name, `${percentages(tally)} (${tally.right} of ${tally.found})`];
  });
  const head = `${corpus.name} (${half}): ${wanted.length} articles of ${corpus.items.length}, ${gold} pairs`;
  return table([head, 'P / R / F1'], rows);
}

/** What a simple program would do: count the headline's words, or compare all words. Thresholds set on the dev half. */
function baselines(gists: ReadonlyMap<string, Gist>): [string, Together][] {
  const frequency = new Map<string, number>();
  for (const { terms } of gists.values())
    for (const stem of terms.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = new Map(
    [...gists].map(([uri, { terms }]) => [
      uri,
      new Map([...terms].map(([stem, count]) => [stem, count * Math.log(gists.size / (frequency.get(stem) ?? 1))])),
    ]),
  );
  const none = new Map<string, number>();
  const headline: Together = (a, b) => {
    const [x, y] = [gists.get(a)?.title ?? new Set<string>(), gists.get(b)?.title ?? new Set<string>()];
    return [...x].filter((stem) => y.has(stem)).length >= 0.5 * Math.max(1, Math.min(x.size, y.size));
  };
  const alike =
    (least: number): Together =>
    (a, b) =>
      cosine(vectors.get(a) ?? none, vectors.get(b) ?? none) >= least;
  return [
    ['half of the headline’s words', headline],
    ['tf-idf cosine ≥ 0.25', alike(0.25)],
    ['tf-idf cosine ≥ 0.4', alike(0.4)],
    ['tf-idf cosine ≥ 0.5', alike(0.5)],
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    await stories(undefined, undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
  process.exit();
}
