/** Signs of code that prose has few of; brackets and quotation marks are common in both. */
const signs = /[{}[\]=<>\\_$#*+&|^~;`]/gu;

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
  const found = [...text.slice(0, 1000).matchAll(signs)].length;
  if (/[;{}]$/u.test(text) && /[=()<>]/u.test(text)) return true;
  return found >= 3 && found > 0.08 * Math.min(text.length, 1000);
}
