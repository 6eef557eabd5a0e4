// Packs the extension into galley-<version>.vsix.
//   npm run package [-- --verify]      --verify installs it into a clean VS Code and looks whether it works
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';

/** The largest package that we let go out, in bytes. */
const largest = 45_000_000;

async function main() {
  await install();
  const { notices } = await import('./support/notices.mjs');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { packages } = await build({ minify: true });
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices(packages));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, `${name}-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix];
  const { code, output } = await run(process.execPath, [vsce, 'package', ...options], { cwd: root, echo: true });
  if (code !== 0) throw new Error(`vsce failed (exit code ${code}); see above.\n${output.slice(-500)}`);
  const { size } = statSync(vsix);
  console.log(`${vsix}: ${(size / 1e6).toFixed(1)} MB`);
  if (size > largest) throw new Error(`The package is larger than ${largest / 1e6} MB.`);
  if (process.argv.includes('--verify')) {
    const { verifyPackage } = await import('./verify-package.mjs');
    await verifyPackage(vsix);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
