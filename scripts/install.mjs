// Brings node_modules to what package-lock.json says. Runs before anything is installed: node: modules only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './support/paths.mjs';
import { run } from './support/processes.mjs';

/** @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
const packages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/**
 * Whether node_modules holds what package-lock.json says. npm keeps its own list of what it installed; comparing the
 * two is sure where times of files are not (git and npm both touch them).
 */
export function isInstalled() {
  let installed;
  try {
    installed = packages('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  const wanted = packages('package-lock.json');
  const same = (a, b) => a.version === b.version && a.integrity === b.integrity;
  return (
    Object.entries(wanted).every(
      ([path, entry]) => path === '' || (path in installed ? same(entry, installed[path]) : entry.optional === true),
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

/**
 * Installs the packages unless they are there. No package may run code of its own at install (`--ignore-scripts`).
 * @throws {Error} when npm fails
 */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, echo: true });
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); see its messages above.`);
}

if (isMain(import.meta.url)) await install();
