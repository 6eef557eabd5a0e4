import type { Summary } from '../../resolve/summary.ts';
import { group } from '../../text/group.ts';
import type { FolderIndex } from '../folder-index.ts';
import { bySort, type EventsBySort } from './event-conflicts.ts';
import type { Disagreement } from './disagreement.ts';
import { keyOfEntity } from './entity-key.ts';
import { nameDisagreements } from './name-disagreements.ts';
import { type StatedAge, statedAges } from './ages.ts';
import { type Held, heldOffices } from './role-disagreements.ts';
import { knownEvents, type KnownEvent } from './known-event.ts';
import { StatementIndex } from './statement-pairs.ts';
import { statementsOf } from './statement.ts';

/** What one article says, ready to be held against others: each part is made when it is first asked for. */
export class ArticleFacts {
  readonly summary: Summary;
  readonly #index: FolderIndex;
  #events: readonly KnownEvent[] | undefined;
  #bySort: EventsBySort | undefined;
  #bySentence: ReadonlyMap<number, readonly KnownEvent[]> | undefined;
  #statements: StatementIndex | undefined;
  #offices: readonly Held[] | undefined;
  #ages: readonly StatedAge[] | undefined;

  constructor(index: FolderIndex, summary: Summary) {
    this.#index = index;
    this.summary = summary;
  }

  get uri(): string {
    return this.summary.uri;
  }

  /** Its events, in text order. */
  get events(): readonly KnownEvent[] {
    this.#events ??= knownEvents(this.#index, this.summary);
    return this.#events;
  }

  /** The events of one of its sentences. */
  eventsIn(sentence: number): readonly KnownEvent[] {
    this.#bySentence ??= group(this.events, ({ event }) => [event.sentence]);
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Its events by sort. */
  get bySort(): EventsBySort {
    this.#bySort ??= bySort(this.events);
    return this.#bySort;
  }

  /** The offices it gives persons. */
  get offices(): readonly Held[] {
    this.#offices ??= heldOffices(this);
    return this.#offices;
  }

  /** The ages it gives of persons. */
  get ages(): readonly StatedAge[] {
    this.#ages ??= statedAges(this.#index, this.summary);
    return this.#ages;
  }

  /** Where another of its story's articles spells a name otherwise. */
  namesAgainst(others: readonly ArticleFacts[]): readonly Disagreement[] {
    return nameDisagreements(this.#index, this, others);
  }

  /** The key of the folder's entity that an entity of the article is. */
  keyOf(entity: number): string {
    return keyOfEntity(this.#index, this.summary, entity);
  }

  /** Its sentences by what they tell. */
  get statements(): StatementIndex {
    this.#statements ??= new StatementIndex(statementsOf(this.#index, this.summary));
    return this.#statements;
  }
}
