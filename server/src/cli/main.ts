import { readFileSync } from 'node:fs';
import { version } from '../../../package.json';
import { createEncoder } from '../node/create-encoder.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { run } from './program.ts';

const interrupted = new AbortController();

const io: Io = {
  out: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
  stdin: process.stdin,
  cwd: process.cwd(),
  color: wantsColor(),
};

/** By the conventions of https://no-color.org and https://force-color.org. */
function wantsColor(): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = process.env;
  if (never !== undefined && never !== '') return false;
  if (always !== undefined && always !== '') return always !== '0';
  return process.stdout.isTTY && terminal !== 'dumb';
}

/** The page beside the bundle this is part of (`dist/`). */
function docsPage(code: string): string | undefined {
  try {
    return readFileSync(new URL(`../docs/checks/${code.replace('/', '-')}.md`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  // Whoever read our output has seen enough (`galley annotate … | head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.failed);
  });
  process.stderr.on('error', () => undefined);
  // Once: a second Ctrl+C ends the process at once.
  process.once('SIGINT', () => {
    interrupted.abort();
    process.stdin.destroy();
  });
  try {
    process.exitCode = await run(process.argv.slice(2), {
      io,
      createEncoder,
      signal: interrupted.signal,
      version,
      docsPage,
    });
  } catch (error) {
    process.exitCode = interrupted.signal.aborted ? exitCodes.interrupted : exitCodes.failed;
    if (!interrupted.signal.aborted) io.err(`Galley failed: ${String(error instanceof Error ? error.stack : error)}`);
  }
}

void main();
