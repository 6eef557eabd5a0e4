import assert from 'node:assert/strict';
import { fails, parseLength, parseLevels } from '../../server/src/cli/options.ts';

describe('--checks', () => {
  it('adds levels to those before', () => {
    const before = parseLevels('garbled/spacing=off', {});
    assert.deepEqual(parseLevels('garbled/truncated=error,contradiction/place=hint', before), {
      'garbled/spacing': 'off',
      'garbled/truncated': 'error',
      'contradiction/place': 'hint',
    });
  });
  for (const wrong of ['garbled/nothing=off', 'garbled/spacing', 'garbled/spacing=loud', '=off', 'toString=off']) {
    it(`refuses ${wrong}`, () => {
      assert.throws(() => parseLevels(wrong, {}), /No check has the code|does not end in/);
    });
  }
});

describe('--max-length', () => {
  it('takes whole numbers', () => {
    assert.equal(parseLength('500000'), 500_000);
  });
  for (const wrong of ['0', '-1', '1e6', '', 'many', '99999999999999999999']) {
    it(`refuses "${wrong}"`, () => {
      assert.throws(() => parseLength(wrong));
    });
  }
});

describe('--fail-on', () => {
  it('takes a severity and all graver ones', () => {
    assert.equal(fails('error', 'warning'), true);
    assert.equal(fails('warning', 'warning'), true);
    assert.equal(fails('information', 'warning'), false);
    assert.equal(fails('hint', 'hint'), true);
    assert.equal(fails('error', 'never'), false);
  });
});
