import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { type ForkOptions, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startGalley } from '../common/galley-client.ts';

let stop: (() => Promise<void>) | undefined;

/**
 * How the server's process is started. One malloc arena instead of one a thread, and a heap that at most doubles before it is
 * collected, leave a quarter of its memory with the system (docs/measurements.md); V8's mode for small size would leave more, and make
 * every edit twice as slow.
 */
function processOptions(...execArgv: string[]): ForkOptions {
  return {
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    execArgv: ['--max-semi-space-size=16', '--heap-growing-percent=100', ...execArgv],
  };
}

/** VS Code calls this when the first article is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(join('dist', 'server.cjs'));
  const transport = TransportKind.ipc;
  stop = await startGalley(
    context,
    (options) =>
      new LanguageClient(
        'galley',
        'Galley',
        {
          run: { module, transport, options: processOptions() },
          debug: { module, transport, options: processOptions('--nolazy', '--inspect=6009') },
        },
        options,
      ),
  );
}

/** VS Code calls this when the window closes. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
