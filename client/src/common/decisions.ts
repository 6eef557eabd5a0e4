import { commands, type Disposable, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { keep, openKept } from './kept-files.ts';
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

/**
 * The commands by which a reader settles who is who.
 * @param client the running client; undefined while there is none
 */
export function followDecisions(client: () => BaseLanguageClient | undefined): Disposable[] {
  return [
    commands.registerCommand('galley.sameAs', (uri: unknown, entity: unknown) => settle(client(), 'same', uri, entity)),
    commands.registerCommand('galley.differentFrom', (uri: unknown, entity: unknown) =>
      settle(client(), 'different', uri, entity),
    ),
    commands.registerCommand('galley.openDecisions', () =>
      openKept(
        decisionsPath,
        'Nothing is settled in this folder yet. Put the caret on a name and rename it (F2), or open the menu of code actions (Ctrl+.).',
      ),
    ),
    commands.registerCommand('galley.goToOtherIntroductions', () =>
      commands.executeCommand('editor.action.goToImplementation'),
    ),
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
  await keep(client, 'galley/decisionEdit', { uri, decision });
}
