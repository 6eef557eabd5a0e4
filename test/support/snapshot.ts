import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Compares a text with the snapshot kept under `test/snapshots/`. With UPDATE_SNAPSHOTS=1 the snapshot is written instead,
 * and the diff is for a person to read.
 * @param name path inside `test/snapshots/`
 */
export function matchSnapshot(name: string, actual: string): void {
  const file = fileURLToPath(new URL(`../snapshots/${name}`, import.meta.url));
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.ok(existsSync(file), `${name} is missing; UPDATE_SNAPSHOTS=1 npm test -- --only unit writes it`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}
