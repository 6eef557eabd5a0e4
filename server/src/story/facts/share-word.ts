import { foldName } from '../fold-name.ts';

/** Words that names of different persons and bodies have in common. */
const SMALL = /^(?:the|of|and|for|de|del|der|van|von|da|di|la|le|al|el|bin|st|mr|mrs|ms|dr)$/;

/** Whether two names have a word in common: they may then be one's. Accents and capitals make no other word. */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(foldName(a).split(' '));
  return foldName(b)
    .split(' ')
    .some((word) => word.length > 1 && !SMALL.test(word) && words.has(word));
}
