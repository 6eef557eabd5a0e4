import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityType } from '../../server/src/analyse/annotations.ts';
import { misreadSurnames } from '../../server/src/resolve/misread-surnames.ts';
import { nameKey } from '../../server/src/resolve/name-keys.ts';
import { isNearSpelling } from '../../server/src/resolve/near-spelling.ts';

/**
 * Checks which single names are taken for surnames.
 * @param names in text order: `Ada Quill`, `Quill|organization`, `# …` in a headline, `in …` where somebody is
 * @param expected keys of surnames
 */
function check(names: readonly string[], ...expected: readonly string[]): void {
  const types = new Map<string, EntityType>();
  const read = names.map((name) => {
    const [text = '', type = 'person'] = name.replace(/^(?:#|in) /, '').split('|');
    types.set(nameKey(text, 'person'), type === 'organization' || type === 'place' ? type : 'person');
    return { text, heading: name.startsWith('# '), located: name.startsWith('in ') };
  });
  it(names.join(', '), () => {
    assert.deepEqual([...misreadSurnames(read, types)], expected);
  });
}

describe('surnames read as organisations or places', () => {
  check(['Ada Quill', 'Quill|organization'], 'quill');
  check(['# Quill|organization', 'Ada Quill', 'Quill|organization'], 'quill');
  check(['Ada Quillen', 'Quillan|organization'], 'quillan');
  // The house comes first, and who founded it later.
  check(['Quill|organization', 'Ada Quill', 'Quill|organization']);
  check(['Ada Quill', 'Quill Holdings|organization', 'Quill|organization']);
  check(['Ada Quill', 'Quill|place'], 'quill');
  check(['Ada Quill', 'Quill|place', 'in Quill|place']);
  check(['Ada Quill', 'Quill Island|place', 'Quill|place']);
  check(['Quill|place', 'Ada Quill', 'Quill|place']);
  check(['Ada Quillen', 'Quillan|place']);
  check(['Ada Quill', 'Ada|organization']);
  check(['Ada Vow', 'VOW|organization']);
});

describe('names spelled otherwise', () => {
  const cases: readonly (readonly [one: string, other: string, near: boolean])[] = [
    ['quillen', 'quillan', true],
    ['quillen', 'quilen', true],
    ['quillen', 'quillen', false],
    ['quillen', 'quillens', false],
    ['quillen', 'millen', false],
    ['wang', 'wong', false],
    ['lindgren', 'lundgrin', false],
  ];
  for (const [one, other, near] of cases) {
    it(`${one}, ${other}`, () => {
      assert.equal(isNearSpelling(one, other), near);
      assert.equal(isNearSpelling(other, one), near);
    });
  }

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => typeof isNearSpelling(one, other) === 'boolean'));
  });
});
