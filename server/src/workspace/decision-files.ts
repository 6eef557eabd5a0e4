import { addDecision, type Decision, type DecisionProblem, readDecisions } from '../story/decisions.ts';
import { decodeBytes } from '../text/decode.ts';
import type { LibraryHost } from './host.ts';
import type { Library } from './library.ts';

/** Where the decisions of a workspace folder stand, below it (docs/entities.md). */
export const decisionsPath = '.galley/entities.yaml';

/** A file of decisions is written by people: one with more bytes is none. */
const maxBytes = 1_000_000;

/** What a file of decisions says. */
export interface DecisionFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly DecisionProblem[];
}

/**
 * The files in which readers settled who is who, one a workspace folder: read, kept at the editor's text while open, and
 * followed by the library's index at once.
 */
export class DecisionFiles {
  readonly #host: LibraryHost;
  readonly #library: Library;
  readonly #onRead: (file: DecisionFile) => void;
  readonly #texts = new Map<string, string>();
  readonly #open = new Set<string>();

  /** @param onRead takes what a file says whenever that changed; an empty text where the file is gone */
  constructor(host: LibraryHost, library: Library, onRead: (file: DecisionFile) => void) {
    this.#host = host;
    this.#library = library;
    this.#onRead = onRead;
  }

  /** The folder whose decisions stand in the file at `uri`; undefined when it is no such file. */
  baseOf(uri: string): string | undefined {
    return this.#host.folders().find((folder) => uri === `${folder}/${decisionsPath}`);
  }

  /** The innermost workspace folder that holds an article; undefined where none does. */
  baseFor(article: string): string | undefined {
    return this.#host
      .folders()
      .filter((folder) => article.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0];
  }

  /** Reads the files of all folders; those of folders that are gone are followed no longer. */
  async readAll(): Promise<void> {
    const folders = this.#host.folders();
    for (const uri of [...this.#texts.keys()])
      if (!folders.some((folder) => uri === `${folder}/${decisionsPath}`)) this.#take(uri, undefined);
    await Promise.all(folders.map((folder) => this.read(`${folder}/${decisionsPath}`)));
  }

  /** Reads a file again, as when it appeared, changed or vanished; the editor's text counts while it is open. */
  async read(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    const bytes = await this.#host.files.read(uri, maxBytes);
    if (this.#open.has(uri)) return;
    this.#take(uri, bytes && decodeBytes(bytes).text);
  }

  /** Takes the text of a file that is open in an editor. */
  setText(uri: string, text: string): void {
    this.#open.add(uri);
    this.#take(uri, text);
  }

  /** Forgets the editor's text; the file on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.read(uri);
  }

  /**
   * What a folder's file says when a decision is added.
   * @returns its uri, its text of now (undefined where there is none) and the new text; undefined when the file is not to
   *   be touched, being no list that a decision could be added to
   */
  add(base: string, decision: Decision): { uri: string; before: string | undefined; after: string } | undefined {
    const uri = `${base}/${decisionsPath}`;
    const before = this.#texts.get(uri);
    const after = addDecision(before, decision);
    return after === undefined ? undefined : { uri, before, after };
  }

  #take(uri: string, text: string | undefined): void {
    const known = this.#texts.get(uri);
    if (text === known) return;
    if (text === undefined) this.#texts.delete(uri);
    else this.#texts.set(uri, text);
    const { decisions, problems } = readDecisions(text ?? '');
    this.#library.decide(uri.slice(0, -decisionsPath.length - 1), decisions);
    this.#onRead({ uri, text: text ?? '', problems });
  }
}
