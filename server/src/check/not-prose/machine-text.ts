/** Signs of code that prose has few of; brackets and quotation marks are common in both. */
const signs = /[{}[\]=<>\\_$#*+&|^~;`]/gu;

/** Marks of prose written in Markdown, and characters that a page has spelt out, which are a finding of their own and no code. */
const markup = /\*{2,3}|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|\\u[\da-f]{4}|(?:=[\dA-F]{2})+/giu;

/** Whether a line is a row of a table: cells between bars or tabs, or columns kept apart by spaces. */
export function isTableRow(line: string): boolean {
  if (/\S *\t\s*\S/u.test(line)) return true;
  if (/^\s*\||\s\|\s/u.test(line)) return true;
  return [...line.matchAll(/\S {3,}(?=\S)/gu)].length >= 2;
}

/** Whether a line is code: its end, or the share of signs in it. */
export function isCode(line: string): boolean {
  const text = line.trim();
  if (/^(?:```|~~~|<\/?[a-z][^>]{0,200}>$)/u.test(text)) return true;
  const found = [...text.slice(0, 1000).replace(markup, '').matchAll(signs)].length;
  if (/[;{}]$/u.test(text) && /[=()<>]/u.test(text)) return true;
  return found >= 3 && found > 0.08 * Math.min(text.length, 1000);
}
