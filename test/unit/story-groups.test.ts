import assert from 'node:assert/strict';
import fc from 'fast-check';
import { likeness } from '../../server/src/story/likeness.ts';
import { averageLinkage } from '../../server/src/story/linkage.ts';
import { sameStory } from '../../server/src/story/same-story.ts';
import { base, linkFolder } from '../support/story.ts';

const names = `person: Ruth Adeyemi, Tomas Okafor, Mara Lindgren
       organization: Harbour Trust, Grain Office, Norbury Rovers
       place: Norbury, Lisbon, Eastmere`;

const flood = (day: string): string => `The harbour wall at Norbury broke in a storm

       ${day}

       The harbour wall at Norbury broke in a storm, and sixty homes were flooded, the Harbour Trust said.

       Ruth Adeyemi of the Harbour Trust said the wall had been inspected.`;

const again = (day: string): string => `Sixty homes flooded as Norbury sea wall fails

       ${day}

       Storm waves broke the sea wall of Norbury harbour and flooded sixty homes.

       “It was inspected,” Ruth Adeyemi of the Harbour Trust told reporters.`;

const match = (day: string): string => `Rovers win at Eastmere

       ${day}

       Norbury Rovers beat the home side by two goals at Eastmere.

       Tomas Okafor scored both goals for Norbury Rovers.`;

/** The stories of a fixture, paths joined. */
function storiesOf(fixture: string): string[] {
  return linkFolder(fixture)
    .stories.all()
    .map((uris) =>
      uris
        .map((uri) => uri.slice(base.length + 1))
        .sort()
        .join(' + '),
    )
    .sort();
}

describe('stories', () => {
  it('groups articles on one event, whatever folder and file type', () => {
    assert.deepEqual(
      storiesOf(`${names}
       === one/a.txt
       ${flood('March 3, 2021')}
       === two/b.md
       ${again('March 4, 2021')}
       === one/c.txt
       ${match('March 3, 2021')}`),
      ['one/a.txt + two/b.md', 'one/c.txt'],
    );
  });

  it('takes in an article that tells the event from another side, days later', () => {
    assert.deepEqual(
      storiesOf(`${names}
       === a.txt
       ${flood('March 3, 2021')}
       === b.txt
       ${again('March 4, 2021')}
       === money.txt organization: Selwick Mutual person: Ines Corvo
       Insurers count the cost of the Norbury flood

       March 5, 2021

       The storm that flooded sixty homes at Norbury harbour will cost insurers forty million, analysts said.

       Shares of Selwick Mutual fell by a tenth. “Claims come late,” said Ines Corvo, who follows the company.`),
      ['a.txt + b.txt + money.txt'],
    );
  });

  it('keeps two floods of one week apart', () => {
    assert.deepEqual(
      storiesOf(`${names}
       === a.txt
       ${flood('March 3, 2021')}
       === b.txt
       ${again('March 4, 2021')}
       === other.txt place: Tallow Bay person: Piet Sander organization: Tallow Council
       Storm floods streets at Tallow Bay

       March 4, 2021

       Waves flooded a hundred homes at Tallow Bay after the sea wall failed, Tallow Council said.

       Piet Sander of Tallow Council said the wall had never been inspected.`),
      ['a.txt + b.txt', 'other.txt'],
    );
  });

  it('lets an article stand alone', () => {
    const index = linkFolder(`${names}
       === a.txt
       ${match('March 3, 2021')}`);
    assert.deepEqual(sameStory(index, `${base}/a.txt`), []);
    assert.deepEqual(index.stories.storyOf(`${base}/none.txt`), []);
  });

  it('tells two storms of two years apart', () => {
    assert.deepEqual(
      storiesOf(`${names}
       === a.txt
       ${flood('March 3, 2021')}
       === b.txt
       ${again('March 4, 2023')}`),
      ['a.txt', 'b.txt'],
    );
  });

  it('goes by words and names where dates are missing', () => {
    assert.deepEqual(
      storiesOf(`${names}
       === a.txt
       ${flood('')}
       === b.txt
       ${again('')}
       === c.txt
       ${match('')}`),
      ['a.txt + b.txt', 'c.txt'],
    );
  });

  it('finds the same text twice', () => {
    assert.deepEqual(
      storiesOf(`${names}
       === a.txt
       ${flood('March 3, 2021')}
       === b.txt
       ${flood('March 3, 2021')}`),
      ['a.txt + b.txt'],
    );
  });

  it('follows updates', () => {
    const index = linkFolder(`${names}
       === a.txt
       ${flood('March 3, 2021')}
       === b.txt
       ${again('March 4, 2021')}`);
    assert.equal(sameStory(index, `${base}/a.txt`).length, 1);
    index.delete(`${base}/b.txt`);
    assert.deepEqual(sameStory(index, `${base}/a.txt`), []);
  });
});

describe('average linkage', () => {
  const group = (edges: readonly (readonly [string, string, number])[], threshold = 0.5): string[] => {
    const score = (a: string, b: string): number =>
      edges.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;
    const ids = [...new Set(edges.flatMap(([a, b]) => [a, b]))];
    const near = new Map(
      ids.map((id) => [
        id,
        ids
          .filter((other) => other !== id && score(id, other) >= threshold)
          .map((other) => ({ id: other, score: score(id, other) })),
      ]),
    );
    return averageLinkage(near, score, threshold)
      .map((list) => [...list].sort().join(''))
      .sort();
  };

  it('does not chain', () => {
    assert.deepEqual(
      group([
        ['a', 'b', 0.9],
        ['b', 'c', 0.6],
        ['a', 'c', 0.1],
        ['c', 'd', 0.9],
        ['b', 'd', 0.1],
        ['a', 'd', 0],
      ]),
      ['ab', 'cd'],
    );
  });

  it('takes in a third that is like both', () => {
    assert.deepEqual(
      group([
        ['a', 'b', 0.9],
        ['b', 'c', 0.7],
        ['a', 'c', 0.4],
      ]),
      ['abc'],
    );
  });
});

describe('likeness of short texts', () => {
  const sentence = 'The harbour wall had been inspected twice before the storm.';
  it('ranks what says the same above what shares a word', () => {
    const scores = [
      'The harbour wall was inspected twice before the storm broke it.',
      'Inspectors looked at the wall of the harbour.',
      'The storm was the worst in years.',
      'We will build more homes for farmers.',
    ].map((each) => likeness(sentence, each));
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
    assert.ok((scores[0] ?? 0) > 0.6);
    assert.equal(scores[3], 0);
  });

  it('is 1 for itself, 0 for nothing, the same both ways', () => {
    assert.ok(Math.abs(likeness(sentence, sentence) - 1) < 1e-9);
    assert.equal(likeness('', sentence), 0);
    assert.equal(likeness('the of and', 'the of and'), 0);
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 }), (a, b) => {
        const value = likeness(a, b);
        assert.ok(value >= 0 && value <= 1 + 1e-9);
        assert.ok(Math.abs(value - likeness(b, a)) < 1e-9);
      }),
    );
  });
});
