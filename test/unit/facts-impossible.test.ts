import { storyTable } from '../support/facts.ts';

const one = (...paragraphs: readonly string[]): string => `
    === Harbour Times, 2026-03-11
    News from the coast
    ${paragraphs.join('\n    ')}`;

storyTable('contradiction/figure', 'right: parts beyond the whole', {
  'children among the dead': one('Twelve people died when the ferry sank off Dunmore, including ⟦15⟧ children.'),
  'of the passengers': one('Of the 310 passengers, ⟦490⟧ were rescued by the coastguard.'),
  'of whom': one('Police arrested 40 dockers in Westhaven, of whom ⟦60⟧ were charged.'),
});

storyTable('contradiction/figure', 'silent: parts of a whole', {
  'fewer children': one('Twelve people died when the ferry sank off Dunmore, including five children.'),
  'at least': one('At least 12 people died when the ferry sank off Dunmore, including 15 children, by another count.'),
  'something else behind': one('Police arrested 40 dockers in Westhaven and seized 600 crates, including 90 of rum.'),
  'two counts': one('The club has 12 boats, and among them they carry 300 people.'),
});

storyTable('contradiction/figure', 'right: an age and a year of birth', {
  'born too early': one(
    'The painter Ada Quill, ⟦47⟧, opened the gallery in Norby on Monday.',
    'Quill was born in Corvin in 1952 and grew up in Norby.',
  ),
});

storyTable('contradiction/figure', 'silent: an age and a year of birth', {
  'before the birthday': one(
    'The painter Ada Quill, 73, opened the gallery in Norby on Monday.',
    'Quill was born in Corvin in December 1952 and grew up in Norby.',
  ),
  'an age of then': one(
    'The painter Ada Quill opened the gallery in Norby on Monday.',
    'In 1979 Quill, 27, sold her first picture.',
    'Quill was born in Corvin in 1952.',
  ),
  'somebody else was born': one(
    'The painter Ada Quill, 47, opened the gallery in Norby on Monday.',
    'Her teacher Tomas Vane was born in Corvin in 1952.',
  ),
});

storyTable('contradiction/date', 'right: told before it was', {
  'a day of next year': one('The bridge over the Marrow was opened on ⟦12 May 2027⟧ by the king.'),
  'next year': one('Ada Quill won the Corvin Prize in ⟦2028⟧ and gave the money away.'),
});

storyTable('contradiction/date', 'silent: what is to come', {
  'a plan': one('The bridge over the Marrow will be opened on 12 May 2027 by the king.'),
  'set for': one('The opening of the bridge was set for 12 May 2027 by the council.'),
  'a date without a year': one('The bridge over the Marrow was opened on 12 May by the king.'),
  'a deadline': one('The council agreed that the bridge must be finished by 2028.'),
  'approved for a year': one('The council approved the budget for 2027 on Monday.'),
  'the day before': one('The bridge over the Marrow was opened on 10 March 2026 by the king.'),
  'the present of plans': one('The bridge over the Marrow is opened on 12 May 2027 by the king.'),
  'somebody’s words': one('“The bridge was opened on 12 May 2027,” the play begins.'),
});
