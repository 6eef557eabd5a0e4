// A browser to look at the served VS Code with, as a user would.
import { existsSync } from 'node:fs';
import { ensurePrograms } from './system-packages.mjs';
import { which } from './processes.mjs';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @returns {string | undefined} the path of a Chromium or Chrome; the environment's GALLEY_CHROMIUM goes first */
function findBrowser() {
  return process.env.GALLEY_CHROMIUM ?? programs.map(which).find(Boolean) ?? elsewhere.find((path) => existsSync(path));
}

/**
 * Starts a browser without a window, after installing one when there is none.
 * @returns {Promise<import('playwright-core').Browser>} close it when done
 * @throws {Error} when there is no browser and none can be installed
 */
export async function launchBrowser() {
  if (!findBrowser()) await ensurePrograms({ chromium: programs });
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [
      // Chromium's sandbox does not start as root, which containers usually are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
