// Who is who across documents, on MEANTIME: npx tsx test/bench/meantime.ts [--test] [--errors]
// Developed on the Airbus and General Motors topics; Apple and the stock market are for test.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import type { Summary } from '../../server/src/resolve/summary.ts';
import { foldName } from '../../server/src/story/fold-name.ts';
import type { Span } from '../../server/src/text/span.ts';
import { type MeantimeDocument, meantimeDocuments, type Topic } from './meantime-corpus.ts';
import { type PairLabel, percentages, tallyPairs } from './pairs.ts';
import { corpusEncoder, readFolder } from './reading-corpus.ts';
import { table } from './statistics.ts';

/** An entity of one of our articles with the annotators' entity it was matched to. */
interface Matched {
  readonly uri: string;
  readonly index: number;
  readonly name: string;
  readonly gold: string;
  readonly type: string;
}

/** So much of a name and of what was annotated must be the same: "the Air Force" and "Air Force", not "Airbus parent EADS" and "EADS". */
const minOverlap = 0.7;

const TOPICS: Readonly<Record<'dev' | 'test', readonly Topic[]>> = { dev: ['airbus', 'gm'], test: ['apple', 'stock'] };

/**
 * Pairwise precision and recall of cross-document entity linking: pairs of entities of two documents that are put
 * together, over our entities that match an annotated one. All 120 documents lie in one folder; pairs are counted within
 * the half's documents.
 * @param part the half to measure on
 * @param show called with each wrong or missed pair of names
 */
export async function meantime(
  part: 'dev' | 'test' = process.argv.includes('--test') ? 'test' : 'dev',
  encoder?: Encoder,
  show: (line: string) => void = () => undefined,
): Promise<string> {
  const documents = meantimeDocuments();
  const labels = goldLabels();
  const reader = encoder ?? (await corpusEncoder());
  if (!documents || !labels || !reader) return 'The model, the labels or the shared folder with MEANTIME are absent.';
  const matched: Matched[] = [];
  const texts = documents.map((document) => ({ document, uri: uriOf(document), text: document.text }));
  const index = await readFolder(texts, reader, ({ document }, summary) => {
    if (TOPICS[part].includes(document.topic)) matched.push(...matchedIn(document, summary, labels));
  });
  const systems: readonly (readonly [string, (one: Matched) => string])[] = [
    ['same folded name', ({ name }) => foldName(name)],
    ['Galley', ({ uri, index: i }) => index.entity(uri, i)?.key ?? `${uri} ${i}`],
  ];
  const kinds = ['person', 'organization', 'place'];
  const rows = [...kinds, 'all'].map((kind) => {
    const own = matched.filter(({ type }) => kind === 'all' || type === kind);
    let gold = 0;
    const scores = systems.map(([name, cluster]) => {
      const of = new Map(own.map((one) => [one, cluster(one)]));
      const wrong = new Map<string, number>();
      const tally = tallyPairs(
        own,
        labelOf,
        (a, b) => of.get(a) === of.get(b),
        (a, b, label) => {
          const names = [a, b].map((each) => `${each.name} [${each.gold}] (${of.get(each) ?? ''})`).sort();
          const line = `${label === 'same' ? 'missed' : 'wrong '} ${names.join(' | ')}`;
          wrong.set(line, (wrong.get(line) ?? 0) + 1);
        },
      );
      gold = tally.gold;
      if (kind === 'all' && name === 'Galley')
        for (const [line, count] of [...wrong].sort((a, b) => b[1] - a[1])) show(`${count} ${line}`);
      return percentages(tally);
    });
    return [kind, own.length, gold, ...scores];
  });
  return table(
    [`MEANTIME (${part})`, 'entities', 'gold pairs', ...systems.map(([name]) => `${name}: P / R / F1`)],
    rows,
  );
}

/** The uri a document has in the bench's folder. */
export function uriOf({ name }: Pick<MeantimeDocument, 'name'>): string {
  return `file:///folder/meantime/${encodeURIComponent(name.replace(/(?:\.txt)?\.xml$/, ''))}.txt`;
}

/** Document and entity number → the entity across documents, as labelled; undefined when the file is absent. */
function goldLabels(): Map<string, string> | undefined {
  const file = fileURLToPath(new URL('../../training/labelled/meantime-entities.jsonl', import.meta.url));
  if (!existsSync(file)) return undefined;
  const labels = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { entity, type, in: places } = JSON.parse(line) as { entity: string; type: string; in: [string, string][] };
    for (const [name, id] of places) labels.set(`${name} ${id}`, `${type} ${entity}`);
  }
  return labels;
}

/** Our entities of a document, each with the annotated one that most of its mentions in the annotated part are. */
function matchedIn(
  document: MeantimeDocument,
  { uri, entities, mentions }: Summary,
  labels: ReadonlyMap<string, string>,
): Matched[] {
  const found: Matched[] = [];
  entities.forEach((entity, index) => {
    const votes = new Map<string, number>();
    for (const number of entity.mentions) {
      const mention = mentions[number];
      if (mention?.kind !== 'name' || mention.end > document.annotatedTo) continue;
      let best: { readonly id: string; readonly share: number } | undefined;
      for (const gold of document.entities) {
        for (const span of gold.mentions) {
          const share = overlap(mention, span);
          if (share >= minOverlap && share > (best?.share ?? 0)) best = { id: gold.id, share };
        }
      }
      if (best) votes.set(best.id, (votes.get(best.id) ?? 0) + 1);
    }
    const [id] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    const gold = id === undefined ? undefined : labels.get(`${document.name} ${id}`);
    if (gold !== undefined) found.push({ uri, index, name: entity.name, gold, type: gold.slice(0, gold.indexOf(' ')) });
  });
  return found;
}

/** Dice's coefficient of two spans. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start);
}

/** Pairs within one document are no links across documents. */
function labelOf(a: Matched, b: Matched): PairLabel {
  if (a.uri === b.uri) return 'unsure';
  return a.gold === b.gold ? 'same' : 'different';
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    await meantime(undefined, undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
  process.exit();
}
