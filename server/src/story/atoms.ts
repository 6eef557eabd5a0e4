import type { ArticleEntity } from '../resolve/summary.ts';
import type { FiledArticle } from './filed-article.ts';
import { meet, occupationOf } from './occupations.ts';

/** One article's entity while it looks for the entity of the folder that it belongs to. */
export interface Share {
  readonly article: FiledArticle;
  /** Index into the summary's entities. */
  readonly index: number;
  readonly entity: ArticleEntity;
  readonly key: string;
  /** What readers settled about it: the decisions it is named in (`decided.ts`). */
  readonly marks: Marks;
}

/** The decisions that name a share. */
export interface Marks {
  /** Numbers of decisions that make it one with others. */
  readonly same: readonly number[];
  /** Decision → which of its names this is: shares with other names of it stay apart. */
  readonly apart: ReadonlyMap<number, number>;
}

/** What the folder knows beside the shares at hand. */
export interface World {
  /** How many articles the folder has. */
  readonly articles: number;
  /** How many articles have an entity with this key. */
  frequency(key: string): number;
  /** Keys of fuller names for which articles use the name with this key, and in how many articles. */
  fuller(key: string): ReadonlyMap<string, number>;
}

/** What two sets of articles have in common beside the entity in question. */
export interface Shared {
  /** Persons, organisations, towns that few articles name. */
  readonly rare: number;
  /** Persons, organisations, towns. */
  readonly any: number;
  readonly countries: number;
}

/** Shares that are taken to be one entity, with what their articles tell about it. */
export class Atom {
  readonly shares: Share[] = [];
  readonly uris = new Set<string>();
  /** The least of its articles' uris, by which atoms of one size are put in order. */
  first = '';
  /** Every name its articles give, as written. */
  readonly names = new Set<string>();
  readonly keys = new Set<string>();
  readonly walks = new Set<string>();
  readonly roleCountries = new Set<string>();
  readonly roleWords = new Set<string>();
  readonly same = new Set<number>();
  readonly apart = new Map<number, number>();
  /** Why it stays apart, for a reader. */
  unclear: string | undefined;
  #company: Set<string> | undefined;
  #countries: Set<string> | undefined;

  constructor(shares: readonly Share[]) {
    for (const share of shares) this.#take(share);
  }

  /** Keys of what else the articles name. Made when first asked for. */
  get company(): ReadonlySet<string> {
    this.#company ??= new Set(this.shares.flatMap(({ article }) => [...article.company]));
    return this.#company;
  }

  /** Countries the articles name. */
  get countries(): ReadonlySet<string> {
    this.#countries ??= new Set(this.shares.flatMap(({ article }) => [...article.countries.keys()]));
    return this.#countries;
  }

  /** Whether readers settled that the two are not one. */
  parted(other: Atom): boolean {
    for (const [decision, side] of this.apart) if ((other.apart.get(decision) ?? side) !== side) return true;
    return false;
  }

  /** Takes over another atom's shares. */
  absorb(other: Atom): void {
    for (const share of other.shares) {
      this.#take(share);
      // Grown rather than made anew: somebody may be named in thousands of articles.
      if (this.#company) for (const key of share.article.company) this.#company.add(key);
      if (this.#countries) for (const country of share.article.countries.keys()) this.#countries.add(country);
    }
    this.unclear ??= other.unclear;
  }

  /** Whether both are described by the same words. */
  sharesRole(other: Atom): boolean {
    return meet(this.roleWords, other.roleWords);
  }

  #take(share: Share): void {
    this.shares.push(share);
    const { uri } = share.article.summary;
    if (this.uris.size === 0 || uri < this.first) this.first = uri;
    this.uris.add(uri);
    this.names.add(share.entity.name);
    this.keys.add(share.key);
    const { walks, countries, words } = occupationOf(share.entity);
    for (const walk of walks) this.walks.add(walk);
    for (const country of countries) this.roleCountries.add(country);
    for (const word of words) this.roleWords.add(word);
    for (const decision of share.marks.same) this.same.add(decision);
    for (const [decision, side] of share.marks.apart) this.apart.set(decision, side);
  }
}

/** An entity that more articles name than this says little about what an article is about. */
export function rareLimit(world: World): number {
  return Math.max(5, world.articles * 0.03);
}

/**
 * What the articles of two atoms have in common, the atoms' own names left out. Cost: the smaller of the two.
 */
export function inCommon(a: Atom, b: Atom, world: World): Shared {
  const [small, large] = a.company.size <= b.company.size ? [a, b] : [b, a];
  const limit = rareLimit(world);
  let rare = 0;
  let any = 0;
  for (const key of small.company) {
    if (!large.company.has(key) || a.keys.has(key) || b.keys.has(key)) continue;
    any++;
    if (world.frequency(key) <= limit) rare++;
  }
  let countries = 0;
  for (const country of small.countries) if (large.countries.has(country)) countries++;
  return { rare, any, countries };
}

/** Atoms that grow together. */
export class Joining {
  readonly #atoms = new Set<Atom>();

  constructor(atoms: Iterable<Atom>) {
    for (const atom of atoms) this.#atoms.add(atom);
  }

  /** What there is now, the largest first, then in the order of the articles' uris. */
  get atoms(): Atom[] {
    return [...this.#atoms].sort(bySize);
  }

  /** Takes an atom out. */
  take(atom: Atom): void {
    this.#atoms.delete(atom);
  }

  /** Adds an atom. */
  add(atom: Atom): void {
    this.#atoms.add(atom);
  }

  /**
   * Makes two atoms one, unless readers settled otherwise.
   * @returns the one that is left, undefined when they stay two
   */
  join(a: Atom, b: Atom): Atom | undefined {
    if (a === b) return a;
    if (a.parted(b)) return undefined;
    const [into, from] = a.shares.length >= b.shares.length ? [a, b] : [b, a];
    into.absorb(from);
    this.#atoms.delete(from);
    this.#atoms.add(into);
    return into;
  }
}

function bySize(a: Atom, b: Atom): number {
  return b.shares.length - a.shares.length || (a.first < b.first ? -1 : 1);
}
