import { foldName } from './fold-name.ts';

/** A person's name in its parts, folded. */
export interface PersonName {
  /** First name (or the surname, where it comes first); empty for a name of one word. */
  readonly given: string;
  /** Last word, particles left out ("leyen" of "von der Leyen"). */
  readonly surname: string;
  /** What stands between them. */
  readonly middle: readonly string[];
  /** "jr", "sr", "ii", "iii" … */
  readonly suffix: string | undefined;
}

/** Words that belong to a surname and are left out or kept as an outlet likes. */
const particles = new Set(
  'von van der den ter de da di do del della dos das du la le bin ibn al el ul bint abu ap af av zu'.split(' '),
);

/** Particles that are as often a first name when they begin one ("Al Gore"). */
const names = new Set(['al', 'abu', 'du']);

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

/**
 * Takes a person's name apart.
 * @param name as written, titles off
 */
export function personName(name: string): PersonName {
  const all = foldName(name).split(' ');
  const last = all.at(-1) ?? '';
  const suffix = all.length > 2 && suffixes.has(last) ? last.slice(0, 2) : undefined;
  const words = suffix === undefined ? all : all.slice(0, -1);
  const hyphened = /^\p{L}+[-‐]/u.test(name);
  const core = words.filter(
    (word, i) => !particles.has(word) || i === words.length - 1 || (i === 0 && names.has(word) && !hyphened),
  );
  return {
    given: core.length > 1 ? (core[0] ?? '') : '',
    surname: core.at(-1) ?? '',
    middle: core.slice(1, -1),
    suffix,
  };
}

/** Whether middle names and suffixes leave it open that two names of one first and last name are one person's. */
export function compatible(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return false;
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  const [short, long] = a.middle.length <= b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle];
  // "George W." is not "George H. W.", "Juan M." is "Juan Manuel".
  return (
    short.length === long.length &&
    short.every((word, i) => {
      const other = long[i] ?? '';
      return word.length === 1 ? other.startsWith(word) : other.length === 1 ? word.startsWith(other) : word === other;
    })
  );
}
