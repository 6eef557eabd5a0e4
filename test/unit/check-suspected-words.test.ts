import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Finding } from '../../server/src/check/finding.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import { loadEncoder } from '../support/encoder.ts';
import { checkRead, fixedRead, readInput, readTable } from '../support/read-check.ts';

const missing = 'garbled/missing-word';
const wrong = 'garbled/wrong-word';
const extra = 'garbled/extra-word';

readTable(missing, 'right', [
  'The ministers want to sell their plan to the ⟦rest the⟧ world.',
  'The harbour firm is no longer ⟦able sell⟧ its boats abroad, and it closed two yards.',
  'The minister flew to Oslo on the ⟦eve his⟧ party’s congress.',
  'The mayor was accused of ⟦trying stop⟧ the bridge from being built.',
  'The council voted for the bridge on Monday, ⟦according the⟧ clerk.',
]);

readTable(missing, 'silent', [
  'The ministers want to sell their plan to the rest of the world.',
  'The role the firm had played for years is over, and the danger the bridge might fall is small.',
  'She was born Mary Ann Holt in the cities New Haven and Salem knew as home.',
  'The judge ordered that the driver remain in custody, and the council urged the rule be waived.',
  'His wife, four decades his junior, runs a wave power plant on the coast.',
  '“They sell to the rest the world,” she said.',
  'If anything truly interests Norway in the strait, it is the fish.',
]);

readTable(missing, 'right', [
  'The singer ⟦died his⟧ home in the hills above the town, his family told reporters.',
  'The opening of the bridge was ⟦attended 46⟧ mayors from all over the country.',
  'The series is ⟦based a⟧ play about a family that runs a shop by the harbour.',
  'The minister resigned on Monday after two ⟦weeks protests⟧ in the capital.',
  'The mayor said that two ⟦thirds the⟧ island had no water after the storm.',
  'The candidate won a ⟦total 441⟧ votes in the harbour towns.',
  'The town belongs to the firm ⟦regardless the⟧ vote that the council took.',
  'The house passed an ⟦amendment the⟧ constitution that limits terms to four years.',
]);

readTable(missing, 'silent', [
  'The singer died the same day, and the band arrived this week.',
  'The boy was given a boat, was named captain and was called a hero.',
  'It was agreed the talks would go on, and it is hoped the bridge will open.',
  'The house the mayor bought lies a mile from the harbour, the day the war began.',
  'Asked about the rights an owner of a boat must have, the clerk said nothing.',
  'Between the two towns lies the shallow bank where the boats wait.',
  'He was jailed for two years later that week, and she was found 20 minutes later.',
  'She spent five years ago what she had, and 60 Minutes interviewed her.',
]);

readTable(wrong, 'silent', [
  'The council will vote on the bridge on Monday, and the minister will open the road.',
  '“We was robbed of them prize,” the captain said.',
  'Both he and the county’s clerk rose to speak, as did the mayor.',
]);

readTable(extra, 'silent', [
  'What he had had to say was said, and what that was is known.',
  'Of the boats that the firm built, one in three is still in use.',
]);

readTable(missing, 'right', [
  'The town stands on the ⟦brink a⟧ crisis, the mayor told the council on Monday.',
  'The harbour firm was ⟦expected provide⟧ new boats before the summer.',
  'She is ⟦one the⟧ engineers who built the bridge, the council said.',
  'The storm drove ⟦thousands people⟧ out of the coastal towns on Monday.',
  'Firefighters were still putting out ⟦the and⟧ could not say when they would leave.',
  'The bridge opened on Monday. ⟦The council, as⟧ of Tuesday, no plans for a second bridge.',
]);

readTable(missing, 'silent', [
  'The firm was expected, provided the council agrees, to build boats.',
  'This followed deals the city brokered between the two firms, and the danger the bridge posed.',
  'The firm gave the network a licence for a year, and sent the police a plan.',
  'Thousands more people came, and hundreds of them stayed.',
  'The bridge opened on Monday. No word yet from the council on the second one.',
  '“It is one the engineers built,” she said.',
]);

readTable(wrong, 'right', ['The mayor told reporters that the ferry ⟦did fled⟧ the harbour before dawn.']);

readTable(wrong, 'right', [
  'The outcome of the vote ⟦depends of⟧ the two smaller parties, the clerk said.',
  'The new rule ⟦resembles to⟧ the one that the court struck down in May.',
  'The two firms have been unable to find a ⟦solution about⟧ the dispute over the ferry.',
  'The engineer was no longer ⟦interested of⟧ the bridge, and he left the council in May.',
]);

readTable(wrong, 'silent', [
  'The outcome depends on the vote, and a solution to the dispute was found about noon.',
  'He was interested, of course, and the council insisted about 20 times that he pay.',
  '“That depends of the weather,” she said.',
  'By far the most successful of the ferries is the oldest, and it is the one that she is proudest of.',
  'It is too vague a term, the judge found, and it’s of interest to nobody.',
]);

readTable(extra, 'right', [
  'The deaths were linked ⟦with to⟧ the smoke, the doctors said on Monday.',
  'The ferry sank ⟦after of⟧ a storm in the sound on Monday.',
  'The town has owned the ferry since ⟦the 2014⟧, the clerk said.',
  'The new ferry is ⟦more better⟧ than the old one, passengers said.',
]);

readTable(extra, 'silent', [
  'The firm signed after the 2014 vote, and more older people took the ferry.',
  'More small firms took part than before, and most best-selling boats were built here.',
]);

describe('words that the model suspects', function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('says what is missing, how likely, and puts it in', async () => {
    const [finding] = await checkRead(missing, 'The ministers want to sell their plan to the ⟦rest the⟧ world.');
    assert.match(finding?.message ?? '', /^“of” is missing: “rest of the” \(\d\d % likely\)\.$/u);
    assert.equal(
      await fixedRead(missing, 'The harbour firm is no longer able sell its boats abroad, and it closed two yards.'),
      'The harbour firm is no longer able to sell its boats abroad, and it closed two yards.',
    );
  });

  it('are told from a lower chance on to one who reads thoroughly, as hints', async () => {
    const input = await readInput(readFileSync('seeds/moscow-pulsefeed.txt', 'utf8'));
    const places = (findings: readonly Finding[]): readonly string[] =>
      findings.map(({ code, severity, span }) => `${code} ${severity} ${String(span.start)}`);
    const usual = places(runChecks(input, {}));
    const thorough = places(runChecks({ ...input, thorough: true }, {}));
    const more = thorough.filter((each) => !usual.includes(each));
    assert.ok(more.length > 0);
    assert.deepEqual(
      more.filter((each) => !/^garbled\/\S+ hint/u.test(each)),
      [],
    );
    assert.ok(usual.length - thorough.length <= 0);
  });
});
