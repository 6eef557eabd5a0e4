import { commands, type Disposable, type TextDocument, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decisionsPath } from './selector.ts';

/** How a decision names an entity, as the server gives it. */
interface EntityRef {
  readonly name: string;
  readonly in?: string;
  readonly type?: string;
}

/** What the server answers to `galley/entityChoices`. */
interface Choices {
  readonly name: string;
  readonly own: EntityRef;
  readonly choices: readonly {
    readonly label: string;
    readonly description: string;
    readonly detail?: string;
    readonly ref: EntityRef;
    readonly from?: EntityRef;
  }[];
}

/** Milliseconds for which the status bar says where a decision was kept. */
const shown = 5_000;

/**
 * The commands by which a reader settles who is who, and the care that what was settled is saved.
 * @param client the running client; undefined while there is none
 */
export function followDecisions(client: () => BaseLanguageClient | undefined): Disposable[] {
  return [
    commands.registerCommand('galley.sameAs', (uri: unknown, entity: unknown) => settle(client(), 'same', uri, entity)),
    commands.registerCommand('galley.differentFrom', (uri: unknown, entity: unknown) =>
      settle(client(), 'different', uri, entity),
    ),
    commands.registerCommand('galley.openDecisions', openDecisions),
    commands.registerCommand('galley.goToOtherIntroductions', () =>
      commands.executeCommand('editor.action.goToImplementation'),
    ),
    workspace.onDidChangeTextDocument(({ document }) => void saveUnseen(document)),
  ];
}

/** Asks with whom an entity is the same, or not the same, and has it written down. */
async function settle(
  client: BaseLanguageClient | undefined,
  relation: 'same' | 'different',
  uri: unknown,
  entity: unknown,
): Promise<void> {
  if (!client || typeof uri !== 'string' || typeof entity !== 'number') return;
  const found = await client.sendRequest<Choices | null>('galley/entityChoices', { uri, entity, relation });
  if (!found) return;
  if (found.choices.length === 0) {
    void window.showInformationMessage(`Galley knows nobody else whom “${found.name}” could be.`);
    return;
  }
  const items = found.choices.map(({ label, description, detail, ref, from }) => {
    const item: QuickPickItem & { ref: EntityRef; from: EntityRef } = {
      label,
      description,
      ref,
      from: from ?? found.own,
    };
    if (detail !== undefined) item.detail = detail;
    return item;
  });
  const picked = await window.showQuickPick(items, {
    title: relation === 'same' ? `“${found.name}” is the same as…` : `“${found.name}” is not the same as…`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked) return;
  const decision = { kind: relation, entities: [picked.from, picked.ref] };
  try {
    const answer = await client.sendRequest<Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0]>(
      'galley/decisionEdit',
      { uri, decision },
    );
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    if (edit) await workspace.applyEdit(edit);
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** Opens the decisions of the folder of the article in the editor, or of the only folder. */
async function openDecisions(): Promise<void> {
  const article = window.activeTextEditor?.document.uri;
  const folder = (article && workspace.getWorkspaceFolder(article)) ?? workspace.workspaceFolders?.[0];
  if (!folder) return;
  const file = Uri.joinPath(folder.uri, decisionsPath);
  try {
    await workspace.fs.stat(file);
  } catch {
    void window.showInformationMessage(
      'Nothing is settled in this folder yet. Put the caret on a name and rename it (F2), or open the menu of code actions (Ctrl+.).',
    );
    return;
  }
  await window.showTextDocument(file);
}

/**
 * Saves the decisions when they were changed from elsewhere, by a rename or a code action: nobody sees that the file is
 * not saved. Who has it in view saves it as any other file.
 */
async function saveUnseen(document: TextDocument): Promise<void> {
  if (!document.uri.path.endsWith(`/${decisionsPath}`) || !workspace.getWorkspaceFolder(document.uri)) return;
  if (window.visibleTextEditors.some((editor) => editor.document === document)) return;
  if (document.isDirty && (await document.save()))
    window.setStatusBarMessage(`$(check) Galley: kept in ${decisionsPath}`, shown);
}
