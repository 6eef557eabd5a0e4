import type { ArticleEntity } from '../resolve/summary.ts';

const marks = /\p{Mark}+/gu;
const apart = /[^\p{Letter}\p{Number}]+/gu;

/**
 * Folds a name for comparison: lower case, accents and punctuation gone, words apart by one space ("Müller-Thurgau" and
 * "MULLER THURGAU" are one).
 */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(marks, '').toLowerCase().replace(/[.’']/gu, '').replace(apart, ' ').trim();
}

/**
 * The key under which an entity is filed across articles: its type and its folded name without "the". A person's middle
 * names do not count: "Vladimir Vladimirovich Putin" and "Vladimir Putin" share a key.
 */
export function entityKey({ type, name }: Pick<ArticleEntity, 'type' | 'name'>): string {
  const words = foldName(name).split(' ');
  if (words[0] === 'the' && words.length > 1) words.shift();
  if (type === 'person' && words.length > 2) return `${type} ${words[0] ?? ''} ${words.at(-1) ?? ''}`;
  return `${type} ${words.join(' ')}`;
}

/** Whether a key names a person by one word only ("person xi"), which may stand for somebody with a fuller name. */
export function isBareName(key: string): boolean {
  return key.startsWith('person ') && !key.includes(' ', 'person '.length);
}
