import type { Connection } from 'vscode-languageserver';
import { parseSettings, type Settings } from '../workspace/settings.ts';

/**
 * Settings by workspace folder, asked of the client once and kept until they change. Files outside every folder share
 * one entry.
 */
export class SettingsCache {
  readonly #connection: Connection;
  readonly #pull: boolean;
  readonly #folders: () => readonly string[];
  #pushed: unknown;
  #known = new Map<string, Promise<Settings>>();

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
    const folder = this.#folders().find((each) => uri.startsWith(`${each}/`)) ?? '';
    let settings = this.#known.get(folder);
    if (!settings) {
      settings = this.#ask(folder === '' ? uri : folder);
      this.#known.set(folder, settings);
    }
    return settings;
  }

  /** Forgets what is known, as when the client says that settings changed. */
  changed(pushed: unknown): void {
    this.#known = new Map();
    if (typeof pushed === 'object' && pushed !== null && 'galley' in pushed) this.#pushed = pushed.galley;
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
