import type { Block } from '../../parse/article.ts';
import { group } from '../../text/group.ts';
import { alikeThroughout, chanceOf, ratesGiven, type RateChances, type Seen } from './prior.ts';
import type { Suspicion, Suspicions } from './suspicion.ts';
import { CALIBRATION, PASSAGE_CALIBRATION, RATES, SIGNAL_WEIGHTS, UNSUSPECTED_WEIGHT } from './weights.ts';

/** From this chance on a suspicion is a warning. */
export const leastWarning = 0.85;

/**
 * From which chance on a suspicion is a hint; lower for one who reads thoroughly, who gets a false one in some 2,000 words of clean news
 * (docs/measurements.md).
 */
export const leastHint = ({ thorough }: { readonly thorough?: boolean }): number => (thorough ? 0.3 : 0.6);

/** In a passage that is likely damaged, its most suspected word is told from this chance on. */
export const leastInPassage = 0.4;

/** A passage of fewer words is no more than its words. */
const leastWords = 20;

/** A suspicion below this chance does not count among the signs of a passage. */
const leastSign = 0.1;

/** From this rate on, damaged words a word, a passage or an article is damaged rather than carelessly edited. */
const damagedRate = 0.01;

/** What another check saw of a passage. */
export interface Sign {
  readonly block: Block;
  /** The natural logarithm of how much likelier it is under damage than in clean prose. */
  readonly ratio: number;
}

/** A suspicion and what all evidence together says of it. */
export interface Judged {
  readonly suspicion: Suspicion;
  /** That the word is damaged, 0 to 1: calibrated on development data. */
  readonly chance: number;
  /** Of the most suspected word of a passage: that the passage is damaged, whichever word it is. */
  readonly passage?: number;
}

/** How sure a suspicion is told: as sure as its word is, or, of a passage's most suspected word, as sure as the passage is. */
export function toldChance({ chance, passage = 0 }: Judged): number {
  return chance >= leastInPassage && chance < leastWarning ? Math.max(chance, passage) : chance;
}

/** What all signals of damage in an article add up to. */
export interface Evidence {
  /** In text order. */
  readonly judged: readonly Judged[];
  /** How damaged the article is. */
  readonly rates: RateChances;
  /** The same, if damage goes through the whole of it. */
  readonly throughout: RateChances;
  /** Words that were looked at. */
  readonly words: number;
  /** The chance, calibrated, that a word with this log ratio is damaged in a block. */
  readonly chanceAt: (sign: Sign) => number;
}

/** What was fitted: see `weights.ts`. */
export interface Weights {
  readonly signals: readonly number[];
  readonly unsuspected: number;
  readonly rates: RateChances;
  /** Of the chance of a word, and of a passage. */
  readonly calibration: Calibration;
  readonly passageCalibration: Calibration;
}

/** What the log-odds of a chance are multiplied by, and what is added then (Platt 1999). */
export interface Calibration {
  readonly scale: number;
  readonly shift: number;
}

const fitted: Weights = {
  signals: SIGNAL_WEIGHTS,
  unsuspected: UNSUSPECTED_WEIGHT,
  rates: RATES,
  calibration: CALIBRATION,
  passageCalibration: PASSAGE_CALIBRATION,
};

/** The chance that something with these rates is damaged rather than carelessly edited. */
export function damagedChance(rates: RateChances): number {
  return rates.reduce((sum, [rate, chance]) => sum + (rate >= damagedRate ? chance : 0), 0);
}

/** A suspicion's log ratio: what its signals weigh together. */
export function ratioOf({ signals }: Suspicion, weights: Weights): number {
  return signals.reduce((sum, signal, i) => sum + signal * (weights.signals[i] ?? 0), 0);
}

/**
 * Weighs every suspicion of an article by its signals and by how damaged its paragraph and the whole article are.
 * @param signs what other checks saw, once for each
 */
export function weigh({ suspicions, words }: Suspicions, signs: readonly Sign[], weights = fitted): Evidence {
  const blocks = [...new Set([...words.keys(), ...signs.map(({ block }) => block)])];
  const ratios = new Map(suspicions.map((suspicion) => [suspicion, ratioOf(suspicion, weights)]));
  const own = group(apart(suspicions, ratios), ({ sentence }) => [sentence.block]);
  const others = group(signs, ({ block }) => [block]);
  const seen = blocks.map((block): Seen => {
    const suspected = own.get(block) ?? [];
    return {
      ratios: [
        ...suspected.map((suspicion) => ratios.get(suspicion) ?? 0),
        ...(others.get(block) ?? []).map(({ ratio }) => ratio),
      ],
      unseen: { words: Math.max(0, (words.get(block) ?? 0) - suspected.length), ratio: weights.unsuspected },
    };
  });
  const { passages, article } = ratesGiven(seen, weights.rates);
  const byBlock = new Map(blocks.map((block, i) => [block, passages[i] ?? article]));
  const ratesOf = (block: Block): RateChances => byBlock.get(block) ?? article;
  const chanceAt = ({ block, ratio }: Sign): number => calibrate(chanceOf(ratio, ratesOf(block)), weights.calibration);
  const chances = new Map(
    suspicions.map((one) => [one, chanceAt({ block: one.sentence.block, ratio: ratios.get(one) ?? 0 })]),
  );
  const best = new Map<Suspicion, number>();
  for (const [block, suspected] of own) {
    if ((words.get(block) ?? 0) < leastWords) continue;
    // One sign alone says nothing of its passage but what it says of its word.
    const signsHere = suspected.filter((one) => (chances.get(one) ?? 0) >= leastSign).length;
    if (signsHere < 2) continue;
    const strongest = suspected.reduce((a, b) => ((chances.get(b) ?? 0) > (chances.get(a) ?? 0) ? b : a));
    best.set(strongest, calibrate(damagedChance(ratesOf(block)), weights.passageCalibration));
  }
  const throughout = ratesGiven(seen, weights.rates, alikeThroughout).article;
  const judged = [...chances].map(([suspicion, chance]) => {
    const passage = best.get(suspicion);
    return { suspicion, chance, ...(passage !== undefined && { passage }) };
  });
  return {
    judged,
    rates: article,
    throughout,
    words: [...words.values()].reduce((sum, count) => sum + count, 0),
    chanceAt,
  };
}

/** Suspicions so near to a stronger one say nothing further of their passage: one odd phrase makes several words suspect. */
const near = 5;

/** Of suspicions near each other the strongest. */
function apart(suspicions: readonly Suspicion[], ratios: ReadonlyMap<Suspicion, number>): readonly Suspicion[] {
  const ratio = (one: Suspicion): number => ratios.get(one) ?? 0;
  return [...group(suspicions, ({ sentence }) => [sentence]).values()].flatMap((inOne) =>
    inOne.filter((one) => !inOne.some((other) => Math.abs(other.word - one.word) <= near && ratio(other) > ratio(one))),
  );
}

/** A chance as it comes true on articles that were not fitted on. */
function calibrate(chance: number, { scale, shift }: Calibration): number {
  if (chance <= 0 || chance >= 1) return chance;
  return 1 / (1 + Math.exp(-(scale * Math.log(chance / (1 - chance)) + shift)));
}
