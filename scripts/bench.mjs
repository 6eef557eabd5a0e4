// Installs, builds and measures: npm run bench [-- --only speed,annotate,names]
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './support/paths.mjs';

await install();
await build({ minify: true });
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
