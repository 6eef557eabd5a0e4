import { nameKey } from '../resolve/name-keys.ts';
import { foldName } from './fold-name.ts';
import { wordSet } from '../text/word-set.ts';

/** Legal forms, which outlets leave out. */
const legal = wordSet(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh se sa sas spa nv bv ab as oyj',
);

/** Spellings that differ by country. */
const spellings: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
  theatre: 'theater',
  harbour: 'harbor',
  dept: 'department',
  assn: 'association',
  motors: 'motor',
  univ: 'university',
  intl: 'international',
};

/** Offices whose words stand in either order: "Department of Labor", "Labor Department". */
const offices = wordSet('ministry department bureau commission agency');

/** Words that are left out of a name as an outlet likes, when what is left still says which: "Ford Motor", "Ford". */
const tails = wordSet(
  'group holdings holding motor motors airlines airways air international computer computers electronics industries ' +
    'systems technologies technology communications media entertainment stores foods energy oil petroleum ' +
    'pharmaceuticals insurance financial bank stock exchange automotive aviation aerospace steel union service party',
);

/** Names made of these words alone are borne by one body in every country, or several. */
const common = wordSet(
  'senate parliament congress house representatives commons lords supreme high appeal appeals court air force army navy ' +
    'coast guard national federal police government cabinet central bank ministry department defense foreign affairs ' +
    'health interior finance justice education labor party conservative green communist socialist assembly treasury ' +
    'council city state fire public prosecutor prosecutors attorney general office electoral election elections ' +
    'commission security agency transport transportation agriculture environment energy emergency emergencies services ' +
    'service social housing immigration home trade commerce industry planning culture sport sports tourism science ' +
    'technology university college school hospital county district regional provincial parliamentary opposition ruling ' +
    'union association chamber deputies committee authority civil aviation board local district upper lower liberal ' +
    'democratic republican people peoples workers farmers students student bureau administration royal ' +
    'family crown military armed forces special intelligence information news radio television post times daily of and ' +
    'for the on in weather meteorological center institute museum library theater reserve',
);

/**
 * What an organisation is compared by: legal forms, "the" and small words do not count, "Defence Ministry" and "Ministry of
 * Defense" are one, a country before the name is written one way.
 * @param name as written
 */
export function organizationKey(name: string): string {
  let words = foldName(name)
    .split(' ')
    .map((word) => spellings[word] ?? word);
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  while (words.length > 1 && legal.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  const country = countryAhead(words);
  if (country && country.length < words.length) words = [country.code, ...words.slice(country.length)];
  const core = words.filter((word) => !/^(?:of|the|and|for)$/.test(word));
  if (core.length > 0) words = core;
  if (words.some((word) => offices.has(word))) {
    const [ahead, rest] = country ? [words.slice(0, 1), words.slice(1)] : [[], words];
    words = [...ahead, ...[...rest].sort()];
  }
  return words.join(' ');
}

/** The country that a name begins with ("U.S.", "United States") as a code in capitals, and how many words it takes. */
function countryAhead(words: readonly string[]): { readonly code: string; readonly length: number } | undefined {
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const key = nameKey(words.slice(0, length).join(' '), 'place');
    if (key.startsWith('country:')) return { code: key.slice('country:'.length), length };
  }
  return undefined;
}

/** Shorter keys that the same organisation may be filed under, when what they leave out says little. */
export function shorterKeys(key: string): string[] {
  const words = key.split(' ');
  const shorter: string[] = [];
  // "US air force" goes by "air force", but "CN eastern airlines" not by "eastern airlines".
  const rest = words.slice(1).join(' ');
  if (countryOfKey(key) !== undefined && isCommonName(rest)) shorter.push(rest);
  const end = words.findLastIndex((word) => !tails.has(word)) + 1;
  if (end > 0 && end < words.length) shorter.push(words.slice(0, end).join(' '));
  return shorter;
}

/** The country code a key begins with, in capitals. */
export function countryOfKey(key: string): string | undefined {
  return /^[A-Z]{2}(?= )/.exec(key)?.[0];
}

/** Whether a name says what an organisation is but not which one ("Senate", "Ministry of Defence", "Air Force"). */
export function isCommonName(key: string): boolean {
  return key.split(' ').every((word) => common.has(word));
}

/**
 * The letters an organisation may go by.
 * @param name as written
 * @returns lower case, without and with small words ("icc", and "dod" of "Department of Defense"); none for a name of one word
 */
export function initials(name: string): string[] {
  const words = name
    .replace(/^the\s/i, '')
    .split(/[\s/-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  if (big.length < 2) return [];
  const letters = (list: readonly string[]): string => foldName(list.map((word) => word.charAt(0)).join(''));
  return [...new Set([letters(big), letters(words)])].filter((each) => each.length <= 8);
}

/** Whether a name is written as an acronym ("ICC", "U.N.", "NATO"). Any name in an all-capital headline is. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}
