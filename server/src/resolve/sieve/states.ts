import { countryTable } from '../../analyse/places/country-table.ts';

const KEY = 'country:';

/** Capital → code of its state: the first of the cities in the table of countries. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  countryTable
    .trim()
    .split('\n')
    .flatMap((line): readonly (readonly [string, string])[] => {
      const [code = '', , , cities = ''] = line.split('|');
      const [capital = ''] = cities.split(';');
      return capital === '' ? [] : [[capital, code]];
    })
    .concat([
      ['Kyiv', 'UA'],
      ['Kiev', 'UA'],
      ['Tel Aviv', 'IL'],
    ]),
);

/** The key under which a state's names are compared (see `nameKey`), by its ISO code. */
export const keyOfCountry = (code: string): string => `${KEY}${code}`;

/** The ISO code in a state's key; undefined for other keys. */
export function countryOfKey(key: string): string | undefined {
  return key.startsWith(KEY) ? key.slice(KEY.length) : undefined;
}

/**
 * The state whose capital a name is.
 * @param name as written
 * @returns its ISO code
 */
export function stateOfCapital(name: string): string | undefined {
  return CAPITALS.get(name);
}
