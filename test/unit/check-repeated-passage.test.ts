import assert from 'node:assert/strict';
import { check, fixed, table } from '../support/check.ts';

const code = 'garbled/repeated-passage';
const said = 'The harbour master said that the two ferries would stay where they are.';
const more = 'Nobody in the town could tell on Monday evening when the strike would end.';

describe(code, () => {
  table(code, 'right', [
    `Ferries stay in port\n\n${said} Others did not agree.\n\nThe mayor was away. ⟦${said}⟧`,
    `Ferries stay in port\n\n${said} ${more}\n\nThe mayor was away.\n\n⟦${said} ${more}⟧`,
    `Ferries stay in port\n\n${said}\n\n⟦${said}⟧`,
    'Classes ⟦in schools and colleges in schools and colleges⟧ were replaced.',
    'They met ⟦at the town hall at the town hall⟧ on Friday.',
  ]);

  table(code, 'silent', [
    `${said.slice(0, -1)}\n\nFerries wait\n\n${said}`,
    `Ferries stay in port\n\n- ${said}\n- ${more}\n\n${said} ${more}`,
    `Ferries stay in port\n\nThe mayor was away. ${said} Others did not agree.\n\n${said}`,
    `Ferries stay in port\n\n“${said}”\n\nThe mayor said: “${said}”`,
    'Ferries stay in port\n\nShe did not say why.\n\nLater she came back. She did not say why.',
    'Ferries stay in port\n\nWhat would you do first if you were elected mayor of this town?\n\nNothing, she said.\n\nWhat would you do first if you were elected mayor of this town?\n\nAll.',
    '“I want to go, I want to go I want to go,” she said.',
    'So that is one of the one of the ways that we use.',
    'They sang la la la la la la la la all night.',
    'The score was 3 to 1 and then 3 to 1.',
    'Day after day after day they waited.',
  ]);

  it('removes the second writing of a phrase', () => {
    assert.equal(
      fixed(code, 'They met at the town hall at the town hall on Friday.'),
      'They met at the town hall on Friday.',
    );
  });

  it('leads to the first writing', () => {
    const [finding] = check(code, `Ferries stay in port\n\n${said}\n\nThe mayor was away. He had a cold.\n\n⟦${said}⟧`);
    assert.equal(finding?.related[0]?.span.start, 22);
  });
});
