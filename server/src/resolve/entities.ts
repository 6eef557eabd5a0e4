import type { EntityType } from '../analyse/annotations.ts';
import type { BlockSpan } from '../parse/article.ts';
import type { CleanName } from './clean-names.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { Chains } from './sieve/chains.ts';
import type { SieveMention } from './sieve/mention.ts';
import { pronounOf } from './sieve/pronouns.ts';
import { countryOfKey, stateOfCapital } from './sieve/states.ts';
import type { MentionKind } from './summary.ts';

/** A person, organisation or place with its mentions in text order. */
export interface Entity {
  readonly type: EntityType;
  /** Its names; a capital that stands for its state is none, unless there is no other. */
  readonly names: readonly CleanName[];
  readonly mentions: readonly SieveMention[];
}

/** A mention that has found whom it stands for. */
export interface ResolvedMention {
  readonly at: BlockSpan;
  readonly kind: MentionKind;
  /** Indexes of entities, at least one. */
  readonly entities: readonly [number, ...number[]];
  readonly mention: SieveMention;
}

/** The chains of an article that have a name, as entities in order of first mention by name. */
export class Entities {
  readonly all: readonly Entity[];
  readonly #places: ArticleDiscourse;
  readonly #chains: Chains;
  readonly #byChain = new Map<number, number>();

  /**
   * @param places the article's discourse
   * @param chains what the sieve made of it
   */
  constructor(places: ArticleDiscourse, chains: Chains) {
    this.#places = places;
    this.#chains = chains;
    const { mentions } = places.discourse;
    const order: number[] = [];
    for (const { index, form } of mentions) {
      const chain = chains.of(index);
      if (form !== 'name' || this.#byChain.has(chain)) continue;
      this.#byChain.set(chain, order.length);
      order.push(chain);
    }
    this.all = order.map((chain) => {
      const members = chains.facts(chain).members.flatMap((member) => mentions[member] ?? []);
      const own = members.filter((member) => kindOf(member) === 'name');
      const names = (own.length > 0 ? own : members).flatMap((member) => places.cleanName(member) ?? []);
      return { type: mostly(names), names, mentions: members };
    });
  }

  /** The entity of a mention's chain, as an index into `all`. */
  of(mention: number): number | undefined {
    return this.#byChain.get(this.#chains.of(mention));
  }

  /** The mentions that stand for entities, in text order; appositions and predicates tell who somebody is and count too. */
  mentions(): ResolvedMention[] {
    return this.#places.discourse.mentions.flatMap((mention) => {
      const entities = this.#meant(mention);
      const kind = kindOf(mention);
      const at = kind && this.#placeOf(mention, kind);
      const [first, ...rest] = entities;
      return first !== undefined && kind && at ? { at, kind, entities: [first, ...rest], mention } : [];
    });
  }

  #meant({ index }: SieveMention): number[] {
    const own = this.of(index);
    if (own !== undefined) return [own];
    const parts = (this.#chains.facts(index).parts ?? []).map((part) => this.of(part));
    return parts.every((part) => part !== undefined) ? [...new Set(parts)] : [];
  }

  #placeOf(mention: SieveMention, kind: MentionKind): BlockSpan | undefined {
    const name = kind === 'name' || kind === 'metonym' ? this.#places.cleanName(mention) : undefined;
    if (name) return { block: name.block, start: name.start, end: name.end };
    return this.#places.place(mention.sentence, mention.first, mention.last);
  }
}

function kindOf({ form, name, noun }: SieveMention): MentionKind | undefined {
  if (form === 'pronoun') return pronounOf(noun)?.use === 'relative' && noun === 'which' ? undefined : 'pronoun';
  if (form === 'nominal') return 'role';
  if (form !== 'name' || !name) return undefined;
  return countryOfKey(name.key) !== undefined && stateOfCapital(name.text) !== undefined ? 'metonym' : 'name';
}

/** The type of most names: a state is read now as a place, now as an organisation. */
function mostly(names: readonly CleanName[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce<[EntityType, number]>((best, each) => (each[1] > best[1] ? each : best), ['person', 0])[0];
}
