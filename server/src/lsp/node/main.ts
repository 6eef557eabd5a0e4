import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../../package.json';
import { createEncoder } from '../../node/create-encoder.ts';
import { DiskFiles } from '../../node/disk-files.ts';
import { watchDisk } from '../../node/watch-disk.ts';
import type { Platform } from '../platform.ts';
import { startServer } from '../server.ts';

const help = `galley-language-server: the language server of Galley, for any LSP client

  --stdio             talk over standard input and output
  --node-ipc          talk over Node's channel to the parent process
  --socket=PORT       connect to a port of this machine
  --model=FOLDER      load the model from another folder
  --help, --version
`;

const platform: Platform = {
  createEncoder: (runtime) => createEncoder(runtime, argument('--model')),
  disk: { files: (folders, settings) => new DiskFiles(folders, settings), watch: watchDisk },
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
