/** What a command has of the process it runs in; tests put in their own. */
export interface Io {
  /** Writes data to standard output; settles when there is room for more. */
  out(text: string): Promise<void>;
  /** One line for people, on standard error. */
  err(line: string): void;
  /** Bytes of standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Absolute path that relative paths start from. */
  readonly cwd: string;
  /** Whether standard output shows colours. */
  readonly color: boolean;
}
