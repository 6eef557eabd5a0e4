import { findPlaces } from '../analyse/places/gazetteer.ts';
import { nameKey } from '../resolve/name-keys.ts';
import { foldName } from './fold-name.ts';

/** Places with several names in English news, one a line: the one used as key, then the others. Folded. */
const table = `kyiv|kiev|kyjiv
odesa|odessa
kharkiv|kharkov
lviv|lvov
mykolaiv|nikolaev|nikolayev
zaporizhzhia|zaporozhye|zaporizhia|zaporozhia
chernihiv|chernigov
chernobyl|chornobyl
dnipro|dnepr|dnieper|dnipropetrovsk
luhansk|lugansk
crimea|krym
donbas|donbass
beijing|peking
guangzhou|canton
nanjing|nanking
mumbai|bombay
kolkata|calcutta
chennai|madras
bengaluru|bangalore
yangon|rangoon
ho chi minh city|saigon
astana|nur sultan
turin|torino
cologne|koln|koeln
munich|munchen|muenchen
nuremberg|nurnberg
gothenburg|goteborg
the hague|hague|den haag
marseille|marseilles
lyon|lyons
seville|sevilla
zurich|zuerich
basel|basle
antwerp|antwerpen
ghent|gent
bruges|brugge
krakow|cracow
pristina|prishtina
mecca|makkah
medina|madinah
jeddah|jedda|jiddah
aleppo|halab
raqqa|raqqah
idlib|idleb
hodeidah|hudaydah|hodeida
sanaa|sana
new york|new york city|nyc
washington|washington dc
los angeles|la county los angeles
tel aviv|tel aviv yafo|tel aviv jaffa
gaza|gaza strip
sao paulo|s paulo
santiago de chile|santiago chile
nagorno karabakh|karabakh
darfur|dar fur
kashmir|cashmere`;

const known = new Map(
  table.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.split('|');
    return [first, ...others].map((name) => [name, first] as const);
  }),
);

const spelled: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort', is: 'island' };

/**
 * What a place is compared by: one key for all names of a country ("country:UA"), for a city's names in several tongues,
 * and for "St" and "Saint".
 * @param name as written
 */
export function placeKey(name: string): string {
  const own = nameKey(name, 'place');
  if (own.startsWith('country:')) return own;
  const [demonym, more] = findPlaces(name);
  if (demonym?.kind === 'demonym' && !more && demonym.end - demonym.start === name.length)
    return `country:${demonym.country}`;
  const words = foldName(name).split(' ');
  if (words[0] === 'the' && words.length > 1) words.shift();
  const first = words[0] ?? '';
  if (words.length > 1 && spelled[first] !== undefined) words[0] = spelled[first];
  const folded = words.join(' ');
  return known.get(folded) ?? folded;
}
