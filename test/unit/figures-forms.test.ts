import assert from 'node:assert/strict';
import { read } from '../support/numerals.ts';

/** Forms met in the stories labelled for developing (`training/labelled/README.md`, "Figures"); right and silent cases. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // "one" before a noun counts; standing for something it does not.
  ['One baker stayed open.', ['One: number 1 <baker>']],
  ['While one new mill closed, the other grew.', ['one: number 1 <new mill>']],
  ['She sold it on one condition.', ['one: number 1 <condition>']],
  ['The office reported one more leak.', ['one: number 1']],
  ['All but one of the bakers agreed.', ['one: number 1 <bakers>']],
  ['The one chosen was late, and one based abroad left.', []],
  ['A pilot of Harbour One spoke, and phase one ended.', []],
  ['One day it will change, but no one knows.', []],
  // Ordinals
  ['It was the first known flood.', ['first: ordinal 1']],
  ['It is the third truly open harbour.', ['third: ordinal 3']],
  ['He wrote the sixth and final part.', ['sixth: ordinal 6']],
  ['She sought no third term.', ['third: ordinal 3 <term>']],
  ['It was the first time they met.', ['first: ordinal 1 <time>']],
  ['They met for the first time.', []],
  ['He has no second thoughts.', []],
  // Ages
  ['She was 19 and lived in Oster.', ['19: age 19 year']],
  ['His brother, 22, was found.', ['22: age 22 year']],
  ['The total, 22, was found.', ['22: number 22']],
  ['The baker died aged about 68.', ['68: age 68 year {about}']],
  ['He was aged 84 years.', ['84 years: age 84 year']],
  ['It asked 10–19 year olds and those aged 20 to 24.', ['10–19 year olds: age 10..19 year', '20 to 24: age 20..24 year']],
  // Votes and points
  ['It passed 230-to-198.', ['230-to-198: ratio 1.162']],
  ['They got a 22 points to 10 win.', ['22 points to 10: ratio 2.2']],
  ['The index fell 39 points to 12.', ['39 points: quantity 39 point', '12: number 12']],
  // Numbers before names
  ['It passed with 231 Reformers against 194 Unionists.', ['231: number 231', '194: number 194']],
  ['She was on the ballot in all 50 U.S. states.', ['50: number 50']],
  ['Police spoke of as many as 32 hospitalised.', ['32: number 32 {at-most}']],
  // Units
  ['There were 18.9 road deaths per 100,000 people.', ['18.9 road deaths per 100,000: quantity 18.9 part-per-1e5']],
  ['They counted one per 100,000.', ['one per 100,000: quantity 1 part-per-1e5']],
  ['The magnitude of the quake was 6.6.', ['6.6: quantity 6.6 magnitude']],
  ['A field of .0605 square km and .5 percent.', ['.0605 square km: quantity 0.0605 square-kilometer', '.5 percent: percent 0.5 %']],
  ['He carried a .45 pistol.', []],
  ['He stands six feet five inches tall.', ['six feet five inches: quantity 6.417 foot']],
  ['It ran at 18 mph (8 m/s), a 75 ft (~23 m) boat.', ['18 mph: quantity 18 mile-per-hour', '8 m/s: quantity 8 meter-per-second', '75 ft: quantity 75 foot', '23 m: quantity 23 meter {about}']],
  ['The water held 5 mg/L, the air 12 micrograms per cubic metre.', ['5 mg/L: quantity 5 milligram-per-liter', '12 micrograms per cubic metre: quantity 12 microgram-per-cubic-meter']],
  ['It hit 980 hPa and 300 kelvin.', ['980 hPa: quantity 980 hectopascal', '300 kelvin: quantity 300 kelvin']],
  ['It has 1.7 times Earth’s radius; he ran five times.', ['1.7 times: multiple 1.7', 'five times: number 5 time']],
  ["What's one key point?", ['one: number 1 <key point>']],
  ['The lake lies half a mile off.', ['half a mile: quantity 0.5 mile']],
  ['A quarter million people came.', ['A quarter million: number 250000 <people>']],
  ['They ranked 12 in the list, threw two stones, and shot a 4K film.', ['12: number 12', 'two: number 2 <stones>']],
]; // prettier-ignore

describe('forms of figures', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      assert.deepEqual(read(text), expected);
    });
  }
});
