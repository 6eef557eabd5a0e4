// Bundles the client, the server, the command line and the in-host tests into dist/.
//   node scripts/build.mjs [--watch] [--minify]
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { isMain, root } from './support/paths.mjs';

/** What every bundle for Node shares. The sources are ES modules; in a CommonJS bundle `import.meta` needs a stand-in. */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: {
    'import.meta.url': 'importMetaUrl',
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
  },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** A bundle that stays an ES module; packages in it that are CommonJS ask for `require`. */
const nodeModule = {
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: {
    js: "import { createRequire as galleyCreateRequire } from 'node:module'; const require = galleyCreateRequire(import.meta.url);",
  },
};

const web = { platform: 'browser', format: 'cjs', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Source, bundle, how; a source that is absent is skipped. */
const bundles = [
  ['client/src/node/extension.ts', 'client.cjs', { ...node, external: ['vscode'] }],
  ['client/src/browser/extension.ts', 'client.browser.js', { ...web, external: ['vscode'] }],
  ['client/src/common/compare-page.mjs', 'compare-page.js', { ...web, format: 'iife' }],
  ['server/src/lsp/node/main.ts', 'server.cjs', node],
  ['server/src/lsp/browser/main.ts', 'server.browser.js', { ...web, format: 'iife' }],
  ['server/src/cli/main.ts', 'galley.cjs', node],
  ['server/src/encode/worker.ts', 'encoder-worker.mjs', nodeModule],
];

/** Bins get a shebang (esbuild keeps one that the source has) and may be executed. */
const executables = ['server.cjs', 'galley.cjs'];
const hasShebang = (source) => readFileSync(join(root, source), 'utf8').startsWith('#!');

/** The WASM runtime, as files beside the bundles: the worker loads it by address. */
const runtime = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

/** The in-host tests: the entry and each suite file by itself, so that new files need no list. */
function hostTests() {
  const folder = 'test/host/suite';
  if (!existsSync(join(root, folder))) return [];
  const external = ['vscode', 'mocha'];
  return readdirSync(join(root, folder))
    .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
    .map((name) => [
      `${folder}/${name}`,
      name === 'index.ts' ? 'test/host.cjs' : `test/suite/${name.replace(/\.ts$/, '.cjs')}`,
      { ...node, external },
    ]);
}

/**
 * Builds everything that has a source.
 * @param {{ minify?: boolean, watch?: boolean }} [options]
 * @returns {Promise<{ names: string[], packages: string[] }>} the bundles' names, inside dist/, and the folders of the
 * packages (relative to the root) whose code is in what a user runs
 * @throws {Error} when a source does not compile (esbuild has printed where)
 */
export async function build({ minify = false, watch = false } = {}) {
  const esbuild = await import('esbuild');
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  rmSync(join(dist, 'test'), { recursive: true, force: true });
  const present = [...bundles, ...hostTests()].filter(([source]) => existsSync(join(root, source)));
  const configurations = present.map(([source, name, how]) => ({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: join(dist, name),
    bundle: true,
    metafile: true,
    minify,
    keepNames: minify,
    sourcemap: minify ? false : 'linked',
    logLevel: 'warning',
    legalComments: 'none',
    ...how,
    ...(executables.includes(name) &&
      !hasShebang(source) && { banner: { js: `#!/usr/bin/env node\n${how.banner.js}` } }),
  }));
  // Its files lie beside the bundles, whoever imports it.
  const packages = new Set(['node_modules/onnxruntime-web']);
  for (const name of runtime) {
    const source = join(root, 'node_modules/onnxruntime-web/dist', name);
    if (existsSync(source)) copyFileSync(source, join(dist, name));
  }
  if (watch) {
    for (const configuration of configurations) {
      await (await esbuild.context({ ...configuration, logLevel: 'info' })).watch();
    }
  } else {
    const results = await Promise.all(configurations.map((configuration) => esbuild.build(configuration)));
    const shipped = results.filter((_, index) => !present[index][1].startsWith('test/'));
    for (const input of shipped.flatMap(({ metafile }) => Object.keys(metafile.inputs))) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder) packages.add(folder);
    }
    for (const name of executables) if (existsSync(join(dist, name))) chmodSync(join(dist, name), 0o755);
  }
  return { names: present.map(([, name]) => name), packages: [...packages].sort() };
}

if (isMain(import.meta.url)) {
  await install();
  const begun = performance.now();
  const watch = process.argv.includes('--watch');
  try {
    const { names } = await build({ watch, minify: process.argv.includes('--minify') });
    console.log(
      watch
        ? `Watching for changes: ${names.join(', ')}`
        : `Built in ${Math.round(performance.now() - begun)} ms: ${names.join(', ')}`,
    );
  } catch (error) {
    console.error(`The build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
