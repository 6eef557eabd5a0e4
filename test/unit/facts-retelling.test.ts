import { storyTable } from '../support/facts.ts';

/** A story and the same told over: what stands in the place of "…" differs. */
const retold = (first: string, second: string): string => `
    === Harbour Times
    Ferry aground
    A ferry with 230 people aboard ran onto a sandbank off Dunmore on Monday, the coastguard of Norland said.
    The captain, Tomas Vane, told the Harbour Times that the radar had failed. ${first}
    Two tugs from Westhaven pulled the ferry free at 6:40 a.m. on Tuesday. The repairs will cost $4 million.
    === Northgate Wire
    Boat on the sand
    Off Dunmore a ferry hit a sandbank on Monday with 230 people on board, according to Norland’s coastguard.
    Its radar did not work, said Tomas Vane, who commands it. ${second}
    At 6:40 a.m. on Tuesday two tugs that had come from Westhaven got the ferry off. Repairs are put at $4 million.`;

storyTable('conflict/figure', 'right, in a retelling', {
  'boats of the rescue': retold(
    'Of the passengers, ⟦18⟧ children were taken to a school by lifeboat.',
    'Lifeboats took ⟦27⟧ children to a school.',
  ),
});

storyTable('conflict/date', 'right, in a retelling', {
  'the year of a boat': retold(
    'The ferry was built at a yard in Corvin in ⟦1987⟧.',
    'A yard in Corvin built the ferry in ⟦1994⟧.',
  ),
});

storyTable('conflict/place', 'right, in a retelling', {
  'where they were taken': retold(
    'All passengers were flown to ⟦Oslo⟧ for the night.',
    'For the night the passengers were flown to ⟦Bergen⟧.',
  ),
});

storyTable('conflict/figure', 'silent, in a retelling', {
  'other things are counted': retold(
    'Lifeboats took 18 children to a school.',
    'Lifeboats took 27 crates to a school.',
  ),
  'both numbers here': retold(
    'Lifeboats took 18 children to a school and nine children to a hall.',
    'Lifeboats took nine children to a hall.',
  ),
  'another step of the affair': retold(
    'The mate was arrested in the harbour of Corvin on 12 March.',
    'The mate was sentenced in the harbour of Corvin on 14 March.',
  ),
  'two towns of one sentence': retold(
    'The ferry had left Corvin in the evening.',
    'The ferry was due at the pier of Rhona.',
  ),
});
