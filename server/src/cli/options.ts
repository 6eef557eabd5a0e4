import { InvalidArgumentError } from 'commander';
import type { Severity } from '../check/finding.ts';
import { checks } from '../check/registry.ts';
import type { Levels } from '../check/run-checks.ts';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** From which severity on a run fails. */
export type FailOn = Severity | 'never';

/**
 * Takes one `--checks` value, `CODE=LEVEL` or several parted by commas, on top of those before it.
 * @throws {InvalidArgumentError} for a code that no check has, or a level that is none
 */
export function parseLevels(value: string, before: Levels): Levels {
  const levels: Record<string, Severity | 'off'> = { ...before };
  for (const part of value.split(',').filter((each) => each !== '')) {
    const [code = '', level = ''] = part.split(/=(.*)/s);
    if (!checks.some((check) => check.code === code)) {
      throw new InvalidArgumentError(`No check has the code "${code}". ${known()}`);
    }
    if (!isLevel(level))
      throw new InvalidArgumentError(`"${part}" does not end in =${[...severities, 'off'].join('|')}.`);
    levels[code] = level;
  }
  return levels;
}

/**
 * Takes a count of characters.
 * @throws {InvalidArgumentError} when it is no positive whole number
 */
export function parseLength(value: string): number {
  const length = Number(value);
  // Three bytes a character must still be a length that a file can have.
  if (/^\d+$/.test(value) && length > 0 && length <= 2 ** 29) return length;
  throw new InvalidArgumentError('It is a number of characters, such as 500000.');
}

/** Whether a finding of `severity` makes a run with `--fail-on failOn` fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function isLevel(value: string): value is Severity | 'off' {
  return value === 'off' || severities.some((each) => each === value);
}

function known(): string {
  return `Codes: ${checks.map((check) => check.code).join(', ')}.`;
}
