import { Atom, inCommon, Joining, type Share, type World } from './atoms.ts';
import { isBareName, isCountry, nameOfKey, typeOfKey } from './keys.ts';
import { linkOrganizations } from './link-organizations.ts';
import { linkPeople } from './link-people.ts';
import { meet } from './occupations.ts';
import { samePlace } from './same-name.ts';

/** A name read as two types is taken for one where one reading is so many times as frequent. */
const slip = 5;

/**
 * Settles who is who among shares whose names may stand for each other.
 * @param shares of one block (`Blocks`), in any order
 * @returns atoms, each an entity of the folder; the same for the same shares in another order
 */
export function linkBlock(shares: readonly Share[], world: World): Atom[] {
  const people = new Map<string, Share[]>();
  const organizations = new Map<string, Share[]>();
  const places = new Map<string, Share[]>();
  for (const share of [...shares].sort(byPlace)) {
    const type = typeOfKey(share.key);
    const byKey = type === 'person' ? people : type === 'organization' ? organizations : places;
    const list = byKey.get(share.key);
    if (list) list.push(share);
    else byKey.set(share.key, [share]);
  }
  const joining = new Joining([
    ...linkPeople(people, world),
    ...linkOrganizations(organizations, world),
    ...[...places.values()].flatMap((list) => samePlace(list, world)),
  ]);
  joinTypes(joining, world);
  joinSettled(joining);
  return joining.atoms;
}

/** One name that the model read as several types: what it is nearly everywhere it is. */
function joinTypes(joining: Joining, world: World): void {
  for (const rare of joining.atoms.reverse()) {
    for (const common of joining.atoms) {
      if (rare === common || !sameName(rare, common)) continue;
      if (typeOf(rare) === typeOf(common) || common.shares.length < 3) continue;
      const words = nameOfKey(firstKey(common)).split(' ').length;
      // A town's club and a country's government bear its name, and so do people: only several words are hardly borne twice.
      const safe = words > 1 || (typeOf(common) === 'organization' && typeOf(rare) === 'place');
      if (!safe || isCountry(firstKey(rare)) || isCountry(firstKey(common)) || isBareName(firstKey(rare))) continue;
      if (common.shares.length < slip * rare.shares.length || meet(rare.uris, common.uris)) continue;
      if (inCommon(rare, common, world).any > 0 && joining.join(common, rare)) break;
    }
  }
}

function sameName(a: Atom, b: Atom): boolean {
  const names = new Set([...a.keys].map(nameOfKey));
  return [...b.keys].some((key) => names.has(nameOfKey(key)));
}

/** What readers made one is one, whatever the names say. */
function joinSettled(joining: Joining): void {
  const first = new Map<number, Atom>();
  const home = new Map<Atom, Atom>();
  const at = (atom: Atom): Atom => {
    let found = atom;
    for (let next = home.get(found); next; next = home.get(found)) found = next;
    return found;
  };
  for (const atom of joining.atoms) {
    for (const decision of [...atom.same]) {
      const other = first.get(decision);
      if (!other) {
        first.set(decision, atom);
        continue;
      }
      const [a, b] = [at(other), at(atom)];
      const into = a === b ? undefined : joining.join(a, b);
      if (into) {
        home.set(into === a ? b : a, into);
        into.unclear = undefined;
      }
    }
  }
}

const firstKey = ({ keys }: Atom): string => keys.values().next().value ?? '';
const typeOf = (atom: Atom): string => typeOfKey(firstKey(atom));

function byPlace(a: Share, b: Share): number {
  const [x, y] = [a.article.summary.uri, b.article.summary.uri];
  return x < y ? -1 : x > y ? 1 : a.index - b.index;
}
