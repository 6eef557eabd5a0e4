// Figures: value, unit, what is counted, on labelled Wikinews stories: npx tsx test/bench/figures.ts [--train | --test] [--errors]
import { pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import type { Summary, SummaryFigure, SummaryTimex } from '../../server/src/resolve/summary.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { loadEncoder, unavailableEncoder } from '../support/encoder.ts';
import {
  type FigurePart,
  type FigureSet,
  type FigureStory,
  figureStories,
  type LabelledFigure,
} from './figures-labels.ts';
import { table } from './statistics.ts';

/** The labels' unit symbols as CLDR's identifiers. */
const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer', m: 'meter', cm: 'centimeter', mm: 'millimeter', 'µm': 'micrometer', nm: 'nanometer', mi: 'mile', ft: 'foot', in: 'inch', yd: 'yard',
  ft2: 'square-foot', km2: 'square-kilometer', mi2: 'square-mile', m2: 'square-meter', m3: 'cubic-meter', ha: 'hectare', ac: 'acre', L: 'liter', gal: 'gallon',
  kg: 'kilogram', g: 'gram', mg: 'milligram', t: 'tonne', lb: 'pound', oz: 'ounce', 'mi/h': 'mile-per-hour', 'km/h': 'kilometer-per-hour',
  '°': 'degree', '°C': 'celsius', '°F': 'fahrenheit', ly: 'light-year', pc: 'parsec', au: 'astronomical-unit', 'M☉': 'solar-mass', '/100000': 'part-per-1e5',
  'mg/L': 'milligram-per-liter', 'mol/m3': 'mole-per-cubic-meter', times: 'times',
}; // prettier-ignore

interface Tally {
  right: number;
  all: number;
}

const KINDS = ['money', 'percent', 'quantity', 'count', 'fraction', 'age', 'ordinal', 'score', 'duration'] as const;

/** Kinds whose labels say what is counted. */
const COUNTING: readonly LabelledFigure['kind'][] = ['money', 'percent', 'quantity', 'count', 'fraction', 'ordinal'];

/**
 * Scores the figures of the labelled stories: a value is right when the figure that overlaps the label has its value (both
 * ends of a range) and unit; a head when it is the labelled noun or that noun elsewhere in the sentence.
 * @param part the stories to develop on unless the command line says `--test` or `--train`
 * @param given an encoder to read with instead of the shipped model
 * @param show called with each miss
 */
export async function figures(
  part: FigurePart = (['test', 'train'] as const).find((each) => process.argv.includes(`--${each}`)) ?? 'dev',
  given?: Encoder,
  show: (line: string) => void = () => undefined,
): Promise<string> {
  const encoder = given ?? (await loadEncoder()) ?? unavailableEncoder();
  const sets: readonly FigureSet[] = part === 'train' ? ['figures'] : ['figures', 'figures-amounts'];
  const values = new Map<string, Tally>();
  const heads = new Map<string, Tally>();
  const silent = { right: 0, all: 0 };
  const owners = { right: 0, all: 0 };
  const periods = { right: 0, all: 0 };
  const extra = { right: 0, all: 0 };
  for (const set of sets) {
    const stories = figureStories(set, part);
    if (!stories) return 'The labelled stories or the shared folder with their text are absent.';
    for (const story of stories) {
      const summary = await read(story, encoder);
      const all = summary.figures;
      for (const label of story.figures) {
        const say = (what: string): void => {
          show(`${what} ${label.kind} | ${context(story.text, label)}`);
        };
        const found = bestOverlap(all, label);
        if (label.kind === 'not-a-figure') {
          count(silent, !found);
          if (found) say(`false ${found.kind} ${found.value}`);
          continue;
        }
        if (label.value === undefined || label.value === null) continue;
        const right =
          label.kind === 'duration'
            ? summary.timexes.some((timex) => overlaps(timex, label) && isDuration(timex, label))
            : found !== undefined && sameValue(found, label);
        count(tally(values, label.kind), right);
        if (!right && label.kind !== 'duration')
          say(`value ${found ? shown(found) : '-'} not ${String(label.value)} ${label.unit ?? ''}`);
        if (!label.head || !COUNTING.includes(label.kind)) continue;
        const noun = found?.measured?.noun;
        const wanted = story.text.slice(label.head.start, label.head.end);
        const same =
          noun !== undefined &&
          (overlaps(noun, label.head) || wanted.split(' ').includes(story.text.slice(noun.start, noun.end)));
        count(tally(heads, label.kind), same);
        if (!same) say(`head ${noun ? story.text.slice(noun.start, noun.end) : '-'} not ${wanted}`);
        const { whose, period } = label;
        if (whose) count(owners, found?.whose !== undefined && overlaps(found.whose, whose));
        if (period) {
          count(
            periods,
            (found?.periods ?? []).some(({ timex }) =>
              overlaps(summary.timexes[timex] ?? { start: 0, end: 0 }, period),
            ),
          );
        }
      }
      if (set !== 'figures') continue;
      const end = story.figures.at(-1)?.end ?? 0;
      for (const figure of all.filter(({ start }) => start < end)) {
        const known = story.figures.some((label) => overlaps(label, figure));
        count(extra, known);
        if (!known) show(`extra ${shown(figure)} | ${context(story.text, figure)}`);
      }
    }
  }
  const sum = (tallies: ReadonlyMap<string, Tally>, kinds: readonly string[]): Tally =>
    kinds.reduce(
      (total, kind) => {
        const each = tallies.get(kind);
        return each ? { right: total.right + each.right, all: total.all + each.all } : total;
      },
      { right: 0, all: 0 },
    );
  return table(
    [`figures (${part})`, 'value and unit', 'labelled', 'head', 'labelled'],
    [
      ...[['money', 'percent'], ...KINDS.map((kind) => [kind]), [...KINDS]].map((kinds) => {
        const [value, head] = [sum(values, kinds), sum(heads, kinds)];
        return [kinds.length > 2 ? 'all' : kinds.join(', '), percent(value), value.all, percent(head), head.all || ''];
      }),
      ['no figures, silent', percent(silent), silent.all, '', ''],
      ['found that are labelled', percent(extra), extra.all, '', ''],
      ['whose', percent(owners), owners.all, '', ''],
      ['period', percent(periods), periods.all, '', ''],
    ],
  );
}

async function read({ url, text }: FigureStory, encoder: Encoder): Promise<Summary> {
  const article = parseArticle({ uri: `file:///folder/${encodeURIComponent(url)}.txt`, text });
  return summarise(article, await new Analyser(encoder).analyse(article, { priority: 'background' }));
}

function tally(tallies: Map<string, Tally>, kind: string): Tally {
  const found = tallies.get(kind) ?? { right: 0, all: 0 };
  tallies.set(kind, found);
  return found;
}

function count(to: Tally, right: boolean): void {
  to.all++;
  if (right) to.right++;
}

const percent = ({ right, all }: Tally): string => (all === 0 ? '' : ((100 * right) / all).toFixed(1));

function bestOverlap(all: readonly SummaryFigure[], label: Span): SummaryFigure | undefined {
  return all.find((figure) => figure.start === label.start) ?? all.find((figure) => overlaps(figure, label));
}

function sameValue({ value, upper, unit, kind }: SummaryFigure, label: LabelledFigure): boolean {
  const [low, high] = typeof label.value === 'object' && label.value !== null ? label.value : [label.value, undefined];
  if (label.kind === 'score')
    return kind === 'ratio' && near(value, (low ?? 0) / ((high ?? 0) === 0 ? 1 : (high ?? 1)));
  if (!near(value, low ?? NaN) || (upper !== undefined) !== (high !== undefined)) return false;
  if (upper !== undefined && high !== undefined && !near(upper, high)) return false;
  if (label.kind === 'count' || label.kind === 'ordinal' || label.kind === 'fraction') return true;
  const wanted = label.unit ?? '';
  if (wanted === 'times') return kind === 'multiple';
  return unit === (UNITS[wanted] ?? wanted);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b));

/** TIMEX3 durations, and dates that lie so long ago. */
function isDuration(timex: SummaryTimex, { value }: LabelledFigure): boolean {
  const number = /^PT?(\d+(?:\.\d+)?)/.exec(timex.value)?.[1];
  if (number === undefined) return timex.type === 'DATE';
  return near(Number(number), typeof value === 'number' ? value : (value?.[0] ?? NaN));
}

const shown = ({ kind, value, upper, unit }: SummaryFigure): string =>
  `${kind} ${value}${upper === undefined ? '' : `..${upper}`} ${unit ?? ''}`;

function context(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`.replaceAll(
    '\n',
    ' ',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    await figures(undefined, undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
  process.exit();
}
