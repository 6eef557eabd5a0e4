import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import type { Encoder, NameType } from '../../server/src/encode/encoder.ts';
import type { View } from '../../server/src/features/context.ts';
import { Lines } from '../../server/src/text/line-index.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings, type Settings } from '../../server/src/workspace/settings.ts';
import { listEncoder } from './encoder.ts';

/** The folder that fixtures live in. */
export const root = 'file:///folder';

/** A folder of articles read from one text, with the caret where the text has `$0`. */
export interface TestFolder {
  readonly library: Library;
  readonly log: readonly string[];
  /** Where `$0` stood. */
  readonly caret: { readonly uri: string; readonly position: Position };
  /** The reading of the file at a path of the fixture; fails when it is no article. */
  view(path: string): Promise<View>;
  /** The text of a file, marks removed. */
  text(path: string): string;
  /** `path:text` of an LSP location, to be read in an expectation. */
  at(uri: string, range: { start: Position; end: Position }): string;
}

/**
 * Reads a fixture: files begin with `=== path`, the names that the model would read stand in a first part as
 * `person: A, B`, `organization: …`, `place: …`. All files are opened.
 * @param encoder reads the names instead
 */
export async function readFolder(
  fixture: string,
  settings: Partial<Settings> = {},
  encoder?: Encoder,
): Promise<TestFolder> {
  const [head = '', ...parts] = fixture.split(/^=== /mu);
  const names: Partial<Record<NameType, readonly string[]>> = {};
  for (const line of head.split('\n')) {
    const [type, list] = line.split(':');
    if (type && list) names[type.trim() as NameType] = list.split(',').map((name) => name.trim());
  }
  const files = new Map<string, string>();
  let caret: TestFolder['caret'] | undefined;
  for (const part of parts) {
    const path = part.slice(0, part.indexOf('\n')).trim();
    const marked = part.slice(part.indexOf('\n') + 1);
    const offset = marked.indexOf('$0');
    const text = marked.replace('$0', '');
    if (offset >= 0) caret = { uri: `${root}/${path}`, position: new Lines(text).positionAt(offset) };
    files.set(path, text);
  }
  const log: string[] = [];
  const library = new Library(
    {
      files: { list: () => Promise.resolve([]), read: () => Promise.resolve(undefined) },
      settings: () => Promise.resolve({ ...defaultSettings, ...settings }),
      folders: () => [root],
      log: (message) => log.push(message),
    },
    encoder ?? listEncoder(names),
  );
  for (const [path, text] of files) library.setText({ uri: `${root}/${path}`, text, version: 1, claimed: true });
  for (const path of files.keys()) await library.view(`${root}/${path}`);
  const textOf = (path: string): string => files.get(path) ?? assert.fail(`no file ${path}`);
  return {
    library,
    log,
    caret: caret ?? { uri: `${root}/${[...files.keys()][0] ?? ''}`, position: { line: 0, character: 0 } },
    view: async (path) => (await library.view(`${root}/${path}`)) ?? assert.fail(`${path} is no article`),
    text: textOf,
    at: (uri, range) => {
      const path = uri.slice(root.length + 1);
      const lines = new Lines(textOf(path));
      return `${path}:${textOf(path).slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
    },
  };
}

/** Takes the margin that a template literal has in the source off its lines. */
export function trim(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0),
  );
  return lines
    .map((line) => line.slice(margin))
    .join('\n')
    .replace(/ +$/, '');
}
