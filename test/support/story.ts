import assert from 'node:assert/strict';
import { type Decision, readDecisions } from '../../server/src/story/decisions.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { gistOf } from '../../server/src/story/terms.ts';
import { type NameLists } from './names.ts';
import { read } from './resolve.ts';

/** The folder that the fixtures' articles lie in. */
export const base = 'file:///folder';

/**
 * Links the articles of a fixture. A first part gives the names as the model would read them (`person: A, B`,
 * `organization: …`, `place: …`), for all articles; each article begins with `=== path` and may go on with names of its own
 * behind it (`=== a.txt place: Washington`). The first line of an article is its headline.
 * @param decisions the text of `.galley/entities.yaml`
 */
export function linkFolder(fixture: string, decisions?: string): FolderIndex {
  const index = new FolderIndex();
  const [head = '', ...parts] = fixture.split(/^\s*=== /mu);
  const common = namesIn(head.split('\n'));
  for (const part of parts) {
    const [first = '', ...lines] = part.split('\n');
    const [path = '', ...own] = first.trim().split(/ (?=(?:person|organization|place):)/);
    const text = lines.map((line) => line.trim()).join('\n');
    const lists = namesIn(own);
    const names: NameLists = {
      person: [...(lists.person ?? []), ...(common.person ?? [])],
      organization: [...(lists.organization ?? []), ...(common.organization ?? [])],
      place: [...(lists.place ?? []), ...(common.place ?? [])],
    };
    const { article, summary } = read(text.replace(/\n(?!\n)/g, '\n\n'), names, `${base}/${encodeURI(path)}`);
    index.set(summary, gistOf(article));
  }
  if (decisions !== undefined) index.decide(base, follow(decisions));
  return index;
}

function follow(text: string): readonly Decision[] {
  const { decisions, problems } = readDecisions(text);
  assert.deepEqual(problems, []);
  return decisions;
}

function namesIn(lines: readonly string[]): Partial<Record<'person' | 'organization' | 'place', readonly string[]>> {
  const names: Partial<Record<'person' | 'organization' | 'place', readonly string[]>> = {};
  for (const line of lines) {
    const [type = '', list] = line.trim().split(':');
    if (list !== undefined && (type === 'person' || type === 'organization' || type === 'place'))
      names[type] = list.split(',').map((name) => name.trim());
  }
  return names;
}

/** Each entity of the folder as `type Name: a.txt Name, b.txt Other` by what the articles call it most fully. */
export function entitiesOf(index: FolderIndex): string[] {
  return [...index.entities()]
    .map(({ type, name, shares }) => {
      const list = shares.map(({ summary, entity }) => `${summary.uri.slice(base.length + 1)} ${entity.name}`);
      return `${type} ${name}: ${list.join(', ')}`;
    })
    .sort();
}

/**
 * Checks who is who for some of a folder's entities: those whose line matches `about`.
 * @param expected lines of `entitiesOf`
 */
export function checkLinked(
  fixture: string,
  about: RegExp,
  expected: readonly string[],
  decisions?: string,
): FolderIndex {
  const index = linkFolder(fixture, decisions);
  assert.deepEqual(
    entitiesOf(index).filter((line) => about.test(line)),
    expected,
  );
  return index;
}

/** Why an entity of an article was kept apart. */
export function unclearOf(index: FolderIndex, path: string, name: string): string | undefined {
  const uri = `${base}/${path}`;
  const number = index.get(uri)?.entities.findIndex((entity) => entity.name === name) ?? -1;
  return index.entity(uri, number)?.unclear;
}
