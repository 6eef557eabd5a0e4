import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityType } from '../../server/src/analyse/annotations.ts';
import type { Span } from '../../server/src/text/span.ts';
import { catText, decodeEntities } from './cat-format.ts';

/** An entity that the annotators found in one document, with its mentions as offsets of the document's text. */
export interface MeantimeEntity {
  /** The number of the ENTITY element, unique in its document. */
  readonly id: string;
  readonly type: EntityType;
  /** The annotators' name for it. */
  readonly descriptor: string;
  readonly mentions: readonly Span[];
}

/** A document of MEANTIME. */
export interface MeantimeDocument {
  /** The file's name. */
  readonly name: string;
  readonly topic: Topic;
  /** One sentence a line, headline first, a blank line between two. */
  readonly text: string;
  /** Where the annotated part (the headline, the date and the first four sentences) ends. */
  readonly annotatedTo: number;
  /** Persons, organisations and places only. */
  readonly entities: readonly MeantimeEntity[];
  /** The date of the story as the annotators give it, `YYYY-MM-DD` or with a time of day. */
  readonly created: string | undefined;
  /** Times in the annotated part, the story's own date line left out. */
  readonly timexes: readonly MeantimeTimex[];
}

/** A TIMEX3 as annotated. */
export interface MeantimeTimex extends Span {
  readonly type: string;
  readonly value: string;
}

/** The four topics of the corpus, which its files do not name: told by the headline. */
export type Topic = 'airbus' | 'apple' | 'gm' | 'stock';

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = `${shared}/data/meantime`;
const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };
/** Documents of the automobile topic name a maker or its people; those of the aircraft topic a maker of aircraft. */
const CARS = /(?:^|[_ ])GM[_ ]|General[_ ]Motors|Chrysler|Ford|auto|Barra|Opel/i;
const PLANES = /Airbus|Boeing|A380|Dreamliner|airtanker|airliner|passenger_plane|tanker|Indonesia_transport/i;

/**
 * Reads MEANTIME (NewsReader's CAT format: tokens, markables that hold token numbers, REFERS_TO relations).
 * @returns `undefined` when the shared folder is absent
 */
export function meantimeDocuments(): MeantimeDocument[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml') && !name.startsWith('catalog'))
    .sort()
    .map((name) => readDocument(name, readFileSync(`${folder}/${name}`, 'utf8')));
}

/** Which topic a file belongs to. */
export function topicOf(name: string): Topic {
  if (/Apple|iPhone|iPod|iTunes/i.test(name)) return 'apple';
  if (PLANES.test(name)) return 'airbus';
  return CARS.test(name) && !/stock/i.test(name) ? 'gm' : 'stock';
}

function readDocument(name: string, xml: string): MeantimeDocument {
  const { text, tokens } = catText(xml);
  const spans = new Map<string, Span>();
  for (const [, id = '', body = ''] of xml.matchAll(
    /<ENTITY_MENTION m_id="(\d+)"[^>]*>([\s\S]*?)<\/ENTITY_MENTION>/g,
  )) {
    const held = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, token = '']) => tokens.get(token) ?? []);
    if (held.length > 0) {
      spans.set(id, {
        start: Math.min(...held.map((token) => token.start)),
        end: Math.max(...held.map((token) => token.end)),
      });
    }
  }
  const mentions = new Map<string, Span[]>();
  for (const [, body = ''] of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body)?.[1] ?? '';
    for (const [, source = ''] of body.matchAll(/<source m_id="(\d+)"/g)) {
      const span = spans.get(source);
      if (span) mentions.set(target, [...(mentions.get(target) ?? []), span]);
    }
  }
  const entities: MeantimeEntity[] = [];
  for (const [element] of xml.matchAll(/<ENTITY [^>]*>/g)) {
    const attribute = (key: string): string =>
      decodeEntities(new RegExp(`\\b${key}="([^"]*)"`).exec(element)?.[1] ?? '');
    const type = TYPES[attribute('ent_type')];
    const id = attribute('m_id');
    const found = mentions.get(id);
    if (type && found) entities.push({ id, type, descriptor: attribute('TAG_DESCRIPTOR'), mentions: found });
  }
  const times = timexesIn(xml, tokens);
  const annotated = [...tokens.values()].filter((token) => token.sentence <= 5);
  return {
    name,
    topic: topicOf(name),
    text,
    annotatedTo: Math.max(0, ...annotated.map((token) => token.end)),
    entities,
    created: times.find(({ own }) => own)?.value,
    timexes: times.flatMap(({ own, ...timex }) => (own || timex.end === 0 ? [] : [timex])),
  };
}

/** The TIMEX3 elements; `own` is the story's date, a time without words has an empty span at 0. */
function timexesIn(xml: string, tokens: ReadonlyMap<string, Span>): (MeantimeTimex & { readonly own: boolean })[] {
  return [...xml.matchAll(/<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/g)].map(([, attributes = '', body = '']) => {
    const attribute = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const held = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = '']) => tokens.get(id) ?? []);
    return {
      start: held.length === 0 ? 0 : Math.min(...held.map(({ start }) => start)),
      end: Math.max(0, ...held.map(({ end }) => end)),
      type: attribute('type'),
      value: attribute('value'),
      own: attribute('functionInDocument') === 'CREATION_TIME',
    };
  });
}
