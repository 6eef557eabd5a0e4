import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import { sentenceAt } from './sentence-places.ts';

/** Years by which an age and a year of birth may miss each other: a birthday to come, an article that is a year old. */
const slack = { under: -1, over: 2 };

/**
 * Ages that do not fit the year in which the article has the person born: "47, born in 1962", printed in 2026. Ages told of
 * another time than that of the article are left out. Linear in ages and births.
 */
export function misfitAges(own: ArticleFacts): Disagreement[] {
  const { published, sentences = [], timexes } = own.summary;
  const today = Number(published?.value.slice(0, 4));
  if (!(today > 0)) return [];
  const births = own.events.flatMap((known) => {
    if (known.sort !== 'birth' || known.event.state !== 'done') return [];
    const [person, ...more] = (known.slots.get('patient') ?? []).flatMap(({ type, keys }) =>
      type === 'person' ? keys : [],
    );
    const time = known.times.find(
      ({ value, type, mod }) => type === 'DATE' && mod === undefined && /^\d{4}/.test(value),
    );
    if (person === undefined || more.length > 0 || !time || !/\b\d{4}\b/.test(time.text)) return [];
    return [{ person, time, year: Number(time.value.slice(0, 4)) }];
  });
  return own.ages.flatMap((age) => {
    const birth = births.find(({ person }) => person === age.person);
    if (!birth) return [];
    // "In 1998, at the age of 36, she …"
    const sentence = sentenceAt(sentences, age.figure.start);
    const then = timexes.some(
      (timex) =>
        timex !== birth.time && sentenceAt(sentences, timex.start) === sentence && isOtherYear(timex.value, today),
    );
    const years = today - birth.year - age.years;
    if (then || (years >= slack.under && years <= slack.over)) return [];
    return [
      {
        sort: 'figure',
        about: `The age of ${age.name}, who would be ${String(today - birth.year)}`,
        own: { uri: own.uri, start: age.figure.start, end: age.figure.end, text: age.figure.text },
        others: [{ uri: own.uri, start: birth.time.start, end: birth.time.end, text: birth.time.text }],
        agreeing: [],
        score: 1.8,
      },
    ];
  });
}

const isOtherYear = (value: string, today: number): boolean => {
  const year = Number(/^\d{4}/.exec(value)?.[0]);
  return year > 0 && Math.abs(year - today) > 1;
};
