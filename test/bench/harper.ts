import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Span } from '../../server/src/text/span.ts';

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

  /**
   * Where it sees problems, as UTF-16 offsets: all but the spelling of names, which no dictionary has.
   */
  async flags(text: string): Promise<Span[]> {
    const lints = await this.#linter.lint(text, { language: 'plaintext' });
    return lints.flatMap((lint) => {
      const { start, end } = lint.span();
      return lint.lint_kind() === 'Spelling' && /^\p{Lu}/u.test(lint.get_problem_text()) ? [] : [{ start, end }];
    });
  }
}
