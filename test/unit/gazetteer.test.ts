import assert from 'node:assert/strict';
import { akin, countryName, countryOf, findPlaces } from '../../server/src/analyse/places/gazetteer.ts';

const read = (text: string): string =>
  findPlaces(text)
    .map((place) => `${text.slice(place.start, place.end)}=${place.country}`)
    .join(' | ');

describe('findPlaces', () => {
  for (const [text, expected] of [
    ['Russia, the U.S. and St. Petersburg.', 'Russia=RU | U.S.=US | St. Petersburg=RU'],
    ['the Saudi-Iranian deal in South Sudan’s capital, Juba', 'Saudi=SA | Iranian=IR | South Sudan=SS | Juba=SS'],
    ['N’Djamena and Côte d’Ivoire', 'N’Djamena=TD | Côte d’Ivoire=CI'],
    ['the Kremlin’s 😀 envoy in Kyiv', 'Kremlin=RU | Kyiv=UA'],
    ['Americans in Guinea-Bissau', 'Americans=US | Guinea-Bissau=GW'],
    ['us, china, Chinatown and the Indianapolis 500', ''],
    ['Georgia, Congo and Korea', ''],
  ] as const) {
    it(text, () => {
      assert.equal(read(text), expected);
    });
  }
});

it('the table knows the countries that ICU knows', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of [
    'AE',
    'BR',
    'CI',
    'CZ',
    'DE',
    'EG',
    'FR',
    'GB',
    'IR',
    'JP',
    'KR',
    'MX',
    'NG',
    'PL',
    'SA',
    'UA',
    'US',
    'ZA',
  ]) {
    const name = names.of(code) ?? '';
    assert.equal(countryOf(name.replace('’', "'")), code, name);
    assert.notEqual(countryName(code), code);
  }
});

it('calls neighbours in dispute akin', () => {
  assert.ok(akin('CN', 'HK'));
  assert.ok(akin('IT', 'VA'));
  assert.ok(!akin('CN', 'RU'));
});
