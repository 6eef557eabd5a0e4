import type { Severity } from '../check/finding.ts';
import type { Levels } from '../check/run-checks.ts';
import type { HoverLimits } from '../features/context.ts';

/** Settings as they hold for one resource. Travel as a value; nothing reads them from a global. */
export interface Settings {
  /** Globs, relative to the workspace folder, of further files to read as articles. */
  readonly articles: readonly string[];
  /** Severity by finding code; a code not named keeps the check's own. */
  readonly checks: Levels;
  /** Whether hints tell of garble that is less likely than not, too. */
  readonly thorough: boolean;
  readonly hover: HoverLimits;
  readonly inlayHints: { readonly enabled: boolean };
  /** Whether a line over the headline says how many outlets tell the story. */
  readonly codeLens: { readonly story: boolean };
  /** Whether references list pronouns and roles too, not names alone. */
  readonly references: { readonly pronouns: boolean };
  /** Whether what was read in closed articles is kept on disk, so that a folder opens faster the next time. */
  readonly index: { readonly cache: boolean };
  /** Files with more characters than this are left alone. */
  readonly maxArticleLength: number;
}

/** What holds where nothing is set. `package.json` repeats it for the settings editor; a test compares the two. */
export const defaultSettings: Settings = {
  articles: [],
  checks: {},
  thorough: false,
  hover: { outlets: 6, quotations: 3 },
  inlayHints: { enabled: false },
  codeLens: { story: true },
  references: { pronouns: true },
  index: { cache: true },
  maxArticleLength: 200_000,
};

const levels: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/**
 * Reads settings from what a client sent. A value of the wrong kind is passed over and its default holds, so that a slip
 * in one setting never costs the others.
 * @param value the `galley` section, of unknown shape
 */
export function parseSettings(value: unknown): Settings {
  const from = record(value);
  const hover = record(from['hover']);
  return {
    articles: strings(from['articles']),
    checks: Object.fromEntries(
      Object.entries(record(from['checks'])).filter((entry): entry is [string, Severity | 'off'] =>
        levels.has(entry[1]),
      ),
    ),
    thorough: flag(from['thorough'], defaultSettings.thorough),
    hover: {
      outlets: count(hover['maxOutlets'], defaultSettings.hover.outlets),
      quotations: count(hover['maxQuotations'], defaultSettings.hover.quotations),
    },
    inlayHints: { enabled: flag(record(from['inlayHints'])['enabled'], defaultSettings.inlayHints.enabled) },
    codeLens: { story: flag(record(from['codeLens'])['story'], defaultSettings.codeLens.story) },
    references: { pronouns: flag(record(from['references'])['pronouns'], defaultSettings.references.pronouns) },
    index: { cache: flag(record(from['index'])['cache'], defaultSettings.index.cache) },
    maxArticleLength: count(from['maxArticleLength'], defaultSettings.maxArticleLength),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function count(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
