import { storyTable, two } from '../support/facts.ts';

const code = 'conflict/name';

storyTable(code, 'right', {
  'a letter twice': two(
    '⟦Pieter Jansen⟧, the striker of Westhaven, scored twice on Sunday. Jansen is 19.',
    '⟦Pieter Janssen⟧, the striker of Westhaven, scored twice on Sunday. Janssen is 19.',
  ),
  'another letter': two(
    '⟦Elena Markou⟧, the prime minister of Greece, spoke in Athens. Markou thanked the sailors.',
    '⟦Elena Marcou⟧, the prime minister of Greece, spoke in Athens. Marcou thanked the sailors.',
  ),
  'a letter less': two(
    '⟦Ahmed Haddad⟧, the president of the union, called the strike off. Haddad was hoarse.',
    '⟦Ahmed Hadad⟧, the president of the union, called the strike off. Hadad was hoarse.',
  ),
  'an ending': two(
    'The minister, ⟦Olga Petrenko⟧, spoke in Kyiv on Monday. Petrenko praised the nurses.',
    'Minister ⟦Olga Petrenkova⟧ spoke in Kyiv on Monday. Petrenkova praised the nurses.',
  ),
  'a letter more': two(
    '⟦Karl Holm⟧, the mayor of Westhaven, resigned on Friday. Holm gave no reason.',
    '⟦Karl Holme⟧, the mayor of Westhaven, resigned on Friday. Holme gave no reason.',
  ),
});

storyTable(code, 'silent', {
  accents: two(
    'José Ibarra, the captain, was questioned. Ibarra slept at the time.',
    'Jose Ibarra, the captain, was questioned. Ibarra slept at the time.',
  ),
  'a second surname': two(
    'Ada Quill, the painter, died on Thursday. Quill was 81.',
    'Ada Quill-Vane, the painter, died on Thursday. Quill-Vane was 81.',
  ),
  'two whose names are alike': two(
    'Jonas Berg, a fisherman, saw the fire. Berg called the police.',
    'Jonas Borg, a baker, saw the fire from his shop. Borg ran to the harbour.',
  ),
  'two that begin alike': two(
    'Ruth Cole, the premier, met Karl Holm, a banker.',
    'Ruth Cole, the premier, met Karl Hahn, a banker.',
  ),
  'surname and full name': two(
    'Ilse Marrow, director of the museum, opened the show.',
    'Mrs Marrow, director of the museum, opened the show.',
  ),
  'a short first name': two(
    'Thomas Vane, the lawyer, will appeal. Vane has won before.',
    'Tom Vane, the lawyer, will appeal. Vane has won before.',
  ),
  'both spellings in one': two(
    'Karl Holm, the mayor, resigned. Jonas Holme, his deputy, did not.',
    'Karl Holm, the mayor, resigned. Holm gave no reason.',
  ),
  'brother and sister': two('Ada Quill, the painter, spoke on Monday.', 'Ana Quill, the singer, spoke on Monday.'),
});
