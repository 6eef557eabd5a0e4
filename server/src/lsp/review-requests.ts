import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../check/finding.ts';
import { makeReview } from '../check/reviews/reviews.ts';
import { rangeOf, type View } from '../features/context.ts';
import { textEdit } from '../features/decisions-edit.ts';
import { type FindingKey, reviewActions, type ReviewActionData } from '../features/review-actions.ts';
import { type ReviewFiles, reviewsPath } from '../workspace/review-files.ts';
import type { Library } from '../workspace/library.ts';
import { createsFiles, failed, noFolder, noList, resolvesEdits, withoutData } from './kept-edits.ts';
import { reviewEdit } from './protocol.ts';
import { respond } from './respond.ts';

/** Answers what lets a reader have the last word on findings. */
export class ReviewRequests {
  readonly #library: Library;
  readonly #files: ReviewFiles;
  readonly #client: boolean;
  readonly #creates: boolean;
  readonly #resolves: boolean;

  /** @param client whether the client has the commands that the actions call */
  constructor(library: Library, files: ReviewFiles, capabilities: ClientCapabilities, client: boolean) {
    this.#library = library;
    this.#files = files;
    this.#client = client;
    this.#creates = createsFiles(capabilities);
    this.#resolves = resolvesEdits(capabilities);
  }

  /** Registers the handlers. */
  listen(connection: Connection, log: (message: string) => void): void {
    connection.onRequest(reviewEdit, (data, token) => respond(token, log, () => this.#edit(data)));
  }

  /** The actions on the findings at a range; none where the client asks for other kinds. */
  async actions(
    view: View,
    findings: readonly Finding[],
    range: Range,
    only: readonly string[] | undefined,
    diagnosticOf: (finding: Finding) => Diagnostic[],
  ): Promise<CodeAction[]> {
    if (only && !only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)) return [];
    // The client's command says why nothing can be kept; an edit could not.
    if (!this.#client && this.#files.baseFor(view.uri) === undefined) return [];
    const actions = reviewActions(view, this.#library, findings, range, this.#client, diagnosticOf);
    if (this.#client || this.#resolves) return actions;
    return Promise.all(actions.map(async (action) => withoutData((await this.resolve(action)) ?? action)));
  }

  /** The action with its edit, if it is one of these. */
  async resolve(action: CodeAction): Promise<CodeAction | undefined> {
    const data = (action.data ?? {}) as Partial<ReviewActionData>;
    if (data.uri === undefined || !data.finding || !data.judgement) return undefined;
    return { ...action, edit: await this.#edit({ uri: data.uri, finding: data.finding, judgement: data.judgement }) };
  }

  async #edit({ uri, finding: key, judgement }: ReviewActionData): Promise<WorkspaceEdit> {
    const base = this.#files.baseFor(uri);
    if (base === undefined) throw noFolder(reviewsPath, uri);
    const others = new Set((await this.#find(uri, key))?.finding.related.map((place) => place.uri));
    others.delete(uri);
    // An article that is being typed in is quoted as it was read last, and the finding is taken as it is then.
    await Promise.all([...others].map((other) => this.#library.view(other)));
    const texts = new Map(
      await Promise.all([...others].map(async (other) => [other, await this.#library.text(other)] as const)),
    );
    const found = await this.#find(uri, key);
    if (!found) throw failed('This finding is gone: the text changed.');
    const review = makeReview(found.finding, found.view.article, judgement, base, (other) => texts.get(other));
    if (!review) throw failed('An article that this finding tells of cannot be read.');
    const written = this.#files.add(base, review);
    if (!written) throw noList(reviewsPath);
    return textEdit(written.uri, written.before, written.after, this.#creates);
  }

  /** The finding that a reader means, with the reading that it is of. */
  async #find(
    uri: string,
    { code, range }: FindingKey,
  ): Promise<{ readonly view: View; readonly finding: Finding } | undefined> {
    const checked = await this.#library.checked(uri);
    if (!checked) return undefined;
    const { view, findings } = checked;
    const finding = findings.find((each) => each.code === code && sameRange(rangeOf(view.lines, each.span), range));
    return finding && { view, finding };
  }
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
