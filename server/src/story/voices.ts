import type { Print } from '../resolve/print.ts';
import type { Summary } from '../resolve/summary.ts';
import { encloses, type Span } from '../text/span.ts';
import { wordsOf } from './shingles-print.ts';
import { fingerprintsOf, sharedPassages, shinglesAround } from './shingles.ts';

/** Articles that are one source: copies of one text, or one agency's. */
export interface Voice<T extends Voiced = Summary> {
  /** In the order given. */
  readonly articles: readonly T[];
  /** The agency that they credit, where several articles are one voice. */
  readonly agency?: string;
}

/** What is looked at to tell whose voice an article is. */
export type Voiced = Pick<Summary, 'uri' | 'outlet' | 'print' | 'credits'>;

/** A passage of an article: file offsets. */
export interface Passage<T extends Voiced = Summary> extends Span {
  readonly summary: T;
}

/** An article with fewer words of its own is too short to tell. */
const minWords = 40;

/** The share of the shorter article's own words (containment, Broder 1997) from which on it is a copy. */
const copied = 0.5;

/** The same where both credit one agency. */
const credited = 0.3;

/** Shares of fingerprints above and below which the passages need not be compared. */
const sure = { copy: 0.7, other: 0.1 };

/** Articles of a voice with which a further one is compared. */
const compared = 4;

/** Voices with one fingerprint in common that are followed: what more have is a formula. */
const maxBearers = 24;

/** Voices with which an article is compared: those that share the most with it. */
const maxVoices = 4;

/**
 * Groups articles by whose voice they are: a reprint or an excerpt goes with its original, and what an agency signs with
 * the rest that it signs. A long article that takes in two texts is a copy of one of them at most. Near-linear in the
 * number of articles: each is compared with a few members of a few voices, found by an inverted index of fingerprints.
 * @param articles of one story
 * @param bySignature false where they are of several stories: then two texts of one agency are two voices
 * @returns each article in one voice, voices in the order of their first articles
 */
export function voicesOf<T extends Voiced>(articles: readonly T[], bySignature = true): readonly Voice<T>[] {
  const traits = articles.map((article, order) => traitsOf(article, order, bySignature));
  const voices: Group<T>[] = [];
  const bearers = new Map<number, Set<Group<T>>>();
  const byAgency = new Map<string, Group<T>>();
  for (const each of [...traits].sort((a, b) => b.words - a.words || a.order - b.order)) {
    const mine =
      (each.signed === undefined ? undefined : byAgency.get(each.signed)) ??
      near(each, bearers).find((voice) => isCopyOfMost(each, voice));
    const voice = mine ?? { members: [] };
    if (!mine) voices.push(voice);
    voice.members.push(each);
    if (each.signed !== undefined && !byAgency.has(each.signed)) byAgency.set(each.signed, voice);
    if (voice.members.length > compared) continue;
    for (const print of each.fingerprints) {
      const list = bearers.get(print);
      if (!list) bearers.set(print, new Set([voice]));
      else if (list.size < maxBearers) list.add(voice);
    }
  }
  return voices
    .map(({ members }) => [...members].sort((a, b) => a.order - b.order))
    .sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0))
    .map((members) => {
      const agency = members.length > 1 ? agencyOf(members) : undefined;
      return { articles: members.map(({ article }) => article), ...(agency !== undefined && { agency }) };
    });
}

/**
 * Groups passages by whose voice they are: those of articles that are one voice, and those that stand in a passage which
 * their articles share, whatever the rest of them says.
 * @returns indexes into `passages`, each once, groups in the order of their first passages
 */
export function voicesOfPassages<T extends Voiced>(passages: readonly Passage<T>[]): readonly (readonly number[])[] {
  const voiceOf = new Map<T, Voice<T>>();
  for (const voice of voicesOf([...new Set(passages.map(({ summary }) => summary))]))
    for (const article of voice.articles) voiceOf.set(article, voice);
  const groups: number[][] = [];
  const byVoice = new Map<Voice<T> | undefined, number[]>();
  // Groups that have a shingle beside their first passage; only they can share it with another.
  const byShingle = new Map<number, Set<number[]>>();
  passages.forEach((passage, i) => {
    const voice = voiceOf.get(passage.summary);
    const around = passage.summary.print ? shinglesAround(passage.summary.print, passage) : [];
    const near = new Set(around.flatMap((hash) => [...(byShingle.get(hash) ?? [])]));
    const mine =
      byVoice.get(voice) ??
      [...near].slice(0, maxBearers).find((group) => {
        const first = passages[group[0] ?? 0];
        return first && sharePassage(first, passage);
      });
    const group = mine ?? [];
    if (!mine) groups.push(group);
    group.push(i);
    if (!byVoice.has(voice)) byVoice.set(voice, group);
    if (mine) return;
    for (const hash of around) byShingle.set(hash, (byShingle.get(hash) ?? new Set<number[]>()).add(group));
  });
  return groups;
}

/** Whether two places stand in one passage that both articles have. */
function sharePassage(a: Passage<Voiced>, b: Passage<Voiced>): boolean {
  const [one, other] = [a.summary.print, b.summary.print];
  if (!one || !other || a.summary.uri === b.summary.uri) return false;
  return sharedPassages(one, other).some((shared) => encloses(shared.a, a) && encloses(shared.b, b));
}

interface Traits<T extends Voiced> {
  readonly article: T;
  readonly order: number;
  readonly print: Print | undefined;
  readonly words: number;
  readonly fingerprints: ReadonlySet<number>;
  /** The one agency whose text the article says it is. */
  readonly signed: string | undefined;
}

interface Group<T extends Voiced> {
  /** The longest article first. */
  readonly members: Traits<T>[];
}

function traitsOf<T extends Voiced>(article: T, order: number, bySignature: boolean): Traits<T> {
  const { print } = article;
  const signed = new Set(article.credits?.filter(({ whole }) => whole).flatMap(({ agency }) => agency ?? []));
  const [only] = signed;
  return {
    article,
    order,
    print,
    words: print ? wordsOf(print) : 0,
    fingerprints: print ? fingerprints(print) : new Set(),
    signed: bySignature && signed.size === 1 ? only : undefined,
  };
}

const kept = new WeakMap<Print, ReadonlySet<number>>();

/** The fingerprints of a print, worked out once. */
function fingerprints(print: Print): ReadonlySet<number> {
  const found = kept.get(print) ?? fingerprintsOf(print);
  kept.set(print, found);
  return found;
}

/** The voices that share the most with an article. */
function near<T extends Voiced>(each: Traits<T>, bearers: ReadonlyMap<number, ReadonlySet<Group<T>>>): Group<T>[] {
  const met = new Map<Group<T>, number>();
  for (const print of each.fingerprints) {
    const voices = bearers.get(print);
    if (!voices || voices.size >= maxBearers) continue;
    for (const voice of voices) met.set(voice, (met.get(voice) ?? 0) + 1);
  }
  return [...met]
    .filter(([, shared]) => shared >= sure.other * each.fingerprints.size)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxVoices)
    .map(([voice]) => voice);
}

/** Whether an article shares enough with most of those looked at: one that takes in two texts joins neither to the other. */
function isCopyOfMost<T extends Voiced>(each: Traits<T>, { members }: Group<T>): boolean {
  const some = members.slice(0, compared);
  return 2 * some.filter((other) => isCopy(each, other)).length > some.length;
}

function isCopy(a: Traits<Voiced>, b: Traits<Voiced>): boolean {
  const [short, long] = a.words <= b.words ? [a, b] : [b, a];
  if (!short.print || !long.print || short.words < minWords) return false;
  if (short.print.words === long.print.words) return true;
  let common = 0;
  for (const print of short.fingerprints) if (long.fingerprints.has(print)) common++;
  const share = common / Math.max(1, short.fingerprints.size);
  if (share >= sure.copy || share < sure.other) return share >= sure.copy;
  const words = sharedPassages(long.print, short.print).reduce((sum, shared) => sum + shared.words, 0);
  return words >= (creditSame(short, long) ? credited : copied) * short.words;
}

function creditSame({ article: a }: Traits<Voiced>, { article: b }: Traits<Voiced>): boolean {
  const agencies = new Set(a.credits?.flatMap(({ agency }) => agency ?? []));
  return b.credits?.some(({ agency }) => agency !== undefined && agencies.has(agency)) ?? false;
}

/** The agency that most of several articles credit. */
function agencyOf(members: readonly Traits<Voiced>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { article } of members)
    for (const agency of new Set(article.credits?.flatMap((credit) => credit.agency ?? [])))
      counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
