import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startGalley } from '../common/galley-client.ts';

let stop: (() => Promise<void>) | undefined;

/** VS Code calls this when the first article is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(join('dist', 'server.cjs'));
  stop = await startGalley(
    context,
    (options) =>
      new LanguageClient(
        'galley',
        'Galley',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        },
        options,
      ),
  );
}

/** VS Code calls this when the window closes. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
