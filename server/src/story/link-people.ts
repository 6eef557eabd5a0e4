import { Atom, inCommon, Joining, type Share, type World } from './atoms.ts';
import { foldName } from './fold-name.ts';
import { isBareName, nameOfKey } from './keys.ts';
import { meet } from './occupations.ts';
import { joinByCompany, samePerson } from './same-name.ts';
import { isSlavic, soundKey } from './sound.ts';

/**
 * Links the people of a block: those of one full name, then other spellings and shorter forms of it, at last bare
 * surnames, each to the one person whom its article is about. What cannot be told stays apart and says why.
 * @param byKey shares by key
 */
export function linkPeople(byKey: ReadonlyMap<string, readonly Share[]>, world: World): Atom[] {
  const full: Atom[] = [];
  for (const [key, shares] of byKey) if (!isBareName(key)) full.push(...samePerson(shares, world));
  const joining = new Joining(full);
  joinSpellings(joining, world);
  for (const [key, shares] of byKey) if (isBareName(key)) linkBare(key, shares, joining, world);
  return joining.atoms;
}

/** Names of one person that differ: other spellings, parts left out, surname first. */
function joinSpellings(joining: Joining, world: World): void {
  const pairs: { readonly a: Atom; readonly b: Atom; readonly rank: number }[] = [];
  const atoms = joining.atoms.slice(0, 400);
  for (const [i, a] of atoms.entries()) {
    for (const b of atoms.slice(i + 1)) {
      const rank = meet(a.keys, b.keys) ? 0 : likeness(a, b);
      if (rank > 0) pairs.push({ a, b, rank });
    }
  }
  const home = new Map<Atom, Atom>();
  const at = (atom: Atom): Atom => {
    let found = atom;
    for (let next = home.get(found); next; next = home.get(found)) found = next;
    return found;
  };
  for (const { a: first, b: second, rank } of pairs.sort((x, y) => y.rank - x.rank)) {
    const [a, b] = [at(first), at(second)];
    if (a === b || (rank < 4 && meet(a.uris, b.uris)) || contradicts(a, b)) continue;
    const shared = inCommon(a, b, world);
    // Several people of one initial: none is meant more than another.
    const rivals =
      rank === 1 ? pairs.filter((pair) => pair.rank === 1 && (pair.a === second || pair.b === second)).length : 1;
    const borne = rank === 4 || shared.rare > 0 || (rank > 1 && (shared.any > 0 || a.sharesRole(b)));
    if (!borne || rivals > 1) continue;
    const into = joining.join(a, b);
    if (into) home.set(into === a ? b : a, into);
  }
}

/** 4 other spelling of a name that varies, 3 other spelling, 2 part left out or surname first, 1 initial; 0 another name. */
function likeness(a: Atom, b: Atom): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [given, other] = [x[0] ?? '', y[0] ?? ''];
  const [last, otherLast] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  const sameLast = soundKey(last) === soundKey(otherLast);
  if (sameLast && soundKey(given) === soundKey(other)) return isSlavic(last) || isSlavic(otherLast) ? 4 : 3;
  if (last === other && given === otherLast) return 2;
  if (within(longest(a), longest(b)) || within(longest(b), longest(a))) return 2;
  const initial = (given.length === 1 && other.startsWith(given)) || (other.length === 1 && given.startsWith(other));
  return sameLast && initial ? 1 : 0;
}

const wordsOf = (atom: Atom): readonly string[] => nameOfKey(firstKey(atom)).split(' ');

/** The words of the longest name. */
function longest({ names }: Atom): readonly string[] {
  let name = '';
  for (const each of names) if (each.length > name.length) name = each;
  return foldName(name).split(' ');
}

/** Whether a name of two words or more is another with words left out at the front or the end ("López Obrador"). */
function within(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < 2 || part.length >= whole.length) return false;
  const text = part.join(' ');
  return whole.join(' ').startsWith(`${text} `) || whole.join(' ').endsWith(` ${text}`);
}

function firstKey({ keys }: Atom): string {
  return keys.values().next().value ?? '';
}

const contradicts = (a: Atom, b: Atom): boolean => a.walks.size > 0 && b.walks.size > 0 && !meet(a.walks, b.walks);

/** How much speaks for a bare name being a person. */
interface Candidate {
  readonly atom: Atom;
  readonly score: number;
  /** Something that only these articles have. */
  readonly firm: boolean;
}

/** Surnames (and names by which an article calls somebody) that stand alone in their article. */
function linkBare(key: string, shares: readonly Share[], joining: Joining, world: World): void {
  const word = nameOfKey(key);
  const people = joining.atoms.filter((atom) => mayBe(atom, word, world.fuller(key)));
  const bare = shares.map((share) => new Atom([share]));
  // All choose before any joins, so that the order of the articles does not count.
  const homes = bare.map(
    (atom) => people.find((person) => meet(person.same, atom.same)) ?? chosen(atom, people, world),
  );
  const left = bare.filter((atom, i) => {
    const home = homes[i];
    return !home || !joining.join(home, atom);
  });
  const rest = new Joining(left);
  joinByCompany(rest, world, (a, b) => !contradicts(a, b));
  for (const [i, a] of rest.atoms.entries()) {
    for (const b of rest.atoms.slice(i + 1)) if (meet(a.same, b.same)) rest.join(a, b);
  }
  const alone = rest.atoms;
  for (const atom of alone) {
    if (alone.length > 1 && people.length === 0) {
      const name = atom.shares[0]?.entity.name ?? word;
      atom.unclear = `Other articles name a “${name}” too; nothing shows that it is the same person.`;
    }
    joining.add(atom);
  }
}

/** The person a bare name in one article stands for; undefined, and a reason in the atom, when that cannot be told. */
function chosen(atom: Atom, people: readonly Atom[], world: World): Atom | undefined {
  const name = atom.shares[0]?.entity.name ?? '';
  const candidates: Candidate[] = [];
  for (const person of people) {
    // An article that names both holds them apart.
    if (meet(person.uris, atom.uris) || person.parted(atom) || contradicts(person, atom)) continue;
    const { rare, any, countries } = inCommon(person, atom, world);
    const role = atom.sharesRole(person) ? 1 : 0;
    const score = 2 * rare + any + 2 * role + Math.min(countries, 2) / 2;
    candidates.push({ atom: person, score, firm: rare + any + role > 0 });
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best) return undefined;
  if (!next) {
    if (best.score > 0) return best.atom;
    atom.unclear = `“${name}” may be ${nameOf(best.atom)}; the articles have nothing else in common.`;
    return undefined;
  }
  if (best.firm && best.score >= 2 * next.score + 1) return best.atom;
  atom.unclear = `“${name}” may be ${candidates
    .slice(0, 3)
    .map(({ atom: each }) => nameOf(each))
    .join(' or ')}.`;
  return undefined;
}

/** Whether somebody may be called by a word: it is the surname, or an article calls them by it. */
function mayBe(atom: Atom, word: string, fuller: ReadonlyMap<string, number>): boolean {
  for (const key of atom.keys) {
    if (isBareName(key)) continue;
    const words = nameOfKey(key).split(' ');
    if (soundKey(words.at(-1) ?? '') === soundKey(word) || (fuller.has(key) && words.includes(word))) return true;
  }
  return false;
}

/** The longest name of an atom, as written. */
function nameOf({ names }: Atom): string {
  let name = '';
  for (const each of names) if (each.length > name.length) name = each;
  return name;
}
