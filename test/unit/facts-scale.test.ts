import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../server/src/check/finding.ts';
import type { Summary } from '../../server/src/resolve/summary.ts';
import { StoryFacts } from '../../server/src/story/facts/story-facts.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { loadEncoder } from '../support/encoder.ts';
import { comparedIn, readStory, type StoryArticle } from '../support/facts.ts';

/** Articles in one story. */
const many = 400;

/** Seconds for the findings of one article among so many, on a busy machine. */
const bound = 5;

const fire = (outlet: string, dead: number): string => `
  === ${outlet}
  Ferry fire off Dunmore kills passengers
  A fire on the ferry Marrow Star killed ${dead} people off Dunmore on Monday night, the coastguard said. Divers found the ship’s log on Tuesday in forty feet of water, and the captain was questioned for nine hours in Westhaven.
  The owner, Corvin Lines, lost 4.83 million euros in the fire, its chairman said. The ferry had carried 310 passengers from Westhaven to Dunmore and would have gone on to the islands in the morning.`;

const other = `
  === Northgate Wire
  Passengers die at sea as ferry burns
  According to the coastguard, 41 people were killed when the ferry Marrow Star burned off Dunmore late on Monday.
  Corvin Lines lost 4.8 million euros when its ferry burned, the chairman of the company told reporters.`;

/** An article of which copies stand in other outlets; without their prints they are texts of their own. */
function copies(of: Summary, copied: boolean): Summary[] {
  const { print, ...rest } = of;
  return Array.from({ length: many - 1 }, (_, i) => ({
    ...rest,
    ...(copied && print && { print }),
    uri: `file:///folder/copy-${String(i)}.md`,
    outlet: { value: `Outlet ${String(i)}`, line: 1, why: '' } as unknown as NonNullable<Summary['outlet']>,
  }));
}

/** The findings of an article on a number, and how many seconds they took. */
function timed(input: StoryArticle): { readonly found: readonly Finding[]; readonly seconds: number } {
  const begun = performance.now();
  const found = comparedIn(input).filter(({ code }) => code === 'conflict/figure');
  return { found, seconds: (performance.now() - begun) / 1_000 };
}

describe('facts: a story of 400 articles', function () {
  this.timeout(120_000);
  let story: readonly StoryArticle[] = [];

  before(async function () {
    if (!(await loadEncoder())) this.skip();
    story = await readStory(other + fire('Harbour Times', 14));
  });

  /** The first article, with the second as often as it takes. */
  function among(copied: boolean): StoryArticle {
    const [own, second] = story;
    assert.ok(own && second);
    const index = new FolderIndex();
    const others = [second.summary, ...copies(second.summary, copied)].slice(0, many - 1);
    for (const summary of [own.summary, ...others]) index.set(summary);
    return { ...own, index, others };
  }

  it('counts copies of one text once', () => {
    const { found, seconds } = timed(among(true));
    assert.equal(found.length, 1);
    assert.equal(found[0]?.severity, 'information');
    assert.match(found[0].message, /“41” here, “14” in Harbour Times/u);
    assert.doesNotMatch(found[0].message, /outlets/u);
    assert.ok(seconds < bound, `took ${String(seconds)} s`);
  });

  it('counts texts of their own each, those most like it', () => {
    const { found, seconds } = timed(among(false));
    assert.equal(found[0]?.severity, 'warning');
    assert.match(found[0].message, /\d\d of \d\d outlets: “14”\.$/u);
    assert.ok(seconds < bound, `took ${String(seconds)} s`);
  });

  it('makes rows of a story in time', () => {
    const { index, summary, others } = among(false);
    const begun = performance.now();
    const rows = new StoryFacts(index, [summary, ...others]).rows();
    assert.ok(rows.length > 0 && rows[0]?.differs);
    assert.ok(performance.now() - begun < 1_000 * bound);
  });

  it('tells a copy from its original, though both stand against one', async () => {
    const read = await readStory(other + fire('Harbour Times', 14) + fire('Ansley Ledger', 14));
    const messages = read.map((input) => timed(input).found.map(({ severity }) => severity));
    assert.deepEqual(messages, [['information'], ['information'], ['information']]);
  });
});

describe('facts of any sentences', function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('never throw, stand inside their texts, and are the same from both sides', async () => {
    const who = fc.constantFrom('Ada Quill', 'Norway', 'The council of Norby', 'Police', 'He', '“Nobody”', '12 people');
    const did = fc.constantFrom(
      'visited',
      'sold',
      'met',
      'did not sign',
      'will leave',
      'were killed by',
      'rose to',
      '',
    );
    const what = fc.constantFrom(
      'Kenya',
      '14 million euros',
      'Karl Holm',
      '1.234,56',
      '9/11',
      'the F-16',
      '\u{1F6A2}',
      '50 %',
    );
    const when = fc.constantFrom('on Monday', 'in 2019', 'for ten days', 'by Friday', 'at 24/7', '', '…');
    const sentence = fc.tuple(who, did, what, when).map((parts) => `${parts.filter(Boolean).join(' ')}.`);
    const article = fc.array(sentence, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(article, article, async (a, b) => {
        const read = await readStory(
          `=== Harbour Times\nNews\n${a.join('\n')}\n=== Northgate Wire\nMore\n${b.join('\n')}`,
        );
        const [first, second] = read;
        assert.ok(first && second);
        const facts = new StoryFacts(first.index, [first.summary, second.summary]);
        for (const { article: own, summary } of read) {
          const found = [...facts.disagreementsOf(summary.uri), ...facts.contradictionsOf(summary.uri)];
          for (const each of found) {
            assert.equal(each.own.uri, summary.uri);
            assert.ok(each.own.start >= 0 && each.own.start < each.own.end && each.own.end <= own.text.length);
            assert.ok(each.others.length > 0);
          }
        }
        const places = ({ summary: { uri } }: StoryArticle): string[] =>
          facts
            .disagreementsOf(uri)
            .map(({ sort }) => sort)
            .sort();
        assert.deepEqual(places(first), places(second));
        for (const row of facts.rows()) {
          assert.ok(row.cells.length > 1);
          for (const { uri, start } of row.cells) assert.ok(facts.rowAt(uri, start));
        }
      }),
      { numRuns: 40 },
    );
  });
});
