import type { EntityType } from '../../analyse/annotations.ts';
import { akin, countryOf } from '../../analyse/places/gazetteer.ts';
import type { ArticleEvent, Filler, Slot } from '../../resolve/events/event.ts';
import { kindEntry } from '../../resolve/events/event-kinds.ts';
import type { Summary, SummaryTimex } from '../../resolve/summary.ts';
import type { FolderIndex } from '../folder-index.ts';
import { isCountry, nameOfKey } from '../keys.ts';
import { keyOfEntity } from './entity-key.ts';
import { sentenceStems } from './sentence-stems.ts';

/** A participant as the whole folder knows it. */
export interface KnownFiller {
  readonly filler: Filler;
  /** Keys of the folder's entities that it is. */
  readonly keys: readonly string[];
  readonly type?: EntityType;
  /** ISO 3166-1 codes, where it is a place whose country is known. */
  readonly countries: readonly string[];
  /** It is a country itself. */
  readonly state: boolean;
}

/** The slots by which events are compared: those of mutual events' participants are one. */
export type ComparedSlot = Slot | 'parties';

/** An event with its participants as the folder knows them. */
export interface KnownEvent {
  readonly uri: string;
  readonly event: ArticleEvent;
  /** Events of one class may be the same: its kind, else its predicate. */
  readonly sort: string;
  readonly slots: ReadonlyMap<ComparedSlot, readonly KnownFiller[]>;
  readonly times: readonly SummaryTimex[];
  /** Stems of its sentence. */
  readonly stems: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

const MUTUAL: ReadonlySet<Slot> = new Set(['agent', 'patient', 'with', 'between']);

/**
 * The events of an article with who takes part in them, ready to be compared with those of other articles. Cost: linear in
 * the events and their participants.
 * @param index holds the article and tells who is who
 */
export function knownEvents(index: FolderIndex, summary: Summary): KnownEvent[] {
  const known = new Map<number, { readonly key: string; readonly type: EntityType; readonly name: string }>();
  const entity = (i: number) => {
    let found = known.get(i);
    if (!found) {
      const of = index.entity(summary.uri, i);
      const own = summary.entities[i];
      found = {
        key: keyOfEntity(index, summary, i),
        type: of?.type ?? own?.type ?? 'organization',
        name: own?.name ?? '',
      };
      known.set(i, found);
    }
    return found;
  };
  const stemsAt = (sentence: number): ReadonlySet<string> => {
    const found = summary.sentences?.[sentence];
    return found ? sentenceStems(found) : NONE;
  };
  return (summary.events ?? []).map((event) => {
    const mutual = event.kind !== undefined && kindEntry(event.kind).mutual === true;
    const slots = new Map<ComparedSlot, KnownFiller[]>();
    for (const [slot, fillers] of Object.entries(event.slots) as [Slot, readonly Filler[]][]) {
      const compared = mutual && MUTUAL.has(slot) ? 'parties' : slot;
      const list = slots.get(compared) ?? [];
      slots.set(compared, list);
      for (const filler of fillers) {
        const entities = filler.entities.map(entity);
        const places = entities.flatMap(({ key, name }) =>
          isCountry(key) ? [nameOfKey(key).slice('country:'.length)] : (countryOf(name) ?? []),
        );
        const [first] = entities;
        list.push({
          filler,
          keys: entities.map(({ key }) => key),
          ...(first && { type: first.type }),
          countries: places,
          state: entities.length > 0 && entities.every(({ key }) => isCountry(key)),
        });
      }
    }
    return {
      uri: summary.uri,
      event,
      sort: event.kind ?? event.predicate,
      slots,
      times: event.times.flatMap((time) => summary.timexes[time] ?? []),
      stems: stemsAt(event.sentence),
    };
  });
}

/** Whether two sets of countries have some in common, as far as maps agree on them. */
export function shareCountry(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => akin(x, y)));
}
