// Planted disagreements found, and what is told beside them: npx tsx test/bench/disagreements.ts [--test | --train] [--errors]
import { pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { CheckInput, Finding } from '../../server/src/check/finding.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { gistOf } from '../../server/src/story/terms.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { type CasePlace, type PlantedCase, plantedCases } from './disagreements-labels.ts';
import { corpusEncoder } from './reading-corpus.ts';
import { table } from './statistics.ts';

/** A finding of a case and the article it is in. */
interface Told {
  readonly article: number;
  readonly finding: Finding;
}

/**
 * How many planted disagreements are found: a finding `conflict/*` or `contradiction/*` lies in the sentence of the planted
 * place, or links to it. The two articles of a case are given as one story. Beside it, findings at places that were marked
 * as differences that are none, and all others.
 * @param show called with a line a case
 */
export async function disagreements(
  half: 'dev' | 'test' | 'train' = halfAsked(),
  encoder?: Encoder,
  show: (line: string) => void = () => undefined,
): Promise<string> {
  const cases = plantedCases(half);
  const reader = encoder ?? (await corpusEncoder());
  if (!cases || !reader) return 'The model, the labels or the shared folder with MEANTIME and Wikinews are absent.';
  const analyser = new Analyser(reader);
  const kinds = new Map<string, { planted: number; found: number }>();
  let [silent, others] = [0, 0];
  for (const each of cases) {
    const { told, inputs } = await findingsOf(each, analyser);
    const [planted] = each.places;
    const hits = told.filter((one) => isAt(one, planted, inputs));
    const kind = kinds.get(each.kind) ?? { planted: 0, found: 0 };
    kinds.set(each.kind, kind);
    kind.planted++;
    if (hits.length > 0) kind.found++;
    const rest = told.filter((one) => !hits.includes(one));
    const wrong = rest.filter((one) => each.silent.some((place) => isAt(one, place, inputs)));
    silent += wrong.length;
    others += rest.length - wrong.length;
    show(`${hits.length > 0 ? 'found ' : 'missed'} ${each.id} [${each.kind}] ${each.note}`);
    for (const one of rest)
      show(`  ${wrong.includes(one) ? 'SILENT' : 'other'} ${one.finding.code}: ${one.finding.message}`);
  }
  const rows = [...kinds].sort((a, b) => b[1].planted - a[1].planted);
  const all = { planted: cases.length, found: rows.reduce((sum, [, { found }]) => sum + found, 0) };
  return [
    table(
      [`planted (${half})`, 'cases', 'found', '%'],
      [...rows, ['all', all] as const].map(([name, { planted, found }]) => [
        name,
        planted,
        found,
        ((100 * found) / planted).toFixed(0),
      ]),
    ),
    `Findings at differences that are none: ${silent}; elsewhere: ${others}.`,
  ].join('\n\n');
}

/** Which cases the command line asks for. */
function halfAsked(): 'dev' | 'test' | 'train' {
  return process.argv.includes('--test') ? 'test' : process.argv.includes('--train') ? 'train' : 'dev';
}

async function findingsOf({ texts, dates }: PlantedCase, analyser: Analyser) {
  const index = new FolderIndex();
  const read: Omit<CheckInput, 'others' | 'index'>[] = [];
  for (const [i, text] of texts.entries()) {
    const date = dates[i];
    const parsed = parseArticle({ uri: `file:///case/${i}.txt`, text });
    const article = date ? { ...parsed, published: { value: date, from: 'front-matter' as const } } : parsed;
    const annotations = await analyser.analyse(article, { priority: 'background' });
    const summary = wholeSummary(article, annotations);
    index.set(summary, gistOf(article));
    read.push({ article, annotations, summary });
  }
  const told: Told[] = read.flatMap((input, article) =>
    runChecks(
      { ...input, index, others: read.filter((other) => other !== input).map(({ summary }) => summary) },
      {},
    ).flatMap((finding) => (/^con(?:flict|tradiction)\//.test(finding.code) ? [{ article, finding }] : [])),
  );
  return { told, inputs: read };
}

/** Whether a finding lies in the sentence of a place, or links to it. */
function isAt(
  { article, finding }: Told,
  place: CasePlace,
  inputs: readonly Omit<CheckInput, 'others' | 'index'>[],
): boolean {
  const sentences = inputs[place.article]?.summary.sentences ?? [];
  const own: Span[] = sentences.filter((sentence) => overlaps(sentence, place));
  const around = own.length > 0 ? own : [place];
  const meets = (span: Span): boolean => around.some((each) => overlaps(each, span));
  if (article === place.article && meets(finding.span)) return true;
  return finding.related.some(({ uri, span }) => uri === `file:///case/${place.article}.txt` && meets(span));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    await disagreements(undefined, undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
  process.exit();
}
