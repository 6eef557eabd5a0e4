import { styleText } from 'node:util';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../check/finding.ts';
import { checks } from '../check/registry.ts';
import type { Levels } from '../check/run-checks.ts';
import type { View } from '../features/context.ts';
import { exitCodes } from './exit-codes.ts';
import { formatJson } from './format-json.ts';
import { formatSarif } from './format-sarif.ts';
import { formatFindings, formatTotals, type Paint, type Style, type Totals } from './format-text.ts';
import { fails, type FailOn } from './options.ts';
import { type Reading, type ReadingOptions, type Surroundings, withReading } from './reading.ts';
import { report, type ReportedFinding } from './report.ts';

/** The options of `galley check`. */
export interface CheckOptions extends ReadingOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: FailOn;
  readonly checks: Levels;
  readonly thorough: boolean;
  readonly color: boolean;
}

/** Characters of articles held between reading and checking; articles beyond that are read a second time. */
const heldCharacters = 4_000_000;

/**
 * `galley check`: reads all articles, so that each can be checked against the others, then prints what is wrong.
 * @returns the exit code
 * @throws the signal's reason when the user ends it
 */
export function check(surroundings: Surroundings, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { io } = surroundings;
  const { format, failOn } = options;
  return withReading(surroundings, paths, { ...options, telling: options }, async (reading) => {
    const views = await readViews(reading);
    const all: ReportedFinding[] = [];
    const paint = painter(options.color && io.color);
    for (const uri of reading.uris) {
      const view = views.get(uri) ?? (await reading.read(uri));
      views.delete(uri);
      if (!view) continue;
      surroundings.signal.throwIfAborted();
      const findings = report(view, await reading.library.findingsOf(view), reading);
      all.push(...findings);
      if (format === 'text' && findings.length > 0) await io.out(formatFindings(findings, paint));
    }
    if (format === 'text') await io.out(formatTotals(totals(all, reading)));
    else if (format === 'json') await io.out(formatJson(all));
    else await io.out(formatSarif(all, sarifRun(surroundings)));
    const failed = all.some(({ severity }) => fails(severity, failOn));
    return reading.exitCode === exitCodes.fine && failed ? exitCodes.findings : reading.exitCode;
  });
}

/** Reads every article and holds as many as memory should be spent on. */
async function readViews(reading: Reading): Promise<Map<string, View>> {
  const views = new Map<string, View>();
  let held = 0;
  await reading.readAll((view) => {
    held += view.article.text.length;
    if (held <= heldCharacters) views.set(view.uri, view);
  });
  return views;
}

function totals(all: readonly ReportedFinding[], reading: Reading): Totals {
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of all) findings[severity]++;
  return {
    articles: reading.uris.length,
    affected: new Set(all.map(({ path }) => path)).size,
    findings,
    leftOut: reading.leftOut,
  };
}

const styles: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  place: 'bold',
  code: 'dim',
  mark: 'green',
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

function painter(color: boolean): Paint {
  return color ? (style, text) => styleText(styles[style], text, { validateStream: false }) : (_, text) => text;
}

function sarifRun(surroundings: Surroundings): Parameters<typeof formatSarif>[1] {
  const { version, io } = surroundings;
  return { version, checks, page: (code) => surroundings.docsPage(code), uri: (path) => uriOf(path, io.cwd) };
}

/** A path as SARIF wants it: relative to the folder of the run, with forward slashes; a `file:` uri when it lies elsewhere. */
function uriOf(path: string, cwd: string): string {
  if (path === '-') return 'stdin';
  const absolute = resolve(cwd, path);
  const inside = relative(cwd, absolute);
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return pathToFileURL(absolute).href;
  return inside.split(sep).map(encodeURIComponent).join('/');
}
