import assert from 'node:assert/strict';
import { parse } from 'chrono-node';
import fc from 'fast-check';
import { read } from '../support/numerals.ts';

const TIMEXES: readonly (readonly [string, readonly string[]])[] = [
  ['It was signed on March 21, 2023.', ['March 21, 2023: DATE 2023-03-21']],
  ['He came on 21 March.', ['21 March: DATE 2023-03-21']],
  ['They met on Tuesday.', ['Tuesday: DATE 2023-03-21']],
  ['They met on Wednesday.', ['Wednesday: DATE 2023-03-15']],
  ['They met last Wednesday.', ['last Wednesday: DATE 2023-03-15']],
  ['Talks resume next Tuesday.', ['next Tuesday: DATE 2023-03-28']],
  ['He was sued by a neighbour on Friday.', ['Friday: DATE 2023-03-17']],
  ['It must be paid by Friday.', ['Friday: DATE 2023-03-24']],
  ['The court will sit on Friday.', ['Friday: DATE 2023-03-24']],
  ['On Thursday the council will vote.', ['Thursday: DATE 2023-03-23']],
  ['Talks are scheduled for Tuesday.', ['Tuesday: DATE 2023-03-21']],
  ['It began last November.', ['last November: DATE 2022-11']],
  ['Earlier this month he fled.', ['Earlier this month: DATE 2023-03 START']],
  ['It rained this month.', ['this month: DATE 2023-03']],
  ['It fell last year.', ['last year: DATE 2022']],
  ['In 2022 it rained.', ['2022: DATE 2022']],
  ['Since 2010 they have met.', ['2010: DATE 2010']],
  ['It has run since the late 1980s.', ['the late 1980s: DATE 198 END']],
  ['In the 1990s it was quiet.', ['the 1990s: DATE 199']],
  ['It ends by 2030.', ['2030: DATE 2030']],
  ['She served from 2004 to 2007.', ['2004: DATE 2004', '2007: DATE 2007']],
  ['She served 2004-2007 and 2010–12.', ['2004: DATE 2004', '2007: DATE 2007', '2010: DATE 2010', '12: DATE 2012']],
  ['A year ago he left.', ['A year ago: DATE 2022']],
  ['He left yesterday and returns tomorrow.', ['yesterday: DATE 2023-03-20', 'tomorrow: DATE 2023-03-22']],
  ['Today it rains and tonight it snows.', ['Today: DATE 2023-03-21', 'tonight: TIME 2023-03-21TNI']],
  ['He spoke Monday morning.', ['Monday morning: TIME 2023-03-20TMO']],
  ['He spoke on Monday night.', ['Monday night: TIME 2023-03-20TNI']],
  ['It starts at 7:30 p.m.', ['7:30 p.m.: TIME 2023-03-21T19:30']],
  ['It starts at 7:30 p.m. on Wednesday.', ['7:30 p.m. on Wednesday: TIME 2023-03-15T19:30']],
  ['They met on Tuesday at 10 a.m.', ['Tuesday at 10 a.m.: TIME 2023-03-21T10:00']],
  ['A blast came at 1900 GMT.', ['1900 GMT: TIME 2023-03-21T19:00Z']],
  ['He eats at noon.', ['noon: TIME 2023-03-21T12:00']],
  ['The talks took nearly four hours.', ['nearly four hours: DURATION PT4H LESS_THAN']],
  ['A three-day visit ended.', ['three-day: DURATION P3D']],
  ['The war lasted seven years.', ['seven years: DURATION P7Y']],
  ['It took two decades.', ['two decades: DURATION P2DE']],
  ['They meet every year.', ['every year: SET P1Y']],
  ['They meet daily and pay annually.', ['daily: SET P1D', 'annually: SET P1Y']],
  ['In the second quarter sales fell.', ['the second quarter: DATE 2023-Q2']],
  ['Q3 2022 was bad.', ['Q3 2022: DATE 2022-Q3']],
  ['In spring 2021 it snowed.', ['spring 2021: DATE 2021-SP']],
  ['War came on Feb. 24, 2022.', ['Feb. 24, 2022: DATE 2022-02-24']],
  ['The form says 2023-03-21.', ['2023-03-21: DATE 2023-03-21']],
  ['Born 21/03/1960 in a hut.', ['21/03/1960: DATE 1960-03-21']],
  ['Due on 03/04/2023 at the bank.', ['03/04/2023: DATE 2023-XX-XX']],
  ['It opened in January and February.', ['January: DATE 2023-01', 'February: DATE 2023-02']],
  ['He left in May 2021.', ['May 2021: DATE 2021-05']],
  ['It will open in June.', ['June: DATE 2023-06']],
  ['He fled in August.', ['August: DATE 2022-08']],
  ['Sales fell in the first quarter of last year.', ['the first quarter of last year: DATE 2022-Q1']],
  ['By the end of 2022 it was done.', ['the end of 2022: DATE 2022 END']],
  ['By the end of the year it will be done.', ['the end of the year: DATE 2023 END']],
  ['Last week it rained and next week it will snow.', ['Last week: DATE 2023-W11', 'next week: DATE 2023-W13']],
  ['Last weekend they rested.', ['Last weekend: DATE 2023-W11-WE']],
  ['Two months ago it opened.', ['Two months ago: DATE 2023-01']],
  ['Three days ago they left.', ['Three days ago: DATE 2023-03-18']],
  ['Nearly 10 years ago it shut.', ['Nearly 10 years ago: DATE 2013 APPROX']],
  ['More than a year ago it shut.', ['More than a year ago: DATE 2022 BEFORE']],
  ['It took half an hour.', ['half an hour: DURATION PT30M']],
  ['It took an hour and a half.', ['an hour and a half: DURATION PT1.5H']],
  ['Over the past two years prices rose.', ['the past two years: DURATION P2Y']],
  ['In the last decade prices rose.', ['the last decade: DURATION P1DE']],
  ['They waited for several weeks.', ['several weeks: DURATION PXW']],
  ['It will take two to three years.', ['two to three years: DURATION P2Y EQUAL_OR_MORE']],
  ['It took more than six months.', ['more than six months: DURATION P6M MORE_THAN']],
  ['He was jailed for a year.', ['a year: DURATION P1Y']],
  ['They meet twice a week.', ['twice a week: SET P1W']],
  ['They meet on Mondays.', ['Mondays: SET XXXX-WXX-1']],
  ['They meet every two weeks.', ['every two weeks: SET P2W']],
  ['They meet every Friday.', ['every Friday: SET XXXX-WXX-5']],
  ['It pays $5 per day.', ['$5: money 5 USD', 'per day: SET P1D']],
  ['In the 21st century it grew.', ['the 21st century: DATE 20']],
  ['In the nineteenth century it grew.', ['the nineteenth century: DATE 18']],
  ['In mid-2022 it grew.', ['mid-2022: DATE 2022 MID']],
  ['Early 2021 was bad.', ['Early 2021: DATE 2021 START']],
  ['Late last year it broke.', ['Late last year: DATE 2022 END']],
  ['Late Monday it broke.', ['Late Monday: DATE 2023-03-20 END']],
  ['Last summer was hot.', ['Last summer: DATE 2022-SU']],
  ['The winter of 2021 was cold.', ['The winter of 2021: DATE 2021-WI']],
  ['It ran Tuesday, March 14, 2023 at dawn.', ['Tuesday, March 14, 2023: DATE 2023-03-14']],
  ['They met from March 14 to March 16.', ['March 14: DATE 2023-03-14', 'March 16: DATE 2023-03-16']],
  ['They met on March 14-16, 2022.', ['March 14: DATE 2022-03-14', '16, 2022: DATE 2022-03-16']],
  ['They met 14-16 March.', ['14: DATE 2023-03-14', '16 March: DATE 2023-03-16']],
  ['It is the 21st of March.', ['the 21st of March: DATE 2023-03-21']],
  ['He left in November last year.', ['November last year: DATE 2022-11']],
  ['This morning he woke.', ['This morning: TIME 2023-03-21TMO']],
  ['Last night he slept.', ['Last night: TIME 2023-03-20TNI']],
  ['At 19:30 he ate.', ['19:30: TIME 2023-03-21T19:30']],
  ['Between 9 a.m. and 5 p.m. it is open.', ['9 a.m.: TIME 2023-03-21T09:00', '5 p.m.: TIME 2023-03-21T17:00']],
  ['Open 9-11 a.m. only.', ['9: TIME 2023-03-21T09:00', '11 a.m.: TIME 2023-03-21T11:00']],
  ["At 5 o'clock he left.", ["5 o'clock: TIME 2023-03-21T05:00"]],
  ['A decades-long feud ended.', ['decades-long: DURATION PXDE']],
  ['It took two hours and 15 minutes.', ['two hours and 15 minutes: DURATION PT2H15M']],
  ['It lasted about 20 minutes.', ['about 20 minutes: DURATION PT20M APPROX']],
  ['They have fought for decades.', ['decades: DURATION PXDE']],
  ["In the '90s it was cool.", ["the '90s: DATE 199"]],
  ['The 2022 invasion began.', ['2022: DATE 2022']],
  ['It beat its 2019 record.', ['2019: DATE 2019']],
  ["Biden's 2020 win was narrow.", ['2020: DATE 2020']],
  ['Copyright © 2023, Desk.', ['2023: DATE 2023']],
  ['The 60-day truce held.', ['60-day: DURATION P60D']],
  ['Over the weekend it rained.', ['the weekend: DATE 2023-W11-WE']],
  ['He said on Monday that he will resign on Friday.', ['Monday: DATE 2023-03-20', 'Friday: DATE 2023-03-24']],
  ['In the previous week it fell.', []],
  ['A couple of days later he left.', ['A couple of days: DURATION P2D APPROX']],
  ['In fiscal 2022 it lost money.', ['2022: DATE 2022']],
  ['In 1812 it burned.', ['1812: DATE 1812']],
  ['They met two weeks ago.', ['two weeks ago: DATE 2023-W10']],
  ['He rested for a week.', ['a week: DURATION P1W']],
  ['Two years later he died.', ['Two years: DURATION P2Y']],
  ['On the following Monday he left.', ['Monday: DATE XXXX-WXX-1']],
  ['He slept six straight days.', ['six straight days: DURATION P6D']],
  ['In April, he left.', ['April: DATE 2022-04']],
  ['In December it snowed.', ['December: DATE 2022-12']],
  ['The Sept. 11 attacks were marked.', ['Sept. 11: DATE 2022-09-11']],
  ['From 1939 until 1945 it was shut.', ['1939: DATE 1939', '1945: DATE 1945']],
  ['The year-long siege ended.', []],
  ['He waited at least 24 hours.', ['at least 24 hours: DURATION PT24H EQUAL_OR_MORE']],
  ['The half-hour show ended.', ['half-hour: DURATION PT30M']],
  ['Next March it will reopen.', ['Next March: DATE 2024-03']],
  ['The vote is on 5 May.', ['5 May: DATE 2023-05-05']],
  ['In recent years it grew.', ['recent years: DURATION PXY']],
  ['It belongs to the past, not to the near future.', ['the past: DATE PAST_REF', 'the near future: DATE FUTURE_REF']],
  ['The past president spoke of the future plans.', []],
  ['They fell over the years.', ['the years: DURATION PXY']],
  ['Sales rose in the last week of February.', ['the last week of February: DATE 2023-W08']],
  ['It fell in the first week of May 2021.', ['the first week of May 2021: DATE 2021-W18']],
  ['Sales fell in 2020 from the previous year.', ['2020: DATE 2020', 'the previous year: DATE 2019']],
  ['Profits fell from the year before.', ['the year before: DATE 2022']],
  [
    'In January sales fell from the same month a year ago.',
    ['January: DATE 2023-01', 'the same month a year ago: DATE 2022-01'],
  ],
  ['They met on Monday at the dam at 19:30.', ['Monday: DATE 2023-03-20', '19:30: TIME 2023-03-20T19:30']],
  ['They met on Monday. At 19:30 they ate.', ['Monday: DATE 2023-03-20', '19:30: TIME 2023-03-20T19:30']],
  [
    'It fell on Monday in morning trading and rose later in the day.',
    ['Monday: DATE 2023-03-20', 'morning: TIME 2023-03-20TMO', 'the day: DATE 2023-03-20'],
  ],
  ['They met on Monday. That night it burned.', ['Monday: DATE 2023-03-20', 'That night: TIME 2023-03-20TNI']],
  [
    'They met on Monday. Later in the evening they left.',
    ['Monday: DATE 2023-03-20', 'Later in the evening: TIME 2023-03-20TEV'],
  ],
  ['They met on Monday. The next day it burned.', ['Monday: DATE 2023-03-20', 'The next day: DATE 2023-03-21']],
  ['They marched on Sunday until early evening.', ['Sunday: DATE 2023-03-19', 'early evening: TIME 2023-03-19TEV']],
  ['That night it burned.', []],
  ['It said so earlier in the week.', ['the week: DATE 2023-W12']],
  ['Shares closed lower on the day.', ['the day: DATE 2023-03-21']],
  ['He wept on the day of the vote and on the day he left.', []],
  ['Its fiscal third quarter was good.', ['third quarter: DATE 2022-Q3']],
  ['Third quarter profits fell.', ['Third quarter: DATE 2022-Q3']],
  ['It said that evening classes would end.', []],
  ['It opened this weekend.', ['this weekend: DATE 2023-W11-WE']],
  ['It will open this weekend.', ['this weekend: DATE 2023-W12-WE']],
  ['They spoke of this past weekend.', ['this past weekend: DATE 2023-W11-WE']],
  ['The morning was cold and the day long.', []],
  ['The style of the 70s and 80s is back.', ['the 70s: DATE 197', '80s: DATE 198']],
  ['He is in his 70s and it was in the 80s outside.', []],
  ['It was born on 3/20/23.', ['3/20/23: DATE 2023-03-20']],
  ['It was signed on 3/4/23 and filed 3/1/23.', ['3/4/23: DATE 2023-XX-XX', '3/1/23: DATE 2023-XX-XX']],
  ['The work should end in October.', ['October: DATE 2023-10']],
  ['The vote was on 5 December.', ['5 December: DATE 2022-12-05']],
];

describe('timexes, published on Tuesday, 21 March 2023', () => {
  for (const [text, expected] of TIMEXES)
    it(text, () => {
      assert.deepEqual(read(text), expected);
    });
});

describe('timexes without a date of publication', () => {
  it('say what is known', () => {
    assert.deepEqual(read('They met on Wednesday.', ''), ['Wednesday: DATE XXXX-WXX-3']);
    assert.deepEqual(read('They met in 2022.', ''), ['2022: DATE 2022']);
    assert.deepEqual(read('They met on 5 June.', ''), ['5 June: DATE XXXX-06-05']);
  });
});

describe('timexes against chrono-node', () => {
  it('agree on full dates', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
        const chrono = parse(written, { instant: new Date(0), timezone: 0 })[0]?.start;
        const value = [chrono?.get('year'), chrono?.get('month'), chrono?.get('day')]
          .map((n) => String(n).padStart(2, '0'))
          .join('-');
        assert.deepEqual(read(`It was signed on ${written}.`), [`${written}: DATE ${value}`]);
      }),
      { numRuns: 50 },
    );
  });
});
