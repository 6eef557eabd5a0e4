// Weights of the pronoun step, fitted on GUM's train documents: npx tsx test/bench/coreference-fit.ts
import { pathToFileURL } from 'node:url';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { Chains } from '../../server/src/resolve/sieve/chains.ts';
import { candidatesOf } from '../../server/src/resolve/sieve/pronoun-candidates.ts';
import { FEATURE_NAMES, pronounFeatures } from '../../server/src/resolve/sieve/pronoun-features.ts';
import { SentenceMentions } from '../../server/src/resolve/sieve/sentence-mentions.ts';
import { NOMINAL_STEPS } from '../../server/src/resolve/sieve/sieve.ts';
import { speaksAgain } from '../../server/src/resolve/sieve/speaks-again.ts';
import { isOpen, sortOf } from '../../server/src/resolve/sieve/third-person.ts';
import { loadEncoder } from '../support/encoder.ts';
import { goldDocuments } from './coreference.ts';

/** The genres fitted on: those measured, and others of connected prose. */
const GENRES = ['news', 'interview', 'bio', 'speech', 'voyage', 'academic', 'textbook', 'court'];
/** Strength of the Gaussian prior, and steps of gradient descent. */
const PRIOR = 0.004;
const STEPS = 400;
const RATE = 0.7;

/** The features that are not zero. */
type Sparse = readonly (readonly [feature: number, value: number])[];

const sparse = (values: Float64Array): Sparse =>
  [...values].flatMap((value, i) => (value === 0 ? [] : [[i, value] as const]));

/** One pronoun: the features of its candidates, and which of them are right. */
interface Example {
  readonly sort: 'person' | 'thing' | 'plural';
  readonly features: readonly Sparse[];
  readonly right: readonly boolean[];
  readonly document: number;
}

/**
 * The pronouns of GUM's train documents that have a right candidate; earlier ones in the same document stand where the gold has them.
 * @param missed called for those without
 */
export async function pronounExamples(
  encoder: Encoder | undefined,
  genres = GENRES,
  missed?: () => void,
): Promise<Example[]> {
  const examples: Example[] = [];
  const documents = (await goldDocuments(['train'], encoder, genres)) ?? [];
  for (const [document, { discourse, gold }] of documents.entries()) {
    const chains = new Chains(discourse);
    for (const step of NOMINAL_STEPS) step(discourse, chains);
    speaksAgain(discourse, chains);
    const mentions = new SentenceMentions(discourse);
    for (const pronoun of discourse.mentions) {
      if (!isOpen(pronoun, chains)) continue;
      const candidates = candidatesOf(discourse, mentions, chains, pronoun);
      const right = candidates.map(
        ({ nearest: [last] }) => last !== undefined && gold[last.index]?.entity === gold[pronoun.index]?.entity,
      );
      const at = right.indexOf(true);
      if (at < 0) {
        missed?.();
        continue;
      }
      examples.push({
        sort: sortOf(pronoun),
        features: candidates.map((candidate) => sparse(pronounFeatures(discourse, pronoun, candidate))),
        right,
        document,
      });
      chains.join(candidates[at]?.chain ?? 0, pronoun.index);
    }
  }
  return examples;
}

/** Weights that make the right candidates likely: conditional log-likelihood of their sum, with a Gaussian prior. */
export function fit(examples: readonly Example[]): number[] {
  const weights = new Float64Array(FEATURE_NAMES.length);
  const gradient = new Float64Array(FEATURE_NAMES.length);
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0);
    for (const { features, right } of examples) {
      const scores = scoresOf(features, weights);
      const top = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - top));
      let [all, good] = [0, 0];
      chances.forEach((chance, c) => {
        all += chance;
        if (right[c]) good += chance;
      });
      features.forEach((values, c) => {
        const chance = chances[c] ?? 0;
        const share = (right[c] ? chance / good : 0) - chance / all;
        for (const [i, value] of values) gradient[i] = (gradient[i] ?? 0) + share * value;
      });
    }
    const rate = 4 * (RATE * (1 - step / STEPS) + 0.02);
    for (const [i, weight] of weights.entries()) {
      weights[i] = weight + rate * ((gradient[i] ?? 0) / examples.length - PRIOR * weight);
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * 100) / 100);
}

/** How many examples have a right candidate on top. */
export function rightOf(examples: readonly Example[], weights: readonly number[]): number {
  return examples.filter(({ features, right }) => {
    const scores = scoresOf(features, weights);
    return right[scores.indexOf(Math.max(...scores))];
  }).length;
}

function scoresOf(features: readonly Sparse[], weights: ArrayLike<number>): number[] {
  return features.map((values) => {
    let sum = 0;
    for (const [i, value] of values) sum += value * (weights[i] ?? 0);
    return sum;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const examples = await pronounExamples(await loadEncoder());
  for (const sort of ['person', 'thing', 'plural'] as const) {
    const own = examples.filter((example) => example.sort === sort);
    const weights = fit(own);
    console.log(`  ${sort}: [${weights.join(', ')}], // ${own.length} pronouns, ${rightOf(own, weights)} right`);
  }
  process.exit();
}
