import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type ClientCapabilities,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { View } from '../features/context.ts';
import { textEdit } from '../features/decisions-edit.ts';
import { type EntityActionData, entityActions } from '../features/entity-actions.ts';
import { differentChoices, sameChoices } from '../features/entity-choices.ts';
import { prepareRename, renameDecision } from '../features/rename.ts';
import type { Decision } from '../story/decisions.ts';
import { type DecisionFiles, decisionsPath } from '../workspace/decision-files.ts';
import type { Library } from '../workspace/library.ts';
import { createsFiles, noFolder, noList, resolvesEdits, withoutData } from './kept-edits.ts';
import { decisionEdit, entityChoices } from './protocol.ts';
import { respond, type WithView } from './respond.ts';

/** Answers what lets a reader settle who is who: rename, code actions, and the questions of the client's commands. */
export class EntityRequests {
  readonly #library: Library;
  readonly #files: DecisionFiles;
  readonly #picks: boolean;
  readonly #creates: boolean;
  readonly #resolves: boolean;

  /** @param picks whether the client has the commands that ask with whom */
  constructor(library: Library, files: DecisionFiles, capabilities: ClientCapabilities, picks: boolean) {
    this.#library = library;
    this.#files = files;
    this.#picks = picks;
    this.#creates = createsFiles(capabilities);
    this.#resolves = resolvesEdits(capabilities);
  }

  /** Registers the handlers. */
  listen(connection: Connection, withView: WithView, log: (message: string) => void): void {
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      withView(uri, token, (view) => {
        const found = prepareRename(view, this.#library, position);
        if (found && this.#files.baseFor(uri) === undefined) throw noFolder(decisionsPath, uri);
        return found ?? null;
      }),
    );
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      withView<WorkspaceEdit | null>(uri, token, (view) => {
        const decision = renameDecision(view, this.#library, position, newName, this.#baseFor(uri));
        return decision ? this.#edit(uri, decision) : null;
      }),
    );
    connection.onRequest(decisionEdit, ({ uri, decision }, token) =>
      respond(token, log, () => Promise.resolve(this.#edit(uri, decision))),
    );
    connection.onRequest(entityChoices, ({ uri, entity: index, relation }, token) =>
      respond(token, log, () => {
        const base = this.#baseFor(uri);
        const entity = this.#library.index.entity(uri, index);
        const own = this.#library.index.refOf(base, uri, index);
        if (!entity || !own) return Promise.resolve(null);
        const choices =
          relation === 'same' ? sameChoices(entity, this.#library, base) : differentChoices(entity, uri, base);
        return Promise.resolve({ name: entity.name, own, choices });
      }),
    );
  }

  /** The action with its edit, if it is one of these. */
  resolve(action: CodeAction): CodeAction | undefined {
    const { uri, decision } = (action.data ?? {}) as Partial<EntityActionData>;
    return uri !== undefined && decision ? { ...action, edit: this.#edit(uri, decision) } : undefined;
  }

  /** The actions on the entity at a range; none where the client asks for other kinds. */
  actions(
    view: View,
    range: CodeActionRange,
    only: readonly string[] | undefined,
    trigger: CodeActionTriggerKind | undefined,
  ): CodeAction[] {
    const base = this.#files.baseFor(view.uri);
    if (base === undefined || (only && !only.some((kind) => covers(kind)))) return [];
    // Whom an entity may be costs a look at the whole folder: not at every step of the caret.
    const offers = trigger === CodeActionTriggerKind.Automatic ? 'no' : 'offers';
    const actions = entityActions(view, this.#library, range, base, this.#picks ? 'picks' : offers);
    if (this.#resolves) return actions;
    return actions.map((action) => withoutData(this.resolve(action) ?? action));
  }

  #baseFor(uri: string): string {
    const base = this.#files.baseFor(uri);
    if (base === undefined) throw noFolder(decisionsPath, uri);
    return base;
  }

  #edit(uri: string, decision: Decision): WorkspaceEdit {
    const written = this.#files.add(this.#baseFor(uri), decision);
    if (!written) throw noList(decisionsPath);
    return textEdit(written.uri, written.before, written.after, this.#creates);
  }
}

type CodeActionRange = Parameters<typeof entityActions>[2];

function covers(kind: string): boolean {
  return (
    kind === CodeActionKind.Empty ||
    kind === CodeActionKind.Refactor ||
    kind.startsWith(`${CodeActionKind.Refactor}.entity`)
  );
}
