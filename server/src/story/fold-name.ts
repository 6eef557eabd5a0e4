import { rememberWords } from '../text/remember.ts';

const marks = /\p{Mark}+/gu;
const apart = /[^\p{Letter}\p{Number}]+/gu;

/**
 * Folds a name for comparison: lower case, accents and punctuation gone, words apart by one space ("Müller-Thurgau" and
 * "MULLER THURGAU" are one).
 */
export function foldName(name: string): string {
  return name.length > longest ? fold(name) : known(name);
}

/** UTF-16 units from which on a text is no name, and is not kept. */
const longest = 60;

/** Names are folded again and again: each is compared with many. */
const known = rememberWords(fold, 20_000);

function fold(name: string): string {
  return name.normalize('NFKD').replace(marks, '').toLowerCase().replace(/[.’']/gu, '').replace(apart, ' ').trim();
}
