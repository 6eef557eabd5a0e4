import assert from 'node:assert/strict';
import { check, fixed, table } from '../support/check.ts';

const code = 'garbled/abbreviation';

describe(code, () => {
  table(code, 'right', [
    'Two former ⟦U.S⟧ officials agreed.',
    'Skepticism grew in the ⟦U.S.A⟧ and elsewhere.',
    'The ⟦U.K⟧, which paid, was silent.',
    'The ⟦U.S⟧-led force left.',
    'The train leaves at 7 ⟦a.m⟧ on Monday.',
    'The vote is at 10:30 ⟦p.m⟧ tonight.',
    'Some fruits, ⟦e.g⟧ apples, keep.',
    'The F.B.I. came. Then ⟦F.B.I⟧ agents left.',
    'In the ⟦US.⟧ and abroad people noticed.',
    'She earned a ⟦Ph.D⟧ in Lund.',
  ]);

  table(code, 'silent', [
    'The U.S. and its allies met.',
    'The envoy left the U.S.',
    'The envoy went to the US. She stayed.',
    'J.K. Rowling met J.K Simmons.',
    'John F Kennedy and George W Bush.',
    'Node.js and example.com and t.co and bit.ly work.',
    'The version v1.2 of No.10 is out.',
    'Washington, D.C.',
    'The vote is at 7 a.m. on Monday, or 7am.',
    'Visit u.s.example.org or www.u.k.example.',
    'The letters A.B and C.D mark the corners.',
    'I am not sure. I.e. never mind, e.g., that.',
    'Use the e.g module.'.replace('e.g', 'eg'),
    'The US, the UK and the UN agreed.',
  ]);

  it('adds the full stop that is missing', () => {
    assert.equal(fixed(code, 'The U.S and U.S.A at 7 a.m or so.'), 'The U.S. and U.S.A. at 7 a.m. or so.');
  });

  it('offers no fix where either form may be meant', () => {
    const [finding] = check(code, 'In the ⟦US.⟧ and abroad people noticed.');
    assert.equal(finding?.fix, undefined);
  });
});
