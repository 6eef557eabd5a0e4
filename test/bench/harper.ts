import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** The peer: a grammar checker that runs offline in an editor. */
export class Harper {
  readonly #linter = new LocalLinter({ binary: binaryInlined });

  /** Loads it. */
  async start(): Promise<void> {
    await this.#linter.setup();
  }

  /** Checks a text and returns how many problems it sees. */
  async lint(text: string): Promise<number> {
    return (await this.#linter.lint(text, { language: 'plaintext' })).length;
  }
}
