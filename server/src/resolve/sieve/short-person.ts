import type { Chains } from './chains.ts';
import { sharedNames } from './exact-name.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { partitionPoint } from '../../text/partition-point.ts';

/** Words of a name that are compared. */
const LONGEST = 8;

/** Full names by what they may be shortened to, in order of how sure the shortening is. */
type Index = Map<string, SieveMention[]>;

/**
 * Joins a person's surname, first name, or name without its middle to the full name. Where two people share it, each
 * mention goes to the one last named in full before it ("Ann Lee … Lee … Bob Lee … Lee"); before the first, to the first.
 */
export function shortPerson({ mentions }: Discourse, chains: Chains): void {
  const family: Index = new Map();
  const outer: Index = new Map();
  const given: Index = new Map();
  const people = mentions.filter(({ form, name }) => form === 'name' && name?.type === 'person');
  for (const mention of people) {
    const words = wordsOf(mention);
    if (words.length < 2) continue;
    for (let i = 1; i < words.length; i++) put(family, words.slice(i).join(' '), mention);
    put(given, words[0] ?? '', mention);
    // Two given or two family names, of which some writers leave one out; surnames that come first.
    if (words.length > 2) {
      put(outer, `${words[0] ?? ''} ${words.at(-1) ?? ''}`, mention);
      put(outer, `${words[0] ?? ''} ${words[1] ?? ''}`, mention);
    }
    put(outer, `${(words[0] ?? '').charAt(0)} ${words.at(-1) ?? ''}`, mention);
  }
  const shared = sharedNames(mentions);
  const sole = new Map<string, SieveMention>();
  const untyped = mentions.filter(
    ({ form, name }) => form === 'name' && name && !name.type && name.last - name.first === 1,
  );
  for (const mention of [...people, ...untyped]) {
    const key = mention.name?.key ?? '';
    const found = [family, outer, given].map((index) => fuller(index, key, mention)).find((list) => list.length > 0);
    const target = found && nearest(found, mention, chains);
    if (target) chains.join(target.index, mention.index);
    else if (shared.has(key) && mention.name?.type) {
      // No full name to go by: those that are left are one.
      const known = sole.get(key);
      if (known) chains.join(known.index, mention.index);
      else sole.set(key, mention);
    }
  }
}

const wordsOf = ({ name }: SieveMention): string[] => (name?.key ?? '').split(' ').slice(0, LONGEST);

function put(index: Index, key: string, mention: SieveMention): void {
  const list = index.get(key);
  if (list) list.push(mention);
  else index.set(key, [mention]);
}

function fuller(index: Index, key: string, mention: SieveMention): readonly SieveMention[] {
  const list = index.get(key) ?? [];
  // A title with a family name may be somebody else's by sex alone: "Mr. and Mrs. Lee".
  const fits = ({ name, gender }: SieveMention): boolean =>
    (name?.key.length ?? 0) > key.length && !(gender && mention.gender && gender !== mention.gender);
  return list.every(fits) ? list : list.filter(fits);
}

/** The last full name before the mention, else the first after it. */
function nearest(list: readonly SieveMention[], { index }: SieveMention, chains: Chains): SieveMention | undefined {
  const first = list[0];
  if (!first) return undefined;
  // Nearly always one person: no search.
  if (list.length < 50 && list.every((other) => chains.same(other.index, first.index))) return first;
  return list[partitionPoint(list.length, (i) => (list[i]?.index ?? 0) < index) - 1] ?? first;
}
