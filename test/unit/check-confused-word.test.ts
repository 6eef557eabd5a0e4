import assert from 'node:assert/strict';
import fc from 'fast-check';
import { confusedWords } from '../../server/src/check/garbled/confused-words.ts';
import { fixed, table } from '../support/check.ts';
import { readTable } from '../support/read-check.ts';

const code = 'garbled/confused-word';

describe(code, () => {
  table(code, 'right', [
    'The crisis was further ⟦exasperated⟧ by the strike.',
    'The firm ⟦flaunted⟧ the rules for years.',
    'She was paid more ⟦then⟧ any other clerk.',
    'The union ⟦has lead⟧ to more strikes.'.replace('⟦has lead⟧', 'has ⟦lead⟧'),
    'The minister wants to ⟦reign⟧ in spending.',
    'The team could ⟦loose⟧ the match.',
    'The towns most ⟦effected⟧ lie in the north.',
    'The police used water ⟦canons⟧ against the crowd.',
    'He ran for a ⟦forth⟧ term.',
    'The mayor gave it ⟦it’s⟧ own name.',
    '⟦Its⟧ nothing.'.replace('⟦Its⟧ nothing', 'They say that ⟦its⟧ not over'),
    'The town ⟦were⟧ he lived is small.',
    'She would ⟦of⟧ gone home.',
    'The ferry was cancelled ⟦do⟧ to the weather.',
    'He is best ⟦know⟧ as a singer.',
    'The army sent ⟦troupes⟧ to the ⟦boarder⟧ with Norway.'.replace('⟦troupes⟧', 'troops'),
    'Hundreds were treated in ⟦refuge⟧ camps.',
    'The deal was agreed in ⟦principal⟧.',
    'The vote is the first step, the ministers of the ⟦Untied⟧ Nations said.',
    'There are ⟦alot⟧ of ships.',
    'He was sentenced after he went on ⟦trail⟧ for murder.',
    'The mayor succumbed ⟦of⟧ a disease and acted in response ⟦of⟧ the storm.',
    'She stayed there ⟦during⟧ almost two years, and was elected ⟦like⟧ a judge.',
    'The police are asking ⟦weather⟧ or not he was there.',
  ]);

  table(code, 'silent', [
    'He was exasperated by the delay, and she flaunted her wealth.',
    'More then followed. She was older then, and then a storm came.',
    'The lead singer has lead pipes in the house.',
    'During two days of talks, others died between others. She is interested in law, which consists of rules.',
    'The king was to reign in peace. The dogs are on the loose.',
    'The effect was small, and to effect change takes time.',
    'The canon of the church went forth. It’s a long way, and its own name is lost.',
    'A good deal of course, and well worth it.',
    'The ship of state as a whole, and the feat of winning.',
    'The police used their heads. There are many, and they’re late.',
    'What do to-do lists do to the mind?',
    'They know. She is one of the best, and he has one vote.',
    'The trail for walkers is closed. The weather or the road is to blame.',
    'The principal of the school agreed. She knows the principle.',
    '“We could of won,” she said, “and alot of it was luck.”',
    'See https://example.com/alot for the rest.',
    'The Boarder Weekly and Flaunt the Rules are magazines.',
    'We sat in the mist of a cold morning.',
    'The soldiers seized control, and the firm ceased to exist.',
    'The old bales of hay were seen on the scene of the crime.',
  ]);

  it('puts in the word that is meant', () => {
    assert.equal(
      fixed(code, 'They were loosing ground and flaunting the rules.'),
      'They were losing ground and flouting the rules.',
    );
  });

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('to', 'loose', 'the', 'its', '’s', 'own', ' ', ',', '12', 'then', 'more', 'é')),
        (parts) => {
          const text = parts.join(' ');
          for (const { start, end } of confusedWords(text)) assert.ok(start < end && end <= text.length);
        },
      ),
    );
  });
});

readTable(code, 'with the tree', [
  'The strike ⟦exasperated⟧ the housing crisis in the north.',
  'Norway and Denmark continue to ⟦fallout⟧ over fish.',
  'The firm will ⟦shutdown⟧ its plant in May.',
  'The police want to ⟦crackdown⟧ on thieves.',
  'The delay exasperated the minister, and the fallout was felt in the north.',
  'She is prone to burnout, and the shutdown of the plant led to layoffs.',
  'The crackdown on thieves is set to start, due to meltdown fears.',
]);
