/** A rate of damage, damaged words a word, with the chance that it is so. */
export type RateChances = readonly (readonly [rate: number, chance: number])[];

/** What was seen of the words of a passage. */
export interface Seen {
  /** For each word of which something was seen the natural logarithm of how much likelier it is under damage than in clean prose. */
  readonly ratios: readonly number[];
  /** How many other words there are, and the same logarithm for each of these. */
  readonly unseen: { readonly words: number; readonly ratio: number };
}

/**
 * How often a passage is as damaged as its article; else it is as any passage of any article is. A whole article is spun, but a desk also
 * takes in single paragraphs: chosen on development passages that stand in clean stories, where 0.9 finds half as many.
 */
const alike = 0.4;

/** The same where it is asked whether an article was spun as a whole. */
export const alikeThroughout = 0.9;

/** Words near each other are suspected for one reason (a trade's own language), so that each counts for less than a whole observation. */
const heed = 0.7;

/**
 * Tells how damaged each passage of an article is from the article's own suspicions (empirical Bayes: Robbins 1956; the two-groups model
 * of Efron 2008). Every word is clean or damaged; a passage has a rate of damage, mostly that of its article; articles have rates
 * by the prior.
 * @param share how often a passage is as damaged as its article
 * @returns the chances of rates for each passage, and for the article, after all that was seen; each sums to 1
 */
export function ratesGiven(
  passages: readonly Seen[],
  prior: RateChances,
  share = alike,
): { readonly passages: readonly RateChances[]; readonly article: RateChances } {
  const likelihoods = passages.map((seen) => likelihoodsOf(seen, prior));
  const usual = likelihoods.map((each) => each.reduce((sum, one, i) => sum + one * (prior[i]?.[1] ?? 0), 0));
  /** Of a passage, if the article has the rate. */
  const under = (passage: number, rate: number): number =>
    share * (likelihoods[passage]?.[rate] ?? 0) + (1 - share) * (usual[passage] ?? 0);
  const logs = prior.map(([, chance], rate) =>
    passages.reduce((sum, _, i) => sum + Math.log(under(i, rate)), Math.log(chance)),
  );
  return {
    article: normal(prior, exponents(logs)),
    passages: passages.map((_, passage) => {
      const others = exponents(logs.map((log, rate) => log - Math.log(under(passage, rate))));
      const all = others.reduce((sum, part) => sum + part, 0);
      return normal(
        prior,
        prior.map(([, usualShare], rate) => {
          const before = (share * (others[rate] ?? 0)) / all + (1 - share) * usualShare;
          return before * (likelihoods[passage]?.[rate] ?? 0);
        }),
      );
    }),
  };
}

/** The chance that a word with this log ratio is damaged, in a passage with these chances of rates. */
export function chanceOf(ratio: number, rates: RateChances): number {
  const bare = Math.exp(Math.min(ratio, 50));
  return rates.reduce((sum, [rate, chance]) => sum + (chance * rate * bare) / (1 - rate + rate * bare), 0);
}

/** How likely what was seen is at each rate, against the likeliest; never 0, so that it has a logarithm. */
function likelihoodsOf({ ratios, unseen }: Seen, prior: RateChances): readonly number[] {
  return exponents(
    prior.map(([rate]) =>
      ratios.reduce(
        (sum, ratio) => sum + heed * Math.log1p(rate * Math.expm1(Math.min(ratio, 50))),
        heed * unseen.words * Math.log1p(rate * Math.expm1(unseen.ratio)),
      ),
    ),
  ).map((one) => Math.max(one, 1e-200));
}

function exponents(logs: readonly number[]): readonly number[] {
  const most = Math.max(...logs);
  return logs.map((log) => Math.exp(log - most));
}

function normal(prior: RateChances, parts: readonly number[]): RateChances {
  const sum = parts.reduce((total, part) => total + part, 0);
  return prior.map(([rate], i) => [rate, (parts[i] ?? 0) / sum]);
}
