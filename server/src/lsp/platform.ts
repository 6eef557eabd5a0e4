import type { Encoder, EncoderState } from '../encode/encoder.ts';
import type { ArticleFiles } from '../workspace/host.ts';
import type { IndexCache } from '../workspace/index-cache.ts';
import type { Settings } from '../workspace/settings.ts';

/** An encoder that somebody must end. */
export interface RunningEncoder extends Encoder {
  onStateChange(listener: (state: EncoderState) => void): () => void;
  dispose(): void;
}

/** What the server takes from the machine it runs on. One implementation for Node, one for a browser's worker. */
export interface Platform {
  createEncoder(runtime: 'auto' | 'wasm' | 'native'): RunningEncoder;
  /** The workspace's files without the client's help; undefined where there is no disk. */
  readonly disk?: Disk;
  /**
   * The cache of closed articles.
   * @param storage uri of a directory that the client gives the server for this workspace
   * @returns undefined where that is no directory of this machine
   */
  cache?(storage: string, log: (message: string) => void): IndexCache | undefined;
  /** The address of the page that explains a finding code. */
  docsHref(code: string): string;
}

/** A disk that the server reads and watches itself. */
export interface Disk {
  files(folders: () => readonly string[], settings: (uri: string) => Promise<Settings>): ArticleFiles;
  /**
   * Watches folders for files that appear, change or vanish.
   * @returns ends the watch
   */
  watch(folders: readonly string[], onChange: (uri: string) => void): () => Promise<void>;
}
