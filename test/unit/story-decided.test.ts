import assert from 'node:assert/strict';
import { addDecision, readDecisions } from '../../server/src/story/decisions.ts';
import { base, checkLinked, entitiesOf, linkFolder } from '../support/story.ts';

const lindgrens = `person: Mara Lindgren, Anna Lindgren, Lindgren, Tomas Okafor
       === a.txt
       One day
       Mara Lindgren spoke.
       === b.txt
       Another day
       Anna Lindgren spoke.
       === notes/c.txt
       A third day
       Lindgren spoke with Tomas Okafor.
       === d.txt
       A fourth day
       Mara Lindgren slept.`;

describe('folder: what readers settled', () => {
  it('makes entities one, by name and by article', () => {
    checkLinked(
      lindgrens,
      /Lindgren/,
      [
        'person Anna Lindgren: b.txt Anna Lindgren, notes/c.txt Lindgren',
        'person Mara Lindgren: a.txt Mara Lindgren, d.txt Mara Lindgren',
      ],
      '- same: [Anna Lindgren, { name: Lindgren, in: notes/c.txt }]\n',
    );
    checkLinked(
      lindgrens,
      /Lindgren/,
      ['person Anna Lindgren: a.txt Mara Lindgren, b.txt Anna Lindgren, d.txt Mara Lindgren, notes/c.txt Lindgren'],
      '- same: [Anna Lindgren, Mara Lindgren, Lindgren]\n- call: Lindgren\n  as: Anna Lindgren\n',
    );
  });

  it('parts what was one, only for the article that is named', () => {
    checkLinked(
      lindgrens,
      /Mara/,
      ['person Mara Lindgren: a.txt Mara Lindgren', 'person Mara Lindgren: d.txt Mara Lindgren'],
      '- different: [{ name: Mara Lindgren, in: a.txt }, { name: Mara Lindgren, in: d.txt }]\n',
    );
  });

  it('parts a bare name from the one person it might be', () => {
    const fixture = `person: Mara Lindgren, Lindgren, Tomas Okafor
       === a.txt
       One day
       Mara Lindgren met Tomas Okafor.
       === b.txt
       Another day
       Lindgren met Tomas Okafor.`;
    checkLinked(fixture, /Lindgren/, ['person Mara Lindgren: a.txt Mara Lindgren, b.txt Lindgren']);
    checkLinked(
      fixture,
      /Lindgren/,
      ['person Lindgren: b.txt Lindgren', 'person Mara Lindgren: a.txt Mara Lindgren'],
      '- different: [Mara Lindgren, Lindgren]\n',
    );
  });

  it('gives an entity another type', () => {
    const fixture = `place: Selby
       organization: Harbour Trust
       === a.txt
       One day
       Selby paid the Harbour Trust.
       === b.txt organization: Selby
       Another day
       The Harbour Trust sued Selby.`;
    checkLinked(fixture, /Selby/, ['organization Selby: a.txt Selby, b.txt Selby'], '- organization: Selby\n');
  });

  it('shows the preferred name', () => {
    checkLinked(
      lindgrens,
      /Anna/,
      ['person Anna of Norbury: b.txt Anna Lindgren'],
      '- call: Anna Lindgren\n  as: Anna of Norbury\n',
    );
  });

  it('is undone when the file is emptied', () => {
    const index = linkFolder(lindgrens, '- same: [Anna Lindgren, Mara Lindgren]\n- place: Tomas Okafor\n');
    index.decide(base, []);
    assert.deepEqual(entitiesOf(index), entitiesOf(linkFolder(lindgrens)));
  });

  it('holds for the folder it lies in and no other', () => {
    const index = linkFolder(lindgrens);
    const before = entitiesOf(index);
    index.decide('file:///elsewhere', readDecisions('- same: [Anna Lindgren, Mara Lindgren]\n').decisions);
    assert.deepEqual(entitiesOf(index), before);
  });

  it('survives cycles and contradictions', () => {
    const text =
      '- same: [Anna Lindgren, Mara Lindgren]\n- same: [Mara Lindgren, Lindgren]\n- same: [Lindgren, Anna Lindgren]\n- different: [Anna Lindgren, Mara Lindgren]\n';
    const { decisions, problems } = readDecisions(text);
    assert.equal(problems.length, 1);
    const index = linkFolder(lindgrens);
    index.decide(base, decisions);
    assert.equal(entitiesOf(index).filter((line) => line.includes('Lindgren')).length, 1);
  });

  it('names an entity as shortly as it can', () => {
    const index = linkFolder(lindgrens);
    const ref = (path: string, number = 0) => index.refOf(base, `${base}/${path}`, number);
    assert.deepEqual(ref('a.txt'), { name: 'Mara Lindgren' });
    assert.deepEqual(ref('notes/c.txt'), { name: 'Lindgren', in: 'notes/c.txt' });
    assert.equal(index.refOf('file:///elsewhere', `${base}/a.txt`, 0), undefined);
    assert.equal(ref('a.txt', 9), undefined);
  });

  it('goes from a reference to the file and back to the folder', () => {
    const index = linkFolder(lindgrens);
    const refs = ['b.txt', 'notes/c.txt'].map((path) => index.refOf(base, `${base}/${path}`, 0));
    const [a, b] = refs;
    assert.ok(a && b);
    const text = addDecision(undefined, { kind: 'same', entities: [a, b] }) ?? '';
    index.decide(base, readDecisions(text).decisions);
    assert.ok(entitiesOf(index).includes('person Anna Lindgren: b.txt Anna Lindgren, notes/c.txt Lindgren'));
  });
});
