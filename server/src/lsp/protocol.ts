import { NotificationType, RequestType } from 'vscode-languageserver';
import type { EncoderState } from '../encode/encoder.ts';

/*
 * What Galley's server and its own client say to each other beside LSP. Other clients need none of it: without
 * `clientFiles` the server reads the disk itself.
 */

/** Sent by the client with `initialize`. All optional. */
export interface InitializationOptions {
  /** The client answers `galley/findFiles` and `galley/readFile`: folders may be remote or virtual. */
  readonly clientFiles?: boolean;
  /** Which ONNX runtime to use; `auto` takes the native one when it is installed. */
  readonly runtime?: 'auto' | 'wasm' | 'native';
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
