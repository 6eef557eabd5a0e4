import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../../package.json';
import { createEncoder } from '../../node/create-encoder.ts';
import { CacheDirectory } from '../../node/cache-directory.ts';
import { cacheStamp } from '../../node/cache-stamp.ts';
import { DiskFiles, pathOf } from '../../node/disk-files.ts';
import { watchDisk } from '../../node/watch-disk.ts';
import { IndexCache } from '../../workspace/index-cache.ts';
import type { Platform } from '../platform.ts';
import { startServer } from '../server.ts';

const help = `galley-language-server: the language server of Galley, for any LSP client

  --stdio             talk over standard input and output
  --node-ipc          talk over Node's channel to the parent process
  --socket=PORT       connect to a port of this machine
  --model=FOLDER      load the model from another folder
  --help, --version
`;

/** Milliseconds for which entries of the cache are gathered before they are written. */
const writePause = 500;

const platform: Platform = {
  createEncoder: (runtime) => createEncoder(runtime, argument('--model')),
  disk: { files: (folders, settings) => new DiskFiles(folders, settings), watch: watchDisk },
  cache: (storage, log) => {
    const path = pathOf(storage);
    if (path === undefined) return undefined;
    return new IndexCache(new CacheDirectory(join(path, 'index')), {
      stamp: cacheStamp(import.meta.url, argument('--model')),
      idle: () => new Promise((resolve) => setTimeout(resolve, writePause)),
      log,
    });
  },
  docsHref: (code) => new URL(`../docs/checks/${code.replace('/', '-')}.md`, import.meta.url).href,
};

/** The value of `--name=value` on the command line. */
function argument(name: string): string | undefined {
  return process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
}

function main(): void {
  const flags = process.argv.slice(2);
  if (flags.includes('--help')) process.stdout.write(help);
  else if (flags.includes('--version')) process.stdout.write(`${version}\n`);
  else if (!flags.some((flag) => /^--(?:stdio|node-ipc|socket|pipe)/.test(flag))) {
    process.stderr.write(help);
    process.exitCode = 2;
  } else startServer(createConnection(ProposedFeatures.all), platform);
}

main();
