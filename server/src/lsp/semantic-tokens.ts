import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import type { View } from '../features/context.ts';
import { type Token, tokens, tokenTypes } from '../features/tokens.ts';
import type { Span } from '../text/span.ts';

/** The legend that clients are given; token types stand in it by index. */
export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

/** Encodes tokens as LSP wants them, and remembers the last answer a document so that the next can be a difference. */
export class SemanticTokensEncoder {
  readonly #builders = new Map<string, SemanticTokensBuilder>();

  /** All tokens of an article. */
  full(view: View): SemanticTokens {
    const builder = this.#builder(view.uri);
    // An id that matches nothing makes the builder start anew.
    builder.previousResult('');
    push(builder, view, tokens(view));
    return builder.build();
  }

  /** What changed in an article's tokens since the answer with id `previous`; all of them when that is not known. */
  delta(view: View, previous: string): SemanticTokens | SemanticTokensDelta {
    const builder = this.#builder(view.uri);
    builder.previousResult(previous);
    push(builder, view, tokens(view));
    return builder.buildEdits();
  }

  /** The tokens that touch a span. */
  range(view: View, within: Span): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    push(builder, view, tokens(view, within));
    return builder.build();
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.#builders.delete(uri);
  }

  #builder(uri: string): SemanticTokensBuilder {
    const builder = this.#builders.get(uri) ?? new SemanticTokensBuilder();
    this.#builders.set(uri, builder);
    return builder;
  }
}

function push(builder: SemanticTokensBuilder, { lines }: View, all: readonly Token[]): void {
  for (const token of all) {
    const { line, character } = lines.positionAt(token.start);
    builder.push(line, character, token.end - token.start, tokenTypes.indexOf(token.type), 0);
  }
}
