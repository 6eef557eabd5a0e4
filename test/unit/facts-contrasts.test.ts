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

storyTable('conflict/event', 'right, in a retelling', {
  'who was held': retold(
    'Police in Dunmore took the captain’s ⟦brother⟧ into custody for questioning.',
    'The captain’s ⟦wife⟧ was taken into custody by police in Dunmore.',
  ),
  'of what he is accused': retold(
    'Prosecutors in Dunmore charged the mate with ⟦fraud⟧ over the ferry’s papers.',
    'Over the ferry’s papers prosecutors in Dunmore charged the mate with ⟦bribery⟧.',
  ),
  'an appeal and none': retold(
    'The company said it would ⟦appeal⟧ against the fine.',
    'The company said it would not ⟦appeal⟧ against the fine.',
  ),
});

storyTable('conflict/event', 'silent, in a retelling', {
  'the other article has both': retold(
    'Police in Dunmore took the captain’s brother into custody for questioning.',
    'The captain’s wife was taken into custody by police in Dunmore, and so was his brother.',
  ),
  'no longer': retold(
    'The captain said that he was no longer qualified for the route.',
    'The captain said that he was not qualified for the route.',
  ),
  'declined to': retold(
    'The company would not reveal what the ferry carried.',
    'The company declined to reveal what the ferry carried.',
  ),
});
