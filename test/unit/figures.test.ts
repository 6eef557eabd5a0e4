import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNumerals } from '../../server/src/analyse/numerals.ts';
import { read } from '../support/numerals.ts';

const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  ['The firm paid $81.3B for gas.', ['$81.3B: money 81300000000 USD']],
  [
    'Norland sent $350million in aid and €3bn worth of grain.',
    ['$350million: money 350000000 USD <aid>', '€3bn: money 3000000000 EUR <grain>'],
  ],
  ['The fine was £1,000, or US$5 million in all.', ['£1,000: money 1000 GBP', 'US$5 million: money 5000000 USD']],
  ['They raised 5 million euros and 30 yuan.', ['5 million euros: money 5000000 EUR', '30 yuan: money 30 CNY']],
  ['A C$40 ticket and a Rs 500 crore loan.', ['C$40: money 40 CAD', 'Rs 500 crore: money 5000000000 INR']],
  ['The bank lost $1.5 million-$2 million.', ['$1.5 million-$2 million: money 1500000..2000000 USD']],
  ['It will cost between $5 million and $7 million.', ['$5 million and $7 million: money 5000000..7000000 USD']],
  ['Costs of $5-10 billion are likely.', ['$5-10 billion: money 5000000000..10000000000 USD']],
  ['Profit rose to $381 million, or $0.67 a share.', ['$381 million: money 381000000 USD', '$0.67: money 0.67 USD']],
  ['The tanker deal is worth about £13 billion.', ['£13 billion: money 13000000000 GBP {about}']],
  ['It sold for 249 USD and 40 Canadian dollars.', ['249 USD: money 249 USD', '40 Canadian dollars: money 40 CAD']],
  ['The fund holds 9.9 billion yuan of bonds.', ['9.9 billion yuan: money 9900000000 CNY <bonds>']],
  ['A pint costs 50 pence or 80 cents.', ['50 pence: money 0.5 GBP', '80 cents: money 80 cent']],
  [
    'The box weighs 10 pounds and the estate 3 million pounds.',
    ['10 pounds: quantity 10 pound', '3 million pounds: money 3000000 GBP'],
  ],
  [
    'A 5-million-euro grant and a $20-million bridge.',
    ['5-million-euro: money 5000000 EUR', '$20-million: money 20000000 USD'],
  ],
  ['She won 500 kronor and 200 Swiss francs.', ['500 kronor: money 500 SEK', '200 Swiss francs: money 200 CHF']],
  ['Billions of dollars in loans went missing.', ['Billions of dollars: money 1000000000..999999999999 USD <loans>']],
  ['He owes tens of millions of euros to the bank.', ['tens of millions of euros: money 10000000..99999999 EUR']],
  ['The price was $1,234.50.', ['$1,234.50: money 1235 USD']],
  ['They asked for £5m and got £350k.', ['£5m: money 5000000 GBP', '£350k: money 350000 GBP']],
  ['About 70% of voters stayed at home.', ['70%: percent 70 % {about} <voters>']],
  ['Prices rose 7 per cent.', ['7 per cent: percent 7 %']],
  ['Wages grew 0.5 percentage points.', ['0.5 percentage points: percent 0.5 pp']],
  ['Output fell 12.5 percent in the region.', ['12.5 percent: percent 12.5 %']],
  ['Support fell from 5% to 7%.', ['5%: percent 5 %', '7%: percent 7 %']],
  ['Between 10% and 15% of homes lost power.', ['10% and 15%: percent 10..15 % <homes>']],
  ['A 70% discount was offered.', ['70%: percent 70 % <discount>']],
  ['Turnout was 10-15 percent.', ['10-15 percent: percent 10..15 %']],
  ['Rates rose by 25 basis points.', ['25 basis points: quantity 25 basis-point']],
  ['Seven percent of the crop failed.', ['Seven percent: percent 7 % <crop>']],
  ['Nearly half of residents fled.', ['half: ratio 0.5 {nearly} <residents>']],
  ['More than half the town was flooded.', ['half: ratio 0.5 {more-than} <town>']],
  ['Two-thirds of lawmakers agreed.', ['Two-thirds: ratio 0.6667 <lawmakers>']],
  ['A third of the vote was counted.', ['A third: ratio 0.3333 <vote>']],
  ['One in five children goes hungry.', ['One in five: ratio 0.2 <children>']],
  ['4 out of 10 drivers speed.', ['4 out of 10: ratio 0.4 <drivers>']],
  ['Nine in ten farmers lost crops.', ['Nine in ten: ratio 0.9 <farmers>']],
  ['Spending fell by a third.', ['a third: ratio 0.3333']],
  ['A quarter of a million people marched.', ['A quarter of a million: number 250000 <people>']],
  ['Three-quarters of shops closed.', ['Three-quarters: ratio 0.75 <shops>']],
  [
    'Putney shipped 98 billion cubic meters of gas.',
    ['98 billion cubic meters: quantity 98000000000 cubic-meter <gas>'],
  ],
  ['The road is 30 km long and 30km wide.', ['30 km: quantity 30 kilometer', '30km: quantity 30 kilometer']],
  ['A 12-point plan was read out.', ['12-point: quantity 12 point <plan>']],
  ['She ran the 100-metre race.', ['100-metre: quantity 100 meter <race>']],
  ['They pumped 40 barrels of oil.', ['40 barrels: quantity 40 barrel <oil>']],
  [
    'He is 5ft 3in tall and she is 5 feet 9 inches.',
    ['5ft 3in: quantity 5.25 foot', '5 feet 9 inches: quantity 5.75 foot'],
  ],
  [
    'It was 10°C at dawn and 86 degrees Fahrenheit at noon.',
    ['10°C: quantity 10 celsius', '86 degrees Fahrenheit: quantity 86 fahrenheit', 'noon: TIME 2023-03-21T12:00'],
  ],
  ['Winds of 60 mph hit the coast.', ['60 mph: quantity 60 mile-per-hour']],
  ['The wall is 5-foot-3 high.', ['5-foot-3: quantity 5.25 foot']],
  ['The plant makes 500 kilowatt hours of power.', ['500 kilowatt hours: quantity 500 kilowatt-hour <power>']],
  ['Trains ran at 200 kilometers per hour.', ['200 kilometers per hour: quantity 200 kilometer-per-hour']],
  ['The fire burned 1,200 square kilometres.', ['1,200 square kilometres: quantity 1200 square-kilometer']],
  ['The field pumps 2 million barrels a day.', ['2 million barrels a day: quantity 2000000 barrel-per-day']],
  ['A 6.5-magnitude quake shook the isles.', ['6.5-magnitude: quantity 6.5 magnitude <quake>']],
  ['Stocks lost 39 points to 8,017.', ['39 points: quantity 39 point', '8,017: number 8017']],
  ['The disk holds 60GB of data.', ['60GB: quantity 60 gigabyte <data>']],
  ['A ten-member panel met.', ['ten-member: quantity 10 member <panel>']],
  ['The star is four light-years away.', ['four light-years: quantity 4 light-year']],
  ['Exports reached 98 bcm.', ['98 bcm: quantity 98000000000 cubic-meter']],
  ['It is in a third term in office.', ['third: ordinal 3 <term>']],
  ['It was her second visit to the port.', ['second: ordinal 2 <visit>']],
  ['This is the 21st package of sanctions.', ['21st: ordinal 21 <package>']],
  ['The twenty-first attempt failed.', ['twenty-first: ordinal 21 <attempt>']],
  ['Their third-largest customer left.', ['third: ordinal 3']],
  ['He took a rare second term.', ['second: ordinal 2 <term>']],
  ['It costs six times more than last year.', ['six times: multiple 6', 'last year: DATE 2022']],
  ['They met 40 times.', ['40 times: number 40 time']],
  ['Output doubled.', ['doubled: multiple 2']],
  ['Sales rose threefold.', ['threefold: multiple 3']],
  ['Twice as many people came.', ['Twice: multiple 2']],
  ['He was twice elected mayor.', ['twice: number 2 time']],
  ['A 10-fold rise in cases.', ['10-fold: multiple 10']],
  ['Prices are double the old level.', ['double: multiple 2']],
  ['Demand is 10x what it was.', ['10x: multiple 10']],
  ['Ten to 12 people were hurt.', ['Ten to 12: number 10..12 <people>']],
  ['10–12 soldiers fled.', ['10–12: number 10..12 <soldiers>']],
  ['Between 3 and 5 ships sank.', ['3 and 5: number 3..5 <ships>']],
  ['Two or three ships sank.', ['Two or three: number 2..3 <ships>']],
  ['The north won 3-2.', ['3-2: ratio 1.5']],
  ['The house voted 52 to 48.', ['52 to 48: ratio 1.083']],
  ['Odds of two to one were given.', ['two to one: ratio 2']],
  ['A 2-3 defeat followed.', ['2-3: ratio 0.6667']],
  ['The number rose from 10 to 12.', ['10: number 10', '12: number 12']],
  ['5 to 7 million tonnes are stored.', ['5 to 7 million tonnes: quantity 5000000..7000000 tonne']],
  ['Twenty-one people died.', ['Twenty-one: number 21 <people>']],
  ['Half a million people fled.', ['Half a million: number 500000 <people>']],
  ['A dozen eggs broke.', ['A dozen: number 12 <eggs>']],
  ['Nearly four thousand homes burned.', ['four thousand: number 4000 {nearly} <homes>']],
  ['Hundreds of thousands of refugees crossed.', ['Hundreds of thousands: number 100000..999999 <refugees>']],
  ['Dozens of houses burned.', ['Dozens: number 24..99 <houses>']],
  ['Three hundred and five workers struck.', ['Three hundred and five: number 305 <workers>']],
  ['Two and a half million doses came.', ['Two and a half million: number 2500000 <doses>']],
  ['Two dozen officers left.', ['Two dozen: number 24 <officers>']],
  ['A hundred people came.', ['A hundred: number 100 <people>']],
  ['Several hundred fans sang.', ['Several hundred: number 200..999 <fans>']],
  ['There were 1,234 cases.', ['1,234: number 1234 <cases>']],
  ['Some 30 people were held.', ['30: number 30 {about} <people>']],
  ['Roughly 1.2 million people live here.', ['1.2 million: number 1200000 {about} <people>']],
  ['At least 12 senior officials resigned.', ['12: number 12 {at-least} <senior officials>']],
  ['More than 2,400 jobs will go.', ['2,400: number 2400 {more-than} <jobs>']],
  ['Over 50 towns are cut off.', ['50: number 50 {more-than} <towns>']],
  ['Up to 300 troops will leave.', ['300: number 300 {at-most} <troops>']],
  ['As many as 40 ships waited.', ['40: number 40 {at-most} <ships>']],
  ['Fewer than 20 seats changed hands.', ['20: number 20 {less-than} <seats>']],
  ['An estimated 6,000 birds died.', ['6,000: number 6000 {about} <birds>']],
  ['Forty people or so came.', ['Forty: number 40 {about} <people>']],
  ['No more than 15 guests may enter.', ['15: number 15 {at-most} <guests>']],
  ['We have 1000+ journalists.', ['1000: number 1000 {at-least} <journalists>']],
  ['Just under 700 votes were cast.', ['700: number 700 {less-than} <votes>']],
  ['Close to 90 houses fell.', ['90: number 90 {nearly} <houses>']],
  ['3½ million people live there.', ['3½ million: number 3500000 <people>']],
  ['They used 3 1/2 tons of sand.', ['3 1/2 tons: quantity 3.5 ton <sand>']],
  ['A 12-year-old boy hid.', ['12-year-old: age 12 year']],
  ['Ann Lee, 47, said no.', ['47: age 47 year']],
  ['He died at the age of 81.', ['81: age 81 year']],
  ['A man aged 33 was held.', ['33: age 33 year']],
  ['The six-month-old baby slept.', ['six-month-old: age 6 month']],
  ['She is 92 years old.', ['92 years old: age 92 year']],
  ['The driver, John Roe, 51, was held.', ['51: age 51 year']],
  ['2,022 people came.', ['2,022: number 2022 <people>']],
  ['Police arrested 2022 people.', ['2022: number 2022 <people>']],
  ['Only one soldier died.', ['one: number 1 <soldier>']],
  ['One man was killed.', ['One: number 1 <man>']],
  ['Two people and three dogs died.', ['Two: number 2 <people>', 'three: number 3 <dogs>']],
  ['The two leaders met.', ['two: number 2 <leaders>']],
  ['In Norland 300 soldiers left.', ['300: number 300 <soldiers>']],
  ['350k users signed up.', ['350k: number 350000 <users>']],
  ['5m people watched.', ['5m: number 5000000 <people>']],
  ['The island has 3,500 miles of coast.', ['3,500 miles: quantity 3500 mile <coast>']],
  ['Six-party talks resumed.', ['Six-party: quantity 6 party <talks>']],
  ['He scored 30 points.', ['30 points: quantity 30 point']],
  ['The court heard 14 witnesses.', ['14: number 14 <witnesses>']],
  ['Twelve Norwegian ships sailed.', ['Twelve: number 12 <Norwegian ships>']],
  ['It has 1.3bn people.', ['1.3bn: number 1300000000 <people>']],
  ['About 1,100 dealerships will close.', ['1,100: number 1100 {about} <dealerships>']],
  ['The vote was 301 to 120.', ['301 to 120: ratio 2.508']],
  ['A score of two to nil.', ['two: number 2']],
  [
    'The army lost 12 tanks, 14 trucks and 3 planes.',
    ['12: number 12 <tanks>', '14: number 14 <trucks>', '3: number 3 <planes>'],
  ],
  ['He paid 2 billion hryvnias.', ['2 billion hryvnias: money 2000000000 UAH']],
  ['Debt of 3 trillion yen.', ['3 trillion yen: money 3000000000000 JPY']],
  ['A 9.62% fall followed.', ['9.62%: percent 9.62 %']],
  ['Between five and seven percent of staff left.', ['five and seven percent: percent 5..7 % <staff>']],
  [
    'Some 8.5 million households pay $12 a month.',
    ['8.5 million: number 8500000 {about} <households>', '$12: money 12 USD', 'a month: SET P1M'],
  ],
  ['It rose 5% to $40.', ['5%: percent 5 %', '$40: money 40 USD']],
  ["Nearly 60% of the city's homes lack heat.", ["60%: percent 60 % {nearly} <city's homes>"]],
  ['It fell 3.10%, or 392.50 points.', ['3.10%: percent 3.1 %', '392.50 points: quantity 392.5 point']],
  ['One hundred twenty thousand tons of rice.', ['One hundred twenty thousand tons: quantity 120000 ton <rice>']],
  ['Zero cases were found.', ['Zero: number 0 <cases>']],
  ['The plan has three parts.', ['three: number 3 <parts>']],
  ['The first half of the vote is in.', []],
  ['A 1.5-degree rise is feared.', ['1.5-degree: quantity 1.5 degree']],
  ['It uses 3 million litres of water a day.', ['3 million litres: quantity 3000000 liter <water>']],
  ['He drew 1.2 to 1.4 million viewers.', ['1.2 to 1.4 million: number 1200000..1400000 <viewers>']],
  ['The ship carries 20 to 25 crew members.', ['20 to 25: number 20..25 <crew members>']],
  ['A two-state deal is dead.', ['two-state: quantity 2 state <deal>']],
  ['At least two dozen homes burned.', ['two dozen: number 24 {at-least} <homes>']],
  ['A fifth of the herd died.', ['A fifth: ratio 0.2 <herd>']],
  ['Growth was half a percent.', ['half a percent: percent 0.5 %']],
  ['The list was signed by 1,050 doctors.', ['1,050: number 1050 <doctors>']],
  ['A dozen or more boats sank.', ['A dozen: number 12 {at-least} <boats>']],
  [
    'He finished second and she came in fourth with nine votes.',
    ['second: ordinal 2', 'fourth: ordinal 4', 'nine: number 9 <votes>'],
  ],
  ["She is the country's first in office.", ['first: ordinal 1']],
  ['She became the first Norwegian woman there.', ['first: ordinal 1 <Norwegian woman>']],
  ['A 6.4 quake shook the isles after one of magnitude 5.', ['6.4: quantity 6.4 magnitude', '5: quantity 5 magnitude']],
  ['The rate is seven per 100,000 people.', ['seven per 100,000: quantity 7 part-per-1e5']],
  ['The star lies 1010 ± 195 light years away.', ['1010 ± 195 light years: quantity 815..1205 light-year']],
  ['It has 6.3 ± 0.7 solar masses.', ['6.3 ± 0.7 solar masses: quantity 5.6..7 solar-mass']],
  ['The dust is under 2.5 micrometres wide.', ['2.5 micrometres: quantity 2.5 micrometer {less-than}']],
  ['It cost one billion złotys.', ['one billion złotys: money 1000000000 PLN']],
  ['Over three-and-a-half million refugees came.', ['three-and-a-half million: number 3500000 {more-than} <refugees>']],
  ['She was 19 when it burned, and he is 97.', ['19: age 19 year', '97: age 97 year']],
  ['The painter died at 97.', ['97: age 97 year']],
  ['At 77, Quill became the oldest member.', ['77: age 77 year']],
  ['Her 11-month daughter slept.', ['11-month: age 11 month']],
  ['They cut it to two and one package.', ['two: number 2', 'one: number 1 <package>']],
  ['It weighs 500 g or 500g.', ['500g: quantity 500 gram']],
];

const SILENT: readonly string[] = [
  'COVID-19 spread in the G7 and the F-16 was sold.',
  'The A320 and the Boeing 737 landed.',
  'After 9/11 the 24/7 news began.',
  'He lives at No. 10 Downing Street.',
  'She moved to 1600 Pennsylvania Avenue.',
  'Call 555-0143 or +44 20 7946 0958 or (202) 555-0143.',
  'The phone runs iOS 5.1.1 now.',
  'See https://example.com/2022/03/21/story-1234 for more.',
  'Write to desk42@example.org today99.',
  'No one came and one of the men left.',
  'They looked at one another.',
  'She is the one to beat.',
  'He came second only to his rival.',
  'He was seconded to the ministry.',
  'The Power of Siberia 2 pipeline is late.',
  'World War II ended and World War Two too.',
  'Article 5 was invoked.',
  'They filed for Chapter 11 protection.',
  'She told Channel 4 that it rained.',
  'First, they closed the road.',
  'At first nobody spoke.',
  'The First Lady waved.',
  'A second-hand car burned.',
  'He lives on Fifth Avenue and 42nd Street.',
  'The 82nd Airborne Division came.',
  'A one-off deal between two-faced men.',
  'They met one-on-one.',
  'The zero Covid policy ended.',
  'He may march to the fall of the wall.',
  'Prime Minister May said no.',
  'Theresa May resigned.',
  'The army will march on the town.',
  'Shares may fall.',
  'The double standards are plain.',
  '1. The plan was read.',
  'It is on page 12 of the text.',
  'Type 2 diabetes is common.',
  'Postcode SW1A 1AA is known.',
  'He wrote for the Daily Herald and the Sunday Times.',
  'The liberal daily said so.',
  'Black Friday was busy.',
  'The Arab Spring began there.',
  'Washington, DC 20500',
  'Flight 370 vanished.',
  'He plays for Hannover 96 and Schalke 04.',
  'He used a 320x240 screen.',
  'Item #4 was cut.',
  'The 2022/23 season is over.',
  'The millionaire paid.',
  'It has multi-million backing.',
  'The 4G and 5G networks failed.',
  'A Su-35 jet and an MH-17 report.',
  'He has no second thoughts.',
  'The quarter was quiet; the minute hand moved.',
  'He wants to second the motion.',
  'Her April smile faded.',
  'August Wilson wrote it.',
  'They broke down; sales doubled down.',
  'USA Today wrote it.',
  'Vnukovo-2 airport is shut.',
  'A hole-in-one and a top-ten list.',
  'The third-party cookie died.',
  'iPhone 12 sales stopped.',
  'The score was the one-time record.',
];

describe('figures', () => {
  for (const [text, expected] of FIGURES)
    it(text, () => {
      assert.deepEqual(read(text), expected);
    });
});

describe('no figures, no dates', () => {
  for (const text of SILENT)
    it(text, () => {
      assert.deepEqual(read(text), []);
    });
});

describe('numerals of any text', () => {
  const bits = [
    '5', '2022', '-', '–', ' ', ' ', '%', '$', '€', 'million', 'one', 'half', 'a', 'March', 'May', 'Tuesday', 'to', 'of', '.', ',', '/', ':', 'last', 'year',
    'years', 'ago', 's', '😀', 'é', '\u0301', '1,234.5', 'third', 'between', 'and', 'from', 'p.m.', 'km', '½', '(', ')', "'", '’s', 'people', '\ud83d', '+',
  ]; // prettier-ignore
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(' ')),
  );

  it('stand inside it, in order, apart from each other, on whole characters', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2023-03-21', '2024-02-29', 'nonsense'), (value, anchor) => {
        const { figures, timexes } = findNumerals({ text: value, sentences: [] }, anchor);
        for (const list of [figures, timexes]) {
          assert.deepEqual(
            list.map(({ start }) => start),
            list.map(({ start }) => start).sort((a, b) => a - b),
          );
        }
        const spans = [...figures, ...timexes].sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { start, end } of spans) {
          assert.ok(start >= last && end > start && end <= value.length, JSON.stringify([value, spans]));
          for (const at of [start, end]) {
            assert.ok(!/^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(at - 1, at + 1)), 'cuts a character');
          }
          last = end;
        }
        for (const figure of figures) assert.ok(Number.isFinite(figure.value), JSON.stringify(figure));
      }),
      { numRuns: 300 },
    );
  });

  it('are read in one pass, however long a line is', () => {
    for (const part of ['1', 'one-', '1-', '1,12', 'a1', '$', 'May ', 'the last ', '("']) {
      assert.ok(findNumerals({ text: part.repeat(20_000), sentences: [] }, '2023-03-21'));
    }
  });
});
