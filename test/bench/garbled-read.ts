import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { Check, Finding } from '../../server/src/check/finding.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { sameStory } from '../../server/src/story/same-story.ts';
import { gistOf } from '../../server/src/story/terms.ts';
import type { Span } from '../../server/src/text/span.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import type { Flags } from './garbled-score.ts';
import type { MarkedText } from './garbled-labels.ts';

/** What is said of an article as a whole, not of a passage. */
const ofTheWhole: ReadonlySet<string> = new Set(['garbled/spun-article']);

/** What Galley says of a text. */
export interface GarbledFindings extends Flags {
  /** With the setting `galley.thorough`. */
  readonly thorough: readonly Span[];
  /** It is called machine-spun as a whole; such a finding is at no passage. */
  readonly spun: boolean;
}

/** Reads texts with the real model and runs all checks over them. */
export class GarbledReader {
  readonly #analyser: Analyser;

  constructor(encoder: Encoder) {
    this.#analyser = new Analyser(encoder);
  }

  /** The findings `garbled/*` of texts that are in one folder, in their order. */
  async read(texts: readonly MarkedText[]): Promise<GarbledFindings[]> {
    const index = new FolderIndex();
    const read = [];
    for (const [i, { text, published }] of texts.entries()) {
      const parsed = parseArticle({ uri: `file:///garbled/${String(i)}.txt`, text });
      const article = published
        ? { ...parsed, published: { value: published, from: 'front-matter' as const } }
        : parsed;
      const annotations = await this.#analyser.analyse(article, { priority: 'background' });
      const summary = wholeSummary(article, annotations);
      index.set(summary, gistOf(article));
      read.push({ article, annotations, summary });
    }
    return read.map((each) => {
      const input = { ...each, index, others: sameStory(index, each.article.uri) };
      const { warnings, hints } = flagsOf(runChecks({ ...input, thorough: true }, {}, ofGarble));
      return { ...flagsOf(runChecks(input, {}, ofGarble)), thorough: [...warnings, ...hints] };
    });
  }
}

const ofGarble = ({ code }: Check): boolean => code.startsWith('garbled/');

function flagsOf(findings: readonly Finding[]): Omit<GarbledFindings, 'thorough'> {
  const passages = findings.filter(({ code }) => !ofTheWhole.has(code));
  const spans = (hints: boolean) =>
    passages.filter(({ severity }) => (severity === 'hint') === hints).map(({ span }) => span);
  return { warnings: spans(false), hints: spans(true), spun: passages.length < findings.length };
}
