import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { CheckInput } from '../../server/src/check/finding.ts';
import { expressionSigns, pairSigns } from '../../server/src/check/garbled/evidence-of-article.ts';
import {
  type Calibration,
  leastInPassage,
  type Sign,
  weigh,
  type Weights,
} from '../../server/src/check/garbled/evidence.ts';
import { allOddPairs } from '../../server/src/check/garbled/odd-pairs.ts';
import type { RateChances } from '../../server/src/check/garbled/prior.ts';
import type { Oddity } from '../../server/src/check/garbled/sequences.ts';
import {
  leastChance,
  SIGNALS,
  suspicionsIn,
  type Suspicion,
  type Suspicions,
} from '../../server/src/check/garbled/suspicion.ts';
import * as shipped from '../../server/src/check/garbled/weights.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { garbledCases, type GarbledCase } from './garbled-fit-corpora.ts';
import { rememberingEncoder } from './garbled-fit-readings.ts';
import { table } from './statistics.ts';

/** Share of articles that are damaged: an assumption, of folders of the sort that the first real ones are. */
const damagedShare = 0.4;
/** Damaged words a word. */
const grid = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.06, 0.12];
/** What of the grid damaged articles have, each as often. */
const damagedRates = [0.01, 0.03, 0.06, 0.12];
/** Weight of the weights' squares against the examples. */
const ridge = 3;
/** What the calibration is fitted on, and the weight of its scale's square. */
const leastCalibrated = 0.2;
const calibrationRidge = 0.1;

interface Read {
  readonly garbled: GarbledCase;
  readonly words: number;
  readonly found: Suspicions;
  readonly truths: ReadonlyMap<Suspicion, boolean | undefined>;
  /** What other checks saw. */
  readonly signs: readonly Sign[];
  /** Pairs of words that never occur, by how odd they are: those at damage, and the others. */
  readonly pairs: Readonly<Record<Oddity, { damaged: number; clean: number }>>;
  /** Defects that no suspicion lies at. */
  readonly missed: number;
}

const encoder = rememberingEncoder(process.env['GALLEY_READINGS'] ?? join(tmpdir(), 'galley-readings.bin'));
const cases = garbledCases();
if (!cases) console.log('The shared data is absent: nothing to fit or to measure on.');
else {
  const read: Read[] = [];
  for (const garbled of cases) read.push(await readCase(garbled));
  const half = (name: GarbledCase['half']): Read[] => read.filter(({ garbled }) => garbled.half === name);
  const fitting = process.argv.includes('--fit');
  const weights = fitting
    ? calibrated(fit(half('fit')), read)
    : {
        signals: shipped.SIGNAL_WEIGHTS,
        unsuspected: shipped.UNSUSPECTED_WEIGHT,
        rates: shipped.RATES,
        calibration: shipped.CALIBRATION,
        passageCalibration: shipped.PASSAGE_CALIBRATION,
      };
  if (fitting) {
    writeFileSync(
      fileURLToPath(new URL('../../server/src/check/garbled/weights.ts', import.meta.url)),
      sourceOf(weights),
    );
    SIGNALS.forEach((signal, i) => {
      console.log(`${(weights.signals[i] ?? 0).toFixed(2).padStart(7)}  ${signal}`);
    });
  }
  console.log(
    weights.rates.map(([rate, share]) => `${String(rate)}: ${share.toFixed(3)}`).join('  '),
    weights.unsuspected,
  );
  for (const name of ['fit', 'choose'] as const) report(name, half(name), weights);
}

async function readCase(garbled: GarbledCase): Promise<Read> {
  const article = parseArticle({ uri: 'file:///folder/article.txt', text: garbled.text });
  const annotations = await new Analyser(encoder).analyse(article, { priority: 'background' });
  const input: CheckInput = {
    article,
    annotations,
    summary: wholeSummary(article, annotations),
    others: [],
    index: new FolderIndex(),
  };
  const found = suspicionsIn(input);
  const near = ({ start, end }: Span, at: Span): boolean => overlaps({ start: start - 1, end: end + 1 }, at);
  const placed = found.suspicions.map((suspicion) => {
    const { sentence, word, damage } = suspicion;
    const span = sentence.span(damage === 'missing' && word > 0 ? word - 1 : word, word);
    return { suspicion, at: sentence.block.map.spanToSource(span) };
  });
  const best = new Set(
    garbled.defects.map((defect) =>
      placed
        .filter(({ at }) => near(defect, at))
        .reduce<(typeof placed)[number] | undefined>(
          (a, b) => (a && a.suspicion.chance >= b.suspicion.chance ? a : b),
          undefined,
        ),
    ),
  );
  const pairs = { strong: { damaged: 0, clean: 0 }, weak: { damaged: 0, clean: 0 } };
  for (const { sentence, left, oddity } of allOddPairs(input)) {
    const at = sentence.block.map.spanToSource(sentence.span(left, Math.min(left + 1, sentence.words.length - 1)));
    if (garbled.slips.some((slip) => near(slip, at)) || (garbled.looked && !overlaps(garbled.looked, at))) continue;
    pairs[oddity][garbled.defects.some((defect) => near(defect, at)) ? 'damaged' : 'clean']++;
  }
  const missed = garbled.defects.filter((defect) => !placed.some(({ at }) => near(defect, at))).length;
  return {
    garbled,
    found,
    words: [...found.words]
      .filter(([{ span }]) => !garbled.looked || overlaps(garbled.looked, span))
      .reduce((sum, [, count]) => sum + count, 0),
    missed,
    pairs,
    signs: [...pairSigns(input, found), ...expressionSigns(input)],
    truths: new Map(
      placed.map((one) => [
        one.suspicion,
        // What is near a defect, or a mistake as published, is neither.
        best.has(one)
          ? true
          : garbled.looked && !overlaps(garbled.looked, one.at)
            ? undefined
            : [...garbled.defects, ...garbled.slips].some((place) => near(place, one.at))
              ? undefined
              : false,
      ]),
    ),
  };
}

/** Logistic regression with ridge by Newton's method (IRLS), then the article's rates by EM. */
function fit(reads: readonly Read[]): Weights {
  const examples = reads.flatMap(({ found, truths }) =>
    found.suspicions.flatMap((suspicion) => {
      const truth = truths.get(suspicion);
      return truth === undefined ? [] : [{ signals: suspicion.signals, truth }];
    }),
  );
  const damaged = examples.filter(({ truth }) => truth).length;
  const allDamaged = damaged + reads.reduce((sum, { missed }) => sum + missed, 0);
  const clean = examples.length - damaged;
  const allClean = reads.reduce((sum, { words }) => sum + words, 0) - allDamaged;
  const rows = examples.map(({ signals, truth }) => ({ x: signals, y: truth ? 1 : 0 }));
  const fitted = logistic(rows, ridge);
  const signals = fitted.map((weight, i) => (i === 0 ? weight - Math.log(allDamaged / allClean) : weight));
  const unsuspected = Math.log((allDamaged - damaged) / allDamaged / ((allClean - clean) / allClean));
  console.log(
    `${String(damaged)} of ${String(allDamaged)} defects and ${String(clean)} of ${String(allClean)} clean words are suspected at ${String(leastChance)}`,
  );
  for (const oddity of ['strong', 'weak'] as const) {
    const [at, not] = (['damaged', 'clean'] as const).map((where) =>
      reads.reduce((sum, each) => sum + each.pairs[oddity][where], 0.5),
    );
    console.log(
      `${oddity} pairs: ${String(at)} at damage, ${String(not)} not; log ratio ${Math.log((at ?? 1) / allDamaged / ((not ?? 1) / allClean)).toFixed(2)}`,
    );
  }
  const weights = {
    signals,
    unsuspected,
    calibration: { scale: 1, shift: 0 },
    passageCalibration: { scale: 1, shift: 0 },
  };
  // Rates of clean news: the nonparametric maximum of the likelihood (Laird 1978), on the grid.
  const cleanReads = reads.filter(({ garbled }) => !garbled.damaged);
  let rates: RateChances = grid.map((rate) => [rate, 1 / grid.length]);
  for (let round = 0; round < 200; round++) {
    const given = cleanReads.map((one) => weigh(one.found, one.signs, { ...weights, rates }).rates);
    rates = grid.map((rate, i) => [
      rate,
      given.reduce((sum, chances) => sum + (chances[i]?.[1] ?? 0), 0) / given.length,
    ]);
  }
  const mixed: RateChances = rates.map(([rate, share]) => [
    rate,
    (1 - damagedShare) * share + (damagedRates.includes(rate) ? damagedShare / damagedRates.length : 0) + 1e-6,
  ]);
  return { ...weights, rates: mixed };
}

/** A chance told, and whether it came true. */
interface Told {
  readonly chance: number;
  readonly truth: boolean;
  /** How many of its sort it stands for. */
  readonly weight: number;
}

/**
 * The chances with a scale and a shift of their log-odds that make them come true on articles that neither they nor the model were fitted
 * on, where as many articles are damaged as is assumed.
 */
function calibrated(weights: Weights, all: readonly Read[]): Weights {
  const reads = all.filter(({ garbled }) => (garbled.damaged ? garbled.half === 'choose' : garbled.unseen));
  const damaged = reads.filter(({ garbled }) => garbled.damaged).length;
  const clean = (damaged * (1 - damagedShare)) / damagedShare / (reads.length - damaged);
  const words: Told[] = [];
  const passages: Told[] = [];
  for (const { garbled, found, signs, truths } of reads) {
    const weight = garbled.damaged ? 1 : clean;
    for (const { suspicion, chance, passage } of weigh(found, signs, weights).judged) {
      const truth = truths.get(suspicion);
      if (truth !== undefined) words.push({ chance, truth, weight });
      const { span } = suspicion.sentence.block;
      const looked = !garbled.damaged || (garbled.looked !== undefined && overlaps(garbled.looked, span));
      if (passage === undefined || chance < leastInPassage || !looked) continue;
      if (!garbled.slips.some((slip) => overlaps(slip, span)))
        passages.push({ chance: passage, truth: garbled.damaged, weight });
    }
  }
  return { ...weights, calibration: calibrationOf(words), passageCalibration: calibrationOf(passages) };
}

function calibrationOf(told: readonly Told[]): Calibration {
  // Chances of next to nothing are many, and nobody is told them.
  const heard = told.filter(({ chance }) => chance >= leastCalibrated && chance < 1);
  const sum = (some: readonly Told[]): string => some.reduce((all, { weight }) => all + weight, 0).toFixed(0);
  console.log(`calibrated on ${sum(heard.filter(({ truth }) => truth))} right of ${sum(heard)}`);
  const rows = heard.map(({ chance, truth, weight }) => ({
    x: [1, Math.log(chance / (1 - chance))],
    y: truth ? 1 : 0,
    weight,
  }));
  const [shift = 0, scale = 1] = logistic(rows, calibrationRidge);
  return { shift, scale };
}

function logistic(
  rows: readonly { readonly x: readonly number[]; readonly y: number; readonly weight?: number }[],
  ridge: number,
): number[] {
  const size = rows[0]?.x.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    const hessian = weights.map((_, i) => weights.map((__, j): number => (i === j ? ridge : 0)));
    for (const { x, y, weight = 1 } of rows) {
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      const spread = weight * chance * (1 - chance);
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (y - chance) * value;
        const row = hessian[i];
        if (row && value !== 0) x.forEach((other, j) => (row[j] = (row[j] ?? 0) + spread * value * other));
      });
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, i) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + i : best),
        column,
      );
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const base = rows[column] ?? [];
    rows.forEach((row, i) => {
      const factor = i === column ? 0 : (row[column] ?? 0) / (base[column] ?? 1);
      if (factor !== 0) base.forEach((value, j) => (row[j] = (row[j] ?? 0) - factor * value));
    });
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

/** Prints what is found at the two steps, by kind, and how often a chance told is right. */
function report(name: string, reads: readonly Read[], weights: Weights): void {
  const told = reads.map((one) => ({
    one,
    told: weigh(one.found, one.signs, weights).judged.map((judged) => ({
      ...judged,
      truth: one.truths.get(judged.suspicion),
    })),
  }));
  const kinds = [...new Set(reads.map(({ garbled }) => garbled.kind ?? 'clean'))];
  console.log(`\n**${name}**\n`);
  console.log(
    table(
      [
        'articles',
        'words',
        'defects',
        'found at 60 %',
        'found at 85 %',
        'false at 60 %',
        'false at 85 %',
        'false at 85 % per 1,000',
      ],
      kinds.map((kind) => {
        const own = told.filter(({ one }) => (one.garbled.kind ?? 'clean') === kind);
        const count = (least: number, truth: boolean): number =>
          own.reduce(
            (sum, { told: each }) => sum + each.filter((s) => s.chance >= least && s.truth === truth).length,
            0,
          );
        const words = own.reduce((sum, { one }) => sum + one.words, 0);
        return [
          kind,
          String(words),
          String(own.reduce((sum, { one }) => sum + one.garbled.defects.length, 0)),
          String(count(0.6, true)),
          String(count(0.85, true)),
          String(count(0.6, false)),
          String(count(0.85, false)),
          ((count(0.85, false) / words) * 1000).toFixed(2),
        ];
      }),
    ),
  );
  const all = told.flatMap(({ told: each }) => each.filter(({ truth }) => truth !== undefined));
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
  console.log('');
  console.log(
    table(
      ['chance told', 'suspicions', 'mean', 'right'],
      steps.slice(1).map((to, i) => {
        const from = steps[i] ?? 0;
        const own = all.filter(({ chance }) => chance >= from && chance < to);
        const percent = (sum: number): string => (own.length === 0 ? '' : `${((sum / own.length) * 100).toFixed(0)} %`);
        return [
          `${String(Math.round(from * 100))} to ${String(Math.min(100, Math.round(to * 100)))} %`,
          String(own.length),
          percent(own.reduce((sum, { chance }) => sum + chance, 0)),
          percent(own.filter(({ truth }) => truth).length),
        ];
      }),
    ),
  );
  if (process.argv.includes('--print')) {
    for (const { one, told: each } of told)
      for (const s of each)
        if (s.chance >= 0.5 && s.truth !== true) {
          const { sentence, word, damage } = s.suspicion;
          const { words } = sentence;
          console.log(
            `${String(sentence.block.map.spanToSource(sentence.span(word)).start)} ${one.garbled.name.slice(-50)} ${name} ${one.garbled.damaged ? 'damaged' : 'clean'} ${s.truth === undefined ? 'near' : 'FALSE'} ${s.chance.toFixed(2)} ${damage} ${words.slice(Math.max(0, word - 6), word).join(' ')} [${words[word] ?? ''}] ${words.slice(word + 1, word + 6).join(' ')}`,
          );
        }
  }
}

function sourceOf({ signals, unsuspected, rates, calibration, passageCalibration }: Weights): string {
  const pair = ({ scale, shift }: Calibration): string => `{ scale: ${round(scale)}, shift: ${round(shift)} }`;
  const round = (value: number): string => String(Number(value.toPrecision(4)));
  return `/**
 * What \`test/bench/garbled-fit.ts\` fitted on development data (\`node --import tsx test/bench/garbled-fit.ts --fit\`); not to be
 * changed by hand.
 */

/** What each of \`SIGNALS\` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
${signals.map((weight, i) => `  ${round(weight)}, // ${SIGNALS[i] ?? ''}`).join('\n')}
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = ${round(unsuspected)};

/**
 * The same for what another check of the words or the page found, for a synonym in a fixed expression, and for a pair of words that never
 * occurs: set by hand, too few of them to fit.
 */
export const OTHER_DEFECT_WEIGHT = ${round(shipped.OTHER_DEFECT_WEIGHT)};
export const TYPOGRAPHIC_WEIGHT = ${round(shipped.TYPOGRAPHIC_WEIGHT)};
export const WORN_WEIGHTS = { plain: ${round(shipped.WORN_WEIGHTS.plain)}, other: ${round(shipped.WORN_WEIGHTS.other)}, doubted: ${round(shipped.WORN_WEIGHTS.doubted)} };
export const PAIR_WEIGHTS = { strong: ${round(shipped.PAIR_WEIGHTS.strong)}, weak: ${round(shipped.PAIR_WEIGHTS.weak)} };

/** How often articles have so many damaged words a word: the rate, and the share of articles. */
export const RATES: readonly (readonly [rate: number, share: number])[] = [
${rates.map(([rate, share]) => `  [${String(rate)}, ${round(share)}],`).join('\n')}
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = ${pair(calibration)};
export const PASSAGE_CALIBRATION = ${pair(passageCalibration)};
`;
}
