import { storyTable } from '../support/facts.ts';

const code = 'conflict/figure';

const ferry = (
  first: string,
  second: string,
  dates: readonly [string, string] = ['2026-03-11', '2026-03-11'],
): string => `
    === Harbour Times, ${dates[0]}
    Ferry on fire
    ${first}
    === Northgate Wire, ${dates[1]}
    Blaze at sea
    ${second}`;

storyTable(code, 'right', {
  'digits turned round in a toll': `
    === Harbour Times
    Ferry fire kills passengers off Dunmore
    ⟦14⟧ people died when a ferry caught fire off Dunmore late on Monday, the coastguard said.
    The captain has been questioned and the ship towed to port.
    === Northgate Wire
    Blaze on Dunmore ferry
    A fire aboard the ferry off Dunmore on Monday night left ⟦41⟧ people dead, according to the coastguard.
    Divers are still looking for the ship’s log.`,
  'arrests, by a verb and by another': `
    === Harbour Times
    Marchers held in Corvin
    Police arrested ⟦212⟧ demonstrators outside the parliament in Corvin on Saturday.
    The march had been banned.
    === Northgate Wire
    Corvin march broken up
    On Saturday ⟦122⟧ demonstrators were detained by police outside Corvin’s parliament.
    Most had left for home by the evening.`,
  'an age': `
    === Harbour Times
    Mayor opens the pier
    Ada Quill, ⟦47⟧, the mayor of Westhaven, opened the new pier on Monday.
    === Northgate Wire
    A pier for Westhaven
    The ⟦74-year-old⟧ mayor Ada Quill cut the ribbon of the new pier on Monday.`,
  'one stands against two': `
    === Harbour Times
    Landslide at Norby
    Nine people were hurt when a hillside gave way above Norby on Tuesday, the fire service said.
    The road will be closed for a week.
    === Northgate Wire
    Hillside falls on Norby
    The fire service said nine people were hurt on Tuesday when a hillside above Norby gave way.
    Rain had fallen for three days.
    === Lantern Radio
    Norby buried
    ⟦Nineteen⟧ people were hurt when a hillside gave way above Norby on Tuesday, the fire service said.
    Dogs were brought from the coast.`,
  'a sum in another scale': ferry(
    'Corvin Holdings paid ⟦14 million⟧ crowns for the old Norby mills.',
    'The old Norby mills were sold to Corvin Holdings for ⟦14 billion⟧ crowns.',
  ),
  'people driven out, in another order': ferry(
    'The flood drove ⟦3,400⟧ people from their homes in Norby on Monday.',
    'In Norby ⟦4,300⟧ people were driven from their homes by the flood on Monday.',
  ),
  'a length of coast': ferry(
    'The oil slick off Dunmore now covers ⟦45 kilometres⟧ of coast, the coastguard said.',
    'According to the coastguard, the slick off Dunmore covers ⟦54 kilometres⟧ of coast.',
  ),
  'what a strike costs': ferry(
    'The strike costs the port of Westhaven ⟦2.3 million euros⟧ a day, its director said.',
    'The director of the port of Westhaven said the strike costs it ⟦3.2 million euros⟧ a day.',
  ),
  'what a bridge will cost': ferry(
    'The new bridge over the Marrow will cost ⟦$250 million⟧ and open in 2029.',
    'Due to open in 2029, the new bridge over the Marrow will cost ⟦$520 million⟧.',
  ),
  'a magnitude': ferry(
    'The earthquake off Norby had a magnitude of ⟦6.2⟧ and was felt in Corvin.',
    'Felt in Corvin, the earthquake off Norby had a magnitude of ⟦7.2⟧.',
  ),
  'a fine': ferry(
    'The court fined Corvin Lines ⟦30,000 euros⟧ for the fire on the ferry.',
    'Corvin Lines was fined ⟦300,000 euros⟧ by the court for the fire on the ferry.',
  ),
});

storyTable(code, 'silent', {
  'another outlet’s number, given as theirs': ferry(
    'Fourteen people died in the fire on the Dunmore ferry, the coastguard said. The Northgate Wire gave the number of people who died as 41.',
    'The fire on the Dunmore ferry killed 41 people, the coastguard said.',
  ),
  'two terms of one man': ferry(
    'Tomas Vane has spent 19 seasons with the Norby Gulls and was made vice president in 2003.',
    'Vane spent four seasons as director of players of the Norby Gulls before he was made vice president in 2003.',
  ),
  'arrests of a day and arrests so far': ferry(
    'Police said they made 86 arrests over the course of Saturday’s protests.',
    'Hundreds of shops have been smashed and looted, and more than 200 people have been arrested.',
  ),
  'two towns and who lives there': ferry(
    'The storm struck Dunmore island, home to 120,000 people, and the town of Norby on Monday.',
    'Boats were taking those hurt in the storm from Dunmore to Norby, a town of 500,000 people, on Monday.',
  ),
  'shares of several': ferry(
    'Some 65% of the traffic to Norland was down, and lines to Corvin, Rhona and Dunmore were hit.',
    'The same goes for 59% of the calls to Corvin, 44% of those to Rhona and 51% of those to Dunmore.',
  ),
  'a run and a catch': ferry(
    'On the last drive Vane caught three passes for 37 yards and a touchdown.',
    'The quarterback found Vane for a seven-yard touchdown pass, capping the 73-yard winning drive.',
  ),
  'the daughter of somebody': ferry(
    'Ms. Quill’s 12-year-old daughter was in the house in Norby on Monday.',
    'Robin Quill, 48, was found in the house in Norby on Monday.',
  ),
  'a sister of the same name': ferry(
    'The vigil in Norby was for Tomas Vane, 16, who was killed on Saturday.',
    'Vane’s older sister, Mira Vane, 19, told a paper in Norby what a witness had seen.',
  ),
  'a part of those rescued': ferry(
    'Of 310 passengers 290 were rescued by the coastguard off Dunmore.',
    'The coastguard rescued 290 passengers off Dunmore. The ferry had 310 passengers on board.',
  ),
  'one measure and another': ferry(
    'Inflation in Norland was 4.1 per cent in March, up from 3.8 per cent.',
    'Core inflation in Norland was 3.2 per cent in March.',
  ),
  'some of the schools': ferry(
    'The minister said 12 schools would close, six of them in Norby.',
    'Six schools in Norby would close, the minister said.',
  ),
  rounding: ferry(
    'The fire caused damage of $4.83 million to the Dunmore ferry, its owner said.',
    'Damage of $4.8 million was caused by the fire to the Dunmore ferry, said its owner.',
  ),
  'a hedge': ferry(
    'More than 40 people died in the fire on the Dunmore ferry on Monday.',
    'The fire on the Dunmore ferry on Monday killed 42 people.',
  ),
  'a range': ferry(
    'Between 30 and 45 passengers were hurt in the fire on the Dunmore ferry on Monday.',
    'The fire on the Dunmore ferry on Monday hurt 38 passengers.',
  ),
  'other units': ferry(
    'The ferry burned some 3 miles off the coast of Dunmore on Monday.',
    'The ferry was on fire 5 kilometres off the coast of Dunmore on Monday.',
  ),
  'first day and total': ferry(
    'Rescuers brought 120 passengers ashore on the first day after the Dunmore fire.',
    'In total rescuers brought 310 passengers ashore after the Dunmore fire.',
  ),
  'a toll that grew': ferry(
    'The fire on the Dunmore ferry has killed 12 people, the coastguard said.',
    'The fire on the Dunmore ferry has killed 15 people, the coastguard said.',
    ['2026-03-10', '2026-03-12'],
  ),
  'two kinds of people': ferry(
    'Fourteen passengers were hurt in the fire on the Dunmore ferry.',
    'Four crew members were hurt in the fire on the Dunmore ferry.',
  ),
  'a part and the whole': ferry(
    'Twelve people, three of them children, died in the fire on the Dunmore ferry.',
    'Three children died in the fire on the Dunmore ferry.',
  ),
  'an amount and its change': ferry(
    'Fares on the Dunmore ferry rose by 12 per cent to 30 crowns in March.',
    'Fares on the Dunmore ferry rose to 30 crowns in March, 3 crowns more than before.',
  ),
  'both numbers in one of the two': ferry(
    'The coastguard said 14 people died in the Dunmore fire. The mayor spoke of 41 people who died in the fire.',
    'In the fire off Dunmore 41 people died, the mayor said.',
  ),
  'two versions by one outlet': `
    === Harbour Times
    Ferry on fire
    14 people died when the ferry caught fire off Dunmore late on Monday, the coastguard said.
    === Harbour Times
    Ferry on fire
    41 people died when the ferry caught fire off Dunmore late on Monday, the coastguard said.`,
  currencies: ferry(
    'The new ferry for Dunmore will cost 80 million euros, the owner said.',
    'The new ferry for Dunmore will cost 92 million dollars, the owner said.',
  ),
  'numbers that tell things apart': ferry(
    'The ferry was moved from pier 4 to the yard on Tuesday for phase 2 of the tests.',
    'The ferry was moved from pier 9 to the yard on Tuesday for phase 3 of the tests.',
  ),
});

const odd = (a: string, b: string): string =>
  ferry(`The board of the port said ${a} on Tuesday.`, `The board of the port said ${b} on Tuesday.`);

storyTable(code, 'bad input is silent', {
  'numbers as on the Continent': odd(
    'it had spent 1.234,56 euros on the crane',
    'it had spent 1,234.56 euros on the crane',
  ),
  'a half': odd('1/2 of the crane was paid', '50 per cent of the crane was paid'),
  'a range and a score': odd('10-12 men would look after the crane', 'eleven men would look after the crane'),
  'round the clock': odd('the crane was looked after 24/7', 'the crane was looked after all day'),
  'a day in September': odd(
    'nothing like 9/11 could happen to the crane',
    'nothing like 7/7 could happen to the crane',
  ),
  'an illness': odd('COVID-19 had held up the crane', 'SARS-2 had held up the crane'),
  'a club of states': odd('the G7 had paid for the crane', 'the G20 had paid for the crane'),
  'a plane': odd('an F-16 had flown over the crane', 'an F-35 had flown over the crane'),
  'an address': odd('No. 10 was asked about the crane', 'No. 11 was asked about the crane'),
  'a telephone': odd(
    'it could be asked of the crane at 020 7946 0991',
    'it could be asked of the crane at 020 7946 0118',
  ),
  'a score': odd('the dockers had won the cup by 3-1', 'the dockers had won the cup by 3-2'),
  'a version': odd('the crane ran on version 2.0.1', 'the crane ran on version 2.1.4'),
});

storyTable(code, 'right: ages said of somebody', {
  'an age said of somebody named before': `
    === Harbour Times
    Mayor opens the pier
    Ada Quill opened the new pier in Westhaven on Monday. She is ⟦47 years old⟧ and has led the town for a decade.
    === Northgate Wire
    New pier for Westhaven
    The new pier in Westhaven was opened by its mayor on Monday. Ada Quill was ⟦74 years old⟧.`,
});

storyTable(code, 'silent: ages', {
  'an age of then': `
    === Harbour Times
    Mayor opens the pier
    Ada Quill opened the new pier in Westhaven on Monday. She was 27 years old when she came to the town.
    She had left Corvin when she was 26.
    === Northgate Wire
    New pier for Westhaven
    Ada Quill, 47, opened the new pier in Westhaven on Monday.`,
});
