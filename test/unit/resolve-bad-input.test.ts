import assert from 'node:assert/strict';
import type { Summary } from '../../server/src/resolve/summary.ts';
import type { NameLists } from '../support/names.ts';
import { read } from '../support/resolve.ts';

const entitiesOf = (summary: Summary): string[] =>
  summary.entities.map(({ type, aliases }) => `${type} ${aliases.join(' = ')}`);

/** Checks the entities of a whole text, each with its names. */
function check(text: string, names: NameLists, expected: readonly string[]): Summary {
  const { summary } = read(text, names);
  assert.deepEqual(entitiesOf(summary), expected);
  return summary;
}

describe('resolve: names that are common words', () => {
  it('keeps a person apart from the month, the plant and the verb', () => {
    const text = [
      'Prime minister weighs options',
      'Theresa May met George Bush in May. The bush behind them was green, and May said that it may rain.',
    ].join('\n\n');
    // The model reads the month as no name.
    const at = text.indexOf('May.');
    const names = { person: ['Theresa May', 'George Bush', 'May'] };
    const { summary } = read(text, names);
    assert.deepEqual(entitiesOf(summary), ['person Theresa May = May', 'person George Bush']);
    assert.ok(summary.mentions.every(({ text: own }) => own !== 'bush' && own !== 'may'));
    assert.ok(at > 0);
  });

  it('keeps two of one first name apart', () => {
    check(
      'Two at the fair\n\nWill Moss met Will Vane. Moss left, then Vane.',
      { person: ['Will Moss', 'Will Vane', 'Moss', 'Vane'] },
      ['person Will Moss = Moss', 'person Will Vane = Vane'],
    );
  });

  it('keeps a person and the place of that name apart', () => {
    check(
      'Lincoln visits Lincoln\n\nAda Lincoln came to Selby on Monday. Ms. Lincoln spoke in Lincoln, a town of 9,000.',
      { person: ['Ada Lincoln'], place: ['Selby'] },
      ['person Ada Lincoln', 'place Selby'],
    );
  });
});

describe('resolve: headlines in capitals', () => {
  const body = 'Mara Lindgren met Tomas Okafor in Oslo on Monday. Lindgren smiled.';

  it('joins their names to those of the body, which keep the better spelling', () => {
    check(
      `LINDGREN MEETS OKAFOR IN OSLO\n\n${body}`,
      { person: ['LINDGREN', 'OKAFOR', 'Mara Lindgren', 'Tomas Okafor', 'Lindgren'], place: ['OSLO', 'Oslo'] },
      ['person Mara Lindgren = Lindgren = LINDGREN', 'person Tomas Okafor = OKAFOR', 'place Oslo = OSLO'],
    );
  });

  it('cuts a name that ran into the verb', () => {
    const { summary } = read(`Lindgren Visits Oslo\n\n${body}`, {
      person: ['Lindgren Visits', 'Mara Lindgren', 'Lindgren'],
      place: ['Oslo'],
    });
    assert.equal(summary.entities.filter(({ type }) => type === 'person').length, 1);
  });

  it('makes no acronym of a word in capitals', () => {
    check(
      'US TEAM WINS\n\nUnited Stores sponsored the team from the US.',
      { organization: ['United Stores'], place: ['US'] },
      ['place US', 'organization United Stores'],
    );
  });
});

describe('resolve: many and repeated', () => {
  it('keeps three hundred people apart, ten to a surname, and gives a surname to the one named last', () => {
    const surnames = Array.from(
      { length: 30 },
      (_, i) => `Quell${String.fromCharCode(97 + (i % 26))}${i > 25 ? 'a' : 'o'}`,
    );
    const people = Array.from({ length: 300 }, (_, i) => {
      const given = `Ad${String.fromCharCode(97 + Math.floor(i / 30))}`;
      return { full: `${given} ${surnames[i % 30] ?? ''}`, surname: surnames[i % 30] ?? '' };
    });
    const text = people.map(({ full, surname }) => `${full}, a nurse, came. ${surname} spoke and left.`).join('\n\n');
    const { summary } = read(`The census\n\n${text}`, { person: [...people.map(({ full }) => full), ...surnames] });
    assert.equal(summary.entities.length, 300);
    for (const { aliases, name } of summary.entities) {
      assert.deepEqual(aliases, [name, name.split(' ')[1]]);
    }
  });

  it('gives "the nurse" to nobody wrong when everybody is one', () => {
    const { summary } = read(
      'At the ward\n\nAda Quill, a nurse, came. Ben Vane, a cook, came. Cleo Moss, a nurse, came. The cook said that it rained.',
      { person: ['Ada Quill', 'Ben Vane', 'Cleo Moss'] },
    );
    const [quotation] = summary.quotations;
    assert.equal(summary.entities[quotation?.speaker ?? -1]?.name, 'Ben Vane');
  });

  it('resolves an article that quotes itself like any other', () => {
    const part = '“It rains,” Mara Lindgren said. “It pours,” she added.';
    const { summary } = read(`Rain\n\n${part}\n\n“${part.replace(/[“”]/g, '’')}”\n\n${part}`, {
      person: ['Mara Lindgren'],
    });
    assert.deepEqual(entitiesOf(summary), ['person Mara Lindgren']);
    assert.ok(summary.quotations.every(({ speaker }) => speaker === undefined || speaker === 0));
  });

  it('gives no pronoun to somebody of the other sex', () => {
    const { summary } = read('Two at the fair\n\nMr. Tomas Okafor spoke. “It pours,” she said.', {
      person: ['Tomas Okafor'],
    });
    assert.equal(summary.quotations[0]?.speaker, undefined);
  });
});
