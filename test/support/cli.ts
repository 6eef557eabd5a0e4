import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { run } from '../../server/src/cli/program.ts';
import type { CliEncoder } from '../../server/src/cli/reading.ts';
import type { Encoder, NameType } from '../../server/src/encode/encoder.ts';
import { listEncoder, unavailableEncoder } from './encoder.ts';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The bundle; built by `bundle()` where it is missing. */
const bin = join(root, 'dist/galley.cjs');

/** How a command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A line of `galley annotate`. */
export interface AnnotatedArticle {
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly mentions: readonly (Spanned & { readonly type: NameType; readonly entity: string | null })[];
  readonly figures: readonly (Spanned & { readonly kind: string; readonly value: number; readonly unit?: string })[];
  readonly timexes: readonly (Spanned & { readonly type: string; readonly value: string })[];
  readonly quotations: readonly {
    readonly source: { readonly start: number; readonly end: number } | null;
    readonly content: readonly { readonly start: number; readonly end: number }[];
    readonly kind: string;
    readonly speaker: string | null;
  }[];
}

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What `galley check --format json` prints. */
export interface Checked {
  readonly findings: readonly {
    readonly path: string;
    readonly code: string;
    readonly severity: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly related: readonly { readonly path: string; readonly start: number; readonly end: number }[];
  }[];
}

/** A folder of files for one test file, gone when its tests are done. Call inside `describe`. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs a command line in this process, with names from lists (or no model at all) in place of the model. */
export async function runHere(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly names?: Partial<Record<NameType, readonly string[]>>;
    readonly stdin?: string;
    readonly signal?: AbortSignal;
  },
): Promise<Ended> {
  let out = '';
  let err = '';
  const encoder: Encoder = options.names ? listEncoder(options.names) : unavailableEncoder();
  const running: CliEncoder = { state: encoder.state, read: encoder.read.bind(encoder), onStateChange, dispose };
  const code = await run(args, {
    io: {
      out: (text) => {
        out += text;
        return Promise.resolve();
      },
      err: (line) => (err += `${line}\n`),
      stdin: chunks(options.stdin ?? ''),
      cwd: options.cwd,
      color: false,
    },
    createEncoder: () => running,
    signal: options.signal ?? new AbortController().signal,
    version: '0.0.0',
    docsPage: (code) => `# ${code}`,
  });
  return { code, out, err };
}

const onStateChange = () => () => undefined;
const dispose = () => undefined;

async function* chunks(text: string): AsyncIterable<Uint8Array> {
  for (const byte of Buffer.from(text)) yield await Promise.resolve(Uint8Array.of(byte));
}

/** Builds the bundle where it is missing. */
export function bundle(): void {
  if (existsSync(bin)) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
}

/** Runs the bundle as a process of its own. */
export function galley(
  args: readonly string[],
  options: { readonly cwd: string; readonly stdin?: string; readonly interruptAt?: RegExp },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: options.cwd, env: { ...process.env, NO_COLOR: '' } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      if (options.interruptAt?.test(err)) child.kill('SIGINT');
    });
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.on('error', () => undefined);
    if (options.interruptAt) child.stdin.write('');
    else child.stdin.end(options.stdin ?? '');
  });
}

/** The lines of `galley annotate`. */
export function articles(out: string): AnnotatedArticle[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnnotatedArticle);
}

/** The validator of a schema in `docs/schemas/`. */
export function schema(name: 'check' | 'annotate'): ValidateFunction {
  const text = readFileSync(join(root, `docs/schemas/${name}.schema.json`), 'utf8');
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object);
}
