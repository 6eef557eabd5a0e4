import assert from 'node:assert/strict';
import { fixedRead, readTable } from '../support/read-check.ts';
import { loadEncoder } from '../support/encoder.ts';

const wrong = 'garbled/wrong-word';
const extra = 'garbled/extra-word';

readTable(wrong, 'constructions carried over from another language', [
  'Many drivers have no permit ⟦for to⟧ drive to the harbour at night.',
  'It was the largest storm on the northern coast ⟦since a decade⟧.',
  'The painter died at home on Saturday ⟦with 78 years⟧ old, her son told the paper.',
  'The painter was found on Saturday. She ⟦had 26 years⟧.',
  'According to the clerk, ⟦the most⟧ of the ferries were out of service.',
  'The ferry left port ⟦at the 10:00⟧ local time, the clerk said.',
  'The painter was taken to a clinic ⟦in August 10⟧, her son said.',
  'The two towns voted ⟦against to⟧ the new bridge on Sunday.',
  'The storm ⟦arrived to⟧ the coast on Saturday night.',
  'Many of the islanders ⟦have not⟧ access to clean water.',
]);

readTable(wrong, 'verbs in a form they do not have', [
  'The killing ⟦was occurred⟧ in the woods behind the harbour, police said.',
  'The minister ⟦is died⟧ at the age of 80, her office said.',
  'The party declared its intention ⟦of impose⟧ a new tax on boats.',
  'The driver confessed ⟦to kill⟧ his brother with a stone.',
]);

readTable(wrong, 'words put together by rule', [
  'Two boats that were ⟦sinked⟧ in the war were found by divers on Monday.',
  'The files hold the ⟦datas⟧ of all patients, the clinic said.',
  'She moved to the coast, ⟦refering⟧ to her health, the clerk said.',
  'The council has to secure the ⟦parties’s⟧ support for the bridge.',
  'The fire drove some 38,000 ⟦peoples⟧ out of the valley on Monday.',
]);

readTable(wrong, 'silent there too', [
  'He asked for a boat to drive to, and has been waiting since two years ago, with 20 years of service.',
  'She had 26 years when others had ten, and had 12 years of school behind her.',
  'For the most part the ferry ran, and for the most of the day the harbour was closed.',
  'The 10:00 ferry left at the 10:00 signal, and the boats came at 12:00.',
  'The guests are gone, the leaves are fallen, and what is left is come what may.',
  'He objected to plans for help from home, by hand and without charge.',
  'In August 10 people were taken to a clinic, and in May 5 percent voted against on principle.',
  'She arrived to cheers, arrived to help, and had the time; the parties’ support held.',
  'Striped fish bred in the basics of the pond, and the peoples of the north met.',
]);

readTable(extra, 'articles and prepositions carried over', [
  'The firm moved its offices to ⟦the Thailand⟧ and closed its yard at home.',
  'The blast ⟦injured to⟧ fourteen sailors on the northern pier.',
  'The new ferry was ⟦more strong⟧ than the old one in the storm, passengers said.',
]);

readTable(extra, 'silent there too', [
  'The firm left the Netherlands and the Bahamas for the Thailand of the brochures.',
  'The Iran deal, the US and the UK were named in the Czech Republic.',
  'Visitors were directed to the gate, and she was visited to great effect by all.',
]);

readTable('garbled/agreement', 'stuff that is not counted', [
  'The poachers were taken into ⟦a custody⟧ of the forest guards on Monday.',
  'She was ⟦one original directors⟧ of the harbour fund.',
]);

readTable('garbled/missing-word', 'small words lost in front of a date or an object', [
  '⟦As January⟧ 3, nobody had been found on the island.',
  'The firm said that Norway ⟦will the⟧ sale of the ferry by the summer.',
]);

readTable('garbled/missing-word', 'silent there', [
  'As of January 3, nobody knew when the ferry would leave, nor would the mayor say.',
  'Only on Monday will the firm say what it would; how the town would, the mayor did not say.',
]);

readTable('garbled/pronoun', 'right', [
  'It is a slogan used often by Erik Lindqvist and ⟦its⟧ followers, the clerk said.',
]);

readTable('garbled/pronoun', 'silent', [
  'It is a slogan used often by Lindqvist Shipping and its crews, by Erik Lindqvist and his.',
]);

describe('words that a translation left', function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('are mended', async () => {
    assert.equal(
      await fixedRead(wrong, 'Two boats threwed by the storm were found, and he had no permit for to drive there.'),
      'Two boats threwed by the storm were found, and he had no permit to drive there.',
    );
    assert.equal(
      await fixedRead(wrong, 'The most of the ferries were out of service, the clerk said.'),
      'Most of the ferries were out of service, the clerk said.',
    );
    assert.equal(
      await fixedRead(extra, 'The firm moved its offices to the Thailand and closed its yard at home.'),
      'The firm moved its offices to Thailand and closed its yard at home.',
    );
  });
});
