import type { FiledArticle } from './filed-article.ts';
import { isBareName, nameOfKey, typeOfKey } from './keys.ts';
import { initials, isAcronym, shorterKeys } from './organization-names.ts';
import { soundKey } from './sound.ts';

/** A block with more keys than this is cut: no name is worth an editor's wait. */
const maxKeys = 2_000;

/**
 * Which keys may stand for the same entity: those with a token in common (a surname's sound, initials, a short form) and
 * those that some article uses for each other. Kept up to date article by article, at the cost of the article.
 */
export class Blocks {
  readonly #tokens = new Counts();
  readonly #tokensOf = new Map<string, readonly string[]>();
  /** Short key → keys of the fuller names it is used for, with the number of articles. */
  readonly #fuller = new Counts();
  /** The other way about. */
  readonly #shorter = new Counts();

  /** Takes an article in (`by` 1) or out (-1). */
  count(article: FiledArticle, by: 1 | -1): void {
    article.keys.forEach((key, i) => {
      const name = article.summary.entities[i]?.name ?? '';
      for (const token of tokensOf(key, name)) this.#tokens.add(token, key, by);
      for (const alias of article.aliases[i] ?? []) {
        this.#fuller.add(alias, key, by);
        this.#shorter.add(key, alias, by);
      }
    });
    // Tokens hang on how names are written too; which a key has now is worked out when it is asked.
    for (const key of article.keys) this.#tokensOf.delete(key);
  }

  /** Keys of fuller names for which articles use this one. */
  fuller(key: string): ReadonlyMap<string, number> {
    return this.#fuller.get(key);
  }

  /**
   * The keys of the block that `key` lies in.
   * @param names every spelling under a key
   * @param linked keys that readers made one with a key
   */
  around(
    key: string,
    names: (key: string) => Iterable<string>,
    linked: (key: string) => Iterable<string>,
  ): Set<string> {
    const block = new Set([key]);
    for (const each of block) {
      if (block.size > maxKeys) break;
      const near = [
        ...this.#tokensFor(each, names)
          .filter((token) => !token.startsWith('i ') || this.#tokens.get(`n ${token.slice(2)}`).size > 0)
          .flatMap((token) => [...this.#tokens.get(token).keys()]),
        ...this.#fuller.get(each).keys(),
        ...this.#shorter.get(each).keys(),
        ...linked(each),
      ];
      for (const other of near) block.add(other);
    }
    return block;
  }

  #tokensFor(key: string, names: (key: string) => Iterable<string>): readonly string[] {
    const known = this.#tokensOf.get(key);
    if (known) return known;
    const tokens = [...new Set([...new Set(names(key))].flatMap((name) => tokensOf(key, name)))];
    this.#tokensOf.set(key, tokens);
    return tokens;
  }
}

function tokensOf(key: string, name: string): string[] {
  const folded = nameOfKey(key);
  const tokens = [`n ${folded}`];
  const words = folded.split(' ');
  switch (typeOfKey(key)) {
    case 'person':
      tokens.push(`p ${soundKey(words.at(-1) ?? '')}`);
      if (!isBareName(key)) tokens.push(`w ${[...words].sort().join(' ')}`);
      break;
    case 'organization':
      tokens.push(`o ${folded}`, ...shorterKeys(folded).map((short) => `o ${short}`));
      if (isAcronym(name)) tokens.push(`i ${folded}`);
      else for (const letters of initials(name)) tokens.push(`i ${letters}`);
      break;
    case 'place':
      break;
  }
  return tokens;
}

const none: ReadonlyMap<string, number> = new Map();

/** How often pairs of strings were counted. */
class Counts {
  readonly #counts = new Map<string, Map<string, number>>();

  get(a: string): ReadonlyMap<string, number> {
    return this.#counts.get(a) ?? none;
  }

  add(a: string, b: string, by: number): void {
    const counts = this.#counts.get(a) ?? new Map<string, number>();
    const left = (counts.get(b) ?? 0) + by;
    if (left > 0) counts.set(b, left);
    else counts.delete(b);
    if (counts.size > 0) this.#counts.set(a, counts);
    else this.#counts.delete(a);
  }
}
