import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { maxOfKind } from '../../server/src/check/cap-findings.ts';
import { readAll } from '../support/read-all.ts';

/** A clean story of ours. */
const story = readFileSync(fileURLToPath(new URL('../../seeds/flood-northgate.txt', import.meta.url)), 'utf8');
const sentences = story.split(/(?<=[.”"])\s+/u).filter((sentence) => sentence.length > 20);

const odd: readonly (readonly [name: string, text: string])[] = [
  ['in capitals', story.toUpperCase()],
  ['in small letters', story.toLowerCase()],
  ['without punctuation', story.replace(/[^\p{L}\p{N}\s]/gu, '')],
  ['of one sentence', sentences[1] ?? ''],
  [
    'of 10,000 words',
    Array.from({ length: 15 }, (_, i) => story.replaceAll('Merrin', `Merrin${'abcdefghijklmno'[i] ?? ''}`)).join(
      '\n\n',
    ),
  ],
  [
    'that is a transcript',
    `Talk of the day\n\n${sentences.map((sentence, i) => `${['HOST', 'PALLANT', 'SOLHEIM'][i % 3] ?? ''}: Well, uh, ${sentence}`).join('\n\n')}`,
  ],
  [
    'that is a live blog',
    `Flood: live\n\n${sentences.map((sentence, i) => `${String(8 + (i % 12)).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}\n${sentence}`).join('\n\n')}`,
  ],
  [
    'that is a press release with bullet points',
    `FOR IMMEDIATE RELEASE\n\nKeswyn Emergency Office on the flood\n\n- Six people dead, 12 missing\n- Four helicopters in use\n- Some 4,000 people out of their homes\n\n${story}\n\nAbout the Keswyn Emergency Office\n\n• founded 1974\n• 210 staff\n• offices in Port Ansley and Merrin Forks\n\nContact: press office, +1 555 0100\n\n###`,
  ],
  [
    'in verse',
    'The levee\n\nThe river rose at morning,\nthe river rose at noon;\nno siren gave its warning,\nno lamp but half a moon.\n\nAnd down the drowned street drifting\nwent table, cart and bed,\nthe grey fog never lifting\nfrom living or from dead.',
  ],
  [
    'in Finnish',
    'Tulva vei siltoja\n\nKuusi ihmistä on kuollut ja kaksitoista on kateissa, kun tulvinut joki mursi padon Kanadan itäosassa lauantaina ennen aamunkoittoa, kertoivat viranomaiset.\n\nPelastustoimiston johtaja Marc-André Thibodeau sanoi, että neljä helikopteria on käytössä ja että sata neljäkymmentä sotilasta etsii kadonneita.',
  ],
];

/** The text that was changed is clean: what is flagged is what the change broke, or wrong. */
const mostFlags = 3;

describe('odd articles read with the real model', function () {
  this.timeout(240_000);

  for (const [name, text] of odd) {
    it(`one ${name} is not flooded, and no name in it is flagged as garbled`, async () => {
      const read = await readAll(new Map([['odd.txt', text]]));
      const found = read.get('odd.txt');
      assert.ok(found);
      const garbled = found.findings.filter(({ code }) => code.startsWith('garbled/'));
      const told = garbled.map(({ code, span }) => `${code} ⟦${text.slice(span.start, span.end)}⟧`);
      const names = new Set(found.view.summary.mentions.map(({ start, end }) => `${String(start)}-${String(end)}`));
      assert.deepEqual(
        garbled
          .filter(({ span }) => names.has(`${String(span.start)}-${String(span.end)}`))
          .map(({ span }) => text.slice(span.start, span.end)),
        [],
      );
      // The long one tells the same story fifteen times over, which is told up to the cap and in one line more.
      const most = name === 'of 10,000 words' ? maxOfKind + 1 : mostFlags;
      assert.ok(garbled.length <= most, told.join('\n'));
    });
  }
});
