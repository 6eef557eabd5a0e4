// Runs the suite inside VS Code's extension host and writes what happens, one JSON object a line, to the file that the
// environment's GALLEY_HOST_RESULTS names: it works the same in the desktop and in the served VS Code.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Mocha from 'mocha';

/** A line of the results file. `skip` is a test that asked not to run; `end` is the last line of a whole run. */
export type HostEvent =
  | { readonly event: 'suite'; readonly title: string; readonly depth: number }
  | { readonly event: 'pass' | 'skip'; readonly title: string; readonly depth: number; readonly ms: number }
  | { readonly event: 'fail'; readonly title: string; readonly depth: number; readonly error: string }
  | { readonly event: 'end' };

/**
 * What VS Code calls: runs every suite file of the build.
 * @throws {Error} when a test fails, so that the launcher ends with an error too
 */
export async function run(): Promise<void> {
  const file = process.env['GALLEY_HOST_RESULTS'];
  const write = (event: HostEvent): void => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(event)}\n`);
  };
  // Imported late: mocha is an ES module, this bundle is none.
  const { default: MochaRunner } = await import('mocha');
  const mocha = new MochaRunner({
    ui: 'bdd',
    timeout: 30_000,
    ...(process.env['GALLEY_HOST_GREP'] && { grep: process.env['GALLEY_HOST_GREP'] }),
  });
  const folder = join(__dirname, 'suite');
  for (const name of readdirSync(folder).sort()) if (name.endsWith('.test.cjs')) mocha.addFile(join(folder, name));
  /** Mocha insists on a reporter; ours are the listeners of `report`. */
  class Silent extends MochaRunner.reporters.Base {
    override epilogue(): void {
      // nothing to print
    }
  }
  let failures: number;
  try {
    await mocha.loadFilesAsync();
    failures = await new Promise<number>((resolve) => {
      const runner = mocha.reporter(Silent).run(resolve);
      report(runner, write);
    });
    write({ event: 'end' });
  } catch (error) {
    // What is thrown while files load belongs to no test: without this line it would be lost in the editor's log.
    write({ event: 'fail', title: 'the suite runs', depth: 0, error: describeError(error) });
    throw error;
  }
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function report(runner: Mocha.Runner, write: (event: HostEvent) => void): void {
  const depthOf = (suite: Mocha.Suite | undefined): number => (suite?.parent ? depthOf(suite.parent) + 1 : 0);
  const place = (test: Mocha.Runnable): { title: string; depth: number } => ({
    title: test.title,
    depth: depthOf(test.parent),
  });
  runner.on('suite', (suite) => {
    if (!suite.root) write({ event: 'suite', title: suite.title, depth: depthOf(suite) - 1 });
  });
  runner.on('pass', (test) => {
    write({ event: 'pass', ...place(test), ms: test.duration ?? 0 });
  });
  runner.on('pending', (test) => {
    write({ event: 'skip', ...place(test), ms: 0 });
  });
  runner.on('fail', (test, error: unknown) => {
    write({ event: 'fail', ...place(test), error: describeError(error) });
  });
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
