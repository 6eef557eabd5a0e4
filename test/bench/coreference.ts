// Who is who in GUM's news and interviews, gold mentions given: npx tsx test/bench/coreference.ts [--train | --written]
import { pathToFileURL } from 'node:url';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import type { Discourse } from '../../server/src/resolve/sieve/mention.ts';
import type { Chains } from '../../server/src/resolve/sieve/chains.ts';
import { runSieve } from '../../server/src/resolve/sieve/sieve.ts';
import { loadEncoder } from '../support/encoder.ts';
import { lastFitting } from './coreference-baseline.ts';
import { chainIn, type CoreferenceCounts, countDocument, type Counts, noCounts } from './coreference-score.ts';
import { goldDiscourse, type GoldDiscourse } from './gum-discourse.ts';
import { gumDocuments } from './gum.ts';
import { table } from './statistics.ts';

const GENRES = ['news', 'interview'];

/** Genres that no rule was made on: all parts of them measure. */
const WRITTEN = ['academic', 'bio', 'court', 'speech', 'textbook'];

/**
 * Alias links, roles given to names, and pronouns, by the sieve and by a plain last-fitting-mention baseline.
 * @param parts the documents of dev and test, or, to develop on, of train
 * @param given an encoder to read with instead of the shipped model
 */
export async function coreference(
  parts: readonly ('train' | 'dev' | 'test')[] = process.argv.includes('--train') ? ['train'] : ['dev', 'test'],
  given?: Encoder,
  genres: readonly string[] = GENRES,
): Promise<string> {
  const encoder = given ?? (await loadEncoder());
  const documents = await goldDocuments(parts, encoder, genres);
  if (!documents) return 'GUM or the model is absent.';
  const systems: [string, (discourse: Discourse) => Chains][] = [
    ['last fitting mention', lastFitting],
    ['sieve', runSieve],
  ];
  const columns = systems.map(([, run]) => {
    const sums = noCounts();
    for (const document of documents) countDocument(sums, document, chainIn(run(document.discourse)));
    return sums;
  });
  const rows: [string, (counts: CoreferenceCounts) => string, (counts: CoreferenceCounts) => number][] = [
    ['links between names (MUC), precision / recall / F1', ({ alias }) => three(alias), ({ alias }) => alias.wanted],
    ['pairs of names, precision / recall / F1', ({ pairs }) => three(pairs), ({ pairs }) => pairs.wanted],
    [
      'nouns given to a name, precision (given)',
      ({ role }) => `${percent(role.right, role.given)} (${role.given})`,
      () => NaN,
    ],
    [
      'pronouns of the third person, antecedent right',
      ({ pronoun }) => percent(pronoun.found, pronoun.wanted),
      ({ pronoun }) => pronoun.wanted,
    ],
    ['pronouns whose noun is right', ({ told }) => percent(told.found, told.wanted), ({ told }) => told.wanted],
  ];
  return table(
    [`${documents.length} documents (${parts.join(', ')})`, ...systems.map(([name]) => name), 'in gold'],
    rows.map(([what, cell, wanted]) => [
      what,
      ...columns.map(cell),
      String(columns[0] ? wanted(columns[0]) : '').replace('NaN', ''),
    ]),
  );
}

/** The documents of some parts as the sieve reads them; `undefined` when corpus or model is absent. */
export async function goldDocuments(
  parts: readonly ('train' | 'dev' | 'test')[],
  encoder: Encoder | undefined,
  genres: readonly string[] = GENRES,
): Promise<GoldDiscourse[] | undefined> {
  const documents = parts.map((part) => gumDocuments(part, genres));
  if (!encoder || documents.some((list) => list === undefined)) return undefined;
  const read: GoldDiscourse[] = [];
  for (const document of documents.flatMap((list) => list ?? [])) {
    const words = document.sentences.map((sentence) => sentence.words);
    read.push(goldDiscourse(document, (await encoder.read(words, { priority: 'background' })) ?? []));
  }
  return read;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));

function three({ right, given, found, wanted }: Counts): string {
  const [p, r] = [given === 0 ? 0 : right / given, wanted === 0 ? 0 : found / wanted];
  return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)].map((value) => (100 * value).toFixed(1)).join(' / ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(
    process.argv.includes('--written')
      ? await coreference(['train', 'dev', 'test'], undefined, WRITTEN)
      : await coreference(),
  );
  process.exit();
}
