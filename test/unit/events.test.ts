import assert from 'node:assert/strict';
import type { ArticleEvent, Slot } from '../../server/src/resolve/events/event.ts';
import type { Summary } from '../../server/src/resolve/summary.ts';
import { loadEncoder } from '../support/encoder.ts';
import { readStory } from '../support/facts.ts';

/** An event as `kind/predicate state slot=words|words; … at=values for=purpose`, its figures and whose words it is. */
function show(event: ArticleEvent, { entities, timexes, figures, quotations }: Summary): string {
  const { kind, predicate, state, slots, times, purpose, quotation } = event;
  const parts = (Object.entries(slots) as [Slot, NonNullable<ArticleEvent['slots'][Slot]>][]).map(
    ([slot, fillers]) =>
      `${slot}=${fillers.map(({ text, entities: own }) => (own.length > 0 ? own.map((each) => entities[each]?.name ?? '').join('+') : text)).join('|')}`,
  );
  return [
    `${kind ?? '-'}/${predicate}`,
    state,
    ...parts.sort(),
    ...(times.length > 0 ? [`when=${times.map((time) => timexes[time]?.value ?? '').join('|')}`] : []),
    ...(event.figures.length > 0
      ? [`figures=${event.figures.map((each) => figures[each]?.text ?? '').join('|')}`]
      : []),
    ...(purpose ? [`purpose=${purpose.text}`] : []),
    ...(quotation === undefined
      ? []
      : [`says=${quotations[quotation]?.sourceText ?? entities[quotations[quotation]?.speaker ?? -1]?.name ?? ''}`]),
  ].join('; ');
}

/** Sentence → the events that must be among those read in it. */
type Table = Readonly<Record<string, readonly string[]>>;

const tables: Readonly<Record<string, Table>> = {
  trips: {
    'Ada Quill visited Kenya on Monday.': ['trip/visit; done; agent=Ada Quill; to=Kenya; when=2026-03-09'],
    'Ada Quill flew from Egypt to Greece on Monday to broker a deal between Peru and Chile.': [
      'trip/fly; done; agent=Ada Quill; from=Egypt; to=Greece; when=2026-03-09; purpose=to broker a deal between Peru and Chile',
      'deal/deal; wished; agent=Ada Quill; between=Peru|Chile',
    ],
    'Ada Quill’s three-day visit to Kenya ended on Tuesday.': [
      'trip/visit; done; agent=Ada Quill; to=Kenya; when=P3D',
      '-/end; done; agent=Ada Quill’s three-day visit to Kenya; when=2026-03-10',
    ],
    'The trip of President Karl Holm to Oslo was short.': ['trip/trip; done; agent=Karl Holm; to=Oslo'],
    'Their tour of Italy began in Rome.': [
      'trip/tour; done; agent=Their; to=Italy',
      '-/begin; done; agent=Their tour of Italy; at=Rome',
    ],
    'Ada Quill paid a visit to Kenya last week.': ['trip/visit; done; agent=Ada Quill; to=Kenya; when=2026-W10'],
    'Ada Quill left Oslo for Bern on Tuesday.': [
      'trip/leave; done; agent=Ada Quill; from=Oslo; to=Bern; when=2026-03-10',
    ],
    'Ada Quill arrived in Athens on Sunday for talks with the Greek premier.': [
      'trip/arrive; done; agent=Ada Quill; for=talks with the Greek premier; to=Athens; when=2026-03-08; purpose=for talks with the Greek premier',
      'talks/talk; done; with=the Greek premier',
    ],
  },
  'talks and deals': {
    'Norway and Iceland held talks in Oslo on Tuesday.': [
      'talks/talk; done; agent=Norway|Iceland; at=Oslo; when=2026-03-10',
    ],
    'Ada Quill met Karl Holm in Vienna.': ['talks/meet; done; agent=Ada Quill; at=Vienna; with=Karl Holm'],
    'Talks between Norway and Iceland began in Doha.': [
      'talks/talk; done; between=Norway|Iceland',
      '-/begin; done; agent=Talks between Norway and Iceland; at=Doha',
    ],
    'Norway signed a treaty with Iceland.': ['deal/treaty; done; agent=Norway; with=Iceland'],
    'Iceland and Norway reached a deal in Oslo, and they signed it there.': [
      'deal/deal; done; agent=Iceland|Norway; at=Oslo',
      'deal/sign; done; agent=Iceland+Norway; patient=it',
    ],
    'Karl Holm met Ada Quill in Oslo, and the two talked for an hour.': [
      'talks/meet; done; agent=Karl Holm; at=Oslo; with=Ada Quill',
      '-/talk; done; agent=Karl Holm+Ada Quill; when=PT1H; figures=two',
    ],
    'The two leaders met for four hours in Oslo.': [
      'talks/meet; done; agent=The two leaders; at=Oslo; when=PT4H; figures=two',
    ],
  },
  'passives and participles': {
    'Tomas Vane was arrested in Spain on Thursday.': [
      'arrest/arrest; done; at=Spain; patient=Tomas Vane; when=2026-03-05',
    ],
    'Harrow Mills was sued by Norland over a debt.': [
      'lawsuit/sue; done; about=a debt; agent=Norland; patient=Harrow Mills',
    ],
    'The man arrested in Oslo on Friday is a banker.': [
      'arrest/arrest; done; at=Oslo; patient=The man; when=2026-03-06',
    ],
    'Fourteen people were killed in the fire.': [
      'death/kill; done; at=the fire; patient=Fourteen people; figures=Fourteen',
    ],
    'The death of Ada Quill on Friday shocked the town.': [
      'death/death; done; patient=Ada Quill; when=2026-03-06',
      '-/shock; done; agent=The death of Ada Quill; patient=the town',
    ],
  },
  states: {
    'Iceland refused to sign the treaty.': ['-/refuse; done; agent=Iceland', 'deal/treaty; denied; agent=Iceland'],
    'Ada Quill plans to visit Kenya in May.': [
      '-/plan; done; agent=Ada Quill',
      'trip/visit; planned; agent=Ada Quill; to=Kenya; when=2026-05',
    ],
    'If Karl Holm visits Kenya, he will see the port.': [
      'trip/visit; possible; agent=Karl Holm; to=Kenya',
      '-/see; planned; agent=Karl Holm; patient=the port',
    ],
    'Karl Holm did not visit Kenya.': ['trip/visit; denied; agent=Karl Holm; to=Kenya'],
    'Karl Holm will visit Kenya in May.': ['trip/visit; planned; agent=Karl Holm; to=Kenya; when=2026-05'],
    'Karl Holm wants to buy the mill.': [
      '-/want; done; agent=Karl Holm',
      'purchase/buy; wished; agent=Karl Holm; patient=the mill',
    ],
    'The planned visit to Kenya was cancelled.': [
      'trip/visit; planned; to=Kenya',
      'cancellation/cancel; done; patient=The planned visit to Kenya',
    ],
    'Karl Holm may visit Kenya.': ['trip/visit; possible; agent=Karl Holm; to=Kenya'],
    'Karl Holm is visiting Kenya.': ['trip/visit; ongoing; agent=Karl Holm; to=Kenya'],
  },
  'whose words': {
    'Ada Quill said that Norland had sold the mills.': [
      'sale/sell; done; agent=Norland; patient=the mills; says=Ada Quill',
    ],
    '“Norland bought the mills,” Ada Quill said.': [
      'purchase/buy; done; agent=Norland; patient=the mills; says=Ada Quill',
    ],
    'Ada Quill denied that she had sold the mills.': [
      '-/deny; done; agent=Ada Quill',
      'sale/sell; denied; agent=Ada Quill; patient=the mills; says=Ada Quill',
    ],
    'According to the police, Tomas Vane shot the guard.': [
      'shooting/shoot; done; agent=Tomas Vane; patient=the guard; says=the police',
    ],
  },
  'times and amounts': {
    'Norland bought the mills for 14 million euros in 2024.': [
      'purchase/buy; done; agent=Norland; for=14 million euros; patient=the mills; when=2024; figures=14 million euros',
    ],
    'The strike has lasted since Monday.': ['-/last; done; agent=The strike'],
    'Shares in Norland rose by 5 per cent on Monday.': [
      'rise/rise; done; agent=Shares in Norland; when=2026-03-09; figures=5 per cent',
    ],
  },
};

describe('events, by what the model reads', function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });
  for (const [what, table] of Object.entries(tables)) {
    describe(what, () => {
      for (const [sentence, expected] of Object.entries(table)) {
        it(sentence, async () => {
          const [read] = await readStory(`=== Harbour Times\nNews of the day\n${sentence}`);
          assert.ok(read);
          const { summary } = read;
          const given = (summary.events ?? []).map((event) => show(event, summary));
          assert.deepEqual(given, expected);
          for (const { start, end, clause } of summary.events ?? []) {
            assert.ok(clause.start <= start && start < end && end <= clause.end);
          }
        });
      }
    });
  }
});
