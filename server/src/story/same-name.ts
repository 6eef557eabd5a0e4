import { countryOf } from '../analyse/places/gazetteer.ts';
import { Atom, inCommon, Joining, rareLimit, type Share, type World } from './atoms.ts';
import { mainCountry } from './filed-article.ts';
import { isCountry, nameOfKey } from './keys.ts';
import { differ, occupationOf } from './occupations.ts';
import { isCommonName } from './organization-names.ts';
import { compatible, personName } from './person-names.ts';

/**
 * People of one full name: one, unless middle names, walks of life or offices speak against it; then those whose articles
 * share rare company are one, and so is who fits nobody else worse.
 */
export function samePerson(shares: readonly Share[], world: World): Atom[] {
  const whole = byMarks(shares);
  if (!anyConflict(shares)) return whole;
  const joining = new Joining(shares.map((share) => new Atom([share])));
  joinByCompany(joining, world, fits);
  const settled: Atom[] = [];
  for (const atom of joining.atoms) {
    const home = settled.find((other) => fits(other, atom) && !contradict(other, atom) && joining.join(other, atom));
    if (!home) settled.push(atom);
  }
  const left = joining.atoms;
  for (const atom of left) {
    const other = left.find((each) => each !== atom);
    const named = other?.shares[0]?.entity;
    const role = named?.roles[0]?.text;
    if (named)
      atom.unclear = `Kept apart from another ${named.name}${role === undefined ? '' : ` (“${role}”)`}: nothing else joins the articles.`;
  }
  return left;
}

/** One atom, or several where readers named some of the shares. */
export function byMarks(shares: readonly Share[]): Atom[] {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const { same, apart } = share.marks;
    const signature = `${same.join(' ')}|${[...apart].join(' ')}`;
    const group = groups.get(signature);
    if (group) group.push(share);
    else groups.set(signature, [share]);
  }
  const joining = new Joining([...groups.values()].map((group) => new Atom(group)));
  for (const [i, a] of joining.atoms.entries()) for (const b of joining.atoms.slice(i + 1)) joining.join(a, b);
  return joining.atoms;
}

/** Joins atoms whose articles share somebody or something that few articles name. Linear in what the articles name. */
export function joinByCompany(joining: Joining, world: World, fit: (a: Atom, b: Atom) => boolean): void {
  const limit = rareLimit(world);
  const home = new Map<Atom, Atom>();
  const at = (atom: Atom): Atom => {
    let found = atom;
    for (let next = home.get(found); next; next = home.get(found)) found = next;
    return found;
  };
  const first = new Map<string, Atom>();
  for (const atom of joining.atoms) {
    const own = atom.keys;
    for (const key of [...atom.company]) {
      if (own.has(key) || world.frequency(key) > limit) continue;
      const other = first.get(key);
      if (!other) {
        first.set(key, atom);
        continue;
      }
      const [a, b] = [at(other), at(atom)];
      if (a === b || !fit(a, b)) continue;
      const into = joining.join(a, b);
      if (into) home.set(into === a ? b : a, into);
    }
  }
}

/** Whether names, as far as they are given, can be one person's. */
function fits(a: Atom, b: Atom): boolean {
  // Spellings of one first and last name are few; past the first of them nothing new is said.
  const [ours, theirs] = [a, b].map(({ names }) => [...names].slice(0, 12).map(personName));
  return (ours ?? []).every((one) => (theirs ?? []).every((other) => compatible(one, other)));
}

const contradict = (a: Atom, b: Atom): boolean =>
  differ(
    { walks: a.walks, countries: a.roleCountries, words: a.roleWords },
    { walks: b.walks, countries: b.roleCountries, words: b.roleWords },
  );

/** Whether two of some people of one name can hardly be one. Looks at each wording of name and role once. */
function anyConflict(shares: readonly Share[]): boolean {
  const distinct = new Map<string, Share>();
  for (const share of shares) {
    const { walks, countries } = occupationOf(share.entity);
    distinct.set(`${share.entity.name}|${[...walks].sort().join(' ')}|${[...countries].sort().join(' ')}`, share);
  }
  const kinds = [...distinct.values()].slice(0, 200).map(({ entity }) => ({
    name: personName(entity.name),
    occupation: occupationOf(entity),
  }));
  return kinds.some((a, i) =>
    kinds.slice(i + 1).some((b) => differ(a.occupation, b.occupation) || !compatible(a.name, b.name)),
  );
}

/**
 * Organisations of one name: one, unless the name is borne in every country ("Senate"); then those of articles that are
 * mostly about the same country.
 */
export function sameOrganization(shares: readonly Share[]): Atom[] {
  const name = nameOfKey(shares[0]?.key ?? '');
  if (!isCommonName(name)) return byMarks(shares);
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const country = mainCountry(share.article) ?? '';
    const group = groups.get(country);
    if (group) group.push(share);
    else groups.set(country, [share]);
  }
  // Where no country is told there is nothing to go by: each stays by itself.
  const unknown = groups.get('') ?? [];
  groups.delete('');
  const atoms = [...[...groups.values()].flatMap(byMarks), ...unknown.map((share) => new Atom([share]))];
  if (atoms.length > 1) {
    for (const atom of atoms)
      atom.unclear = `“${atom.shares[0]?.entity.name ?? name}” may be another country’s in other articles.`;
  }
  return atoms;
}

/** Places of one name: one, unless articles say that they lie in different countries or states. */
export function samePlace(shares: readonly Share[], world: World): Atom[] {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const where = whereIs(share);
    const group = groups.get(where);
    if (group) group.push(share);
    else groups.set(where, [share]);
  }
  const silent = groups.get('') ?? [];
  groups.delete('');
  if (groups.size < 2) return byMarks(shares);
  const joining = new Joining([...groups.values()].flatMap(byMarks));
  const told = joining.atoms;
  for (const [i, a] of told.entries()) {
    for (const b of told.slice(i + 1)) {
      const [x, y] = [a, b].map(({ shares: [first] }) => (first ? whereIs(first) : ''));
      // Told by country alone in one and by state in the other: nothing speaks against it.
      if (x?.slice(0, 2) === y?.slice(0, 2) && (x === y || x?.length === 2 || y?.length === 2)) joining.join(a, b);
    }
  }
  if (joining.atoms.length > 1) {
    for (const atom of joining.atoms) {
      const name = atom.shares[0]?.entity.name ?? '';
      atom.unclear = `Kept apart from another ${name}, which other articles place elsewhere.`;
    }
  }
  for (const atom of silent.map((share) => new Atom([share]))) {
    const near = joining.atoms
      .map((other) => ({ other, shared: inCommon(other, atom, world) }))
      .sort((a, b) => b.shared.rare - a.shared.rare || b.shared.countries - a.shared.countries)[0];
    if (!near || !joining.join(near.other, atom)) joining.add(atom);
  }
  return joining.atoms;
}

/** Country code of what the article says a place lies in, with that place behind it unless it is the country: "US/illinois". */
function whereIs({ article, index }: Share): string {
  const container = article.within.get(index);
  if (container === undefined) return '';
  const key = article.keys[container] ?? '';
  if (isCountry(key)) return nameOfKey(key).slice('country:'.length);
  const country = countryOf(article.summary.entities[container]?.name ?? '');
  return country === undefined ? '' : `${country}/${key}`;
}
