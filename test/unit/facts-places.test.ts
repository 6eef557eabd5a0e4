import { storyTable, two } from '../support/facts.ts';

const code = 'conflict/place';

storyTable(code, 'right', {
  'where a plane came down': two(
    'A plane with nine on board came down in the mountains of ⟦Nepal⟧ on Friday, its owner said.',
    'On Friday a plane with nine people on board came down in the mountains of ⟦Peru⟧, said its owner.',
  ),
  'two islands': `
    === Harbour Times
    Wall falls on walkers
    Two people died on the island of ⟦Rhona⟧ on Sunday when a garden wall collapsed on them.
    They had sought shelter from the wind.
    === Northgate Wire
    Couple killed by wall
    A garden wall collapsed on two people, who both died, on the island of ⟦Skerra⟧ on Sunday.
    The wall was two hundred years old.`,
  'two countries of an earthquake': `
    === Harbour Times
    Earth shakes before dawn
    A strong earthquake shook northern ⟦Chile⟧ before dawn on Friday and brought down a bridge.
    Nobody was on it.
    === Northgate Wire
    Quake brings down bridge
    A bridge came down when a strong earthquake shook northern ⟦Peru⟧ before dawn on Friday.
    Schools stayed shut.`,
  'where a ship goes': `
    === Harbour Times
    Wheat leaves at last
    The freighter Marrow Star left for ⟦Kenya⟧ on Monday with 400 tonnes of wheat in its hold.
    It had waited for a month.
    === Northgate Wire
    Marrow Star sails
    With 400 tonnes of wheat in its hold, the freighter Marrow Star left for ⟦Yemen⟧ on Monday.
    The crew is Filipino.`,
  'where a summit will be held': `
    === Harbour Times
    Summit on glass
    The glassmakers of Europe will hold their next summit in ⟦Lisbon⟧ in May, their president said.
    Sand is short.
    === Northgate Wire
    Glassmakers to meet
    The next summit of the glassmakers of Europe will be held in ⟦Madrid⟧ in May, said their president.
    Prices have doubled.`,
  'where somebody was arrested': `
    === Harbour Times
    Banker caught
    The banker Tomas Vane was arrested in ⟦Spain⟧ on Thursday after nine years on the run.
    He wore a false beard.
    === Northgate Wire
    End of a flight
    Tomas Vane, the banker, was arrested on Thursday in ⟦Portugal⟧ after nine years on the run.
    A neighbour had known him.`,
});

storyTable(code, 'silent', {
  'where somebody comes from': two(
    'The banker Tomas Vane, born in Spain, was arrested on Thursday after nine years on the run.',
    'The banker Tomas Vane, who lived in Portugal, was arrested on Thursday after nine years on the run.',
  ),
  'a wish': two(
    'Ada Quill visited Kenya in March to see the new port.',
    'Ada Quill wants to visit Yemen to see the old port.',
  ),
  'two meetings': two(
    'The fishing ministers of Norway and Iceland met in Oslo in March to talk about cod.',
    'The fishing ministers of Norway and Iceland will meet in Stockholm in May to talk about herring.',
  ),
  'flags and builders': two(
    'The freighter Marrow Star was built in Norway in 1998 and sails under the flag of Panama.',
    'The freighter Marrow Star, owned in Greece, has sailed under the flag of Liberia since May.',
  ),
  'where one comes from and goes to': two(
    'Tomas Vane flew home to Spain on Thursday after nine years in Kenya.',
    'Tomas Vane came back from Kenya on Thursday after nine years.',
  ),
  'one that is planned, one that is done': two(
    'Ada Quill will open a school in Kenya in May, after a hospital in Uganda.',
    'Ada Quill opened a school in Kenya on Monday.',
  ),
  'a town and its country': two(
    'The fishing ministers of Norway and Iceland met in Lisbon on Tuesday to talk about cod.',
    'The fishing ministers of Norway and Iceland met in Portugal on Tuesday to talk about cod.',
  ),
  'a part of the world': two(
    'A strong earthquake shook northern Chile before dawn on Friday.',
    'A strong earthquake shook South America before dawn on Friday.',
  ),
  'a town that lies in the other': two(
    'The banker Tomas Vane was arrested in Norby on Thursday after nine years on the run.',
    'The banker Tomas Vane was arrested in Corvin on Thursday after nine years on the run.',
  ),
  'one names both': two(
    'The freighter Marrow Star left Rotterdam for Kenya on Monday, by way of Yemen, with wheat in its hold.',
    'The freighter Marrow Star sailed for Yemen on Monday with wheat in its hold.',
  ),
  'from and to': two(
    'The minister flew from Madrid on Monday for talks on glass.',
    'The minister flew to Lisbon on Monday for talks on glass.',
  ),
  'two travellers': two(
    'Chile’s foreign minister visited Kenya on Monday to talk about coffee.',
    'Peru’s foreign minister visited Yemen on Monday to talk about coffee.',
  ),
  'miles from a place': two(
    'A bus fell into a river 30 miles north of Madrid on Friday, and four people were hurt.',
    'A bus fell into a river near Segovia on Friday, and four people were hurt.',
  ),
  'a government by its capital': two(
    'Madrid said on Monday that it would close the mine.',
    'Spain said on Monday that it would close the mine.',
  ),
  'by way of another land': two(
    'Ada Quill arrived in Kenya on Monday for talks with the president.',
    'Ada Quill left Egypt on Monday for talks with the president of Kenya.',
  ),
});
