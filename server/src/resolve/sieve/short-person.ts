import type { Chains } from './chains.ts';
import { sharedNames } from './exact-name.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { longFormsOf } from './nicknames.ts';
import { isNearSpelling } from '../near-spelling.ts';
import { partitionPoint } from '../../text/partition-point.ts';

/** Words of a name that are compared. */
const LONGEST = 8;

/** Surnames up to which each is compared letter by letter. */
const COMPARED = 100;

/** Full names by what they may be shortened to, in order of how sure the shortening is. */
type Index = Map<string, SieveMention[]>;

/**
 * Joins a person's surname, first name, name without its middle or with a short form ("Bill" for "William") to the full name.
 * Where two people share it, each mention goes to the one whom the article speaks of most by far, else to the one last named in
 * full before it ("Ann Lee … Lee … Bob Lee … Lee"); before the first, to the first.
 */
export function shortPerson({ mentions, sentences }: Discourse, chains: Chains): void {
  const family: Index = new Map();
  const outer: Index = new Map();
  const given: Index = new Map();
  const middles: Index = new Map();
  const people = mentions.filter(({ form, name }) => form === 'name' && name?.type === 'person');
  for (const mention of people) {
    const words = wordsOf(mention);
    const [first = '', second = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length < 2) continue;
    for (let i = 1; i < words.length; i++) put(family, words.slice(i).join(' '), mention);
    // The first of two family names stands alone, the second does not ("Ada Quill Vane" is "Quill").
    for (const middle of words.slice(1, -1)) if (middle.length > 2) put(middles, middle, mention);
    put(given, first, mention);
    // Two given or two family names, of which some writers leave one out; surnames that come first.
    if (words.length > 2) {
      put(outer, `${first} ${last}`, mention);
      put(outer, `${first} ${second}`, mention);
    } else put(outer, `${last} ${first}`, mention);
    put(outer, `${first.charAt(0)} ${last}`, mention);
  }
  const shared = sharedNames(mentions);
  const sole = new Map<string, SieveMention>();
  const most = new Map<readonly SieveMention[], SieveMention | undefined>();
  const dominantOf = (list: readonly SieveMention[]): SieveMention | undefined => {
    if (!most.has(list)) most.set(list, dominant(list, chains) ?? headlined(list, chains, mentions, sentences));
    return most.get(list);
  };
  const untyped = mentions.filter(
    ({ form, name }) => form === 'name' && name && !name.type && name.last - name.first === 1,
  );
  for (const mention of [...people, ...untyped]) {
    const key = mention.name?.key ?? '';
    // "Ben Vane", of which only "Ben" was read: somebody else's surname follows.
    const indexes = isCut(mention, sentences) ? [family, outer] : [family, outer, given, middles];
    const found =
      indexes.map((index) => fuller(index, key, mention)).find((list) => list.length > 0) ??
      byShortForm(family, mention) ??
      bySpelling(family, mention);
    const target = found && (dominantOf(found) ?? nearest(found, mention, chains));
    if (target) chains.join(target.index, mention.index);
    else if (shared.has(key) && mention.name?.type) {
      // No full name to go by: those that are left are one.
      const known = sole.get(key);
      if (known) chains.join(known.index, mention.index);
      else sole.set(key, mention);
    }
  }
}

/** Whether a single name goes on in a further one that was not read. */
function isCut({ name, sentence }: SieveMention, sentences: Discourse['sentences']): boolean {
  const { words = [], heading = true, syntax } = sentences[sentence] ?? {};
  if (!name || heading || name.last - name.first > 1) return false;
  return /^\p{Lu}\p{Ll}/u.test(words[name.last] ?? '') && syntax?.tag(name.last) === 'PROPN';
}

/** "Larry Moss" is Lawrence Moss where the text has him. */
function byShortForm(family: Index, mention: SieveMention): readonly SieveMention[] | undefined {
  const [first = '', ...rest] = wordsOf(mention);
  const long = longFormsOf(first);
  if (rest.length === 0 || long.length === 0) return undefined;
  const last = rest.join(' ');
  const found = (family.get(last) ?? []).filter(({ name }) => long.includes((name?.key ?? '').split(' ')[0] ?? ''));
  return found.length > 0 ? found : undefined;
}

/** "Quillan" is Ada Quillen where nobody else was introduced who may be meant. */
function bySpelling(family: Index, mention: SieveMention): readonly SieveMention[] | undefined {
  const key = mention.name?.key ?? '';
  if (!mention.name?.type || key.includes(' ') || family.size > COMPARED) return undefined;
  const near = [...family].filter(
    ([other, [first]]) => isNearSpelling(key, other) && (first?.index ?? 0) < mention.index,
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
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
    (name?.key.length ?? 0) >= key.length &&
    name?.key !== key &&
    !(gender && mention.gender && gender !== mention.gender);
  return list.every(fits) ? list : list.filter(fits);
}

/** How often, and how many times as often as any other, somebody is named to be meant by a shared surname alone. */
const DOMINANT = 3;

/** Whom an article is about: relatives are named in full, and seldom, so that the surname stays theirs. */
function dominant(list: readonly SieveMention[], chains: Chains): SieveMention | undefined {
  const counts = new Map<number, { readonly mention: SieveMention; readonly often: number }>();
  for (const mention of list) {
    const root = chains.of(mention.index);
    if (!counts.has(root)) counts.set(root, { mention, often: chains.facts(root).members.length });
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.often - a.often);
  return most && next && most.often >= DOMINANT && most.often >= DOMINANT * next.often ? most.mention : undefined;
}

/** Whoever alone of those who share a surname is named in full in a headline. */
function headlined(
  list: readonly SieveMention[],
  chains: Chains,
  mentions: readonly SieveMention[],
  sentences: Discourse['sentences'],
): SieveMention | undefined {
  const roots = new Map(list.map((mention) => [chains.of(mention.index), mention]));
  if (roots.size < 2) return undefined;
  const inHeadlines = [...roots].filter(([root]) =>
    chains.facts(root).members.some((member) => sentences[mentions[member]?.sentence ?? -1]?.heading === true),
  );
  return inHeadlines.length === 1 ? inHeadlines[0]?.[1] : undefined;
}

/** The last full name before the mention, else the first after it. */
function nearest(list: readonly SieveMention[], { index }: SieveMention, chains: Chains): SieveMention | undefined {
  const first = list[0];
  if (!first) return undefined;
  // Nearly always one person: no search.
  if (list.length < 50 && list.every((other) => chains.same(other.index, first.index))) return first;
  return list[partitionPoint(list.length, (i) => (list[i]?.index ?? 0) < index) - 1] ?? first;
}
