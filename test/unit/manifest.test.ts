import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../../server/src/check/registry.ts';
import { tokenTypes } from '../../server/src/features/tokens.ts';
import { isArticle } from '../../server/src/workspace/selection.ts';
import { defaultSettings, parseSettings } from '../../server/src/workspace/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Property {
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  contributes: {
    configuration: { properties: Readonly<Record<string, Property>> };
    semanticTokenTypes: readonly { id: string }[];
    semanticTokenScopes: readonly { scopes: Readonly<Record<string, unknown>> }[];
    commands: readonly { category: string }[];
  };
};
const { configuration, semanticTokenTypes, semanticTokenScopes, commands } = manifest.contributes;

describe('package.json', () => {
  it('gives settings the defaults the server has', () => {
    const nested: Record<string, Record<string, unknown>> = { hover: {} };
    const flat: Record<string, unknown> = {};
    for (const [name, { default: value }] of Object.entries(configuration.properties)) {
      const [, first = '', second] = name.split('.');
      if (second === undefined) flat[first] = value;
      else (nested[first] ??= {})[second] = value;
    }
    assert.deepEqual(parseSettings({ ...flat, ...nested }), defaultSettings);
  });

  it('lists every finding code, and each has its page', () => {
    assert.deepEqual(
      Object.keys(configuration.properties['galley.checks']?.properties ?? {}).sort(),
      checks.map(({ code }) => code).sort(),
    );
    for (const { code } of checks) assert.ok(existsSync(`${root}docs/checks/${code.replace('/', '-')}.md`), code);
  });

  it('declares every token type and gives each a colour', () => {
    assert.deepEqual(semanticTokenTypes.map(({ id }) => id).sort(), [...tokenTypes].sort());
    assert.deepEqual(Object.keys(semanticTokenScopes[0]?.scopes ?? {}).sort(), [...tokenTypes].sort());
  });

  it('keeps all commands under one category', () => {
    assert.ok(commands.every(({ category }) => category === 'Galley'));
  });
});

describe('settings', () => {
  it('keep their defaults where a value is of the wrong kind', () => {
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      { articles: 'x', checks: { a: 'loud' }, hover: 3, maxArticleLength: -1 },
    ]) {
      assert.deepEqual(parseSettings(value), defaultSettings);
    }
  });
});

describe('which files are articles', () => {
  const folders = ['file:///home/sources-of-joy', 'file:///home/seeds'];
  const cases: [string, boolean, string[]?][] = [
    ['file:///home/sources-of-joy/notes.txt', false],
    ['file:///home/sources-of-joy/articles/a.txt', true],
    ['file:///home/sources-of-joy/articles/deep/er/a.md', true],
    ['file:///home/sources-of-joy/articles/a.docx', false],
    ['file:///home/sources-of-joy/articles/README.md', false],
    ['file:///home/sources-of-joy/articles/node_modules/a.txt', false],
    ['file:///home/sources-of-joy/.git/articles/a.txt', false],
    ['file:///home/sources-of-joy/x.article.txt', true],
    ['file:///home/sources-of-joy/2023/a.txt', true, ['2023/**/*.txt']],
    ['file:///home/sources-of-joy/2024/a.txt', false, ['2023/**/*.txt']],
    ['file:///home/sources-of-joy/.hidden/a.txt', true, ['**/*.txt']],
    ['file:///home/seeds/a.txt', true],
    ['file:///home/seeds/a%20b.md', true],
    ['file:///elsewhere/articles/a.txt', true],
    ['file:///articles/elsewhere/a.txt', false],
    ['untitled:a.txt', false],
  ];
  for (const [uri, expected, globs = []] of cases) {
    it(`${uri} ${expected ? 'is one' : 'is none'}${globs.length > 0 ? ` with ${globs.join()}` : ''}`, () => {
      assert.equal(isArticle(uri, folders, globs), expected);
    });
  }
});
