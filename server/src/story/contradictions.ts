import type { Decision, EntityRef } from './decision.ts';
import { foldName } from './fold-name.ts';

/** What is known of a set of references that are one entity. */
interface Group {
  readonly members: Map<string, string>;
  /** Group → line that parts them. Groups are looked up anew, since they merge. */
  readonly apart: Map<string, number>;
  type?: { readonly type: string; readonly line: number };
  name?: { readonly name: string; readonly line: number };
  /** The line that last joined two of its members. */
  line: number;
}

/** How a reference is compared: by folded name, article and type. */
export function refKey({ name, in: path, type }: EntityRef): string {
  return `${foldName(name).replace(/^the /, '')}|${path ?? ''}|${type ?? ''}`;
}

/** Decisions taken in one after the other, so that each is held against those before it. */
export class Contradictions {
  readonly #parent = new Map<string, string>();
  readonly #groups = new Map<string, Group>();
  /** Folded name → the name it is called by: a chain that comes back to itself is a cycle. */
  readonly #called = new Map<string, string>();

  /**
   * Takes a decision in, unless it contradicts one before it.
   * @param line its line in the file, 1-based
   * @returns what it contradicts, for a reader; undefined when it stands
   */
  add(decision: Decision, line: number): string | undefined {
    switch (decision.kind) {
      case 'same':
        return this.#same(decision.entities, line);
      case 'different':
        return this.#different(decision.entities, line);
      case 'type': {
        const group = this.#group(decision.entity);
        if (group.type && group.type.type !== decision.type)
          return `“${decision.entity.name}” is a ${decision.type} here and a ${group.type.type} in line ${group.type.line}; line ${group.type.line} counts.`;
        group.type ??= { type: decision.type, line };
        return undefined;
      }
      case 'name':
        return this.#call(decision.entity, decision.name, line);
    }
  }

  #same(entities: readonly EntityRef[], line: number): string | undefined {
    const twice = repeated(entities);
    if (twice !== undefined) return `“${twice}” is named twice in this entry.`;
    // Looked at as a whole before any two are joined, so that a bad entry leaves nothing behind.
    const roots = [...new Map(entities.map((ref) => [this.#find(ref), ref]))];
    for (const [i, [a, refA]] of roots.entries()) {
      for (const [b, refB] of roots.slice(i + 1)) {
        const apart = this.#apart(a, b);
        if (apart !== undefined)
          return `“${refA.name}” and “${refB.name}” are the same here and different by line ${apart}; line ${apart} counts.`;
      }
    }
    const held = roots.map(([root, ref]) => ({ ref, group: this.#groups.get(root) }));
    const typed = held.filter(({ group }) => group?.type);
    const other = typed.find(({ group }) => group?.type?.type !== typed[0]?.group?.type?.type);
    if (other?.group?.type && typed[0]?.group?.type)
      return `“${typed[0].ref.name}” is a ${typed[0].group.type.type} by line ${typed[0].group.type.line} and “${other.ref.name}” a ${other.group.type.type} by line ${other.group.type.line}; they cannot be the same.`;
    for (const [root] of roots.slice(1)) this.#join(roots[0]?.[0] ?? root, root, line);
    return undefined;
  }

  #different(entities: readonly EntityRef[], line: number): string | undefined {
    const seen = new Map<string, EntityRef>();
    for (const ref of entities) {
      const root = this.#find(ref);
      const same = seen.get(root);
      if (same) {
        if (refKey(same) === refKey(ref)) return `“${ref.name}” is named twice in this entry.`;
        const by = this.#groups.get(root)?.line ?? 0;
        return `“${same.name}” and “${ref.name}” are different here and the same by line ${by}; line ${by} counts.`;
      }
      seen.set(root, ref);
    }
    const roots = [...seen.keys()];
    for (const a of roots) for (const b of roots) if (a !== b) this.#groups.get(a)?.apart.set(b, line);
    return undefined;
  }

  #call(entity: EntityRef, name: string, line: number): string | undefined {
    const from = foldName(entity.name);
    const to = foldName(name);
    for (
      let at: string | undefined = to, steps = 0;
      at !== undefined && steps < 1_000;
      at = this.#called.get(at), steps++
    ) {
      if (at === from && from !== to) return `“${entity.name}” and “${name}” are called by each other in a circle.`;
    }
    const group = this.#group(entity);
    if (group.name && group.name.name !== name)
      return `“${entity.name}” is called “${name}” here and “${group.name.name}” by line ${group.name.line}; line ${group.name.line} counts.`;
    group.name ??= { name, line };
    if (from !== to) this.#called.set(from, to);
    return undefined;
  }

  #group(ref: EntityRef): Group {
    const root = this.#find(ref);
    const group = this.#groups.get(root);
    if (group) return group;
    const made: Group = { members: new Map([[refKey(ref), ref.name]]), apart: new Map(), line: 0 };
    this.#groups.set(root, made);
    return made;
  }

  #find(ref: EntityRef): string {
    const root = this.#root(refKey(ref));
    if (!this.#groups.has(root))
      this.#groups.set(root, { members: new Map([[root, ref.name]]), apart: new Map(), line: 0 });
    return root;
  }

  #root(key: string): string {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    if (at !== key) this.#parent.set(key, at);
    return at;
  }

  /** The line that parts two groups. */
  #apart(a: string, b: string): number | undefined {
    for (const [other, line] of this.#groups.get(a)?.apart ?? []) if (this.#root(other) === b) return line;
    for (const [other, line] of this.#groups.get(b)?.apart ?? []) if (this.#root(other) === a) return line;
    return undefined;
  }

  #join(a: string, b: string, line: number): void {
    const [root, child] = [this.#root(a), this.#root(b)];
    const [into, from] = [this.#groups.get(root), this.#groups.get(child)];
    if (root === child || !into || !from) return;
    this.#parent.set(child, root);
    this.#groups.delete(child);
    for (const [key, name] of from.members) into.members.set(key, name);
    for (const [key, at] of from.apart) into.apart.set(key, at);
    into.line = line;
    if (from.type) into.type ??= from.type;
    if (from.name) into.name ??= from.name;
  }
}

/** The name that stands twice among some references. */
function repeated(entities: readonly EntityRef[]): string | undefined {
  const keys = entities.map(refKey);
  return entities.find((ref, i) => keys.indexOf(refKey(ref)) !== i)?.name;
}
