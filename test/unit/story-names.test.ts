import assert from 'node:assert/strict';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { read } from '../support/resolve.ts';
import { checkLinked, entitiesOf, linkFolder, unclearOf } from '../support/story.ts';

describe('folder: organisations', () => {
  const one: readonly (readonly [string, string])[] = [
    ['Selby Mills Inc.', 'Selby Mills'],
    ['The Harbour Trust', 'Harbour Trust'],
    ['Department of Grain', 'Grain Department'],
    ['Ministry of Defence', 'Defense Ministry'],
    ['Selby & Sons', 'Selby and Sons'],
  ];
  for (const [a, b] of one) {
    it(`${a} = ${b}`, () => {
      const index = linkFolder(`organization: ${a}, ${b}
       place: Norway
       === a.txt
       One day
       In Norway ${a} met.
       === b.txt
       Another day
       Norway heard that ${b} met.`);
      assert.equal(entitiesOf(index).length, 2, entitiesOf(index).join('\n'));
    });
  }

  it('joins an acronym to the name spelled out elsewhere, where the articles share enough', () => {
    checkLinked(
      `organization: International Grain Board, IGB, Harbour Trust
       person: Ruth Adeyemi, Tomas Okafor
       === a.txt
       IGB votes
       The IGB voted. Ruth Adeyemi and Tomas Okafor were there.
       === b.txt
       The vote
       The International Grain Board voted, Tomas Okafor told Ruth Adeyemi.`,
      /IGB/,
      ['organization International Grain Board: a.txt IGB, b.txt International Grain Board'],
    );
  });

  it('keeps an acronym with two readings apart', () => {
    const index = linkFolder(`organization: International Grain Board, Irish Golf Board, IGB
       === a.txt
       IGB votes
       The IGB voted.
       === b.txt
       The vote
       The International Grain Board voted.
       === c.txt
       Golf
       The Irish Golf Board played.`);
    assert.equal(entitiesOf(index).length, 3);
    assert.match(unclearOf(index, 'a.txt', 'IGB') ?? '', /may be short for/);
  });

  it('does not take a company for another that bears its first word', () => {
    checkLinked(
      `organization: Selby, Selby Records, Selby Motor Company
       person: Ruth Adeyemi, Tomas Okafor
       === a.txt
       Selby builds cars
       Selby Motor Company builds cars, said Ruth Adeyemi. Tomas Okafor drives.
       === b.txt
       Selby sues
       Selby was sued, Ruth Adeyemi told Tomas Okafor.
       === c.txt
       A label
       Selby Records sold songs.`,
      /Selby/,
      [
        'organization Selby Motor Company: a.txt Selby Motor Company, b.txt Selby',
        'organization Selby Records: c.txt Selby Records',
      ],
    );
  });

  it('keeps the senates of two countries apart', () => {
    const index = checkLinked(
      `organization: Senate
       place: Norway, Oslo, Portugal, Lisbon
       === a.txt
       Vote in Norway
       In Oslo the Senate of Norway voted.
       === b.txt
       Vote in Portugal
       In Lisbon the Senate of Portugal voted.
       === c.txt
       Norway again
       The Senate in Oslo voted on Norway.`,
      /Senate/,
      ['organization Senate: a.txt Senate, c.txt Senate', 'organization Senate: b.txt Senate'],
    );
    assert.match(unclearOf(index, 'b.txt', 'Senate') ?? '', /another country/);
  });
});

describe('folder: places', () => {
  const one: readonly (readonly [string, string])[] = [
    ['Kyiv', 'Kiev'],
    ['United States', 'U.S.'],
    ['Britain', 'United Kingdom'],
    ['St. Petersburg', 'Saint Petersburg'],
    ['New York City', 'New York'],
    ['São Tomé', 'Sao Tome'],
  ];
  for (const [a, b] of one) {
    it(`${a} = ${b}`, () => {
      const index = linkFolder(`place: ${a}, ${b}
       === a.txt
       One day
       It rained in ${a} all day.
       === b.txt
       Another day
       The sun shone on ${b} again.`);
      assert.equal(entitiesOf(index).length, 1, entitiesOf(index).join('\n'));
    });
  }

  it('keeps towns of one name apart that articles place in different states', () => {
    checkLinked(
      `place: Norbury, Ohio, Texas
       === a.txt
       A flood
       Norbury, Ohio, was flooded.
       === b.txt
       A fire
       Norbury, Texas, burned.`,
      /Norbury/,
      ['place Norbury: a.txt Norbury', 'place Norbury: b.txt Norbury'],
    );
  });

  it('keeps a person apart from a town of that name', () => {
    checkLinked(
      `=== a.txt person: Washington
       A portrait
       Mr. Washington sat still.
       === b.txt place: Washington
       The capital
       Snow fell on Washington.`,
      /Washington/,
      ['person Washington: a.txt Washington', 'place Washington: b.txt Washington'],
    );
  });
});

describe('folder: updates', () => {
  const fixture = `person: Wei Lanying, Wei, Tomas Okafor
       place: Lisbon
       === a.txt
       Wei signs
       Wei met Tomas Okafor in Lisbon.
       === b.txt
       Treaty signed
       Wei Lanying signed in Lisbon. Tomas Okafor watched.
       === c.txt
       Another
       Tomas Okafor slept in Lisbon.`;

  it('forgets what is gone', () => {
    const index = linkFolder(fixture);
    index.delete('file:///folder/b.txt');
    assert.deepEqual(entitiesOf(index), [
      'person Tomas Okafor: a.txt Tomas Okafor, c.txt Tomas Okafor',
      'person Wei: a.txt Wei',
      'place Lisbon: a.txt Lisbon, c.txt Lisbon',
    ]);
    for (const { uri } of [...index.summaries]) index.delete(uri);
    assert.deepEqual(entitiesOf(index), []);
    assert.equal(index.size, 0);
  });

  it('gives the same whatever the order', () => {
    const [head = '', ...parts] = fixture.split(/^\s*=== /mu);
    const turned = [head, ...parts.reverse()].join('\n=== ');
    assert.deepEqual(entitiesOf(linkFolder(turned)), entitiesOf(linkFolder(fixture)));
  });

  it('replaces an article without a trace of the old one', () => {
    const index = linkFolder(fixture);
    const before = entitiesOf(index);
    const b = index.get('file:///folder/b.txt');
    assert.ok(b);
    index.set({ ...b, entities: [], mentions: [], quotations: [] });
    assert.notDeepEqual(entitiesOf(index), before);
    index.set(b);
    assert.deepEqual(entitiesOf(index), before);
  });

  it('tells entities of one name by their keys', () => {
    const index = linkFolder(`place: Norbury, Ohio, Texas
       === a.txt
       A flood
       Norbury, Ohio, was flooded.
       === b.txt
       A fire
       Norbury, Texas, burned.`);
    const keys = [...index.entities()].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('costs an update the two summaries, not the folder', () => {
    const lists = { person: ['Ada Quill'], place: ['Lisbon'] };
    const texts = Array.from({ length: 400 }, (_, i) => `Day ${i}\n\nAda Quill spoke in Lisbon on day ${i}.`);
    const index = new FolderIndex();
    const summaries = texts.map((text, i) => read(text, lists, `file:///folder/${i}.txt`).summary);
    for (const summary of summaries) index.set(summary);
    assert.equal(index.articleCount('person ada quill'), 400);
    const counted = [...index.entities()].map(({ shares }) => shares.length);
    assert.deepEqual(counted, [400, 400]);
    for (const summary of summaries.slice(1)) index.delete(summary.uri);
    assert.deepEqual(
      [...index.entities()].map(({ shares }) => shares.length),
      [1, 1],
    );
  });
});
