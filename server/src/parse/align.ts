import type { TextBuilder } from './mapped-text.ts';

/** So far this reader looks for where source and value agree again. */
const MAX_SKIPPED = 2000;

/**
 * Appends a Markdown text node's value to `builder`, each character where it stands in the source: mdast gives the value
 * without escapes, entities and the prefixes of quoted or indented lines, and only the node's start and end.
 * Line breaks become one space. Rules: CommonMark 0.31, "Backslash escapes", "Entity references", "Paragraphs".
 * @param from,to file offsets of the node
 * @returns text offsets of the spaces that stand for line breaks, and the file offset behind the last character
 */
export function appendAligned(
  builder: TextBuilder,
  value: string,
  source: string,
  from: number,
  to: number,
): { breaks: number[]; end: number } {
  const breaks: number[] = [];
  let j = from;
  for (let i = 0; i < value.length; i++) {
    const char = value[i] ?? '';
    if (char === '\n' || char === '\r') {
      if (char === '\r' && value[i + 1] === '\n') i++;
      while (j < to && source[j] !== '\n' && source[j] !== '\r') j++;
      breaks.push(builder.length);
      builder.append(' ', Math.min(j, Math.max(from, to - 1)));
      while (j < to && /[\s>]/.test(source[j] ?? '') && source[j] !== value[i + 1]) j++;
      continue;
    }
    const here = source[j];
    if (here === '\\' && source[j + 1] === char && /[!-/:-@[-`{-~]/.test(char)) j++;
    else if (here === '&') {
      const entity = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(source.slice(j, j + 40));
      if (entity && isDecoded(entity[0], value, i, source.slice(j, j + 12))) {
        const pair = char >= '\ud800' && char <= '\udbff';
        builder.append(char, j);
        if (pair) builder.append(value[++i] ?? '', j + entity[0].length - 1);
        j += entity[0].length;
        continue;
      }
    } else if (here !== char && char !== '\ufffd') {
      // Something this reader does not know: go on at the next place where the text agrees.
      const next = source.slice(j, Math.min(to, j + MAX_SKIPPED)).indexOf(value.slice(i, i + 8));
      if (next >= 0) j += next;
    }
    builder.append(char, Math.min(j, Math.max(from, to - 1)));
    j++;
  }
  return { breaks, end: Math.min(j, to) };
}

/** Whether an entity in the source was decoded in the value, or stands there letter by letter (an unknown name). */
function isDecoded(entity: string, value: string, at: number, after: string): boolean {
  // `&amp;amp;` is `&amp;` in the value: what follows tells. In an address nothing is decoded.
  if (/^&(?:amp|AMP);$/.test(entity)) return !value.startsWith(entity, at) || /^&amp;amp;/i.test(after);
  return !value.startsWith(entity, at);
}
