import type { EntityType } from '../analyse/annotations.ts';
import type { ArticleEntity } from '../resolve/summary.ts';
import type { Marks } from './atoms.ts';
import type { Decision, EntityRef } from './decision.ts';
import { foldName } from './fold-name.ts';
import { entityKey } from './keys.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const unmarked: Marks = { same: [], apart: new Map() };

/** A name in a decision, ready to be looked up. */
interface Named {
  readonly ref: EntityRef;
  readonly base: string;
  readonly decision: Decision;
  /** Number of the decision among all of all folders, and of the name in it. */
  readonly number: number;
  readonly side: number;
}

/** What readers settled, by the names they settled it for. Asked once for every entity of an article. */
export class Decided {
  readonly #byName = new Map<string, Named[]>();
  readonly #linked = new Map<string, Set<string>>();
  /** Keys under which entities named in decisions may be filed. */
  readonly keys = new Set<string>();

  /** @param folders decisions by the uri of the folder they hold for */
  constructor(folders: Iterable<readonly [base: string, decisions: readonly Decision[]]>) {
    let number = 0;
    for (const [base, decisions] of folders) {
      for (const decision of decisions) {
        const refs = 'entities' in decision ? decision.entities : [decision.entity];
        refs.forEach((ref, side) => {
          const name = plain(ref.name);
          const named = { ref, base, decision, number, side };
          const list = this.#byName.get(name);
          if (list) list.push(named);
          else this.#byName.set(name, [named]);
          for (const key of keysOf(ref)) this.keys.add(key);
        });
        if (decision.kind === 'same') this.#link(refs.flatMap(keysOf));
        number++;
      }
    }
  }

  /** Keys that readers made one with this one. */
  linked(key: string): Iterable<string> {
    return this.#linked.get(key) ?? [];
  }

  /** The type readers gave an article's entity. */
  typeOf(uri: string, entity: ArticleEntity): EntityType | undefined {
    for (const { decision } of this.#for(uri, entity)) if (decision.kind === 'type') return decision.type;
    return undefined;
  }

  /** The name readers prefer for an article's entity. */
  nameFor(uri: string, entity: ArticleEntity): string | undefined {
    for (const { decision } of this.#for(uri, entity)) if (decision.kind === 'name') return decision.name;
    return undefined;
  }

  /** The decisions that join or part an article's entity. */
  marks(uri: string, entity: ArticleEntity): Marks {
    const named = this.#for(uri, entity);
    if (named.length === 0) return unmarked;
    const same = new Set<number>();
    const apart = new Map<number, number>();
    for (const { decision, number, side } of named) {
      if (decision.kind === 'same') same.add(number);
      else if (decision.kind === 'different' && !apart.has(number)) apart.set(number, side);
    }
    return same.size + apart.size === 0 ? unmarked : { same: [...same], apart };
  }

  /** What names an article's entity, the narrowest first: an article before a name alone. */
  #for(uri: string, entity: ArticleEntity): readonly Named[] {
    if (this.#byName.size === 0) return [];
    const found = (this.#byName.get(plain(entity.name)) ?? []).filter((named) => holds(named, uri, entity));
    // The fullest name may have changed with the article; where an article is given, another of its names will do.
    for (const alias of entity.aliases) {
      if (plain(alias) === plain(entity.name)) continue;
      for (const named of this.#byName.get(plain(alias)) ?? [])
        if (named.ref.in !== undefined && holds(named, uri, entity)) found.push(named);
    }
    return found.sort((a, b) => Number(b.ref.in !== undefined) - Number(a.ref.in !== undefined));
  }

  #link(keys: readonly string[]): void {
    for (const key of keys) {
      const known = this.#linked.get(key) ?? new Set();
      this.#linked.set(key, known);
      for (const other of keys) if (other !== key) known.add(other);
    }
  }
}

function holds({ ref, base }: Named, uri: string, entity: ArticleEntity): boolean {
  if (!uri.startsWith(`${base}/`)) return false;
  if (ref.in !== undefined && ref.in !== pathOf(base, uri)) return false;
  return ref.type === undefined || ref.type === entity.type;
}

/** An article's path relative to a folder, as decisions give it. */
export function pathOf(base: string, uri: string): string {
  const path = uri.slice(base.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A name as decisions compare it. */
export function plain(name: string): string {
  return foldName(name).replace(/^the /, '');
}

/** The keys under which a name may be filed. */
function keysOf({ name, type }: EntityRef): string[] {
  return [...new Set((type ? [type] : TYPES).map((each) => entityKey({ type: each, name })))];
}
