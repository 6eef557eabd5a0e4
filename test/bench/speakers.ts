// Who says what, on the labelled Wikinews stories and the three real articles: npx tsx test/bench/speakers.ts [--test | --train | --meantime]
import { pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { FEATURES } from '../../server/src/encode/labels.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import type { Quotation, Summary } from '../../server/src/resolve/summary.ts';
import { encloses, overlaps, type Span } from '../../server/src/text/span.ts';
import { loadEncoder, unavailableEncoder } from '../support/encoder.ts';
import { BATCHES, type LabelledPart, partOf } from './quotations-labels.ts';
import { half } from './quotations-score.ts';
import { isDirect, type LabelledSpeaker, quotedArticles, type SpokenStory, spokenStories } from './speakers-labels.ts';
import { table } from './statistics.ts';

interface Tally {
  labelled: number;
  matched: number;
  right: number;
}

/** A speaker that was missed or mistaken, for a look at what goes wrong. */
export type Missed = (what: { text: string; wanted: string; given: string }) => void;

/**
 * The share of attributions whose speaker is right, by kind, over all that are labelled (a missed one is wrong) and over those
 * that were found; and of the quotations in quotation marks of the real articles.
 * @param part the stories to choose by unless the command line says `--test`, or `--train` (those rules were developed on) or
 * `--meantime` (those the model has not seen), batch by batch as they were labelled
 * @param given an encoder to read with instead of the shipped model
 */
export async function speakers(
  part: LabelledPart = partOf(process.argv),
  given?: Encoder,
  missed?: Missed,
): Promise<string> {
  const stories = spokenStories(part);
  if (!stories) return 'The labelled stories or the shared folder with their text are absent.';
  const encoder = given ?? (await loadEncoder()) ?? unavailableEncoder();
  const sizes = BATCHES[part] ?? [stories.length];
  const tables: string[] = [];
  let from = 0;
  for (const size of sizes) {
    tables.push(await speakersOfStories(stories.slice(from, from + size), part, encoder, missed));
    from += size;
  }
  return `${tables.join('\n\n')}\n\n${await realArticles(encoder, missed)}`;
}

async function speakersOfStories(
  stories: readonly SpokenStory[],
  part: LabelledPart,
  encoder: Encoder,
  missed?: Missed,
): Promise<string> {
  const direct = { labelled: 0, matched: 0, right: 0 };
  const other = { labelled: 0, matched: 0, right: 0 };
  for (const story of stories) {
    const { summary } = await read(story.url, story.text, encoder);
    countStory(story, summary, direct, other, missed);
  }
  const rows = [
    ['direct', direct],
    ['indirect or mixed', other],
  ] as const;
  return table(
    [`${stories.length} stories (${part})`, 'right, of all', 'right, of those found', 'found', 'labelled'],
    rows.map(([kind, { labelled, matched, right }]) => [
      kind,
      percent(right, labelled),
      percent(right, matched),
      matched,
      labelled,
    ]),
  );
}

/** How many quotations of the real articles have the right speakers. */
async function realArticles(encoder: Encoder, missed?: Missed): Promise<string> {
  const articles = quotedArticles();
  if (!articles) return 'The real articles are absent.';
  const all = { whole: 0, right: 0 };
  const statements = { whole: 0, right: 0 };
  for (const { file, text, quotations } of articles) {
    const { summary, finite } = await read(file, text, encoder);
    for (const { content, speakers } of quotations) {
      const isStatement = wordsIn(text, content) >= STATEMENT && finite.some((verb) => encloses(content, verb));
      const counted = isStatement ? [all, statements] : [all];
      for (const tally of counted) tally.whole++;
      const quotation = nearest(summary, content);
      const given = speakersOf(quotation);
      const isWanted = (entity: number): boolean =>
        speakers.some((span) => names(summary, entity, text.slice(span.start, span.end), text));
      if (given.length === speakers.length && given.every(isWanted)) for (const tally of counted) tally.right++;
      else {
        missed?.({
          text: text.slice(content.start, content.end),
          wanted: speakers.map(({ start, end }) => text.slice(start, end)).join(' + '),
          given: quotation
            ? given.map((i) => summary.entities[i]?.name).join(' + ') || `?${quotation.sourceText ?? ''}`
            : 'not found',
        });
      }
    }
  }
  const line = (what: string, { right, whole }: typeof all): string =>
    `${what} of the real articles with the right speaker: ${right} of ${whole}.`;
  return [
    line('Quotations in quotation marks', all),
    line(`Those that are statements (a finite verb and ${STATEMENT} words or more)`, statements),
  ].join('\n');
}

/** Words that a quotation has at least that states something, and is no phrase picked out. */
const STATEMENT = 5;

const wordsIn = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** An article's summary, and where its finite verbs stand. */
async function read(name: string, text: string, encoder: Encoder): Promise<{ summary: Summary; finite: Span[] }> {
  const article = parseArticle({ uri: `file:///articles/${encodeURIComponent(name)}.txt`, text });
  const annotations = await new Analyser(encoder).analyse(article, { priority: 'background' });
  const finite = annotations.blocks.flatMap(({ sentences = [] }, block) =>
    sentences.flatMap(({ words, reading }) =>
      words.flatMap((word, i) => {
        const isFinite = FEATURES[reading.syntax.features[i] ?? -1]?.includes('VerbForm=Fin') ?? false;
        return isFinite ? (article.blocks[block]?.map.spanToSource(word) ?? []) : [];
      }),
    ),
  );
  return { summary: summarise(article, annotations), finite };
}

function countStory(story: SpokenStory, summary: Summary, direct: Tally, other: Tally, missed?: Missed): void {
  story.reports.forEach((report, i) => {
    const speaker = story.speakers[i];
    if (speaker === undefined) return;
    const tally = isDirect(report) ? direct : other;
    tally.labelled++;
    const found = summary.quotations.filter(({ content }) =>
      content.some((span) => report.content.some((wanted) => half(span, wanted))),
    );
    // Nested reports share a stretch of content: the one whose source is the labelled one, if any is.
    const { source } = report;
    const best = found.find((each) => source && each.source && overlaps(each.source, source)) ?? found[0];
    if (best) tally.matched++;
    if (best && isRight(story, summary, best, speaker)) tally.right++;
    else {
      const { start, end } = report.content[0] ?? { start: 0, end: 0 };
      const src = source ? story.text.slice(source.start, source.end) : '…';
      missed?.({
        text: `${report.kind} [${src}] ${story.text.slice(start, Math.min(end, start + 60))}`,
        wanted: speaker ? story.text.slice(speaker.start, speaker.end) : '-',
        given: best
          ? speakersOf(best)
              .map((e) => summary.entities[e]?.name)
              .join(' + ') || `?${best.sourceText ?? ''}`
          : 'not found',
      });
    }
  });
}

function isRight({ text }: SpokenStory, summary: Summary, found: Quotation, speaker: LabelledSpeaker): boolean {
  const given = speakersOf(found);
  if (!speaker) return given.length !== 1;
  const [only, ...more] = given;
  return more.length === 0 && only !== undefined && names(summary, only, text.slice(speaker.start, speaker.end), text);
}

const speakersOf = (quotation: Quotation | undefined): readonly number[] =>
  quotation?.speakers ?? (quotation?.speaker === undefined ? [] : [quotation.speaker]);

/** Whether an entity has a mention by name that overlaps some occurrence of the labelled name, or a role that is one. */
function names(summary: Summary, entity: number, name: string, text: string): boolean {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    places.push({ start: at, end: at + name.length });
  }
  return summary.mentions.some(
    (mention) =>
      mention.entity === entity &&
      (mention.kind === 'role'
        ? places.some((place) => half(place, mention))
        : mention.kind !== 'pronoun' && places.some((place) => overlaps(place, mention))),
  );
}

/** The quotation whose content shares most with a stretch, of the two together; none that holds less than half of it. */
function nearest(summary: Summary, wanted: Span): Quotation | undefined {
  let best: Quotation | undefined;
  let most = 0;
  for (const quotation of summary.quotations) {
    let [shared, whole] = [0, 0];
    for (const { start, end } of quotation.content) {
      shared += Math.max(0, Math.min(end, wanted.end) - Math.max(start, wanted.start));
      whole += end - start;
    }
    const length = wanted.end - wanted.start;
    const share = shared / (whole + length - shared);
    // A quotation interrupted by its cue holds less than what is labelled from end to end.
    if (2 * shared > length && share > most) [best, most] = [quotation, share];
  }
  return best;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await speakers());
  process.exit();
}
