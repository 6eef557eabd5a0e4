import { isCommon } from '../terms.ts';
import { alignmentsOf, boundedOdds } from './alignment.ts';
import { CONTRAST_WEIGHTS } from './alignment-weights.ts';
import { coverOf } from './article-cover.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement, Telling } from './disagreement.ts';
import { contextOf, excludingSet, sidesOf } from './exclusive-words.ts';
import { chanceOf, dot } from './logistic.ts';
import { vocabularyOf, type Word, wordsOf } from './sentence-words.ts';

/** What speaks for two words excluding one another in one thing told twice, by name. */
export const CONTRAST_FEATURES = [
  'bias',
  'alignment',
  'likely',
  'likeness',
  'common',
  'share',
  'both shares',
  'likely retelling',
  'around',
  'beside',
  'second',
  'denied',
  'denied and likely',
  'denied and around',
  'orphans',
] as const;

/** A word of one article, and what another says in its place: its opposite, or the same denied. */
export interface Contrast {
  readonly a: Word;
  readonly b: Word;
  /** The values of `CONTRAST_FEATURES`. */
  readonly features: readonly number[];
}

/** Sentences of the other article that are looked at for each sentence. */
const perSentence = 3;

/** So much of one article must stand in the other, and so likely must two sentences tell one thing, before their words are weighed. */
const least = { share: 0.5, odds: -1.5 };

/** The log of the odds above which a contrast is told. */
const surely = 0.65;

/**
 * Where another article denies what one says, or says what excludes it ("brother", "wife"; "allows", "prohibits"), in the
 * sentence that tells the same.
 */
export function contrastDisagreements(own: ArticleFacts, others: readonly ArticleFacts[]): Disagreement[] {
  return others.flatMap((other) =>
    contrastsBetween(own, other).flatMap(({ a, b, features }): Disagreement[] => {
      const score = dot(features, CONTRAST_WEIGHTS);
      if (score < surely) return [];
      const about = a.stem === b.stem ? 'Whether it is so' : 'What is told';
      return [
        { sort: 'event', about, own: tellingOf(own.uri, a), others: [tellingOf(other.uri, b)], agreeing: [], score },
      ];
    }),
  );
}

const tellingOf = (uri: string, { start, end, text, negated }: Word): Telling => ({
  uri,
  start,
  end,
  text: negated ? `not ${text}` : text,
});

/** All contrasts that are weighed. */
export function contrastsBetween(own: ArticleFacts, other: ArticleFacts): Contrast[] {
  const [mine, yours] = [coverOf(own.statements, other.statements), coverOf(other.statements, own.statements)];
  const [share, both] = [Math.max(mine.share, yours.share), Math.min(mine.share, yours.share)];
  if (share < least.share) return [];
  const orphans = Math.min(8, mine.orphans.size + yours.orphans.size) / 8;
  return own.statements.statements.flatMap((statement) => {
    const sentence = own.summary.sentences?.[statement.index];
    if (!sentence || statement.heading) return [];
    const here = wordsOf(sentence);
    return alignmentsOf(statement, own.statements, other.statements)
      .slice(0, perSentence)
      .flatMap(({ pair, odds }, rank) => {
        const against = other.summary.sentences?.[pair.b.index];
        if (odds < least.odds || !against) return [];
        const there = wordsOf(against);
        const found = [excluded(here, there, own, other), denied(here, there, own, other)];
        return found.flatMap((words, i): Contrast[] => {
          if (!words) return [];
          const [a, b] = words;
          const likely = chanceOf(odds);
          const near = around(here, a, there, b);
          const features = [
            1,
            boundedOdds(odds),
            likely,
            pair.likeness,
            Math.min(6, pair.common) / 6,
            share,
            both,
            likely * both,
            near,
            Number(near > 0.25),
            Number(rank > 0),
            i,
            i * likely,
            i * near,
            orphans,
          ];
          return [{ a, b, features }];
        });
      });
  });
}

type Words = readonly [Word, Word];

/** Two words of one set, the only ones of it in their sentences, neither of which the other article has. */
function excluded(
  mine: readonly Word[],
  yours: readonly Word[],
  own: ArticleFacts,
  other: ArticleFacts,
): Words | undefined {
  const [here, there] = [vocabularyOf(own.summary), vocabularyOf(other.summary)];
  for (const x of mine) {
    if (x.unsure || sidesOf(x.stem).size === 0 || there.has(x.stem)) continue;
    for (const y of yours) {
      const set = y.unsure ? undefined : excludingSet(x.stem, y.stem);
      if (set === undefined || here.has(y.stem) || x.negated !== y.negated) continue;
      if (inSet(mine, set) !== 1 || inSet(yours, set) !== 1) continue;
      const context = contextOf(set);
      if (
        context.length === 0
          ? isName(mine, x) || isName(yours, y)
          : !isBeside(mine, x, context) || !isBeside(yours, y, context)
      )
        continue;
      return [x, y];
    }
  }
  return undefined;
}

const inSet = (words: readonly Word[], set: string): number =>
  words.filter(({ stem }) => [...sidesOf(stem)].some((side) => side.startsWith(set))).length;

/** Whether one of some stems stands right beside a word. */
function isBeside(words: readonly Word[], word: Word, stems: readonly string[]): boolean {
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - 2), at + 3).some(({ stem }) => stems.includes(stem));
}

/** Whether a capital says that a word is part of a name. */
const isName = (words: readonly Word[], word: Word): boolean => words[0] !== word && /^\p{Lu}/u.test(word.text);

/** A word that one article denies here and says nowhere, and that the other says here and denies nowhere. */
function denied(
  mine: readonly Word[],
  yours: readonly Word[],
  own: ArticleFacts,
  other: ArticleFacts,
): Words | undefined {
  for (const x of mine) {
    if (isCommon(x.stem) || x.stem.length < 3 || x.unsure || isName(mine, x)) continue;
    for (const y of yours) {
      if (x.stem !== y.stem || y.unsure || x.negated === y.negated) continue;
      const said = [own, other].map(({ summary }) => vocabularyOf(summary).get(x.stem));
      const [denying, affirming] = x.negated ? said : said.reverse();
      if (denying?.plain === 0 && affirming?.denied === 0 && affirming.unsure === 0) return [x, y];
    }
  }
  return undefined;
}

/** How alike the words beside two words are: Dice's coefficient over the stems of four on either side. */
function around(mine: readonly Word[], x: Word, yours: readonly Word[], y: Word): number {
  const [a, b] = [besides(mine, x), besides(yours, y)];
  return (2 * a.filter((stem) => b.includes(stem)).length) / Math.max(1, a.length + b.length);
}

function besides(words: readonly Word[], word: Word): readonly string[] {
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - 4), at + 5).flatMap((each) => (each === word ? [] : [each.stem]));
}
