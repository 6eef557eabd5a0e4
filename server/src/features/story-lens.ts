import type { CodeLens } from 'vscode-languageserver-types';
import type { Comparison } from './compare/comparison.ts';
import type { View } from './context.ts';

/**
 * The line over an article's headline that says how many outlets tell its story and where they differ.
 * @param comparison of the story, asked from this article; none where it stands alone
 * @param command the client's command that opens the comparison, given the article's uri; none for clients without it
 * @returns one lens at most
 */
export function storyLens(
  { article, lines, uri }: View,
  comparison: Comparison | undefined,
  command?: string,
): CodeLens[] {
  if (!comparison) return [];
  const headline =
    article.blocks.find(({ type }) => type === 'headline') ?? article.blocks.find(({ type }) => type === 'paragraph');
  const start = lines.positionAt(headline?.span.start ?? 0);
  return [
    {
      range: { start, end: start },
      command: {
        title: comparison.line,
        command: command ?? '',
        ...(command !== undefined && { arguments: [uri] }),
      },
    },
  ];
}
