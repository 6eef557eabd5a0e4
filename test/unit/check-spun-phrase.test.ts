import assert from 'node:assert/strict';
import { WornExpressions } from '../../server/src/check/garbled/fixed-expressions.ts';
import { loadEncoder } from '../support/encoder.ts';
import { checkRead, readTable } from '../support/read-check.ts';

const code = 'garbled/spun-phrase';

readTable(code, 'right', [
  'Relations have not been so bad since the ⟦Cold Conflict⟧, the historian said.',
  'He is in his ⟦third time period⟧ as president of the island.',
  'The singer died of a ⟦cardiac detention⟧ at his home.',
  'The bench of the ⟦Ultimate Court⟧ heard the case.',
  'The city will close its ⟦open transport⟧ at night, and one of the drivers died of a ⟦cardiac detention⟧.',
  'The judge gave the driver an eight-year ⟦prison phrase⟧ on Monday.',
  'The boat was found adrift on the ⟦unlocked seas⟧ after the storm.',
]);

readTable(code, 'silent', [
  'The cold conflicted with his plans, and the Cold War ended before the conflict did.',
  'Newspapers gave the talks wide coverage, and diplomatic coverage was the best of all.',
  'She tried, positive as ever, to sell the plan, and the prison phrased its answer with care.',
  'The council cut costs, the union struck a deal and the price fell.',
  'In his third term the president hurt his arm, and the arrest was a detention in name only.',
]);

readTable(code, 'words that are odd beside another', [
  'The ⟦flow⟧ leader of the country communicated his bitterness at the demise.',
  'Police have opened a criminal ⟦suitcase⟧ against the driver of the lorry.',
]);

readTable(code, 'phrases as translations put them', [
  'The council wants to change the ⟦code penal⟧ before the summer, the clerk said.',
  'The fire broke out ⟦on the middle of⟧ the night, the clerk said.',
]);

readTable(code, 'words that are usual beside another', [
  'The current leader of the country said on Monday that he was bitter.',
  'Police opened the suitcase of the driver, and the flow of traffic stopped.',
  'The plane landed on a narrow runway and overran the end of it.',
]);

describe('fixed expressions', () => {
  const worn = new WornExpressions(
    'prison sentence|prison:jail?|sentence:phrase,letter string\npublic transport|public:open\nopen court|open:unlocked',
  );
  const found = (text: string): readonly string[] =>
    worn
      .in(text)
      .map(({ phrase, meant, doubted, plural }) =>
        [phrase, `(${meant})`, ...(doubted ? ['doubted'] : []), ...(plural ? ['plural'] : [])].join(' '),
      );

  it('are found with their synonyms, in the plural too', () => {
    assert.deepEqual(found('A prison phrase, two prison phrases.'), [
      'prison phrase (prison sentence)',
      'prison phrases (prison sentence) plural',
    ]);
    assert.deepEqual(found('Open transport and an unlocked court'), [
      'Open transport (public transport)',
      'unlocked court (open court)',
    ]);
    assert.deepEqual(found('a prison letter string'), ['prison letter string (prison sentence)']);
  });

  it('tell which synonyms may be good English', () => {
    assert.deepEqual(found('a jail sentence'), ['jail sentence (prison sentence) doubted']);
  });

  it('are no more than what they say', () => {
    assert.deepEqual(found('An open court, public transport, a prison. Phrase'), []);
    assert.deepEqual(found(''), []);
  });
});

describe(`${code}: by contrast`, function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('shows the other wording, and where', async () => {
    const [finding] = await checkRead(
      code,
      'The visit gives the general ⟦diplomatic coverage⟧ at a bad moment for him, and the ministers know it.',
      {
        others: [
          'The visit\n\nHis guests give the general diplomatic cover at a bad moment, and the ministers know it.',
        ],
      },
    );
    assert.match(finding?.message ?? '', /^“diplomatic coverage” .* has “diplomatic cover”/u);
    assert.equal(finding?.related.length, 1);
  });

  it('is silent where others have the phrase too', async () => {
    await checkRead(code, 'The chiefs asked for military coverage of the roads.', {
      others: [
        'One\n\nMilitary cover was not to be had.',
        'Two\n\nThe ministers spoke of military coverage all day long.',
      ],
    });
  });
});
