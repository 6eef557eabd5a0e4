import type { Span } from '../text/span.ts';
import type { Folder } from './context.ts';

/** Article text made safe for a Markdown card: marks escaped, line breaks as spaces, HTML inert. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-!|~$]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s+/g, ' ');
}

/** The text cut to about `length` characters at a word's end, with an ellipsis when something was cut. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return `${line.slice(0, cut > length / 2 ? cut : length).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

/** A Markdown link to the line of a span: `[label](uri#L12,5)`, as VS Code opens it; the bare label when the line is unknown. */
export function lineLink(folder: Folder, label: string, uri: string, span: Span): string {
  const at = folder.lines(uri)?.positionAt(span.start);
  const text = escapeMarkdown(label);
  return at ? `[${text}](${uri.replace(/[()\s]/g, encodeURIComponent)}#L${at.line + 1},${at.character + 1})` : text;
}

/** "1 article", "3 articles". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
