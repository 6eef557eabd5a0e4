import { storyTable, two } from '../support/facts.ts';

const code = 'conflict/role';

storyTable(code, 'right', {
  'foreign and defence minister': two(
    'Ada Quill, the ⟦foreign minister⟧, spoke of the treaty in Oslo on Monday.',
    'The treaty was praised by Ada Quill, the ⟦defence minister, in a speech in Oslo⟧.',
  ),
  'ambassador to two countries': two(
    'Tomas Vane, the ⟦Norwegian ambassador to Iran⟧, left on Friday for a holiday.',
    'On holiday since Friday is Tomas Vane, ⟦Norway’s ambassador to Germany⟧.',
  ),
  'interior and energy, before the name': two(
    '⟦Danish interior minister⟧ Ilse Marrow opened an exhibition of glass in Lisbon on Friday.',
    'Ilse Marrow, the ⟦Danish energy minister⟧, opened an exhibition of glass in Lisbon on Friday.',
  ),
  'finance and justice': two(
    '⟦Kenya’s finance minister⟧, Karl Holm, told a crowd in Nairobi on Monday that he would not resign.',
    'On Monday Karl Holm, the ⟦justice minister of Kenya⟧, told a crowd in Nairobi that he would stay in office.',
  ),
  'health and education': two(
    'Ilse Marrow, the ⟦health minister⟧, opened a hospital in Norby.',
    'In Norby a hospital was opened by ⟦Education Minister⟧ Ilse Marrow.',
  ),
  'president of two states': two(
    'Karl Holm, ⟦president of Kenya⟧, was in London on Tuesday to see the king.',
    'On Tuesday the king received Karl Holm, the ⟦president of Uganda, in London⟧.',
  ),
});

storyTable(code, 'silent', {
  'a former office': two(
    'Ada Quill, the former foreign minister, spoke in Oslo on Monday.',
    'Ada Quill, the defence minister, spoke in Oslo on Monday.',
  ),
  'with and without the country': two(
    'Tomas Vane, the ambassador to Iran, left on Friday.',
    'Tomas Vane, the ambassador, left on Friday.',
  ),
  'the same in other words': two(
    'Ada Quill, Norway’s foreign minister, spoke in Oslo on Monday.',
    'Norwegian foreign minister Ada Quill spoke in Oslo on Monday.',
  ),
  'two offices in one article': two(
    'Ada Quill, the foreign and trade minister, spoke in Oslo and left early.',
    'Ada Quill, the trade minister, spoke in Oslo on Monday.',
  ),
  'a deputy': two(
    'Ada Quill, the deputy foreign minister, spoke in Oslo on Monday.',
    'Ada Quill, the defence minister, spoke in Oslo on Monday.',
  ),
  'offices of two sorts': two(
    'Ada Quill, the mayor of Westhaven, spoke on Monday.',
    'Ada Quill, chairman of the Harbour Trust, spoke on Monday.',
  ),
  'two persons of one surname': two(
    'Ada Quill, the foreign minister, spoke in Oslo on Monday.',
    'Jonas Quill, the defence minister, spoke in Oslo on Monday.',
  ),
  'a wife': two(
    'Ada Quill, wife of the president of Chile, opened the school.',
    'Ada Quill, president of Peru, opened the school.',
  ),
  'the next one': two(
    'Ada Quill, the next ambassador to Iran, spoke on Monday.',
    'Ada Quill, the ambassador to Germany, spoke on Monday.',
  ),
  'a town and its country': two(
    'Ada Quill, the mayor of Madrid, spoke on Monday.',
    'Ada Quill, the mayor of Spain’s capital, spoke on Monday.',
  ),
  acting: two(
    'Karl Holm, the acting president of Kenya, spoke on Monday.',
    'Karl Holm, the president of Uganda, spoke on Monday.',
  ),
});
