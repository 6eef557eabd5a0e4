import { storyTable } from '../support/facts.ts';

const code = 'conflict/date';

storyTable(code, 'right', {
  'the same day of another month': `
    === Harbour Times
    Ferry to Dunmore
    The first ferry will leave Westhaven for Dunmore on ⟦25 November⟧, the company said.
    Tickets are for sale.
    === Northgate Wire
    Dunmore is near again
    The company said the first ferry from Westhaven to Dunmore will leave on ⟦25 October⟧.
    Cars must wait.`,
  'days and weeks': `
    === Harbour Times
    Goalkeeper hurt
    Ilse Marrow, the goalkeeper, will stay at home for ⟦ten days⟧ after her fall.
    Her hand is broken.
    === Northgate Wire
    A broken hand
    After her fall the goalkeeper Ilse Marrow will stay at home for ⟦ten weeks⟧.
    The club has no other.`,
  'the day of a death': `
    === Harbour Times
    Painter dies
    The painter Ada Quill died on ⟦Thursday⟧ at her home in Norby, her brother said.
    She was 81.
    === Northgate Wire
    Ada Quill dead
    Ada Quill, who painted the sea for sixty years, died on ⟦Saturday⟧, according to her family.
    She never sold a picture.`,
  'the day of a sentence': `
    === Harbour Times
    Banker goes to prison
    A court in Corvin sentenced the banker Tomas Vane to nine years in prison on ⟦3 March⟧.
    He will appeal.
    === Northgate Wire
    Nine years for Vane
    The banker Tomas Vane was sentenced to nine years in prison by a court in Corvin on ⟦5 March⟧.
    His wife wept.`,
  'the year of a bridge': `
    === Harbour Times
    Bridge to close
    The bridge over the Marrow was opened in ⟦1962⟧ and carries 9,000 cars a day.
    It is cracked.
    === Northgate Wire
    Cracks in the bridge
    Opened in ⟦1926⟧, the bridge over the Marrow carries 9,000 cars a day.
    Engineers are at a loss.`,
  'the length of a strike': `
    === Harbour Times
    Dockers back at work
    The strike of the dockers in Westhaven ended after ⟦three days⟧ on Monday.
    They got nothing.
    === Northgate Wire
    Port open
    In Westhaven the dockers ended their strike on Monday after ⟦three weeks⟧.
    Ships are queueing.`,
  'the time of a day': `
    === Harbour Times
    Blast at mill
    The blast tore the roof off the Norby mill at ⟦4:15 a.m. on Monday⟧, the police said.
    A night watchman was hurt.
    === Northgate Wire
    Mill explodes
    At ⟦6:40 a.m. on Monday⟧ the blast tore the roof off the mill in Norby, according to police.
    Windows broke a mile off.`,
});

const two = (
  first: string,
  second: string,
  dates: readonly [string, string] = ['2026-03-11', '2026-03-11'],
): string => `
    === Harbour Times, ${dates[0]}
    News of the day
    ${first}
    === Northgate Wire, ${dates[1]}
    The day in brief
    ${second}`;

storyTable(code, 'silent', {
  'two meetings': two(
    'The fishing ministers met in Oslo on 3 March to talk about cod.',
    'The fishing ministers met again in Oslo on 9 March to talk about herring.',
  ),
  'a weekday and its date': two(
    'The painter Ada Quill died on Tuesday at her home in Norby, her brother said.',
    'The painter Ada Quill died on 10 March at her home in Norby, her brother said.',
  ),
  'a day and its month': two(
    'The bridge over the Marrow was opened on 3 May 1962.',
    'The bridge over the Marrow was opened in May 1962.',
  ),
  'yesterday, told on two days': two(
    'The ferry to Dunmore caught fire yesterday, the coastguard said.',
    'The ferry to Dunmore caught fire on Monday, the coastguard said.',
    ['2026-03-10', '2026-03-12'],
  ),
  'two weeks and 14 days': two(
    'The strike of the dockers in Westhaven lasted two weeks.',
    'The strike of the dockers in Westhaven lasted 14 days.',
  ),
  'since and until': two(
    'The dockers in Westhaven have been on strike since Monday.',
    'The dockers in Westhaven will be on strike until Friday.',
  ),
  'a day by which': two('The company must pay the dockers by 31 March.', 'The company paid the dockers on 9 March.'),
  'a plan and what came of it': two(
    'The first ferry was to leave Westhaven on 2 March, but fog kept it in port.',
    'The first ferry left Westhaven on 4 March.',
  ),
  'said on one day, done on another': two(
    'The minister said on Monday that the bridge had been closed.',
    'The minister said on Tuesday that the bridge had been closed.',
  ),
  'a length and a distance': two(
    'Five years later Tomas Vane was charged with fraud over the harbour.',
    'The two met until June, five months after Tomas Vane was charged with fraud over the harbour.',
  ),
  'a length that ends today': two(
    'Ada Quill had worked with the harbour patrol for the last five years.',
    'Ada Quill had worked for the Norby police for 15 years.',
  ),
  'a length, rounded': two(
    'Tomas Vane served four months in prison for lying to the court.',
    'Tomas Vane served four and a half months in prison for his part in the fraud.',
  ),
  'later in the day': two(
    'The body of the climber was recovered later in the day.',
    'The body of the climber was recovered by a team on Sunday afternoon.',
  ),
  'when the police said so': two(
    'Two climbers have fallen to their deaths at Mount Rhona, police confirmed today.',
    'The first of the two climbers fell to his death at Mount Rhona on Friday morning.',
    ['2026-03-09', '2026-03-09'],
  ),
  'this year and a year': two(
    'Ada Quill has said she will host the Corvin Prize this year.',
    'Comedian Ada Quill was picked to host the 2027 Corvin Prize.',
  ),
  'every week': two(
    'The council meets every Monday to hear complaints.',
    'The council met on Tuesday to hear complaints.',
  ),
  'two steps of one affair': two(
    'Tomas Vane was arrested on 2 March and charged with fraud.',
    'Tomas Vane was sentenced on 9 March for fraud.',
  ),
});
