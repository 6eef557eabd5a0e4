import assert from 'node:assert/strict';
import { read } from '../support/numerals.ts';

/** Numbers that are no amounts, or are amounts in spite of their looks; with what is found in them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The price was 1.234,56 in the old books.', ['1.234,56: number 1235']],
  ['The price was €1.234,56 in the old books.', ['€1.234,56: money 1235 EUR <old books>']],
  ['They paid 1.234.567 euros for it, or 12,5 percent.', []],
  ['They used 1/2 cup of flour.', ['1/2: number 0.5']],
  ['They asked 10-12 farmers.', ['10-12: number 10..12 <farmers>']],
  ['News runs 24/7 here.', []],
  ['Since 9/11 it has changed.', []],
  ['COVID-19 came, then SARS-CoV-2 and H1N1.', []],
  ['The G7, the G20 and the P5+1 met.', []],
  ['An F-16, a MiG-29, a Boeing 747-400 and an A320neo landed.', []],
  ['He lives at No. 10 and she at number 12.', []],
  ['Call 020 7946 0958 or 1-800-555-0199 or +1 (202) 555-0143.', []],
  ['Call 555.123.4567 today for 0800 1111 help.', ['today: DATE 2023-03-21']],
  ['They won 3-2 and lost 0-1.', ['3-2: ratio 1.5', '0-1: ratio 0']],
  ['Version 2.0 and macOS 10.15.7 are out, v3.1 is not.', []],
  ['She lives at 221B Baker Street, London NW1 6XE.', []],
  ['He moved to 1600 Oak Avenue, Apt. 12, Norland, TX 75001.', []],
  ['Take Route 66, then the M25, exit 12.', []],
  ['Flight MH370 and flight 93 are known.', []],
  ['UN Resolution 2231 and Article 50 apply.', []],
  ['ISBN 978-3-16-148410-0 and ISO 9001 are codes.', []],
  ['It happened under Title 42 and Section 230.', []],
  ['Windows 11, Channel 4 and Radio 1 said so.', []],
  ['Catch-22 and Fahrenheit 451 are books.', []],
  ['Area 51 and Studio 54 are places.', []],
  ['The MP3 and the 4K film took 5G.', []],
  ['Louis XIV and Apollo 11 are past.', []],
  ['Psalm 23:4 and John 3:16 were read.', []],
  ['It came at 12:34:56 in the night.', ['12:34:56: TIME 2023-03-21T12:34']],
  ['He scored 6-4, 7-5, 6-3.', ['6-4: ratio 1.5', '7-5: ratio 1.4', '6-3: ratio 2']],
];

describe('numbers that look like others', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      assert.deepEqual(read(text), expected);
    });
  }
});
