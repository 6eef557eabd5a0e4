import type { Encoder, EncoderState } from '../encode/encoder.ts';
import type { Runtime } from '../encode/session.ts';
import type { View } from '../features/context.ts';
import type { Lines } from '../text/line-index.ts';
import { Library } from '../workspace/library.ts';
import { defaultSettings, type Settings } from '../workspace/settings.ts';
import { decisionFolders, followDecisions } from './decision-folders.ts';
import { exitCodes } from './exit-codes.ts';
import { InputFiles } from './input-files.ts';
import { findInputs, type Input } from './inputs.ts';
import type { Io } from './io.ts';
import type { Files } from './report.ts';

/** An encoder that says when its state changes and that must be ended. */
export interface CliEncoder extends Encoder {
  onStateChange(listener: (state: EncoderState) => void): () => void;
  dispose(): void;
}

/** Where commands run: the process, or a test. */
export interface Surroundings {
  readonly io: Io;
  /** @param modelFolder another folder to load the model from, as a path */
  createEncoder(runtime: Runtime, modelFolder: string | undefined): CliEncoder;
  /** Aborts when the user wants the command to end. */
  readonly signal: AbortSignal;
  readonly version: string;
  /** The page that explains a finding code, in Markdown, where it is installed. */
  docsPage(code: string): string | undefined;
}

/** What `check` and `annotate` have in common. */
export interface ReadingOptions {
  readonly runtime: Runtime;
  readonly model?: string;
  /** Files with more characters than this are left out. */
  readonly maxLength: number;
}

/** What of the findings is told, where it is not the default. */
type Telling = Partial<Pick<Settings, 'checks' | 'thorough'>>;

/** Articles read at a time: while the model reads one, the next is parsed. */
const parallel = 4;

/** The articles named on the command line, read and linked. */
export class Reading implements Files {
  readonly library: Library;
  readonly #surroundings: Surroundings;
  readonly #files: InputFiles;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #maxLength: number;
  readonly #inputs: readonly Input[];
  readonly #missing: number;
  #leftOut = 0;

  constructor(
    surroundings: Surroundings,
    encoder: Encoder,
    found: { readonly inputs: readonly Input[]; readonly missing: readonly string[] },
    { maxLength, telling }: { readonly maxLength: number; readonly telling: Telling },
  ) {
    const { io } = surroundings;
    // What was named on the command line is an article, whatever its path.
    const { checks = defaultSettings.checks, thorough = defaultSettings.thorough } = telling;
    const settings: Settings = { ...defaultSettings, articles: ['**'], checks, thorough, maxArticleLength: maxLength };
    this.#surroundings = surroundings;
    this.#inputs = found.inputs;
    this.#missing = found.missing.length;
    this.#maxLength = maxLength;
    this.#paths = new Map(found.inputs.map(({ uri, path }) => [uri, path]));
    this.#files = new InputFiles(found.inputs, io.stdin);
    this.library = new Library(
      {
        files: this.#files,
        settings: () => Promise.resolve(settings),
        folders: () => [],
        log: (message) => {
          io.err(message);
        },
      },
      encoder,
    );
  }

  /** How many files were left out. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Uris of the articles read, in the order of the command line. */
  get uris(): readonly string[] {
    return this.#inputs.map(({ uri }) => uri).filter((uri) => this.library.index.get(uri) !== undefined);
  }

  path(uri: string): string {
    return this.#paths.get(uri) ?? uri;
  }

  lines(uri: string): Lines | undefined {
    return this.library.lines(uri);
  }

  /** What the run ends with when it has nothing to find fault with. */
  get exitCode(): number {
    if (this.#missing > 0) return exitCodes.usage;
    return this.library.index.size > 0 ? exitCodes.fine : exitCodes.failed;
  }

  /**
   * Reads all articles, several at a time. One that cannot be read is told of and left out.
   * @param onView takes each article as it is read, in any order
   * @throws the signal's reason when the user ends it
   */
  async readAll(onView?: (view: View) => void): Promise<void> {
    let next = 0;
    const work = async (): Promise<void> => {
      for (let input = this.#inputs[next++]; input; input = this.#inputs[next++]) {
        const view = await this.read(input.uri);
        if (view) onView?.(view);
        else this.#leftOut++;
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    this.#settleOrder();
  }

  /**
   * Reads one article (again).
   * @returns undefined when it was left out; why stands on standard error
   * @throws the signal's reason when the user ends it
   */
  async read(uri: string): Promise<View | undefined> {
    const { io, signal } = this.#surroundings;
    try {
      const view = await this.library.readFile(uri, 'background', signal);
      signal.throwIfAborted();
      if (view) return view;
      io.err(`${this.path(uri)} ${await this.#files.explain(uri, this.#maxLength)}.`);
    } catch (error) {
      signal.throwIfAborted();
      io.err(`${this.path(uri)} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    return undefined;
  }

  /** Files the articles in the order of the command line: which was read first must not show in what is printed. */
  #settleOrder(): void {
    const { index } = this.library;
    for (const uri of this.uris) {
      const summary = index.get(uri);
      if (summary) index.set(summary);
    }
  }
}

/**
 * Finds and opens the articles that paths stand for, does something with them, and ends the encoder.
 * @param work what is to be done; returns the exit code
 * @returns the exit code
 */
export async function withReading(
  surroundings: Surroundings,
  paths: readonly string[],
  { runtime, model, maxLength, telling = {} }: ReadingOptions & { readonly telling?: Telling },
  work: (reading: Reading) => Promise<number>,
): Promise<number> {
  const { io } = surroundings;
  const found = await findInputs(paths, io.cwd);
  for (const path of found.missing) io.err(`${path} does not exist.`);
  for (const path of found.empty) io.err(`${path} holds no text or Markdown files.`);
  // The model is a second of work: not for nothing.
  const encoder = found.inputs.length > 0 ? surroundings.createEncoder(runtime, model) : noEncoder;
  const unlisten = tellOfModel(encoder, io);
  try {
    const reading = new Reading(surroundings, encoder, found, { maxLength, telling });
    await followDecisions(reading.library, await decisionFolders(paths, io.cwd), (line) => {
      io.err(line);
    });
    return await work(reading);
  } finally {
    unlisten();
    encoder.dispose();
  }
}

/** Says why there is no model, or not the runtime that is installed; each reason once. @returns ends that */
function tellOfModel(encoder: CliEncoder, io: Io): () => void {
  const told = new Set<string>();
  const tell = (state: EncoderState): void => {
    const news = newsOf(state);
    if (news === undefined || told.has(news)) return;
    told.add(news);
    io.err(news);
  };
  tell(encoder.state);
  return encoder.onStateChange(tell);
}

function newsOf(state: EncoderState): string | undefined {
  if (state.kind === 'unavailable') return `Going on without names: ${state.reason}`;
  return state.kind === 'ready' ? state.note : undefined;
}

const noEncoder: CliEncoder = {
  state: { kind: 'loading' },
  read: () => Promise.resolve(undefined),
  onStateChange: () => () => undefined,
  dispose: () => undefined,
};
