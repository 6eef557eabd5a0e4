// Opens seeds/ (or another folder) in VS Code with Galley running.
//   npm start -- [--folder DIR] [--port N] [--served]
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './support/paths.mjs';
import { run, which } from './support/processes.mjs';
import { startServer } from './vscode-host.mjs';

/** Where the served VS Code listens unless told otherwise: always the same, so that the browser keeps its state. */
const usualPort = 8137;

async function main() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: join(root, 'seeds') },
      port: { type: 'string' },
      served: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.folder);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) throw new Error(`${values.port} is not a port.`);
  await install();
  await build();
  if (which('code') && !values.served && values.port === undefined) {
    const { code } = await run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder], { echo: true });
    if (code === 0) {
      console.log(`Galley runs in the VS Code window that shows ${folder}.`);
      return;
    }
    console.warn(`code ended with exit code ${code}; serving VS Code instead.`);
  }
  await serve(folder, values.port);
}

async function serve(folder, port) {
  const state = join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'galley', 'vscode');
  const options = {
    extension: root,
    userDataDir: join(state, 'user-data'),
    extensionsDir: join(state, 'extensions'),
  };
  const server = await startServer({ ...options, port: Number(port ?? usualPort) }).catch((error) => {
    if (port !== undefined || !/EADDRINUSE/.test(error.message)) throw error;
    return startServer(options);
  });
  console.log(`Galley is running at ${server.url(folder)}`);
  console.log('Open this address in a browser on this machine; Ctrl-C ends it.');
  const code = await server.ended;
  throw new Error(`VS Code's server ended with exit code ${code}:\n${server.log().slice(-3000)}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
