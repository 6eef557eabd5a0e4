import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The licences of the packages whose code goes out with ours; most of them ask for this.
 * @param {readonly string[]} folders of packages, relative to the root
 * @returns {string} one text
 * @throws {Error} when a package names no licence
 */
export function notices(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    if (!license && !file) throw new Error(`${name} ${version} names no licence.`);
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '(The package holds no licence text.)';
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Galley contains code from these packages.${line}${parts.join(line)}\n`;
}
