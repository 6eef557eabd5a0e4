// A real VS Code without a desktop: the npm package code-server holds VS Code's server and workbench, which a browser
// opens. Installed once per version into a cache folder outside the checkout.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { launchBrowser } from './support/browser.mjs';
import { withLock } from './support/lock.mjs';
import { isMain } from './support/paths.mjs';
import { run, start, stop, which } from './support/processes.mjs';
import { ensurePrograms } from './support/system-packages.mjs';

/** code-server's version: VS Code 1.100.3, the oldest that Galley supports, and the last that runs on Node 20. */
const version = '4.100.3';

/** Where the host lies: its own folder for each version. */
const hostFolder =
  process.env.GALLEY_VSCODE_HOST_DIR ??
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'galley', `vscode-host-${version}`);

const vscodeInside = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
const complete = (folder) => existsSync(join(folder, 'complete.json'));

/**
 * Sees to it that the served VS Code is installed. Safe to call from several processes at once and to be interrupted: it
 * is put together in a folder of its own, which gets its final name when complete.
 * @returns {Promise<string>} the folder of VS Code's server
 * @throws {Error} when a download fails or something is missing; says what
 */
export async function ensureHost() {
  if (!complete(hostFolder)) {
    mkdirSync(dirname(hostFolder), { recursive: true });
    const onWait = (pid) => console.log(`Process ${pid} is installing VS Code's server; waiting for it …`);
    await withLock(`${hostFolder}.lock`, () => (complete(hostFolder) ? undefined : installHost()), onWait);
  }
  return vscodeInside(hostFolder);
}

async function installHost() {
  console.log(`Installing VS Code's server into ${hostFolder} (once) …`);
  await ensurePrograms({ ripgrep: ['rg'] });
  removeRemains();
  const building = mkdtempSync(`${hostFolder}-`);
  const removeBuilding = () => rmSync(building, { recursive: true, force: true });
  process.once('exit', removeBuilding);
  try {
    writeFileSync(join(building, 'package.json'), '{ "private": true }\n');
    await npm(building, 'install', `code-server@${version}`, '--ignore-scripts');
    const vscode = vscodeInside(building);
    await npm(vscode, 'install', '--ignore-scripts', '--omit=dev');
    await buildNatives(vscode);
    // File search runs this binary, which the npm package would have downloaded at install.
    const bin = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(which('rg'), join(bin, 'rg'));
    // A link relative to its folder: that folder gets another name at the end.
    if (!existsSync(join(vscode, 'node_modules.asar'))) symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
    writeFileSync(join(building, 'complete.json'), `${JSON.stringify({ version })}\n`);
    rmSync(hostFolder, { recursive: true, force: true });
    renameSync(building, hostFolder);
  } finally {
    process.off('exit', removeBuilding);
    removeBuilding();
  }
}

/** Removes what installs that were killed have left: whoever holds the lock is the only one at work. */
function removeRemains() {
  const prefix = `${basename(hostFolder)}-`;
  for (const name of readdirSync(dirname(hostFolder))) {
    if (name.startsWith(prefix)) rmSync(join(dirname(hostFolder), name), { recursive: true, force: true });
  }
}

async function npm(cwd, ...args) {
  const { code, output } = await run('npm', [...args, '--no-audit', '--no-fund'], { cwd });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed (exit code ${code}):\n${output.slice(-3000)}`);
}

/**
 * Compiles the two native modules that VS Code uses here. It runs without them, but then its output channels stay empty
 * and an extension host does not notice that its server is gone: worth a word, not a failure.
 */
async function buildNatives(vscode) {
  // Node's headers lie beside most Node installations; without this node-gyp would download them.
  const nodeHome = dirname(dirname(process.execPath));
  const headers = existsSync(join(nodeHome, 'include', 'node', 'node.h')) && { npm_config_nodedir: nodeHome };
  try {
    await ensurePrograms({ 'build-essential': ['g++'], make: ['make'], python3: ['python3'] });
  } catch (error) {
    console.warn(`${error.message} VS Code's output channels stay empty without them.`);
    return;
  }
  const modules = ['@vscode/spdlog', 'native-watchdog'];
  const { code, output } = await run('npm', ['rebuild', ...modules, '--ignore-scripts=false'], {
    cwd: vscode,
    env: { ...process.env, ...headers, JOBS: 'max' },
  });
  if (code !== 0) console.warn(`VS Code's output channels stay empty: npm rebuild failed.\n${output.slice(-1000)}`);
}

/** What a new profile starts with: no questions, no news, no telemetry, nothing looked up. */
const quietSettings = {
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} RunningServer
 * @property {number} port
 * @property {(folder: string, payload?: readonly (readonly [string, string])[]) => string} url the address that opens a
 * folder, with what the workbench is told beside it
 * @property {() => string} log what the server has printed
 * @property {Promise<number>} ended its exit code
 * @property {() => Promise<void>} close ends the server and what it started, and removes its temporary folders
 */

/**
 * Starts VS Code's server on 127.0.0.1. Only who knows the token in the address gets in.
 * @param {object} [options]
 * @param {number} [options.port] 0 for any that is free (the default)
 * @param {string} [options.userDataDir] settings and state; by default a fresh folder that goes when the server closes
 * @param {string} [options.extensionsDir] installed extensions; by default as above
 * @param {string} [options.extension] the folder of an extension to have in place, as if it were installed
 * @param {string} [options.extensionDevPath] an extension under development, named in the address by `url`
 * @param {Record<string, unknown>} [options.settings] user settings, for a profile that has none yet
 * @param {Record<string, string>} [options.env] for the server and its extension hosts
 * @returns {Promise<RunningServer>}
 * @throws {Error} when the server does not start within a minute; holds what it printed
 */
export async function startServer(options = {}) {
  const vscode = await ensureHost();
  const scratch = mkdtempSync(join(tmpdir(), 'galley-vscode-'));
  const userData = options.userDataDir ?? join(scratch, 'user-data');
  const extensions = options.extensionsDir ?? join(scratch, 'extensions');
  prepareProfile(userData, { ...quietSettings, ...options.settings });
  mkdirSync(extensions, { recursive: true });
  if (options.extension) linkExtension(extensions, options.extension);
  const token = randomBytes(12).toString('hex');
  const args = [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token', token],
    ...['--user-data-dir', userData, '--extensions-dir', extensions],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ];
  const child = start(process.execPath, [join(vscode, 'out', 'server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // No gallery: the server would ask it for news of extensions.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
  });
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', removeScratch);
  let log = '';
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${log}`));
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000);
    const read = (chunk) => {
      log += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (!listening) return;
      clearTimeout(timer);
      resolve(Number(listening[1]));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    void ended.then((code) => fail(`ended with exit code ${code}`));
  });
  const authority = `127.0.0.1:${port}`;
  return {
    port,
    url(folder, payload = []) {
      const development = options.extensionDevPath
        ? [['extensionDevelopmentPath', `vscode-remote://${authority}${options.extensionDevPath}`]]
        : [];
      const remote = payload.map(([key, value]) => [key, value.replace(/^remote:/, `vscode-remote://${authority}`)]);
      const all = [...development, ...remote];
      const query = new URLSearchParams({ tkn: token, folder, ...(all.length && { payload: JSON.stringify(all) }) });
      return `http://${authority}/?${query.toString().replaceAll('%2F', '/')}`;
    },
    log: () => log,
    ended,
    async close() {
      await stop(child);
      process.off('exit', removeScratch);
      removeScratch();
    },
  };
}

/** Gives a profile its settings, unless it has some: a user may have changed them. */
function prepareProfile(userData, settings) {
  const file = join(userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Puts a link to an extension's folder among the installed extensions, so that any page of this server runs it, and a
 * reload of the page takes what was built since. VS Code finds it because the list it keeps of installed extensions is
 * not there yet: it then looks into the folder.
 */
function linkExtension(extensions, folder) {
  const link = join(extensions, 'galley.galley-dev');
  rmSync(link, { recursive: true, force: true });
  rmSync(join(extensions, 'extensions.json'), { force: true });
  symlinkSync(folder, link, 'junction');
}

/**
 * Installs a packaged extension into a folder of extensions.
 * @throws {Error} when VS Code refuses it
 */
export async function installVsix(vsix, extensionsDir, userDataDir) {
  const vscode = await ensureHost();
  const { code, output } = await run(
    process.execPath,
    [
      join(vscode, 'out', 'server-main.js'),
      ...['--install-extension', vsix, '--extensions-dir', extensionsDir, '--user-data-dir', userDataDir],
      '--accept-server-license-terms',
    ],
    { timeout: 120_000 },
  );
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Error(`VS Code did not install ${vsix} (exit code ${code}):\n${output}`);
  }
}

/**
 * Opens an address in a browser without a window.
 * @param {string} url
 * @param {object} [options]
 * @param {(page: import('playwright-core').Page) => Promise<void>} [options.before] prepares the page
 * @returns {Promise<{ browser: import('playwright-core').Browser, page: import('playwright-core').Page, errors: string[] }>}
 * `errors` gathers what the page reports on its console; close the browser when done
 */
export async function openPage(url, { before } = {}) {
  const browser = await launchBrowser();
  const errors = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text().slice(0, 500));
    });
    await before?.(page);
    await page.goto(url, { timeout: 60_000 });
    return { browser, page, errors };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

if (isMain(import.meta.url)) console.log(await ensureHost());
