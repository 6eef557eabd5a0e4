import { HEAD_LABELS, type HeadName } from './labels.ts';

/** Says in one sentence, for a reader of the editor's status, why the model cannot be used. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** The first line of what an error says, without a closing full stop. */
export function messageOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return line.slice(0, 200).replace(/\.$/, '');
}

/** Where the model's files come from: a folder on disk, a URL, memory. */
export interface ModelFiles {
  /**
   * The bytes of one file of the model.
   * @param name `config.json`, `tokenizer.json`, or what the config names
   * @throws when it cannot be read
   */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** What `config.json` tells: the contract between the weights and this runtime (docs in `training/export.py`). */
export interface ModelConfig {
  readonly format: number;
  readonly version: string;
  readonly model: { readonly file: string; readonly bytes: number; readonly sha256: string };
  /** Pieces in one run at most, `[CLS]` and `[SEP]` counted. */
  readonly maxSequence: number;
}

/** A model read and found whole. */
export interface Model {
  readonly config: ModelConfig;
  readonly tokenizer: object;
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** The `format` of `config.json` this runtime reads. */
export const MODEL_FORMAT = 3;

/**
 * Reads a model's files and checks the weights' size and SHA-256 against the config.
 * @throws {ModelError} when a file is missing, damaged or made for another Galley
 */
export async function loadModel(files: ModelFiles): Promise<Model> {
  const config = checkConfig(await readJson(files, 'config.json'));
  const [tokenizer, weights] = await Promise.all([
    readJson(files, 'tokenizer.json'),
    readFile(files, config.model.file),
  ]);
  const { file, bytes, sha256 } = config.model;
  if (weights.length !== bytes)
    throw new ModelError(`The model file ${file} is damaged: ${weights.length} bytes instead of ${bytes}.`);
  if ((await sha256Of(weights)) !== sha256)
    throw new ModelError(`The model file ${file} is damaged: its SHA-256 differs.`);
  return { config, tokenizer, weights };
}

async function readFile(files: ModelFiles, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await files.read(name);
  } catch {
    throw new ModelError(`The model file ${name} is missing.`);
  }
}

async function readJson(files: ModelFiles, name: string): Promise<object> {
  const bytes = await readFile(files, name);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw new ModelError(`The model file ${name} is damaged: it is not JSON.`);
}

/** `config.json` as it is written, before it is known to be whole. */
interface WrittenConfig extends Partial<Omit<ModelConfig, 'format'>> {
  readonly format?: unknown;
  readonly heads?: Readonly<Record<string, { readonly labels?: unknown } | undefined>>;
}

function checkConfig(value: WrittenConfig): ModelConfig {
  const { format, version, model, maxSequence, heads } = value;
  if (format !== MODEL_FORMAT) {
    const found = typeof format === 'number' ? `format ${format}` : 'an unknown format';
    throw new ModelError(`The model is of ${found}, but this Galley reads format ${MODEL_FORMAT}.`);
  }
  const whole =
    typeof version === 'string' &&
    typeof model?.file === 'string' &&
    typeof model.bytes === 'number' &&
    typeof model.sha256 === 'string' &&
    typeof maxSequence === 'number' &&
    maxSequence >= 16 &&
    typeof heads === 'object';
  if (!whole) throw new ModelError('The model file config.json is damaged: entries are missing.');
  for (const name of Object.keys(HEAD_LABELS) as HeadName[]) checkLabels(name, heads[name]?.labels);
  return { format, version, model, maxSequence };
}

/** @throws {ModelError} when the labels of a head, as written, are not the ones this runtime knows, in their order */
function checkLabels(name: HeadName, written: unknown): void {
  const known: readonly string[] = HEAD_LABELS[name];
  const fault = (what: string) => new ModelError(`The model does not fit this Galley: its head "${name}" ${what}.`);
  if (!Array.isArray(written)) throw fault('is missing');
  const labels = written.map(String);
  const unknown = labels.find((label) => !known.includes(label));
  if (unknown !== undefined) throw fault(`has the unknown label "${unknown}"`);
  const missing = known.find((label) => !labels.includes(label));
  if (missing !== undefined) throw fault(`lacks the label "${missing}"`);
  if (known.length !== labels.length || known.some((label, i) => labels[i] !== label))
    throw fault('has its labels in another order');
}

/** The SHA-256 of some bytes in lower-case hex, by the Web Crypto API, which Node and browsers have. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
