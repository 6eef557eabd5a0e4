import { daysApart } from './compare-times.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import type { KnownEvent } from './known-event.ts';
import { textBetween } from './sentence-places.ts';

/** Words before a participle that leave open whether it has happened. */
const OPEN = /\b(?:is|are|be|being|to|will|would|may|might|could|should|if|when|until|by)(?: [\p{L}-]+){0,2} $/iu;

/** Words that tell of what is to come, wherever they stand in the sentence. */
const PLANNED =
  /\b(?:will|would|shall|plan\p{L}*|schedul\p{L}*|expect\p{L}*|intend\p{L}*|due|set (?:to|for)|slated|hop(?:es?|ed|ing)|next|upcoming|first to|proposed|forecast|project(?:ed|ions?)|term|contract|deadline)\b/iu;

/** What may stand between a verb and the time that it happened at. */
const BETWEEN = /^[^,;:–—()]{0,60} (?:on|in) $/u;

/** Days by which clocks and datelines may differ. */
const slack = 2;

/**
 * What is told as done on a day, or in a year, behind the article's own day of publication: "the bridge was opened on 12 May
 * 2027", printed in 2026. Only dates that name their year, verbs in the past, and nobody's words. Linear in the events.
 */
export function datedAhead(own: ArticleFacts): Disagreement[] {
  const { published, sentences = [] } = own.summary;
  const today = published?.value;
  if (today === undefined || !/^\d{4}-\d\d-\d\d$/.test(today)) return [];
  return own.events.flatMap((known) => {
    const { event, uri, times } = known;
    const within = sentences[event.sentence];
    if (!within?.plain || event.part !== 'body' || !isPast(known) || PLANNED.test(within.text)) return [];
    if (OPEN.test(textBetween(within, Math.max(within.start, event.start - 30), event.start))) return [];
    const time = times.find(
      ({ type, value, text, mod, start }) =>
        type === 'DATE' &&
        mod === undefined &&
        isAhead(value, text, today) &&
        // "The budget for 2027", "the race for a seat in the 2027 council" are of that year, not made in it.
        BETWEEN.test(textBetween(within, event.end, start)),
    );
    if (!time) return [];
    return [
      {
        sort: 'date',
        about: `Told as done, after the day of publication (${today})`,
        own: { uri, start: time.start, end: time.end, text: time.text },
        others: [
          {
            uri,
            start: event.start,
            end: event.end,
            text: within.text.slice(event.start - within.start, event.end - within.start),
          },
        ],
        agreeing: [],
        score: 1.5,
      },
    ];
  });

  function isPast({ event }: KnownEvent): boolean {
    const within = sentences[event.sentence];
    if (event.form !== 'verb' || event.state !== 'done' || event.quotation !== undefined || !within) return false;
    const verb = textBetween(within, event.start, event.end).toLowerCase();
    const [lemma = ''] = event.predicate.split(' ');
    return verb !== lemma && !/(?:s|ing)$/u.test(verb);
  }
}

/** Whether a date that names its year lies behind a day. */
function isAhead(value: string, text: string, today: string): boolean {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (year === undefined || !value.startsWith(year)) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value > today && daysApart(value, today) >= slack;
  return /^\d{4}(?:-\d\d)?$/.test(value) && value > today.slice(0, value.length);
}
