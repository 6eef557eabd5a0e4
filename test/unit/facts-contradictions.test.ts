import { storyTable } from '../support/facts.ts';

const one = (headline: string, ...paragraphs: readonly string[]): string =>
  ['=== Harbour Times', headline, ...paragraphs].join('\n');

storyTable('contradiction/figure', 'right', {
  'headline and body': one(
    'Fire kills seventy in Norby',
    'At least ⟦seventeen⟧ people died when a fire swept through a mill in Norby, the mayor said.',
    'The mill had no alarm.',
  ),
  'arrests in headline and body': one(
    'Police arrest 45 people at march in Corvin',
    'Police arrested ⟦54⟧ people at a banned march through Corvin on Saturday.',
    'All of them were let go by the evening.',
  ),
  'two ages': one(
    'Mayor opens the pier',
    'Karl Holm, 47, the mayor of Westhaven, opened the new pier on Monday.',
    'Holm, ⟦74⟧, cut the ribbon with garden shears.',
  ),
  'a share that its own numbers refute': one(
    'Harbour fees go up',
    'The fee for a berth in Westhaven rose by ⟦39 per cent⟧ from 88 crowns to 170 crowns on Monday.',
    'Fishermen were angry.',
  ),
  'a fall that its own numbers refute': one(
    'Fewer calls',
    'Calls at the port of Dunmore fell by ⟦50 per cent⟧ from 400 to 320 in March.',
    'Fog was blamed.',
  ),
  'a change dated before what it explains': one(
    'Norland buys more coal',
    'Norland spent $81.3 billion on foreign coal in 2022, according to customs. This is an increase of ⟦$52.1 billion⟧ in 2021.',
    'Most of it came by rail.',
  ),
  'the hurt, in the headline': one(
    '31 people hurt in bus crash near Norby',
    'A bus left the road near Norby on Friday, and ⟦13⟧ people were hurt, the police said.',
    'The driver had fallen asleep.',
  ),
});

storyTable('contradiction/figure', 'silent', {
  'a headline that rounds': one('Fire kills about seventy', 'A fire in Norby killed 68 people, the mayor said.'),
  'a headline that counts children': one(
    'Nine children die in fire',
    'A fire in Norby killed 24 people, the mayor said, nine of them children.',
  ),
  'more than': one('More than 40 held at march', 'Police arrested 45 people at a banned march in Corvin.'),
  'two marches': one(
    'Police arrest 45 at march',
    'Police arrested 45 people at a march through Corvin on Saturday. A week before, 12 people were arrested at a march through Norby.',
  ),
  'a birthday': one(
    'Mayor turns 48',
    'Ada Quill, 47, the mayor of Westhaven, has been in office since May. “I am 48 on Friday,” Quill said.',
  ),
  'two people': one(
    'Brothers saved',
    'Jonas Vane, 12, and his brother Tomas Vane, 9, were pulled from the harbour on Monday.',
  ),
  'a share that fits': one(
    'Fees go up',
    'The council raised the fee for a berth by 93 per cent, from 88 crowns to 170 crowns.',
  ),
  'a share about right': one(
    'Fees go up',
    'The council almost doubled the fee for a berth, from 88 crowns to 170 crowns.',
  ),
  'a change of the year before': one(
    'Norland buys more coal',
    'Norland spent $81.3 billion on foreign coal in 2022. In 2021 it had spent $52.1 billion.',
  ),
  'dead and hurt': one('Fire kills 7', 'A fire in Norby killed 7 people and hurt 17, the mayor said.'),
  'two sums for two things': one(
    'Mills sold for 14 million',
    'The council sold the Norby mills for 14 million crowns on Monday. It sold the Dunmore mills for 41 million crowns last year.',
  ),
  'so far and by the evening': one(
    'Flood: 12 dead so far',
    'By noon 9 people had died in the flood, the mayor said. By the evening there were 12 dead.',
  ),
});

storyTable('contradiction/date', 'right', {
  'a death on two days': one(
    'Painter dies',
    'The painter Ada Quill died on Thursday, her brother said.',
    'She had painted the sea for sixty years.',
    'Quill died on ⟦Saturday⟧ at her home in Norby, where she had lived alone.',
  ),
  'a death in two years': one(
    'House of a poet to be sold',
    'The house in which the poet Karl Holm died in 1962 is for sale.',
    'It has eleven rooms.',
    'Holm died in ⟦1926⟧ of a fever, and is buried in Corvin.',
  ),
  'a birth': one(
    'A statue for the captain',
    'Ilse Marrow, born in Dunmore in 1881, was the first woman to sail to the Cape.',
    'Her ship was lost.',
    'Marrow was born in ⟦1818⟧, the daughter of a smith.',
  ),
  'a murder': one(
    'Court hears of banker’s end',
    'Tomas Vane was murdered on 3 March, the prosecutor told the court in Corvin.',
    'Nobody heard a shot.',
    'Vane was killed on ⟦13 March⟧ with his own gun, according to the police.',
  ),
  'a death of which two sources tell': one(
    'Town mourns conductor',
    'Jonas Quill, the conductor, died on 2 March, and the opera in Westhaven is silent.',
    'He leaves a son.',
    'Quill died on ⟦12 March⟧ in a hospital in Bern, his agent said.',
  ),
  'a day in the headline': one(
    'Ferry to Dunmore will sail again on 25 October',
    'The first ferry to Dunmore will sail again on ⟦25 November⟧, the company said.',
    'Tickets are for sale.',
  ),
});

storyTable('contradiction/date', 'silent', {
  'the day and its date': one(
    'Painter dies',
    'The painter Ada Quill died on Tuesday, her brother said.',
    'Quill died on 10 March at her home in Norby.',
  ),
  'the day and its month': one(
    'House to be sold',
    'The poet Karl Holm died on 3 May 1962.',
    'Holm died in May 1962 of a fever.',
  ),
  'two deaths': one(
    'Two painters',
    'Ada Quill died on Thursday at her home.',
    'Her friend Ilse Marrow died on Saturday in a hospital.',
  ),
  'two meetings': one(
    'Cod again',
    'The ministers met in Oslo on 3 March.',
    'The ministers met in Oslo on 9 March and went home.',
  ),
  'two mails': one('Complaints', 'Ada Quill wrote to the council on Monday.', 'Quill wrote to the council on Friday.'),
  'said and done': one(
    'Bridge',
    'The bridge was closed on Monday.',
    'The mayor said on Tuesday that the bridge was closed.',
  ),
  'a plan that was put off': one(
    'Ferry late',
    'The ferry was to sail on 2 March.',
    'It sailed on 4 March after the fog had lifted.',
  ),
  'years of two things': one('Bridge', 'The bridge was built in 1962.', 'It was painted in 1981.'),
  'the fire and the death': one(
    'Watchman dies',
    'The mill burned on Monday.',
    'The watchman, Karl Holm, died on Wednesday of his burns.',
  ),
  'a length and a part of it': one(
    'Strike',
    'The strike lasted three weeks.',
    'In the first three days of the strike no ship left the port.',
  ),
});

storyTable('contradiction/role', 'right', {
  'two portfolios': one(
    'Minister in Oslo',
    'Ada Quill, the foreign minister, spoke in Oslo on Monday.',
    'The hall was half empty.',
    'Quill, the ⟦defence minister⟧, left without taking questions.',
  ),
  'two islands': one(
    'Samoan prime minister Afa Lolo dies',
    'Afa Lolo, the ⟦prime minister of Tonga⟧, died in Sydney on Tuesday.',
    'He was 61.',
  ),
  'ambassador to two countries': one(
    'Envoy on leave',
    'Tomas Vane, the Norwegian ambassador to Iran, left on Friday.',
    'He did not say why.',
    'Vane, ⟦Norway’s ambassador to Germany⟧, has two children.',
  ),
  'president of two states': one(
    'President at the mine',
    'Chilean president Ramon Ibarra spoke to miners on Monday.',
    'Ibarra, ⟦president of Peru⟧, promised them new lamps.',
  ),
  'who invaded whom, in the headline': one(
    'Egypt invades Sudan over well',
    '⟦Sudan invaded Egypt over a well in the desert on Monday,⟧ a soldier said.',
    'The hearing is in May.',
  ),
  'health and education': one(
    'New hospital',
    'Ilse Marrow, the health minister, opened a hospital in Norby.',
    'It has ninety beds.',
    'Marrow, the ⟦education minister⟧, thanked the nurses.',
  ),
});

storyTable('contradiction/role', 'silent', {
  'former and present': one(
    'Minister in Oslo',
    'Ada Quill, the former foreign minister, spoke in Oslo.',
    'Quill, the defence minister since May, was late.',
  ),
  'both in one breath': one('Minister in Oslo', 'Ada Quill, the foreign and trade minister, spoke in Oslo.'),
  'country, and none': one(
    'Envoy on leave',
    'Tomas Vane, the ambassador to Iran, left on Friday.',
    'Vane, an ambassador for nine years, did not say why.',
  ),
  'both accuse': one(
    'Row over debt',
    'Norland accused Harrow Mills of lying.',
    'Harrow Mills accused Norland of lying.',
  ),
  'two persons': one(
    'Ministers meet',
    'Ada Quill, the foreign minister of Norway, met Jonas Quill, the defence minister of Iceland.',
  ),
  'a meeting of two': one('In Oslo', 'Norway met Iceland in Oslo.', 'Iceland met Norway in Oslo on Monday.'),
  'mayor and chair': one(
    'Mayor speaks',
    'Ada Quill, the mayor of Westhaven, spoke on Monday.',
    'Quill, chairwoman of the Harbour Trust, spoke for an hour.',
  ),
  'the office by its town': one(
    'In Chile',
    'Chilean president Ramon Ibarra spoke on Monday.',
    'Ibarra, president of Chile since 2022, wore a helmet.',
  ),
  'passive and active': one(
    'Debt',
    'Norland sued Harrow Mills over a debt.',
    'Harrow Mills was sued by Norland in May.',
  ),
  'sued, and sued back': one(
    'Norland and Harrow Mills in court',
    'Norland sued Harrow Mills over a debt in March.',
    'Harrow Mills sued Norland in May over the name of a beer.',
  ),
});
