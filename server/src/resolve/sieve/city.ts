import type { Chains } from './chains.ts';
import type { Discourse } from './mention.ts';
import { countryOfKey } from './states.ts';

/** States of the United States, and provinces, that have a city called after them which is another place. */
const NOT_THE_CITY =
  /^(?:arizona|california|colorado|dakota|delaware|indiana|iowa|jersey|kansas|michigan|minnesota|missouri|nebraska|nevada|oklahoma|oregon|quebec|texas|virginia)$/;

/** Joins a place to the city of its name where the text has both ("Selby City … Selby"); a state is not its capital. */
export function city({ mentions }: Discourse, chains: Chains): void {
  const cities = new Map<string, number>();
  for (const { form, name, index } of mentions) {
    const key = form === 'name' && name?.type === 'place' ? name.key : '';
    const short = key.endsWith(' city') ? key.slice(0, -5) : '';
    if (short !== '' && !NOT_THE_CITY.test(short) && countryOfKey(short) === undefined && !cities.has(short)) {
      cities.set(short, index);
    }
  }
  for (const { form, name, index } of mentions) {
    const whole = form === 'name' && name?.type === 'place' ? cities.get(name.key) : undefined;
    if (whole !== undefined) chains.join(whole, index);
  }
}
