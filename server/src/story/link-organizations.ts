import { Atom, inCommon, Joining, type Share, type World } from './atoms.ts';
import { nameOfKey } from './keys.ts';
import { mainCountry } from './filed-article.ts';
import { countryOfKey, initials, isAcronym, shorterKeys } from './organization-names.ts';
import { meet } from './occupations.ts';
import { sameOrganization } from './same-name.ts';

/** How a short name may stand for a fuller one. */
interface Reading {
  readonly fuller: Atom;
  /** Articles that use the short name for the fuller one. */
  readonly used: number;
  readonly acronym: boolean;
}

/** Two organisations of which one name is the other's so many times more often are no even choice. */
const dominance = 4;

/**
 * Links the organisations of a block: those of one name, then acronyms and short forms to what they stand for, where
 * articles say so or share enough, and only where there is one choice.
 * @param byKey shares by key
 */
export function linkOrganizations(byKey: ReadonlyMap<string, readonly Share[]>, world: World): Atom[] {
  const joining = new Joining([...byKey.values()].flatMap((shares) => sameOrganization(shares)));
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const key of keys) {
    const fuller = world.fuller(key);
    for (const atom of joining.atoms.filter((each) => each.keys.has(key))) {
      const readings = readingsOf(atom, key, fuller, joining);
      if (readings.length > 0) linkShort(atom, readings, joining, world);
    }
  }
  return joining.atoms;
}

/** What the short name of an atom may stand for. */
function readingsOf(atom: Atom, key: string, fuller: ReadonlyMap<string, number>, joining: Joining): Reading[] {
  const name = nameOfKey(key);
  const written = atom.shares[0]?.entity.name ?? '';
  const acronym = isAcronym(written);
  const readings: Reading[] = [];
  for (const other of joining.atoms) {
    if (other === atom || other.keys.has(key)) continue;
    let used = 0;
    let fits = false;
    for (const each of other.keys) {
      // What an article calls something else altogether says more of a slip in reading it than of a name.
      if (acronym ? spells(name, nameOfKey(each)) : holds(nameOfKey(each), name)) used += fuller.get(each) ?? 0;
      fits ||= shorterKeys(nameOfKey(each)).includes(name);
    }
    const spelled = acronym && other.shares.slice(0, 20).some(({ entity }) => initials(entity.name).includes(name));
    // An article that calls "Harbour Trust Northern Fleet" "Harbour Trust" says little of where else that is meant.
    if (used > 0 || fits || spelled) readings.push({ fuller: other, used, acronym: acronym && (spelled || used > 0) });
  }
  return readings.sort((a, b) => b.used - a.used || b.fuller.shares.length - a.fuller.shares.length);
}

function linkShort(atom: Atom, all: readonly Reading[], joining: Joining, world: World): void {
  // "Selby Paints" of one article that calls it "Selby" is no rival of the Selby of many; it is that one or nothing.
  const small = all.filter(
    ({ fuller, used, acronym }) => !acronym && used > 0 && atom.shares.length >= dominance * fuller.shares.length,
  );
  for (const reading of small) if (borne(atom, reading, world)) joining.join(atom, reading.fuller);
  const readings = all.filter((reading) => !small.includes(reading));
  const [best, next] = readings;
  if (!best) return;
  const country = readings.filter(({ fuller }) => isOf(fuller, atom));
  if (country.length === 1 && country[0]) {
    joining.join(country[0].fuller, atom);
    return;
  }
  if (!next || (best.used > 0 && best.used >= dominance * readings.slice(1).reduce((sum, { used }) => sum + used, 0))) {
    if (borne(atom, best, world)) joining.join(best.fuller, atom);
    else atom.unclear ??= unclear(atom, [best]);
    return;
  }
  // Article by article, to whom it has most in common with.
  const chosen = new Map<Atom, Share[]>();
  const left: Share[] = [];
  for (const share of atom.shares) {
    const own = new Atom([share]);
    const scores = readings
      .filter(({ fuller }) => !meet(fuller.uris, own.uris))
      .map((reading) => {
        const { rare, any } = inCommon(own, reading.fuller, world);
        return { reading, score: 2 * rare + any };
      })
      .sort((a, b) => b.score - a.score);
    const [first, second] = scores;
    if (first && first.score >= 2 && first.score >= 2 * (second?.score ?? 0) && !own.parted(first.reading.fuller)) {
      chosen.set(first.reading.fuller, [...(chosen.get(first.reading.fuller) ?? []), share]);
    } else left.push(share);
  }
  if (chosen.size === 0) {
    atom.unclear ??= unclear(atom, readings);
    return;
  }
  joining.take(atom);
  for (const [fuller, shares] of chosen) joining.join(fuller, new Atom(shares));
  if (left.length > 0) {
    const rest = new Atom(left);
    rest.unclear = unclear(rest, readings);
    joining.add(rest);
  }
}

/** Whether an acronym's letters stand in a name in this order. */
function spells(acronym: string, name: string): boolean {
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === acronym.charAt(at)) at++;
  return at === acronym.length;
}

/** Whether a name holds all words of a shorter one. */
function holds(name: string, shorter: string): boolean {
  const words = new Set(name.split(' '));
  return shorter.split(' ').every((word) => words.has(word));
}

/** Whether the fuller name is the short one with the country in front that the short one's articles are about. */
function isOf(fuller: Atom, atom: Atom): boolean {
  for (const key of fuller.keys) {
    const country = countryOfKey(nameOfKey(key));
    const named =
      country !== undefined && [...atom.keys].some((short) => nameOfKey(key) === `${country} ${nameOfKey(short)}`);
    if (named && atom.shares.every(({ article }) => mainCountry(article) === country)) return true;
  }
  return false;
}

/** Whether enough speaks for a short name being the one fuller name there is. */
function borne(atom: Atom, { fuller, used, acronym }: Reading, world: World): boolean {
  if (meet(atom.same, fuller.same)) return true;
  // Named side by side in as many articles as use one for the other, they are two.
  const beside = [...fuller.uris].filter((uri) => atom.uris.has(uri)).length;
  if (beside > 0 && (used === 0 || (!acronym && beside >= used))) return false;
  const { rare, any } = inCommon(atom, fuller, world);
  if (acronym) return used > 0 || any >= 2 || rare > 0;
  return used > 0 ? any > 0 || used >= 3 : rare > 0 && any >= 2;
}

function unclear(atom: Atom, readings: readonly Reading[]): string {
  const names = readings.slice(0, 3).map(({ fuller }) => fuller.shares[0]?.entity.name ?? '');
  return `“${atom.shares[0]?.entity.name ?? ''}” may be short for ${names.join(' or ')}.`;
}
