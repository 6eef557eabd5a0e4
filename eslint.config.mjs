import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The house, left to right (docs/architecture.md): a folder imports only from folders before it. `lsp` and `cli` are the
 * two front doors and know nothing of each other.
 */
const floors = [
  'text',
  'parse',
  'encode',
  'analyse',
  'resolve',
  'story',
  'check',
  'features',
  'workspace',
  'node',
  'lsp',
];
const zone = (folder, above) => ({
  target: `./server/src/${folder}`,
  from: above.map((name) => `./server/src/${name}`),
  message: `${folder}/ may not import from folders to its right (docs/architecture.md).`,
});
const zones = [
  ...floors.map((folder, i) => zone(folder, [...floors.slice(i + 1), 'cli'])),
  zone('cli', ['lsp']),
  { target: './server/src', from: './client', message: 'The server never imports the client.' },
  { target: './client', from: './server', message: 'The client talks to the server over the protocol only.' },
  {
    target: ['./client/src/common'],
    from: ['./client/src/node', './client/src/browser'],
    message: 'common/ runs in both hosts.',
  },
];

/** Folders that must stay pure: no file, network, clock or global (invariant 1). */
const pure = ['text', 'parse', 'analyse', 'resolve', 'story', 'check', 'features'].map(
  (f) => `server/src/${f}/**/*.ts`,
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', 'training/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'performance', 'globalThis'],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'The core is pure (invariant 1).' }] },
      ],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Take the clock as a value.' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    // Mocha and node:assert read as sentences; their promises are awaited by the runner.
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
