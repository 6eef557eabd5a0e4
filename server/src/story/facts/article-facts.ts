import type { Summary } from '../../resolve/summary.ts';
import type { FolderIndex } from '../folder-index.ts';
import { bySort, type EventsBySort } from './event-conflicts.ts';
import { knownEvents, type KnownEvent } from './known-event.ts';
import { StatementIndex } from './statement-pairs.ts';
import { statementsOf } from './statement.ts';

/** What one article says, ready to be held against others: each part is made when it is first asked for. */
export class ArticleFacts {
  readonly summary: Summary;
  readonly #index: FolderIndex;
  #events: readonly KnownEvent[] | undefined;
  #bySort: EventsBySort | undefined;
  #statements: StatementIndex | undefined;

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

  /** Its events by sort. */
  get bySort(): EventsBySort {
    this.#bySort ??= bySort(this.events);
    return this.#bySort;
  }

  /** Its sentences by what they tell. */
  get statements(): StatementIndex {
    this.#statements ??= new StatementIndex(statementsOf(this.#index, this.summary));
    return this.#statements;
  }
}
