import type { EntityType } from '../analyse/annotations.ts';
import type { Article } from '../parse/article.ts';
import type { CleanName } from './clean-names.ts';
import { initialsOf, nameKey, wordsOfName } from './name-keys.ts';

/** A name that has found its entity. */
export interface Named extends CleanName {
  readonly entity: number;
}

/** A person, organisation or place with the names that the article gives it. */
export interface Cluster {
  readonly type: EntityType;
  readonly names: readonly Named[];
}

/** Names that share a key, before short names are joined to full ones. */
interface Group {
  readonly key: string;
  type: EntityType;
  readonly mass: [number, number, number];
  readonly names: CleanName[];
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const LONGEST_NAME = 8;

const strongest = (mass: readonly number[]): EntityType => {
  let best = 0;
  for (let i = 1; i < 3; i++) if ((mass[i] ?? 0) > (mass[best] ?? 0)) best = i;
  return TYPES[best] ?? 'person';
};

/**
 * One type for one name: the probability masses of all its occurrences are added, weighted by how much each says. A
 * mention with a courtesy title or office before it is apart from a place or organisation of that name ("Mr. Washington").
 */
function groupByKey(names: readonly CleanName[]): Group[] {
  const keys = new Map<string, string>();
  const loose = (name: CleanName): string => {
    const known = keys.get(name.text);
    if (known !== undefined) return known;
    const key = nameKey(name.text, 'person');
    keys.set(name.text, key);
    return key;
  };
  const groups = new Map<string, Group>();
  const sums = new Map<string, [number, number, number]>();
  for (const name of names) {
    const sum = sums.get(loose(name)) ?? [0, 0, 0];
    for (let i = 0; i < 3; i++) sum[i] = (sum[i] ?? 0) + (name.mass[i] ?? 0) * name.weight;
    sums.set(loose(name), sum);
  }
  for (const name of names) {
    const mass = sums.get(loose(name)) ?? [0, 0, 0];
    const settled = strongest(mass);
    const apart = settled !== 'person' && name.titled && name.type === 'person';
    const type = apart ? 'person' : settled;
    const key = type === name.type ? name.key : nameKey(name.text, type);
    const id = `${type} ${key}`;
    const group = groups.get(id);
    if (group) group.names.push(name);
    else groups.set(id, { key, type, mass: [...mass], names: [name] });
  }
  return [...groups.values()];
}

/** Short name → the groups with a fuller name which it may stand for, by the kind of shortening. */
type Index = Map<string, Group[]>;

function put(index: Index, key: string, group: Group): void {
  const list = index.get(key);
  if (!list) index.set(key, [group]);
  else if (!list.includes(group) && list.length < 50) list.push(group);
}

/** Joins short names to full ones. Each group gets the group that it belongs to, or several to choose from by nearness. */
function fullerOf(groups: readonly Group[], article: Article): Map<Group, readonly Group[]> {
  const ends: Index = new Map();
  const starts: Index = new Map();
  const outer: Index = new Map();
  const initials: Index = new Map();
  const heads: Index = new Map();
  for (const group of groups) {
    const words = wordsOfName(group.names[0]?.text ?? '').slice(0, LONGEST_NAME);
    if (words[0] === 'the') words.shift();
    if (words.length < 2) continue;
    if (group.type === 'person') {
      for (let i = 1; i < words.length; i++) put(ends, words.slice(i).join(' '), group);
      put(starts, words[0] ?? '', group);
      if (words.length > 2) put(outer, `${words[0] ?? ''} ${words.at(-1) ?? ''}`, group);
      put(outer, `${(words[0] ?? '').charAt(0)} ${words.at(-1) ?? ''}`, group);
    } else {
      for (const name of group.names.slice(0, 3)) put(initials, initialsOf(name.text), group);
      for (let i = 1; i < words.length; i++) {
        // "the Grain Office" is not the "Grain Office National Fleet Council", but the "Grain Office for the North".
        const rest = i === words.length - 1 || /^(?:of|for|and|in|on)$/.test(words[i] ?? '');
        if (rest) put(heads, words.slice(0, i).join(' '), group);
      }
    }
  }
  const fuller = new Map<Group, readonly Group[]>();
  const bracketed = acronymsInBrackets(groups, article);
  for (const group of groups) {
    const others = (list: readonly Group[] | undefined): Group[] =>
      (list ?? []).filter((other) => other !== group && other.key.length > group.key.length);
    if (group.type === 'person') {
      const found = [ends, outer, starts].map((index) => others(index.get(group.key))).find((list) => list.length > 0);
      if (found) fuller.set(group, found);
      continue;
    }
    const inBrackets = bracketed.get(group.key);
    if (inBrackets && inBrackets !== group) {
      fuller.set(group, [inBrackets]);
      continue;
    }
    const acronym = /^[a-z]{2,6}$/.test(group.key) && group.names.some((name) => /^[\p{Lu}.]+$/u.test(name.text));
    const spelled = acronym ? others(initials.get(group.key)) : [];
    if (spelled.length === 1) fuller.set(group, spelled);
    else if (group.type === 'organization') {
      const longer = others(heads.get(group.key)).filter((other) => other.type === 'organization');
      if (longer.length === 1) fuller.set(group, longer);
    }
  }
  return fuller;
}

/** "International Aid Board (IAB)": the name in brackets stands for the one before them. */
function acronymsInBrackets(groups: readonly Group[], article: Article): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const group of groups) {
    for (const name of group.names) {
      const text = article.blocks[name.block]?.text ?? '';
      const match = /^['’s]{0,2} \(((?:\p{Lu}\.?){2,8})\)/u.exec(text.slice(name.end, name.end + 24));
      if (match?.[1]) found.set(nameKey(match[1], 'organization'), group);
    }
  }
  return found;
}

/** A one-word name read as a place or organisation goes to the person of that surname if both together say so. */
function retype(groups: readonly Group[]): void {
  const persons = new Map<string, Group>();
  for (const group of groups) {
    if (group.type !== 'person') continue;
    const words = group.key.split(' ');
    if (words.length < 2) continue;
    persons.set(words.at(-1) ?? '', group);
    if (!persons.has(words[0] ?? '')) persons.set(words[0] ?? '', group);
  }
  for (const group of groups) {
    const full = group.type === 'person' ? undefined : persons.get(group.key);
    if (!full || group.mass[0] <= 0) continue;
    const sum = group.mass.map((mass, i) => mass + (full.mass[i] ?? 0));
    if (strongest(sum) === 'person') group.type = 'person';
  }
}

/** "Xi Visits" in a headline, where the body has "Xi": only the part that the body knows is the name. */
function trimHeadlines(names: readonly CleanName[], article: Article): CleanName[] {
  const body = new Set<string>();
  for (const name of names) if (!isHeading(article, name)) body.add(nameKey(name.text, 'person'));
  return names.flatMap((name) => {
    if (!isHeading(article, name) || body.size === 0 || body.has(nameKey(name.text, 'person'))) return [name];
    const words = [...name.text.matchAll(/\S+/g)].slice(0, LONGEST_NAME);
    for (let length = words.length - 1; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const first = words[from];
        const last = words[from + length - 1];
        if (!first || !last) continue;
        const text = name.text.slice(first.index, last.index + last[0].length).replace(/['’]s?$|[,:;]$/u, '');
        if (!body.has(nameKey(text, 'person'))) continue;
        const start = name.start + first.index;
        return [{ ...name, text, start, end: start + text.length, key: nameKey(text, name.type) }];
      }
    }
    return [name];
  });
}

const isHeading = (article: Article, name: CleanName): boolean => {
  const type = article.blocks[name.block]?.type;
  return type === 'headline' || type === 'subhead';
};

/**
 * Gathers the names of an article into entities: one type for one name, surnames and first names to the full name,
 * acronyms to what they stand for, names of a country to one. Two people of one surname stay two; a bare surname then
 * goes to the nearest full name before it.
 * @param names cleaned names in text order
 * @param article where they stand
 * @returns entities in order of first mention
 */
export function clusterNames(names: readonly CleanName[], article: Article): Cluster[] {
  const groups = groupByKey(trimHeadlines(names, article));
  retype(groups);
  const fuller = fullerOf(groups, article);
  const target = (group: Group, depth = 0): readonly Group[] => {
    const list = fuller.get(group);
    if (!list || depth > 4) return [group];
    // Several fuller names that are one ("Ann Lee" and "Ann M. Lee") are no choice.
    const ends = new Set(list.flatMap((other) => target(other, depth + 1)));
    return [...ends].slice(0, 50);
  };
  const homes = new Map<CleanName, readonly Group[]>();
  for (const group of groups) {
    const home = target(group);
    for (const name of group.names) homes.set(name, home);
  }
  const ordered = [...homes.keys()].sort((a, b) => a.block - b.block || a.start - b.start);
  const index = new Map<Group, number>();
  const clusters: { type: EntityType; names: Named[] }[] = [];
  const lastFull = new Map<Group, number>();
  ordered.forEach((name, position) => {
    const home = homes.get(name) ?? [];
    let group = home[0];
    if (home.length === 1 && group) lastFull.set(group, position);
    for (const other of home.slice(1)) {
      const here = lastFull.get(other) ?? -1;
      if (group && here > (lastFull.get(group) ?? -1)) group = other;
    }
    if (!group) return;
    let entity = index.get(group);
    if (entity === undefined) {
      entity = clusters.length;
      index.set(group, entity);
      clusters.push({ type: group.type, names: [] });
    }
    clusters[entity]?.names.push({ ...name, type: group.type, entity });
  });
  return clusters;
}
