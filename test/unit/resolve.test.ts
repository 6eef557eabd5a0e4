import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findAttributions } from '../../server/src/analyse/quotations/find-attributions.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import { namesFromList, type NameLists } from '../support/names.ts';
import { checkSpeakers, read, story } from '../support/resolve.ts';

const names: NameLists = {
  person: [
    'Mara Lindgren',
    'Lindgren',
    'Tomas Okafor',
    'Okafor',
    'Wei Lanying',
    'Wei',
    'Anna Lindgren',
    'Ruth Adeyemi',
    'Adeyemi',
    'Queen',
  ],
  organization: [
    'International Grain Board',
    'IGB',
    'Harbour Trust',
    'The Harbour Trust',
    'Grain Office',
    'Selby Mills Inc.',
    'Selby Mills',
    'Harbour and Fishery Board',
    'HarFish',
    'Selby',
    'Parliament of the',
    'U.S. Harbour Survey',
    'United States Harbour Survey',
    'NFN',
  ],
  place: ['Lisbon', 'Norway', 'United States', 'U.S.', 'America', 'Oslo'],
};

const entities = (...paragraphs: string[]): string[] =>
  read(story(...paragraphs), names).summary.entities.map((entity) => `${entity.type} ${entity.aliases.join(' = ')}`);
const roles = (...paragraphs: string[]): string[] =>
  read(story(...paragraphs), names).summary.entities.flatMap((entity) => entity.roles.map((role) => role.text));

describe('summarise: aliases', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Mara Lindgren spoke. Lindgren left.', ['person Mara Lindgren = Lindgren']],
    ['Wei Lanying spoke. Wei left.', ['person Wei Lanying = Wei']],
    ['The International Grain Board (IGB) met. The IGB voted.', ['organization International Grain Board = IGB']],
    ['The Harbour Trust met. A Harbour Trust boat sank.', ['organization The Harbour Trust = Harbour Trust']],
    ['Selby Mills Inc. closed. Selby Mills paid.', ['organization Selby Mills Inc. = Selby Mills']],
    ['The United States voted. America and the U.S. agreed.', ['place United States = America = U.S.']],
    ['Mara Lindgren met Anna Lindgren.', ['person Mara Lindgren', 'person Anna Lindgren']],
    [
      'The U.S. Harbour Survey met. The United States Harbour Survey voted.',
      ['organization United States Harbour Survey = U.S. Harbour Survey'],
    ],
    [
      'The Harbour and Fishery Board (HarFish) met. HarFish voted.',
      ['organization Harbour and Fishery Board = HarFish'],
    ],
    ['The Harbour and Fishery Board (Selby) met.', ['organization Harbour and Fishery Board', 'organization Selby']],
    // Names cut in two, or that are none.
    ['The Parliament of the United States met.', ['organization Parliament of the United States']],
    ['It was the Parliament of the time.', ['organization Parliament']],
    ['The Queen met Mara Lindgren.', ['person Mara Lindgren']],
    ['Notes from Norway (NFN) has more.', ['place Norway', 'organization NFN']],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(entities(text), expected);
    });

  it('gives a shared surname to the person last named in full', () => {
    const { summary } = read(story('Mara Lindgren spoke. Lindgren sat. Anna Lindgren spoke. Lindgren left.'), names);
    assert.deepEqual(
      summary.mentions.map((mention) => summary.entities[mention.entity]?.name),
      ['Mara Lindgren', 'Mara Lindgren', 'Anna Lindgren', 'Anna Lindgren'],
    );
  });

  it('takes titles off a name', () => {
    const { summary } = read(story('President Mara Lindgren spoke.'), { person: ['President Mara Lindgren'] });
    assert.equal(summary.entities[0]?.name, 'Mara Lindgren');
    assert.equal(summary.entities[0].roles[0]?.text, 'President');
  });

  it('gives one name one type, by weight', () => {
    const article = parseArticle({ uri: 'file:///a.txt', text: story('Lindgren spoke. Lindgren sat. Lindgren left.') });
    const found = namesFromList(article, { person: ['Lindgren'] }).map((list) =>
      list.map((name, i) => (i === 1 ? { ...name, type: 'place' as const, mass: [0.3, 0.1, 0.6] as const } : name)),
    );
    const blocks = found.map((list) => ({ names: list, figures: [], timexes: [] }));
    const { entities: list } = summarise(article, { blocks, attributions: [], named: true });
    assert.deepEqual(
      list.map((entity) => entity.type),
      ['person'],
    );
  });
});

describe('summarise: roles', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Mara Lindgren, a fellow at the Harbour Trust, smiled.', ['fellow at the Harbour Trust']],
    ['“No,” said Okafor, the professor at Selby College.', ['professor at Selby College']],
    ['Foreign Ministry spokesman Tomas Okafor smiled.', ['Foreign Ministry spokesman']],
    ['A spokesman, Tomas Okafor, said that it rained.', ['spokesman']],
    ['Mara Lindgren, 47, a baker from Lisbon, smiled.', ['baker from Lisbon']],
    ['Mara Lindgren, who is the mayor of Lisbon, smiled.', ['mayor of Lisbon']],
    ['Mara Lindgren is a nurse in Lisbon.', ['nurse in Lisbon']],
    ['Secretary of State Mara Lindgren smiled.', ['Secretary of State']],
    ['Mara Lindgren, smiling, left.', []],
    ['Mara Lindgren, the storm and the sea.', []],
    ['Mara Lindgren met the minister.', []],
    ['Wei Lanying greets President Tomas Okafor.', ['President']],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(roles(text), expected);
    });
});

describe('summarise: speakers', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['“It rains,” Mara Lindgren said. “It pours,” she added.'], ['Mara Lindgren', 'Mara Lindgren']],
    [['“It rains,” Mara Lindgren said. “It pours.”'], ['Mara Lindgren', 'Mara Lindgren']],
    [
      ['“It rains,” said Mara Lindgren.', '“It pours, and it will go on.”'],
      ['Mara Lindgren', 'Mara Lindgren'],
    ],
    [
      ['Wei Lanying said after talks with Tomas Okafor that it rained. “It pours,” he added.'],
      ['Wei Lanying', 'Wei Lanying'],
    ],
    [['Spokeswoman Ruth Adeyemi met Tomas Okafor. “It rains,” he said.'], ['Tomas Okafor']],
    [['Spokeswoman Ruth Adeyemi met Tomas Okafor. “It rains,” she said.'], ['Ruth Adeyemi']],
    [
      ['Tomas Okafor, a professor at Selby College, and Mara Lindgren left. “It rains,” the professor said.'],
      ['Tomas Okafor'],
    ],
    // What pronouns told of one elsewhere: "his" makes Okafor no candidate for "she".
    [
      [
        'Tomas Okafor took his seat. “It rains,” Mara Lindgren said.',
        'Storms, Lindgren argued, will last. Okafor laughed. “It pours,” she added.',
      ],
      ['Mara Lindgren', 'Mara Lindgren', 'Mara Lindgren'],
    ],
    [['The Harbour Trust said that it rained.'], ['The Harbour Trust']],
    [['“It rains a lot,” experts said.'], ['?experts']],
    [['“It rains a lot,” they said.'], ['?they']],
    [['Norway said that it rained.'], ['Norway']],
    [['Officials in Norway said that it rained.'], ['?Officials in Norway']],
    [['Okafor’s talks with Mara Lindgren, whom he has called “a dear friend,” go on.'], ['Okafor']],
  ];
  for (const [paragraphs, expected] of cases)
    it(paragraphs.join(' / '), () => void checkSpeakers(paragraphs, names, expected));

  it('marks the words that name the speaker', () => {
    const summary = checkSpeakers(['“It rains,” Mara Lindgren said. “It pours,” she added.'], names, [
      'Mara Lindgren',
      'Mara Lindgren',
    ]);
    assert.deepEqual(
      summary.mentions.map(({ text, kind, speaker }) => `${kind} ${text} ${speaker}`),
      ['name Mara Lindgren true', 'pronoun she true'],
    );
  });
});

describe('summarise: bad input', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      ', ',
      '. ',
      ': ',
      '\n\n',
      'said',
      'told',
      'that',
      'according to',
      'he',
      'she',
      'who',
    ],
    ...[
      'Mara Lindgren',
      'Lindgren',
      'IGB',
      '(IGB)',
      'the professor',
      'accused',
      'of',
      'and',
      '—',
      '😀',
      'é',
      '?',
      'called',
    ],
  );
  it('never throws and keeps every span inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (parts) => {
          const { article, annotations, summary } = read(parts.join(' '), names);
          for (const { source, cue, content } of annotations.attributions) {
            for (const span of [source, cue, ...content]) {
              if (!span) continue;
              const length = article.blocks[span.block]?.text.length ?? -1;
              assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length);
            }
          }
          for (const span of [...summary.mentions, ...summary.quotations.flatMap((quotation) => quotation.content)]) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= article.text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays linear on one endless sentence and on many people', () => {
    const endless = 'Mara Lindgren said that Okafor said, and '.repeat(400);
    const crowd = Array.from({ length: 300 }, (_, i) => `Ada Q${i}son`);
    const people = story(...crowd.map((name) => `“It rains,” said ${name}, a nurse. “It pours,” she said.`));
    const start = performance.now();
    read(story(endless), names);
    read(people, { person: [...crowd, ...crowd.map((name) => name.slice(4))] });
    assert.ok(performance.now() - start < 8000);
  });
});

const seeds = join(process.env['GALLEY_SHARED'] ?? '../shared', 'seeds');
describe('summarise: the real articles', () => {
  if (!existsSync(seeds)) {
    it(`is not tried: ${seeds} is absent`);
    return;
  }
  for (const file of readdirSync(seeds)) {
    it(`reads ${file}`, () => {
      const text = readFileSync(join(seeds, file), 'utf8');
      const article = parseArticle({ uri: `file:///seeds/${file}`, text });
      const attributions = findAttributions(article, []);
      assert.ok(attributions.length >= 15);
      const blocks = article.blocks.map(() => ({ names: [], figures: [], timexes: [] }));
      assert.equal(summarise(article, { blocks, attributions, named: false }).quotations.length, attributions.length);
    });
  }
});
