// Weights of the pronoun step, fitted on GUM's train documents: npx tsx test/bench/coreference-fit.ts
import { pathToFileURL } from 'node:url';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { Chains } from '../../server/src/resolve/sieve/chains.ts';
import { candidatesOf } from '../../server/src/resolve/sieve/pronoun-candidates.ts';
import { FEATURE_NAMES, pronounFeatures } from '../../server/src/resolve/sieve/pronoun-features.ts';
import { SentenceMentions } from '../../server/src/resolve/sieve/sentence-mentions.ts';
import { NOMINAL_STEPS } from '../../server/src/resolve/sieve/sieve.ts';
import { isOpen, sortOf } from '../../server/src/resolve/sieve/third-person.ts';
import { loadEncoder } from '../support/encoder.ts';
import { goldDocuments } from './coreference.ts';

/** The genres fitted on: those measured, and others of connected prose. */
const GENRES = ['news', 'interview', 'bio', 'speech', 'voyage', 'academic', 'textbook', 'court'];
/** Strength of the Gaussian prior, and steps of gradient descent. */
const PRIOR = 0.004;
const STEPS = 400;
const RATE = 0.7;

/** One pronoun: the features of its candidates, and which of them are right. */
interface Example {
  readonly sort: 'person' | 'thing' | 'plural';
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly document: number;
}

/**
 * The pronouns of GUM's train documents that have a right candidate; earlier ones in the same document stand where the gold has them.
 * @param missed called for those without
 */
export async function pronounExamples(encoder: Encoder | undefined, genres = GENRES, missed?: () => void): Promise<Example[]> {
  const examples: Example[] = [];
  const documents = (await goldDocuments(['train'], encoder, genres)) ?? [];
  for (const [document, { discourse, gold }] of documents.entries()) {
    const chains = new Chains(discourse);
    for (const step of NOMINAL_STEPS) step(discourse, chains);
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
        features: candidates.map((candidate) => pronounFeatures(discourse, pronoun, candidate)),
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
  const size = FEATURE_NAMES.length;
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { features, right } of examples) {
      const scores = features.map((values) => values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
      const top = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - top));
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      const good = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
      features.forEach((values, c) => {
        const share = (right[c] ? (chances[c] ?? 0) / good : 0) - (chances[c] ?? 0) / all;
        for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + share * (values[i] ?? 0);
      });
    }
    const rate = RATE * (1 - step / STEPS) + 0.02;
    weights = weights.map((weight, i) => weight + rate * ((gradient[i] ?? 0) / examples.length - PRIOR * weight) * 4);
  }
  return [...weights].map((weight) => Math.round(weight * 100) / 100);
}

/** How many examples have a right candidate on top. */
export function rightOf(examples: readonly Example[], weights: readonly number[]): number {
  return examples.filter(({ features, right }) => {
    const scores = features.map((values) => values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
    return right[scores.indexOf(Math.max(...scores))];
  }).length;
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
