import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import type { Summary, SummaryFigure } from '../../server/src/resolve/summary.ts';
import { loadEncoder, unavailableEncoder } from '../support/encoder.ts';

async function read(paragraph: string): Promise<Summary> {
  const text = `Council weighs the plan\n\n${paragraph}\n`;
  const article = parseArticle({ uri: 'file:///articles/story.txt', text });
  const encoder = (await loadEncoder()) ?? unavailableEncoder();
  return summarise(article, await new Analyser(encoder).analyse(article, { priority: 'visible' }));
}

/** `figure: head(modifiers) [entities] /predicate direction use harm/ whose periods scopes`, what is absent left out. */
function show(figure: SummaryFigure, { entities, timexes }: Summary): string {
  const { measured, predicate, whose, periods = [], scopes = [] } = figure;
  const parts: (string | undefined)[] = [];
  if (measured) {
    parts.push(`${measured.head}${measured.modifiers.length > 0 ? `(${measured.modifiers.join(' ')})` : ''}`);
    if (measured.elsewhere) parts.push('elsewhere');
    for (const entity of measured.entities) parts.push(`[${entities[entity]?.name ?? ''}]`);
  }
  if (predicate) {
    const { lemma, direction, use, harm, negated } = predicate;
    parts.push(`/${[lemma, direction, use, harm, negated && 'not'].filter(Boolean).join(' ')}/`);
  }
  if (whose) parts.push(`of ${whose.text}`);
  for (const { timex, preposition } of periods)
    parts.push(`{${[preposition, timexes[timex]?.value].filter(Boolean).join(' ')}}`);
  parts.push(...scopes);
  return `${figure.text}: ${parts.join(' ')}`;
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Exports of grain rose 4 % to $52.1 billion in 2021.',
    ['4 %: export(grain) /rise up change/ {in 2021}', '$52.1 billion: export(grain) /rise up level/ {in 2021}'],
  ],
  [
    'Norland spent $81.3B on oil, coal and natural gas imports in 2022.',
    ['$81.3B: import(coal gas natural oil) /spend/ of Norland {in 2022}'],
  ],
  ['Flooding killed at least 12 people.', ['12: person /kill death/']],
  [
    'The flood killed nine people and injured at least 50 more.',
    ['nine: person /kill death/', '50: person elsewhere /injure injury/ additional'],
  ],
  ['The mayor faced twelve counts of fraud.', ['twelve: count(fraud) /face/']],
  ['The fire covered 40 hectares.', ['40 hectares: fire /cover/']],
  ['Vale had the most delegates, with 60.', ['60: delegate(most) /have/ of Vale']],
  ['The number of cases surpassed one million.', ['one million: case /surpass/']],
  ['An earthquake of magnitude 4.9 shook the town.', ['4.9: earthquake(magnitude) /shake/']],
  [
    'The valley had 18.9 road deaths per 100,000 people.',
    ['18.9 road deaths per 100,000: person /have death/ of valley'],
  ],
  ['The valley had low rates of around 4.5 per 100,000 people.', ['4.5 per 100,000: rate(low)']],
  ['It scanned over 20,000 harbour specimens.', ['20,000: specimen(harbour) /scan/']],
  ['12 people were killed and 30 injured.', ['12: person /kill death/', '30: person elsewhere /injure injury/']],
  ['Of the 45 passengers, 12 died.', ['45: passenger /die death/', '12: passenger /die death/']],
  ['The tally stood at 41 dead and 200 missing.', ['41: person /stand death/', '200: person /stand missing/']],
  ['The death toll rose to 1,200 on Friday.', ['1,200: person(death) /rise up level death/ {on XXXX-WXX-5}']],
  [
    'Putney committed to deliver at least 98 billion cubic meters of gas annually to Norland by 2030.',
    ['98 billion cubic meters: gas /deliver/ of Putney {P1Y} {by 2030}'],
  ],
  ['About 70% of voters backed the deal worth $3bn.', ['70%: voter /back/', '$3bn: deal /back/']],
  ['Turnout was 61 per cent.', ['61 per cent: turnout']],
  ['The bridge is 30 km long and cost £13 million.', ['30 km: bridge /long/', '£13 million: bridge /cost/']],
  ['Winds of 60 mph hit the coast.', ['60 mph: wind']],
  [
    'The number of homes without power fell by half to 12,000.',
    ['half: home /fall down change/', '12,000: home /fall down level/'],
  ],
  ['A 4 percent rise in exports was reported.', ['4 percent: export /rise up change/']],
  ['The house was valued at $5 million.', ['$5 million: house /value/']],
  [
    'Prices fell 3.1%, or 39 points, to 8,017.',
    ['3.1%: price /fall down change/', '39 points: price /fall down change/', '8,017: price /fall down level/'],
  ],
  ['The town has a ten-member council.', ['ten-member: member(council) /have/ of town']],
  [
    'The chain sold for one billion euros (about 900 million pounds).',
    ['one billion euros: chain /sell/', '900 million pounds: chain /sell/'],
  ],
];

describe('what figures measure', () => {
  for (const [sentence, expected] of CASES) {
    it(sentence, async function () {
      if (!(await loadEncoder())) this.skip();
      const summary = await read(sentence);
      assert.deepEqual(
        summary.figures.map((figure) => show(figure, summary)),
        expected,
      );
    });
  }

  it('"this" leads back to what was measured before', async function () {
    if (!(await loadEncoder())) this.skip();
    const { figures } = await read(
      'Grain exports reached $81.3 billion in 2022. This is an increase of $52.1 billion.',
    );
    assert.equal(figures[1]?.measured?.head, 'export');
    assert.equal(figures[1].measured.elsewhere, true);
  });

  it('knows whose words a figure stands in', async function () {
    if (!(await loadEncoder())) this.skip();
    const { figures, quotations } = await read('“We lost 40 ships,” said Ada Quill, the mayor. Two ships came back.');
    assert.equal(quotations[figures[0]?.quotation ?? -1]?.kind, 'direct');
    assert.equal(figures[1]?.quotation, undefined);
  });

  it('is silent without trees, and on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (noise) => {
        const text = `Council weighs the plan\n\nThey lost 12 ships ${noise} and $5 million.\n`;
        const article = parseArticle({ uri: 'file:///articles/story.txt', text });
        const analyser = new Analyser(unavailableEncoder());
        const { figures } = summarise(article, await analyser.analyse(article, { priority: 'visible' }));
        assert.ok(figures.every(({ measured, predicate }) => !measured && !predicate));
      }),
      { numRuns: 30 },
    );
  });
});
