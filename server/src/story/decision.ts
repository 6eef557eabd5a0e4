import type { EntityType } from '../analyse/annotations.ts';
import type { ListProblem } from '../text/yaml-list.ts';

/**
 * How a decision names a person, organisation or place: by its name, so that the decision survives edits to the articles.
 * Where the name alone would mean several, an article and a type narrow it.
 */
export interface EntityRef {
  /** A name as an article writes it; case, accents and a leading "the" do not count. */
  readonly name: string;
  /** Only as meant in this article: its path relative to the folder, parts joined by "/", not percent-encoded. */
  readonly in?: string;
  /** Only where it is read as this. */
  readonly type?: EntityType;
}

/** What a reader settled about the entities of a folder. */
export type Decision =
  /** All of these are one. */
  | { readonly kind: 'same'; readonly entities: readonly EntityRef[] }
  /** No two of these are one. */
  | { readonly kind: 'different'; readonly entities: readonly EntityRef[] }
  /** This is a person, an organisation or a place, whatever it was read as. */
  | { readonly kind: 'type'; readonly entity: EntityRef; readonly type: EntityType }
  /** This is shown by the given name. */
  | { readonly kind: 'name'; readonly entity: EntityRef; readonly name: string };

/** An entry of the file that is not followed, and why; where it contradicts another, the message has that one's line (1-based). */
export type DecisionProblem = ListProblem;

/** What the file of decisions says. */
export interface Decisions {
  /** In file order, without contradictions. */
  readonly decisions: readonly Decision[];
  /** In file order. */
  readonly problems: readonly DecisionProblem[];
}
