import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver';
import type { Position, WorkspaceEdit } from 'vscode-languageserver';
import type { EncoderState } from '../encode/encoder.ts';
import type { Comparison } from '../features/compare/comparison.ts';
import type { EntityChoice } from '../features/entity-choices.ts';
import type { ReviewActionData } from '../features/review-actions.ts';
import type { SpeakersNode, SpeakersQuery } from '../features/speakers.ts';
import type { Decision, EntityRef } from '../story/decisions.ts';

/*
 * What Galley's server and its own client say to each other beside LSP. Other clients need none of it: without
 * `clientFiles` the server reads the disk itself.
 */

/** Sent by the client with `initialize`. All optional. */
export interface InitializationOptions {
  /** The client answers `galley/findFiles` and `galley/readFile`: folders may be remote or virtual. */
  readonly clientFiles?: boolean;
  /** The client has the commands `galley.sameAs` and `galley.differentFrom`, which ask with whom. */
  readonly picks?: boolean;
  /** The client has the command `galley.compareOutlets`, which the line over a headline runs. */
  readonly compares?: boolean;
  /** The client has the commands `galley.openBeside`, `galley.compareHere` and `galley.review`. */
  readonly reviews?: boolean;
  /** Which ONNX runtime to use; `auto` takes the native one when it is installed. */
  readonly runtime?: 'auto' | 'wasm' | 'native';
  /** Uri of a directory for this workspace, in which the server may keep what it read in closed articles; none is kept without. */
  readonly storage?: string;
  /** Settings, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Asks the client for the files of a workspace folder that match globs, its excluded files left out. Answers with uris. */
export const findFiles = new RequestType<{ folder: string; globs: string[] }, string[], void>('galley/findFiles');

/** Asks the client for a file's bytes in base64; null when it is gone or has more than `maxBytes`. */
export const readFile = new RequestType<{ uri: string; maxBytes: number }, string | null, void>('galley/readFile');

/** What the status item shows. */
export interface Status {
  readonly articles: number;
  /** Present while the folder is being read. */
  readonly indexing?: { readonly done: number; readonly total: number };
  readonly model: EncoderState;
}

/** Tells the client what the status item should show. */
export const status = new NotificationType<Status>('galley/status');

/** Tells the client that the index changed: what it shows of speakers may be out of date. Sent once for a burst of changes. */
export const changed = new NotificationType0('galley/changed');

/** One level of the tree of speakers. */
export const speakers = new RequestType<SpeakersQuery, SpeakersNode[], void>('galley/speakers');

/** What stands under a node of the tree of speakers, as Markdown with citations. */
export const speakersMarkdown = new RequestType<SpeakersQuery, string, void>('galley/speakersMarkdown');

/** Why there is nothing to compare an article with: no other tells its story, or it has not been read (yet). */
export interface NoComparison {
  readonly why: 'alone' | 'unread';
  /** Articles that the folder has, as far as they are read. */
  readonly articles: number;
}

/** What `compare` answers. */
export type CompareAnswer = Comparison | NoComparison;

/** The story that an article tells, laid out by outlet. */
export const compare = new RequestType<{ readonly uri: string }, CompareAnswer, void>('galley/compare');

/** The same as Markdown tables with citations; empty where there is nothing to compare. */
export const compareMarkdown = new RequestType<{ readonly uri: string }, string, void>('galley/compareMarkdown');

/** The same as CSV (RFC 4180), a line for each thing given; empty where there is nothing to compare. */
export const compareCsv = new RequestType<{ readonly uri: string }, string, void>('galley/compareCsv');

/** An entity of an article, as code actions name it to the client's commands. */
export interface EntityOf {
  readonly uri: string;
  /** Index into the summary's entities. */
  readonly entity: number;
}

/** With whom an entity may be settled to be the same, or not the same; null when there is no such entity any more. */
export const entityChoices = new RequestType<
  EntityOf & { readonly relation: 'same' | 'different' },
  { readonly name: string; readonly own: EntityRef; readonly choices: EntityChoice[] } | null,
  void
>('galley/entityChoices');

/** The edit of `.galley/entities.yaml` that writes a decision about an article's entity down. Fails with what is wrong. */
export const decisionEdit = new RequestType<{ readonly uri: string; readonly decision: Decision }, WorkspaceEdit, void>(
  'galley/decisionEdit',
);

/** The edit of `.galley/reviews.yaml` that writes a reader's word on a finding down. Fails with what is wrong. */
export const reviewEdit = new RequestType<ReviewActionData, WorkspaceEdit, void>('galley/reviewEdit');

/**
 * Where somebody types in an article; null when the caret has left. What is garbled there is told when it has. A client that
 * does not send it is told everything.
 */
export const typing = new NotificationType<{ readonly uri: string; readonly position: Position | null }>(
  'galley/typing',
);
