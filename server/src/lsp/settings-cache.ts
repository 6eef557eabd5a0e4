import type { Connection } from 'vscode-languageserver';
import { innermostFolder } from '../workspace/innermost-folder.ts';
import { parseSettings, type Settings } from '../workspace/settings.ts';

/** What other settings change: which files are read and what is kept of them, or only what is told of them. */
export type SettingsChange = 'reading' | 'telling';

/** What is known of a workspace folder's settings. */
interface Known {
  /** The uri by which they are asked for. */
  readonly scope: string;
  readonly settings: Promise<Settings>;
}

/**
 * Settings by workspace folder, asked of the client once and kept until they change. Files outside every folder share
 * one entry.
 */
export class SettingsCache {
  readonly #connection: Connection;
  readonly #pull: boolean;
  readonly #folders: () => readonly string[];
  #pushed: unknown;
  #known = new Map<string, Known>();

  /**
   * @param pull whether the client answers `workspace/configuration`
   * @param initial settings from `initialize`, for clients that do not
   */
  constructor(connection: Connection, pull: boolean, folders: () => readonly string[], initial: unknown) {
    this.#connection = connection;
    this.#pull = pull;
    this.#folders = folders;
    this.#pushed = initial;
  }

  /** The settings that hold for a file. */
  for(uri: string): Promise<Settings> {
    const folder = innermostFolder(uri, this.#folders());
    return this.#in(folder ?? '', folder ?? uri);
  }

  /**
   * Asks anew for what is known, as when the client says that settings changed: it says so at every start, and where none
   * of ours did.
   * @param pushed what came with the word
   * @returns what the settings that differ from before change; undefined where none does
   */
  async changed(pushed: unknown): Promise<SettingsChange | undefined> {
    const before = this.#known;
    this.#known = new Map();
    if (typeof pushed === 'object' && pushed !== null && 'galley' in pushed) this.#pushed = pushed.galley;
    const changes = await Promise.all(
      [...before].map(async ([folder, { scope, settings }]) =>
        changeBetween(await settings, await this.#in(folder, scope)),
      ),
    );
    return changes.find((change) => change === 'reading') ?? changes.find((change) => change !== undefined);
  }

  #in(folder: string, scope: string): Promise<Settings> {
    const known = this.#known.get(folder) ?? { scope, settings: this.#ask(scope) };
    this.#known.set(folder, known);
    return known.settings;
  }

  async #ask(scopeUri: string): Promise<Settings> {
    if (!this.#pull) return parseSettings(this.#pushed);
    try {
      return parseSettings(await this.#connection.workspace.getConfiguration({ scopeUri, section: 'galley' }));
    } catch {
      return parseSettings(this.#pushed);
    }
  }
}

function changeBetween(before: Settings, now: Settings): SettingsChange | undefined {
  const reading = ({ articles, index, maxArticleLength }: Settings): string =>
    JSON.stringify([articles, index, maxArticleLength]);
  if (reading(before) !== reading(now)) return 'reading';
  return JSON.stringify(before) === JSON.stringify(now) ? undefined : 'telling';
}
