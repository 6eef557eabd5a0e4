import assert from 'node:assert/strict';
import { fixedRead, readTable } from '../support/read-check.ts';
import { loadEncoder } from '../support/encoder.ts';

const code = 'garbled/agreement';

readTable(code, 'subject and verb', [
  'The new tariffs on imported steel ⟦has⟧ raised prices in the north.',
  'The identities of the sailors ⟦was⟧ not released on Monday.',
  'The motive behind the attacks ⟦have⟧ not been found.',
  'The reports ⟦cites⟧ a clerk who knows the contract.',
  'There ⟦is⟧ several reasons for the delay.',
  'The minister praised the workers who ⟦repairs⟧ the bridge.',
  'Officials said that the repairs to the old bridge ⟦costs⟧ too much.',
  'She ⟦have⟧ led the party since March.',
  'The design of these ferries ⟦have⟧ stayed the same.',
  'Ada Lindqvist ⟦have⟧ led the party since March, and Lindqvist ⟦were⟧ chosen again.',
  'This ⟦do⟧ not help the town.',
  'The children ⟦was⟧ all from Oslo.',
  'Opponents ⟦has⟧ promised to carry the case to the court.',
]);

readTable(code, 'article and noun', [
  '⟦This limits⟧ were posted on the doors of the shops.',
  'The board praised ⟦these visit⟧ by the minister.',
  'The show opened with ⟦a jokes⟧ about the mayor.',
  'The mayor declared ⟦a⟧ emergency, and the doctors planned ⟦an⟧ surgery.',
]);

readTable(code, 'auxiliary and verb', [
  'Letters of thanks have ⟦came⟧ from all over the country.',
  'The sailors were ⟦follow⟧ by two boats of the coast guard.',
  'Some shops ⟦can’t to⟧ open on Monday.',
  'The mayor did not ⟦went⟧ to the harbour.',
  'The law would ⟦required⟧ a vote in both houses.',
  'The firm has ⟦announce⟧ that it will close the mill.',
  'She would ⟦goes⟧ to the harbour if the ferry ran.',
  'The delay ⟦could possibly to⟧ be a threat for the firm.',
]);

readTable(code, 'silent', [
  'Wings has a new record out, Friends was seen by millions, and Opponents is the name of a band.',
  'An hour later a union, a European firm, a one-time heir and a Ukrainian used an LED lamp and a UN flag.',
  // Groups, amounts and shares.
  'The committee have agreed, and the team were tired.',
  'A number of ships were lost, and the number of ships was small.',
  'The majority of the voters were at home.',
  'Three years is a long time, and five million dollars was paid.',
  'Twenty percent of the bridges are closed, and half of the town was dark.',
  'One of the men who were arrested is a clerk.',
  'More than one bridge was closed.',
  'None of the ships was lost, and none of them were found.',
  // Joined subjects.
  'The mayor and her aide were late, and bread and butter was served.',
  'The mayor, as well as two aides, was late.',
  'Neither the mayor nor her aides were late.',
  'She and her family have left the country.',
  // Names, titles and words that end in s.
  'The United States has signed, and the Philippines is next.',
  'Northgate Motors is closing its plant. Harbour Times reports that the news was late.',
  'England are leading, and Oslo United were beaten.',
  'Politics is her life, and measles was common.',
  'The headquarters was empty. The police were there, and the series was long.',
  // The subjunctive and the bare infinitive.
  'The court ordered that the firm pay the fine, and the mayor insists that the budget include a bridge.',
  'If the mayor were younger, she would run. He wishes that it were so.',
  'The board made the firm pay, and let the mill close.',
  // Where there is one verb for two.
  'There is a table and two chairs in the room.',
  'What the workers need is better pay.',
  'Having a singer such as Ada Lindqvist host the show is new, and the Lindqvists were there.',
  'Fewer ships means longer waits.',
  'The work was two silver balls, and the main threat is strikes.',
  'The harbour in which lie many boats is small.',
  'The efforts to catch him since his arrest that were reported on Monday go on.',
  'Every dollar that is put into dams saves four, and every dollar put into levees saves five.',
  'The kits use old conventions, which allows others to read them, and a suite of layers lie below.',
  'The film was recast, and the states are said to be degenerate.',
  // Articles.
  'A few days later this series began, and these people left.',
  'A record 12 medals were won in this past two weeks.',
  'A great many letters came. Those present and these aircraft were named.',
  'This means of transport is old, and that news was late.',
  // Verbs.
  'The price has come down, and the town was hit. The film was broadcast.',
  'They did what they could to help.',
  'All he did was ask, and what it did was help.',
  'He will have left, and she may not have been seen.',
  'The bank has to pay, and the firm is to close.',
  // Quoted speech, interviews, headlines.
  '“Them boys was late,” she said.',
  'We was late, I think, and the boys was tired.',
  'Sanctions has failed\n\nThe mayor said on Monday that the law was dead.',
]);

describe(code, function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('puts in the form that agrees', async () => {
    assert.equal(
      await fixedRead(code, 'The tariffs on steel has raised prices. Letters have came.'),
      'The tariffs on steel have raised prices. Letters have come.',
    );
  });
});
