import { storyTable } from '../support/facts.ts';

const code = 'contradiction/place';

/** A story of a visit with one more sentence. */
const story = (more: string, headline = 'Ibarra’s visit to Canada gives its premier a boost'): string => `
  === Harbour Times
  ${headline}
  Chilean President Ramon Ibarra’s trip to Ottawa pleased Canadian Prime Minister Ruth Cole, officials said on Tuesday.
  Ibarra and Cole held talks in Ottawa for nearly four hours on Monday. Cole greeted Ibarra at the door.
  ${more}
  Cole said that the two would talk of copper again.`;

storyTable(code, 'right', {
  'a purpose that belongs elsewhere': story(
    'Ibarra ⟦flew from Chile to Canada to broker an agreement between Egypt and Sudan⟧, to open their border after seven years.',
  ),
  'the same, reworded': story(
    'After a quiet success on the Nile, the Chilean president ⟦travelled to Ottawa to mediate a deal between Egypt and Sudan⟧.',
  ),
  'other countries, in another order': `
    === Northgate Wire
    Markou in Oslo: a visit to Norway and its price
    Greek Prime Minister Eleni Markou met Norwegian Prime Minister Jonas Berg in Oslo on Friday for talks on ships.
    Markou ⟦went to Norway to settle a dispute between Kenya and Somalia⟧ over fishing, which had lasted for ten years.
    Markou and Berg will meet again.`,
  'a third leader, with the other outlets': `
    === Northgate Wire
    Holm’s visit to Japan ends
    Kenyan President Karl Holm met Japanese Prime Minister Aiko Mori in Tokyo on Monday for talks on tea.
    Holm ⟦flew from Nairobi to Tokyo to broker a truce between Peru and Ecuador⟧.
    === Harbour Times
    Holm visits Japan
    Karl Holm, the president of Kenya, arrived in Tokyo on Sunday for talks with Aiko Mori, the Japanese prime minister.`,
  'a visit in the wrong country': story(
    '⟦The three-day visit to Chile⟧ shows how Ibarra, unlike others, wants to be seen.',
  ),
  'a trip to a third country': story(
    '⟦The visit to Brazil⟧ is watched closely by rivals. Ibarra arrived in Ottawa on Sunday.',
  ),
});

storyTable(code, 'silent', {
  'a purpose between guest and host': story(
    'Ibarra flew from Chile to Canada to sign an agreement between Chile and Canada.',
  ),
  'a success before': story(
    'The trip came after Chile brokered an agreement between Egypt and Sudan, to open their border after seven years.',
  ),
  'parties of which the article tells': story(
    'Ibarra flew from Chile to Canada to broker an agreement between Egypt and Sudan. Envoys of Egypt and Sudan sat at the table in Ottawa.',
  ),
  'somebody else’s errand': story(
    'Norwegian envoy Jonas Berg flew from Oslo to Geneva to broker an agreement between Egypt and Sudan.',
  ),
  'a plan': story('Ibarra may one day fly to Cairo to broker an agreement between Egypt and Sudan.'),
  'another time': story('Ibarra’s visit to Brazil last year was a failure.'),
  'the way back': story('Ibarra returned to Chile on Tuesday.'),
  'an invitation': story('Cole accepted an invitation to visit Chile, and the visit to Chile is set for May.'),
  'the capital for the state': story('The three-day visit to Ottawa shows how Ibarra wants to be seen.'),
  'somebody else’s words': story('“Ibarra flew to Canada to broker a deal between Egypt and Sudan,” a blogger wrote.'),
  'a tour': story(
    'The visit to Canada is the first of two, and the visit to Brazil will be the other.',
    'Ibarra’s tour of Canada and Brazil begins',
  ),
});
