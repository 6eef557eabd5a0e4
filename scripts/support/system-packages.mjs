// Debian's packages: what npm cannot give (a browser, a compiler, ripgrep).
import { run, which } from './processes.mjs';

let updated = false;

/**
 * Sees to it that programs are on the PATH, by apt-get where that is possible.
 * @param {Record<string, readonly string[]>} wanted Debian package → programs, of which any one will do
 * @throws {Error} when something is missing and cannot be installed; says what to install
 */
export async function ensurePrograms(wanted) {
  const missing = Object.entries(wanted).filter(([, programs]) => !programs.some(which));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  const apt = aptGet();
  const advice = `Please install: ${names.join(', ')} (on Debian and Ubuntu: sudo apt-get install ${names.join(' ')}).`;
  if (!apt) throw new Error(advice);
  console.log(`Installing ${names.join(', ')} (apt-get) …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptRun = (...args) =>
    run(apt[0], [...apt.slice(1), '-qq', '-o', 'DPkg::Lock::Timeout=180', ...args], { env: environment });
  if (!updated) await aptRun('update');
  updated = true;
  const { code, output } = await aptRun('install', '-y', '--no-install-recommends', ...names);
  if (code !== 0) throw new Error(`apt-get could not install ${names.join(', ')}:\n${output.slice(-2000)}\n${advice}`);
}

/** The words that start apt-get with the rights it needs; undefined where there is none. */
function aptGet() {
  if (!which('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  // `-n`: never ask for a password in the middle of a run.
  return which('sudo') ? ['sudo', '-n', 'apt-get'] : undefined;
}
