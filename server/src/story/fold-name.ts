const marks = /\p{Mark}+/gu;
const apart = /[^\p{Letter}\p{Number}]+/gu;

/**
 * Folds a name for comparison: lower case, accents and punctuation gone, words apart by one space ("Müller-Thurgau" and
 * "MULLER THURGAU" are one).
 */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(marks, '').toLowerCase().replace(/[.’']/gu, '').replace(apart, ' ').trim();
}
