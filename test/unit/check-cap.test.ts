import assert from 'node:assert/strict';
import { capFindings, maxFindings, maxOfKind } from '../../server/src/check/cap-findings.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import { findingsIn } from '../support/check.ts';

/** So many findings of a code, one behind the other. */
const many = (code: string, count: number, from = 0): Finding[] =>
  Array.from({ length: count }, (_, i) => ({
    code,
    severity: 'warning',
    span: { start: from + 2 * i, end: from + 2 * i + 1 },
    message: 'Odd.',
    related: [],
    fix: { title: 'Mend', edits: [{ span: { start: from + 2 * i, end: from + 2 * i + 1 }, newText: '' }] },
  }));

describe('what is listed of many findings', () => {
  it('is all of them where they are few', () => {
    const few = many('garbled/spacing', maxOfKind);
    assert.deepEqual(capFindings(few), few);
  });

  it('is the first ones of a kind, and a line that says how many more there are', () => {
    const listed = capFindings([...many('garbled/spacing', maxOfKind + 37), ...many('garbled/truncated', 2, 900)]);
    assert.equal(listed.length, maxOfKind + 1 + 2);
    const line = listed[maxOfKind];
    assert.equal(line?.message, 'From here on 37 more passages of this kind are not listed.');
    assert.equal(line.severity, 'information');
    assert.equal(line.code, 'garbled/spacing');
    assert.equal(line.fix?.edits.length, 37, 'so that "fix all" mends them too');
  });

  it('carries no fix that chooses words', () => {
    const line = capFindings(many('garbled/wrong-word', maxOfKind + 1))[maxOfKind];
    assert.equal(line?.message, 'From here on one more passage of this kind is not listed.');
    assert.equal(line.fix, undefined);
  });

  it('leaves what outlets differ on as it is, up to a number that can be read', () => {
    assert.equal(capFindings(many('conflict/figure', maxOfKind + 5)).length, maxOfKind + 5);
    assert.equal(capFindings(many('conflict/figure', maxFindings + 5)).length, maxFindings);
    const both = capFindings([...many('conflict/figure', maxFindings), ...many('garbled/spacing', 40, 1000)]);
    assert.equal(both.length, maxFindings);
    assert.match(both.at(-1)?.message ?? '', /15 more/);
  });

  it('holds for a text of one slip again and again', () => {
    const found = findingsIn(
      `Storm\n\n${'The forty children of the school were here . They left. '.repeat(400)}`,
      'garbled/spacing',
    );
    assert.equal(found.length, 400);
    assert.equal(capFindings(found).length, maxOfKind + 1);
  });
});
