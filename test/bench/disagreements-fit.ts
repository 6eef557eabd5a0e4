// Fits server/src/story/facts/alignment-weights.ts and prints it: node --import tsx test/bench/disagreements-fit.ts
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import type { Summary } from '../../server/src/resolve/summary.ts';
import { ALIGNMENT_FEATURES, candidatesOf } from '../../server/src/story/facts/alignment.ts';
import { itemCandidates } from '../../server/src/story/facts/aligned-items.ts';
import { ArticleFacts } from '../../server/src/story/facts/article-facts.ts';
import { CONTRAST_FEATURES, contrastsBetween } from '../../server/src/story/facts/contrasts.ts';
import { ITEM_FEATURES } from '../../server/src/story/facts/item-features.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { sameStory } from '../../server/src/story/same-story.ts';
import { type Gist, gistOf } from '../../server/src/story/terms.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { type PlantedCase, plantedCases } from './disagreements-labels.ts';
import { ecbDocuments } from './ecbplus-corpus.ts';
import { fitLogistic, type LogisticRow } from './logistic-fit.ts';
import { corpusEncoder } from './reading-corpus.ts';

/** An article as the folder knows it. */
export interface ReadArticle {
  readonly summary: Summary;
  readonly gist: Gist;
}

/** A planted case of two articles with what was read in them. */
export type ReadCase = Pick<PlantedCase, 'id' | 'places'> & { readonly reads: readonly ReadArticle[] };

/** A document of ECB+ with what was read in it. */
export type ReadDocument = ReadArticle & { readonly name: string; readonly topic: number; readonly text: string };

/** Gaussian priors (inverse variances), and how much the examples of each source count. */
const PRIOR = { alignment: 1, items: 0.7, contrasts: 1 };
const COUNTS = { planted: 2, other: 1, items: 0.7, contrasts: 0.3 };

/** Pairs whose sentences or articles have little in common are thinned to one in so many. */
const THINNED = 6;

const folder = (articles: readonly ReadArticle[]): FolderIndex => {
  const index = new FolderIndex();
  for (const { summary, gist } of articles) index.set(summary, gist);
  return index;
};

/** The sentences of a planted place and of the one that it is held against are aligned, in both directions. */
export function alignmentRows(cases: readonly ReadCase[]): LogisticRow[] {
  return cases.flatMap(({ reads, places: [planted, against] }) => {
    const index = folder(reads);
    const facts = reads.map(({ summary }) => new ArticleFacts(index, summary));
    return [
      [planted, against],
      [against, planted],
    ].flatMap(([from, to]) => {
      const [own, theirs] = [facts[from?.article ?? 0]?.statements, facts[to?.article ?? 0]?.statements];
      const statement = own?.statements.find(({ span }) => from && overlaps(span, from));
      if (!own || !theirs || !statement || !to) return [];
      const right = theirs.statements.filter(({ span }) => overlaps(span, to));
      if (right.length === 0) return [];
      return candidatesOf(statement, own, theirs).map(({ pair, features }) => ({
        x: features,
        y: right.includes(pair.b),
        weight: 1,
      }));
    });
  });
}

/** What is weighed between two articles, with the places in both; `sides` is only there to compare places. */
interface Weighed {
  readonly a: Span & { readonly text: string };
  readonly b: Span & { readonly text: string };
  readonly features: readonly number[];
}

type Weigher = (own: ArticleFacts, theirs: ArticleFacts) => readonly Weighed[];

/** Pairs of items, and pairs of words. */
export const WEIGHERS: Readonly<Record<'items' | 'contrasts', Weigher>> = {
  items: (own, theirs) => itemCandidates(own.statements, theirs.statements),
  contrasts: contrastsBetween,
};

/** What is weighed at the planted places is a disagreement, all else is none. The texts of one story differ in one place only. */
export function plantedRows(cases: readonly ReadCase[], weigh: Weigher): (LogisticRow & { readonly id: string })[] {
  const seen = new Set<string>();
  return cases.flatMap(({ id, reads, places: [planted, against] }) => {
    const index = folder(reads);
    const [own, theirs] = [planted, against].map(({ article }) => {
      const read = reads[article];
      return read && new ArticleFacts(index, read.summary);
    });
    if (!own || !theirs) return [];
    return weigh(own, theirs).flatMap(({ a, b, features }) => {
      // A word stands beside what was planted where several were.
      const y = overlaps(wider(a, planted), planted) && overlaps(wider(b, against), against);
      const key = `${id.replace(/[a-z]$/, '')} ${a.text} ${b.text}`;
      if (!y && seen.has(key)) return [];
      seen.add(key);
      return [{ id, x: features, y, weight: y ? COUNTS.planted : COUNTS.other }];
    });
  });
}

const besides = 12;

const wider = ({ start, end }: Span, place: Span): Span =>
  end - start > place.end - place.start ? { start, end } : { start: start - besides, end: end + besides };

/** Two places of ECB+ that disagree, as its rows name them. */
export const placeKey = (...places: readonly (readonly [name: string, start: number, end: number])[]): string =>
  places
    .map((place) => place.join(' '))
    .sort()
    .join(' | ');

/**
 * What is weighed between articles of one story of ECB+ is no disagreement where nobody has read it as one.
 * @param real places that a reader found to disagree (`placeKey`)
 */
export function corpusRows(
  documents: readonly ReadDocument[],
  weigh: Weigher,
  weight: number,
  real: ReadonlySet<string>,
  seenBy: (document: ReadDocument, other: ReadDocument, weighed: Weighed) => void = () => undefined,
): LogisticRow[] {
  const rows: LogisticRow[] = [];
  for (const topic of new Set(documents.map((document) => document.topic))) {
    const own = documents.filter((document) => document.topic === topic);
    const index = folder(own);
    const facts = new Map(own.map((document) => [document.summary.uri, new ArticleFacts(index, document.summary)]));
    const seen = new Set<string>();
    for (const document of own) {
      const here = facts.get(document.summary.uri);
      for (const { uri } of sameStory(index, document.summary.uri)) {
        const other = own.find(({ summary }) => summary.uri === uri);
        const there = facts.get(uri);
        if (!here || !there || !other || uri < document.summary.uri) continue;
        for (const each of weigh(here, there)) {
          const { a, b, features } = each;
          const key = [sentenceOf(document, a), a.text, sentenceOf(other, b), b.text].join('|');
          if (seen.has(key)) continue;
          seen.add(key);
          seenBy(document, other, each);
          const y = real.has(placeKey([document.name, a.start, a.end], [other.name, b.start, b.end]));
          rows.push({ x: features, y, weight });
        }
      }
    }
  }
  return rows;
}

const sentenceOf = ({ summary }: ReadDocument, { start }: Span): string =>
  summary.sentences?.find((sentence) => sentence.start <= start && start < sentence.end)?.text ?? '';

/** Of negative rows with little in common only some, which count for the others. */
function thinned(rows: readonly LogisticRow[]): LogisticRow[] {
  const [odds, share] = [ITEM_FEATURES.indexOf('alignment'), ITEM_FEATURES.indexOf('share')];
  let skipped = 0;
  return rows.flatMap((row) => {
    if (row.y || ((row.x[share] ?? 0) >= 0.35 && (row.x[odds] ?? 0) >= -3)) return [row];
    return skipped++ % THINNED === 0 ? [{ ...row, weight: THINNED * row.weight }] : [];
  });
}

/** The three tables of weights. The features of the other two hold the alignment, so that it must be in the program before they are fitted. */
export function fitAll(cases: readonly ReadCase[], documents: readonly ReadDocument[], real: ReadonlySet<string>) {
  return {
    ALIGNMENT_WEIGHTS: fitLogistic(alignmentRows(cases), PRIOR.alignment),
    ITEM_WEIGHTS: fitLogistic(
      [...plantedRows(cases, WEIGHERS.items), ...thinned(corpusRows(documents, WEIGHERS.items, COUNTS.items, real))],
      PRIOR.items,
    ),
    CONTRAST_WEIGHTS: fitLogistic(
      [...plantedRows(cases, WEIGHERS.contrasts), ...corpusRows(documents, WEIGHERS.contrasts, COUNTS.contrasts, real)],
      PRIOR.contrasts,
    ),
  };
}

const FEATURES = {
  ALIGNMENT_WEIGHTS: ALIGNMENT_FEATURES,
  ITEM_WEIGHTS: ITEM_FEATURES,
  CONTRAST_WEIGHTS: CONTRAST_FEATURES,
};

/** The tables as the source of alignment-weights.ts. */
export function sourceOf(tables: ReturnType<typeof fitAll>): string {
  const list = (Object.keys(FEATURES) as (keyof typeof FEATURES)[]).map((name) => {
    const rows = FEATURES[name].map((feature, i) => `  ${tables[name][i] ?? 0}, // ${feature}`);
    return `/** Of \`${name.replace('WEIGHTS', 'FEATURES')}\`. */\nexport const ${name}: readonly number[] = [\n${rows.join('\n')}\n];\n`;
  });
  return [
    '/**\n * What `test/bench/disagreements-fit.ts` fitted on the planted disagreements to train on and on topics 1 to 35 of ECB+ (`node --import tsx\n' +
      ' * test/bench/disagreements-fit.ts`, twice where the alignment changes); not to be changed by hand.\n */\n',
    ...list,
  ].join('\n');
}

/** The places of ECB+ that a reader found to disagree; the texts must be those that were read. */
export function realDisagreements(documents: readonly Pick<ReadDocument, 'name' | 'text'>[]): ReadonlySet<string> {
  const file = fileURLToPath(new URL('../../training/labelled/disagreements-ecbplus.jsonl', import.meta.url));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Set(
    lines.map((line) => {
      const { places } = JSON.parse(line) as {
        places: { document: string; sha256: string; start: number; end: number }[];
      };
      for (const { document, sha256 } of places) {
        const text = documents.find(({ name }) => name === document)?.text ?? '';
        if (createHash('sha256').update(text).digest('hex') !== sha256)
          throw new Error(`${document} is not what was read.`);
      }
      return placeKey(...places.map(({ document, start, end }) => [document, start, end] as const));
    }),
  );
}

async function main(): Promise<string> {
  const [cases, documents, encoder] = [
    plantedCases('train'),
    ecbDocuments((topic) => topic <= 35),
    await corpusEncoder(),
  ];
  if (!cases || !documents || !encoder) return 'The model, ECB+, MEANTIME or Wikinews are absent.';
  const analyser = new Analyser(encoder);
  const known = new Map<string, ReadArticle>();
  const read = async (uri: string, text: string, date?: string | null): Promise<ReadArticle> => {
    const found = known.get(uri + text);
    if (found) return found;
    const parsed = parseArticle({ uri, text });
    const article = date ? { ...parsed, published: { value: date, from: 'front-matter' as const } } : parsed;
    const annotations = await analyser.analyse(article, { priority: 'background' });
    const made = { summary: wholeSummary(article, annotations), gist: gistOf(article) };
    known.set(uri + text, made);
    return made;
  };
  const readCases: ReadCase[] = [];
  for (const each of cases.filter(({ texts }) => texts.length > 1)) {
    const reads: ReadArticle[] = [];
    for (const [i, text] of each.texts.entries()) reads.push(await read(`file:///case/${i}.txt`, text, each.dates[i]));
    readCases.push({ ...each, reads });
  }
  const readDocuments: ReadDocument[] = [];
  for (const each of documents)
    readDocuments.push({ ...each, ...(await read(`file:///${each.topic}/${each.name}.txt`, each.text)) });
  return sourceOf(fitAll(readCases, readDocuments, realDisagreements(readDocuments)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await main());
  process.exit();
}
