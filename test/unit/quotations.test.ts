import { checkQuotations } from '../support/resolve.ts';

const names = {
  person: ['Mara Lindgren', 'Lindgren', 'Tomas Okafor', 'Okafor', 'Wei Lanying', 'Wei'],
  organization: ['Harbour Trust', 'Grain Office', 'Daily Lantern', 'White House'],
  place: ['Lisbon', 'Norway', 'Peru', 'Oslo'],
};

const found: readonly (readonly [string, ...string[]])[] = [
  ['“We are late,” Lindgren said.', 'direct Lindgren <said> {We are late,}'],
  ['"We are late," said Lindgren.', 'direct Lindgren <said> {We are late,}'],
  ['"We are late," said Mara Lindgren, a fellow at the Harbour Trust.', 'direct Mara Lindgren <said> {We are late,}'],
  [
    '“We are late,” Mara Lindgren, who runs the port, told the Daily Lantern.',
    'direct Mara Lindgren <told> {We are late,}',
  ],
  ['Lindgren said: “The dam will hold.”', 'direct Lindgren <said> {The dam will hold.}'],
  ['Lindgren told reporters, “The dam will hold.”', 'direct Lindgren <told> {The dam will hold.}'],
  ['Lindgren said in a short speech on Monday, “The dam will hold.”', 'direct Lindgren <said> {The dam will hold.}'],
  ['“The dam,” she said, “will hold.”', 'direct she <said> {The dam,} {will hold.}'],
  [
    '“The dam will hold,” she said. “We checked it twice.”',
    'direct she <said> {The dam will hold,}',
    'direct … {We checked it twice.}',
  ],
  ['“Will the dam hold?” Okafor asked.', 'direct Okafor <asked> {Will the dam hold?}'],
  ['“It must hold!” shouted Okafor.', 'direct Okafor <shouted> {It must hold!}'],
  ['He added, “Nobody knows.”', 'direct He <added> {Nobody knows.}'],
  ['“I saw the wave coming,” joked Tomas Okafor.', 'direct Tomas Okafor <joked> {I saw the wave coming,}'],
  ['“Nothing has changed,” the declaration stated.', 'direct the declaration <stated> {Nothing has changed,}'],
  ['“Nothing has changed,” analysts said.', 'direct analysts <said> {Nothing has changed,}'],
  [
    '“Nothing has changed,” a spokesman for the Grain Office said.',
    'direct a spokesman for the Grain Office <said> {Nothing has changed,}',
  ],
  [
    '“Nothing has changed,” said the head of the inquiry.',
    'direct the head of the inquiry <said> {Nothing has changed,}',
  ],
  ['Okafor said that the vote “was not fair.”', 'mixed Okafor <said> {the vote “was not fair.”}'],
  ['Oslo said that Peru “plays a part” in the talks.', 'mixed Oslo <said> {Peru “plays a part” in the talks}'],
  ['Okafor accused Peru of “stealing the fish.”', 'mixed Okafor <accused> {stealing the fish.}'],
  ['Okafor described the plan as a “slow disaster.”', 'mixed Okafor <described> {slow disaster.}'],
  ['Wei called it “historic” and left.', 'mixed Wei <called> {historic}'],
  ['The two rivals called each other “old friends.”', 'mixed The two rivals <called> {old friends.}'],
  ['Wei praised the deal, calling it “a gift to the coast.”', 'mixed Wei <calling> {a gift to the coast.}'],
  [
    'The report “leaves out the price of fish,” said Okafor.',
    'mixed Okafor <said> {The report “leaves out the price of fish,”}',
  ],
  ['Okafor, a lawyer from Lisbon, said that the case was weak.', 'indirect Okafor <said> {the case was weak}'],
  [
    'Okafor, of the Harbour Trust, said in an interview that the case was weak.',
    'indirect Okafor <said> {the case was weak}',
  ],
  ['Okafor claimed that the case was weak.', 'indirect Okafor <claimed> {the case was weak}'],
  ['But Okafor cautioned that the case was weak.', 'indirect Okafor <cautioned> {the case was weak}'],
  ['According to Okafor, the case was weak.', 'indirect Okafor <According to> {the case was weak}'],
  [
    'The case was weak from the start, according to Okafor.',
    'indirect Okafor <according to> {The case was weak from the start}',
  ],
  ['The case was weak from the start, experts say.', 'indirect experts <say> {The case was weak from the start}'],
  [
    'The case was weak from the start, said Tomas Okafor, a lawyer.',
    'indirect Tomas Okafor <said> {The case was weak from the start}',
  ],
  ['The case, he said, was weak.', 'indirect he <said> {The case} {was weak}'],
  ['Experts said that the case was weak.', 'indirect Experts <said> {the case was weak}'],
  ['The White House said it would answer soon.', 'indirect The White House <said> {it would answer soon}'],
  ['Norway urged Peru to sign the treaty.', 'indirect Norway <urged> {to sign the treaty}'],
  ['Norway warned Peru not to sign the treaty.', 'indirect Norway <warned> {not to sign the treaty}'],
  ['A spokesman, Tomas Okafor, said that the case was weak.', 'indirect Tomas Okafor <said> {the case was weak}'],
  ['Okafor praised the court and said that the case was weak.', 'indirect Okafor <said> {the case was weak}'],
  [
    'Officials in Lisbon said on Friday that the case was weak.',
    'indirect Officials in Lisbon <said> {the case was weak}',
  ],
  ['Okafor made clear that the case was weak.', 'indirect Okafor <made clear> {the case was weak}'],
  ['“I would not have signed a paper like that.”', 'direct … {I would not have signed a paper like that.}'],
  ['Okafor: “We are ready to sail.”', 'direct Okafor {We are ready to sail.}'],
];

const silent: readonly string[] = [
  'The meeting, said to be secret, was held in Oslo.',
  'Having said that, the price is fair.',
  'Needless to say, the price is fair.',
  'He is said to be the richest man in Peru.',
  'Lindgren told of her years at sea.',
  'The index added 5 points on Friday.',
  'The Harbour Trust reported a profit of $3 million.',
  'Norway has added troops at the border.',
  'It has been said that the sea gives and takes.',
  'Okafor claimed the title in Lisbon last year.',
  'The storm claimed nine lives.',
  'Okafor was told that the office had closed.',
  'The so-called “dry line” runs through the town.',
  'Her novel “The Salt Road” won a prize.',
  'She plays a nurse in “Night Ferry.”',
  'The fund added to its shares in the Harbour Trust.',
  'The state of the harbour is poor.',
  'Lindgren declined to say more.',
  'Lindgren did not say whether she would stay.',
  'The book, as she said, was long.',
  'Work went on according to plan.',
  'The note on the door was short.',
  'They continued to the coast and agreed a price.',
  'The Grain Office announced $3 million in aid.',
  'The company demands a deposit of its guests.',
  'That said, the price is fair.',
  'She said goodbye and left.',
  'He said nothing.',
];

describe('findAttributions', () => {
  describe('finds', () => {
    for (const [text, ...expected] of found)
      it(text, () => {
        checkQuotations(text, expected, names);
      });
  });
  describe('is silent on', () => {
    for (const text of silent)
      it(text, () => {
        checkQuotations(text, [], names);
      });
  });
  it('finds a quotation without knowing any name', () => {
    checkQuotations('“We are late,” said Mara Lindgren, a fellow.', ['direct Mara Lindgren <said> {We are late,}']);
  });
  it('keeps a quotation over two paragraphs as one', () => {
    checkQuotations(
      'Okafor said: “The first day was long.\n\n“The second was longer.”',
      ['direct Okafor <said> {The first day was long.} {The second was longer.}'],
      names,
    );
  });
});
