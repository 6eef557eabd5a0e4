import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { ParseProblem } from './article.ts';

/** A value of the front matter and where it stands in the file. */
export interface FrontMatterValue {
  readonly text: string;
  readonly span: Span;
}

/** The front matter of a file. `span` holds both fences; keys are lower-case, a list has several values. */
export interface FrontMatter {
  readonly span: Span;
  readonly values: ReadonlyMap<string, readonly FrontMatterValue[]>;
  readonly problems: readonly ParseProblem[];
}

/** Front matter with more lines than this is not looked for: a rule at the top of a text is no fence. */
const MAX_LINES = 200;
const MAX_LENGTH = 20_000;

/**
 * Reads YAML between two `---` lines at the very start of a file (behind a byte-order mark), as remark-frontmatter
 * finds it. Broken YAML gives a problem with its place, and what could be read of it.
 * @returns `undefined` when there is no front matter
 */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith('---', start)) return undefined;
  const lines = linesOf(source.slice(start, start + MAX_LENGTH)).slice(0, MAX_LINES);
  const isFence = (line: Span) => /^---[ \t]*$/.test(source.slice(start + line.start, start + line.end));
  const [first] = lines;
  if (!first || !isFence(first)) return undefined;
  const close = lines.slice(1).find(isFence);
  if (!close) return undefined;
  const from = start + first.next;
  return { span: { start, end: start + close.end }, ...readYaml(source.slice(from, start + close.start), from) };
}

function readYaml(text: string, offset: number): Pick<FrontMatter, 'values' | 'problems'> {
  const values = new Map<string, FrontMatterValue[]>();
  const problems: ParseProblem[] = [];
  // The library reads LF and CRLF; a lone CR has the same length as the LF it stands for.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), { prettyErrors: false, logLevel: 'silent' });
  for (const error of document.errors) {
    const start = Math.min(error.pos[0], text.length);
    const end = Math.min(Math.max(error.pos[1], start + 1), text.length);
    problems.push({
      span: { start: offset + start, end: offset + end },
      message: `The front matter is not valid YAML: ${error.message}`,
    });
  }
  if (!isMap(document.contents)) {
    if (problems.length === 0 && document.contents) {
      problems.push({
        span: { start: offset, end: offset + text.length },
        message: 'The front matter does not hold “key: value” lines.',
      });
    }
    return { values, problems };
  }
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    const nodes = isSeq(value) ? value.items : [value];
    const found: FrontMatterValue[] = [];
    for (const node of nodes) {
      if (!isScalar(node) || node.value === null || node.value === undefined) continue;
      const shown = (typeof node.value === 'string' ? node.value : node.source).trim();
      const span = { start: offset + node.range[0], end: offset + Math.min(node.range[1], text.length) };
      if (shown !== '' && span.end > span.start) found.push({ text: shown, span });
    }
    if (name !== '' && found.length > 0) values.set(name, found);
  }
  return { values, problems };
}
