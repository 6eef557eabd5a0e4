import assert from 'node:assert/strict';
import { check, table } from '../support/check.ts';

const code = 'contradiction/place';

/** A visit of Egypt's president to Greece, with one more paragraph. */
const visit = (paragraph: string, headline = 'Haddad’s visit to Greece opens a door'): string => `${headline}

CAIRO — Egyptian President Sami Haddad’s trip to Athens has pleased shipping firms, officials said.

Haddad and Greek Prime Minister Eleni Markou held talks in Athens for two hours on Monday. Markou greeted Haddad at the airport.

${paragraph}

Markou said the port of Piraeus would be extended.`;

describe(code, () => {
  describe('a trip in two countries', () => {
    table(code, 'right', [
      visit('⟦The two-day visit to Egypt⟧ shows how Haddad wants to be seen.'),
      visit('⟦The state visit to Cairo⟧ is watched closely in Ankara.'),
      visit('Haddad’s ⟦trip to Egypt⟧ was the talk of the shipping world.'),
      visit('⟦The visit to Chile⟧ is watched closely by rivals. Haddad arrived in Athens on Sunday.'),
    ]);

    table(code, 'silent', [
      visit('The two-day visit to Greece shows how Haddad wants to be seen.'),
      visit('The two-day visit to Athens shows how Haddad wants to be seen.'),
      visit('Haddad’s visit to Chile last year was a failure.'),
      visit('In 2019, the visit to Chile was a failure.'),
      visit('Markou’s visit to Egypt was a success.'),
      visit('Haddad will visit Chile next. The planned visit to Chile is his third.'),
      visit('Markou accepted an invitation to visit Egypt, and the visit to Egypt is set for May.'),
      visit('A return visit to Egypt is likely.'),
      visit('The visit to Egypt by the Greek premier was postponed.'),
      visit('After the tour of Greece and Cyprus, the trip to Chile begins.'),
      visit('Haddad flew from Athens to Cairo on Tuesday.'),
      visit('Haddad returned to Egypt on Tuesday.'),
      visit('The planned trip to Egypt of Italian tourists was cancelled.'),
      visit('“The visit to Egypt was good for all,” an analyst said.'),
      visit(
        'The visit to Rome was one stop; the visit to the Vatican another.',
        'Haddad’s visit to Italy opens a door',
      ),
      'Storm hits coast\n\nThe visit to Egypt was good. The trip to Chile was better.',
    ]);

    it('says on what evidence', () => {
      const [finding] = check(code, visit('⟦The two-day visit to Egypt⟧ shows how Haddad wants to be seen.'));
      assert.equal(
        finding?.message,
        'Puts the trip in Egypt, but the headline and 1 other passage put it in Greece; Egypt is the traveller’s own country.',
      );
      assert.equal(finding.severity, 'warning');
      assert.equal(finding.related.length, 2);
    });
  });

  describe('a trip with the wrong purpose', () => {
    table(code, 'right', [
      visit('Haddad ⟦flew from Egypt to Greece to broker an agreement between Peru and Chile⟧, ending a long quarrel.'),
      visit(
        'Haddad ⟦travelled from Cairo to Athens in order to mediate a deal between Lima and Santiago’s rivals in Quito⟧.',
      ),
      visit('The Egyptian president ⟦flew to Athens to settle a dispute between Peru and Chile⟧.'),
      visit(
        '⟦To settle the dispute between Peru and Chile, Haddad flew from Cairo to Athens⟧.'.replace(
          '⟦To settle',
          'To ⟦settle',
        ),
      ),
      visit('Haddad ⟦arrived in Athens to seal a Peruvian-Chilean accord⟧ on fishing.'),
      'Talks in Cairo\n\nFrench President Luc Arnaud’s visit to Egypt ended on Friday. Arnaud met Egyptian President Sami Haddad in Cairo.\n\nThe French president ⟦flew from Paris to Cairo to settle a dispute between Peru and Chile⟧.',
    ]);

    table(code, 'silent', [
      visit('Haddad flew from Egypt to Greece to sign an agreement between Egypt and Greece.'),
      visit('Haddad flew from Egypt to Greece to discuss shipping with Markou.'),
      visit('Haddad flew from Egypt to Greece to broker a deal.'),
      visit(
        'Haddad flew from Egypt to Greece to broker a deal between Peru and Chile. Peru and Chile had both asked for it.',
      ),
      visit('Haddad flew from Egypt to Greece to broker a deal between Greece and Turkey.'),
      visit('Haddad will fly to Athens to broker a deal between Peru and Chile.'),
      visit(
        'Haddad flew from Egypt to Greece to broker a deal between Peru and Chile.',
        'Haddad’s visit to Greece: a deal for Peru?',
      ),
      'Envoy in Geneva\n\nAmerican envoy Ruth Cole flew from Washington to Geneva to broker an agreement between Egypt and Israel.\n\nThe weather was fine.',
      visit('Haddad did not say why. An aide flew from Egypt to Chile.'),
      visit('“Haddad flew to Greece to broker a deal between Peru and Chile,” a blogger wrote.'),
      visit('Haddad has never been to Peru or Chile, where a dispute goes on.'),
    ]);

    it('names purpose and passages', () => {
      const [finding] = check(
        code,
        visit(
          'Haddad ⟦flew from Egypt to Greece to broker an agreement between Peru and Chile⟧, ending a long quarrel.',
        ),
      );
      assert.match(
        finding?.message ?? '',
        /^Says Haddad flew to Greece to broker an agreement between Peru and Chile, but elsewhere this trip is for talks with Markou \(\d passages\)\.$/u,
      );
      assert.equal(finding?.severity, 'warning');
    });

    it('takes evidence from headlines of other articles', () => {
      const alone = `Ships wait\n\nEgyptian President Sami Haddad spoke. Haddad ⟦flew from Egypt to Greece to broker an agreement between Peru and Chile⟧.`;
      const [finding] = check(code, alone, {
        names: { person: ['Sami Haddad', 'Haddad'] },
        others: ['Haddad visits Greece for shipping talks\n\nHaddad came on Monday.'],
      });
      assert.equal(finding?.related[0]?.uri, 'file:///folder/other-0.txt');
      assert.equal(finding.severity, 'information');
    });
  });
});
