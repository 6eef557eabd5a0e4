/** Says in one sentence, for a reader of the editor's status, why the model cannot be used. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
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
  readonly version: string;
  readonly model: { readonly file: string; readonly bytes: number; readonly sha256: string };
  /** Pieces in one run at most, `[CLS]` and `[SEP]` counted. */
  readonly maxSequence: number;
  /** For each output of the model its labels. */
  readonly heads: Readonly<Record<string, { readonly labels: readonly string[] }>>;
}

/** A model read and found whole. */
export interface Model {
  readonly config: ModelConfig;
  readonly tokenizer: object;
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** The `format` of `config.json` this runtime reads. */
export const MODEL_FORMAT = 1;

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

function checkConfig(value: { readonly format?: unknown } & Partial<ModelConfig>): ModelConfig {
  if (value.format !== MODEL_FORMAT) {
    const found = typeof value.format === 'number' ? `format ${value.format}` : 'an unknown format';
    throw new ModelError(`The model is of ${found}, but this Galley reads format ${MODEL_FORMAT}.`);
  }
  const { version, model, maxSequence, heads } = value;
  const whole =
    typeof version === 'string' &&
    typeof model?.file === 'string' &&
    typeof model.bytes === 'number' &&
    typeof model.sha256 === 'string' &&
    typeof maxSequence === 'number' &&
    maxSequence >= 16 &&
    Array.isArray(heads?.['names']?.labels);
  if (!whole) throw new ModelError('The model file config.json is damaged: entries are missing.');
  return { version, model, maxSequence, heads };
}

/** The SHA-256 of some bytes in lower-case hex, by the Web Crypto API, which Node and browsers have. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
