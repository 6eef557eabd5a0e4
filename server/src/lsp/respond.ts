import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { View } from '../features/context.ts';

/** Answers from the newest view of a document; `null` when it is no article. */
export type WithView = <T>(
  uri: string,
  token: CancellationToken,
  answer: (view: View) => T | Promise<T>,
) => Promise<T | null>;

/**
 * Runs a request's work and answers only when the answer still counts: a cancelled request ends as such, and work that
 * throws becomes one logged line instead of a pop-up.
 * @param work gives the answer, or `stale` when the text changed while it was read
 * @param log takes one line about a failure
 * @throws a `ResponseError`, which the connection sends as the answer
 */
export async function respond<T>(
  token: CancellationToken,
  log: (message: string) => void,
  work: () => Promise<T | typeof stale>,
): Promise<T> {
  if (token.isCancellationRequested) throw cancelled();
  let answer: T | typeof stale;
  try {
    answer = await work();
  } catch (error) {
    // What the reader is to be told comes as such.
    if (error instanceof ResponseError) throw error as ResponseError;
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'Galley could not answer; its log says why.');
  }
  // The token's state changes while we wait.
  if ((token as { isCancellationRequested: boolean }).isCancellationRequested) throw cancelled();
  // `retriggerRequest` makes a client that pulls diagnostics ask again.
  if (answer === stale) {
    throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The text changed.', { retriggerRequest: true });
  }
  return answer;
}

/** Says that an answer would be for a text that is no longer there. */
export const stale: unique symbol = Symbol('stale');

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
