import { countryOf, findPlaces } from '../../analyse/places/gazetteer.ts';
import type { ArticleEvent, Filler, Slot } from '../../resolve/events/event.ts';
import type { Summary, SummarySentence } from '../../resolve/summary.ts';
import type { Span } from '../../text/span.ts';
import type { FolderIndex } from '../folder-index.ts';
import { isCountry, nameOfKey } from '../keys.ts';
import { isCommon, stemsOf } from '../terms.ts';
import { keyOfEntity } from './entity-key.ts';
import type { Item, ItemUse } from './item.ts';
import { namesOffice, officesOf } from './offices.ts';
import { sentenceAt, textBetween } from './sentence-places.ts';

/** A sentence of an article with what it says in items that can be compared. */
export interface Statement {
  readonly uri: string;
  /** Index into `Summary.sentences`. */
  readonly index: number;
  readonly span: Span;
  readonly heading: boolean;
  readonly items: readonly Item[];
  /** What it is about: stems, event sorts ("#death") and entities ("@person …") → how much each tells it from others. */
  readonly terms: ReadonlyMap<string, number>;
  /** What it gives in amounts and times (`valueOf`) → how much it speaks for one matter where another gives it too. */
  readonly values: ReadonlyMap<string, number>;
  readonly events: readonly ArticleEvent[];
  /** What is told apart by a number only: "category" → "4", "phase" → "two". */
  readonly labels: ReadonlyMap<string, string>;
}

/** How much a term tells one sentence from another. */
const WEIGHTS = { stem: 1, common: 0.4, event: 1, entity: 1.2 };

/** A preposition with at most three words behind it, at the end of a text. */
const PREPOSITION =
  /(?:^|\s)(in|at|on|to|from|near|by|with|of|for|into|against|between|about|after|before|since|until|over|than|as)(?: [\p{L}\p{N}'’-]+){0,3} ?$/iu;

/** Before a time it stands close: "from a jail on Friday" is no "from Friday". */
const TIME_PREPOSITION =
  /(?:^|\s)(in|at|on|to|from|by|of|for|into|about|after|before|since|until|over|than)(?: (?:the|about|around|almost|nearly|just|late|early|more|some|an?|mid)){0,2} ?$/iu;

/** What a place is called right before its name. */
const PLACE_SORT =
  /\b(island|city|town|village|province|state|region|district|port|county|suburb|prefecture|municipality|peninsula|isle) of (?:the )?$/iu;

/** A place from which another one is reckoned. */
const DISTANT =
  /\b(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|outside|miles?|kilomet(?:er|re)s?|km)(?: (?:north|south|east|west|of|from|off|away))*|away from|far from) (?:the )?$/iu;

/** Behind a verb of saying, a time is when it was said: "police confirmed today". */
const REPORTED =
  /\b(?:said|says|told (?:[\p{L}.’']+ ){1,3}|confirmed|announced|reported|tweeted|wrote|added|stated) (?:on |late |early |in )?$/iu;

/** Behind a length, what makes it a distance: "five years later". */
const DISTANCE = /^ (later|earlier|before|after|ago|from now|prior)\b/iu;

/** A sentence with more items is a list: a table, a table of contents. */
const maxItems = 24;

/**
 * What an article says, sentence by sentence, as the whole folder knows those it names. Linear in the summary.
 * @param index holds the article and tells who is who
 */
export function statementsOf(index: FolderIndex, summary: Summary): Statement[] {
  const { sentences = [], events = [], mentions, figures, timexes, uri, published, entities } = summary;
  const eventsOf = sentences.map((): ArticleEvent[] => []);
  for (const event of events) eventsOf[event.sentence]?.push(event);
  const items = sentences.map((): Item[] => []);
  const offices = entities.flatMap(({ type, roles }) =>
    type === 'person' ? roles.filter(({ text }) => namesOffice(text)) : [],
  );
  const put = (sentence: number, item: Omit<Item, 'sentence' | 'uses' | 'preposition'>): void => {
    const own = items[sentence];
    const within = sentences[sentence];
    if (!own || !within || item.end > within.end) return;
    const before = textBetween(within, within.start, item.start).slice(-40);
    if (item.timex && REPORTED.test(before)) return;
    const behind = item.sort === 'duration' ? textBetween(within, item.end, within.end).slice(0, 12) : '';
    // "In the town of Norby" is in Norby.
    const ahead = (item.timex ? TIME_PREPOSITION : PREPOSITION)
      .exec(item.sort === 'place' ? before.replace(PLACE_SORT, '') : before)?.[1]
      ?.toLowerCase();
    const preposition = (ahead === 'for' ? undefined : DISTANCE.exec(behind)?.[1]?.toLowerCase()) ?? ahead;
    const placeSort = item.sort === 'place' ? PLACE_SORT.exec(before)?.[1]?.toLowerCase() : undefined;
    // "30 miles south of Norby" is not in Norby.
    if (item.sort === 'place' && DISTANT.test(before)) return;
    // Offices are compared whole: "the ambassador to Iran", "the next ambassador to Germany".
    if (item.sort === 'place' && offices.some((role) => role.start <= item.start && item.end <= role.end)) return;
    own.push({
      ...(placeSort !== undefined && { placeSort }),
      ...item,
      sentence,
      uses: usesOf(eventsOf[sentence] ?? [], item, summary),
      ...(item.figure && { company: companyOf(eventsOf[sentence] ?? [], item, summary, index) }),
      ...(preposition !== undefined && { preposition }),
    });
  };
  const named = new Map<number, Set<string>>();
  for (const { start, end, kind, entity, text, type } of mentions) {
    const sentence = sentenceAt(sentences, start);
    const key = keyOfEntity(index, summary, entity);
    named.set(sentence, (named.get(sentence) ?? new Set()).add(key));
    if (kind === 'pronoun' || kind === 'role') continue;
    const state = isCountry(key);
    const country = state ? nameOfKey(key).slice('country:'.length) : type === 'place' ? countryOf(text) : undefined;
    put(sentence, {
      sort: state || country !== undefined ? 'place' : type,
      start,
      end,
      text,
      key,
      type,
      ...(country !== undefined && { countries: [country] }),
      ...(state && { state }),
      ...(type === 'person' && { offices: officesOf(entities[entity]) }),
      times: entities[entity]?.mentions.length ?? 0,
    });
  }
  sentences.forEach(({ start, text, plain }, sentence) => {
    // Adjectives and peoples are no names, but point to a country as well as one.
    if (!plain) return;
    for (const place of findPlaces(text)) {
      const span = { start: start + place.start, end: start + place.end };
      if (place.kind !== 'demonym' || items[sentence]?.some((item) => item.start < span.end && span.start < item.end))
        continue;
      put(sentence, { sort: 'place', ...span, text: place.text, countries: [place.country], state: true });
    }
  });
  timexes.forEach((timex) => {
    const { start, end, text, type } = timex;
    if (type === 'SET') return;
    put(sentenceAt(sentences, start), { sort: type === 'DURATION' ? 'duration' : 'time', start, end, text, timex });
  });
  figures.forEach((figure, i) => {
    const { start, end, text } = figure;
    // "60 metres (200 feet)" gives one amount.
    if (figures[i - 1]?.kind === figure.kind && /^(?:money|quantity)$/.test(figure.kind)) {
      const within = sentences[sentenceAt(sentences, start)];
      if (within && /^ ?\($/.test(textBetween(within, figures[i - 1]?.end ?? start, start))) return;
    }
    const periods = figure.periods?.flatMap(({ timex }) => timexes[timex]?.value ?? []);
    const source = { ...(published && { published: published.value }), ...(periods && { periods }) };
    const places = new Set((figure.places ?? []).map((place) => keyOfEntity(index, summary, place)));
    put(sentenceAt(sentences, start), { sort: 'figure', start, end, text, figure, source, places });
  });
  return sentences.flatMap((sentence, i): Statement[] => {
    const { start, end, text, heading = false } = sentence;
    const own = (items[i] ?? []).sort((a, b) => a.start - b.start);
    // A time stamp, a caption's name, a list.
    if (end <= start || own.length > maxItems || ((eventsOf[i] ?? []).length === 0 && !isSaid(text))) return [];
    const terms = new Map<string, number>();
    for (const stem of stemsOf(withoutFigures(sentence, own)))
      terms.set(stem, isCommon(stem) ? WEIGHTS.common : WEIGHTS.stem);
    for (const { kind, predicate } of eventsOf[i] ?? []) {
      if (kind) terms.set(`#${kind}`, WEIGHTS.event);
      else if (!terms.has(predicate)) terms.set(`#${predicate}`, WEIGHTS.common);
    }
    for (const key of named.get(i) ?? []) terms.set(`@${key}`, WEIGHTS.entity);
    return [
      {
        uri,
        index: i,
        span: { start, end },
        heading,
        items: own,
        terms,
        values: new Map(own.map(valueOf).filter((value) => value !== undefined)),
        events: eventsOf[i] ?? [],
        labels: labelsOf(text),
      },
    ];
  });
}

/** Without an event a sentence still says how old or how many, when it is one. */
const isSaid = (text: string): boolean =>
  /\b(?:is|are|was|were|has|have|had|will|'s)\b.*[.!?…]["”’)]*$/su.test(text) && text.length > 20;

/**
 * What an item gives, as a key that is one wherever it is given; undefined for names, which `terms` has.
 * @returns the key, and how much it speaks for one matter: small numbers are everywhere
 */
export function valueOf({ timex, figure }: Item): readonly [string, number] | undefined {
  if (timex) return [`=${timex.value}`, 0.6];
  if (!figure) return undefined;
  const { kind, value, unit = '' } = figure;
  return [`=${kind === 'age' ? 'number' : kind} ${unit} ${value}`, value > 12 || kind !== 'number' ? 1.2 : 0.4];
}

const LABEL =
  /\b(category|phase|stage|round|part|chapter|section|article|group|level|type|grade|tier|flight|route|game|district|unit|block|zone|class|model|version)s? (\d{1,4}|[IVX]{1,4}|one|two|three|four|five|six)\b/giu;

function labelsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(LABEL)].map(([, noun = '', number = '']) => [noun.toLowerCase(), number.toLowerCase()]),
  );
}

/** A sentence without its figures: units and scales are common to sentences on different things. */
function withoutFigures({ plain, text, start }: SummarySentence, items: readonly Item[]): string {
  if (!plain) return text;
  let [rest, at] = ['', 0];
  for (const item of items) {
    if (!item.figure || item.start - start < at) continue;
    rest += text.slice(at, item.start - start);
    at = item.end - start;
  }
  return rest + text.slice(at);
}

/** Who takes part in the events to which a figure belongs. */
function companyOf(
  events: readonly ArticleEvent[],
  { figure, start, end }: Pick<Item, 'figure' | 'start' | 'end'>,
  summary: Summary,
  index: FolderIndex,
): ReadonlySet<string> {
  const { figures, entities } = summary;
  const company = new Set<string>();
  for (const event of events) {
    if (!event.figures.some((each) => figures[each]?.start === figure?.start)) continue;
    for (const filler of [...(event.slots.agent ?? []), ...(event.slots.patient ?? [])]) {
      if (filler.start <= start && end <= filler.end) continue;
      for (const entity of filler.entities) {
        if (entities[entity]?.type !== 'place') company.add(keyOfEntity(index, summary, entity));
      }
    }
  }
  return company;
}

/** What an item is in the events of its sentence. */
function usesOf(
  events: readonly ArticleEvent[],
  item: Omit<Item, 'sentence' | 'uses' | 'preposition'>,
  summary: Summary,
): ItemUse[] {
  const uses: ItemUse[] = [];
  const inside = (span: Span): boolean => span.start <= item.start && item.end <= span.end;
  const isHead = ({ kind, head }: Filler): boolean => kind !== undefined && head.includes(item.text.toLowerCase());
  for (const event of events) {
    const sort = event.kind ?? event.predicate;
    const real = event.state === 'done' || event.state === 'ongoing';
    if (item.timex) {
      if (event.times.some((time) => summary.timexes[time]?.start === item.start))
        uses.push({ event: sort, slot: 'time', real });
      continue;
    }
    if (item.figure && event.figures.some((figure) => summary.figures[figure]?.start === item.start)) {
      uses.push({ event: sort, slot: 'amount', real });
    }
    for (const [slot, fillers] of Object.entries(event.slots) as [Slot, readonly Filler[]][]) {
      const around = fillers.filter(inside);
      if (around.length === 0) continue;
      // An amount, or a place in a phrase, is its part; a person in it is somebody else.
      const within = item.type === 'person' && !around.some(isHead);
      uses.push({ event: sort, slot, real, ...(within && { within }) });
    }
  }
  return uses;
}
