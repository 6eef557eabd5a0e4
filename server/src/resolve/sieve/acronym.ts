import { initialsOf } from '../name-keys.ts';
import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';

/**
 * Joins acronyms to what they stand for: by brackets ("International Grain Board (IGB)", "IGB (International …)") whatever the
 * letters, else by the initials of one name of the text.
 */
export function acronym({ sentences, mentions }: Discourse, chains: Chains): void {
  const spelled = new Map<string, Set<number>>();
  let before: SieveMention | undefined;
  for (const mention of mentions) {
    const { name } = mention;
    if (mention.form !== 'name' || !name || name.type === 'person') continue;
    if (before?.name && before.sentence === mention.sentence) {
      const words = sentences[mention.sentence]?.words ?? [];
      const gap = words.slice(before.name.last, name.first).join('');
      const closed = words[name.last] === ')';
      const pair = [before.name.text, name.text] as const;
      // "Notes from Oakham (NFO)": of a place, only its own letters.
      const isOwn = before.name.type !== 'place' || initialsOf(before.name.text) === name.key.replace(/[^\p{L}]/gu, '');
      const isShort = (pair.some(isAcronym) && !pair.every(isAcronym)) || isBlend(name.text, before.name.key);
      if (isOwn && /^['’]?s?\($/.test(gap) && closed && isShort) chains.join(before.index, mention.index);
    }
    before = mention;
    for (const initials of new Set([initialsOf(name.text), initialsOf(withoutLegalForm(name.text))])) {
      if (initials.length > 1)
        spelled.set(initials, (spelled.get(initials) ?? new Set()).add(chains.of(mention.index)));
    }
  }
  for (const { index, form, name } of mentions) {
    if (form !== 'name' || !name || !isAcronym(name.text)) continue;
    const roots = new Set([...(spelled.get(name.key.replace(/[^\p{L}]/gu, '')) ?? [])].map((root) => chains.of(root)));
    const [only] = roots;
    // "US" is a state and no other name's initials.
    if (roots.size === 1 && only !== undefined && !/^(?:us|uk)$/.test(name.key)) chains.join(only, index);
  }
}

/** "Harbour Gas and Light Company" is HGL. */
const withoutLegalForm = (text: string): string =>
  text.replace(/,? (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|LLC|PLC|plc)\.?$/u, '');

/** Letters of each word that a blend begins with, at most. */
const SYLLABLE = 6;

/**
 * Whether a short name is put together from beginnings of a long name's words, in order, two letters or more of each: "HarFish" of
 * "Harbour and Fishery Board".
 * @param key the long name, lower case
 */
function isBlend(short: string, key: string): boolean {
  const letters = short.toLowerCase();
  if (!/^\p{L}{4,12}$/u.test(letters)) return false;
  /** How much of the blend the words so far can make, each by how many of them. */
  let made = new Map([[0, 0]]);
  for (const word of key.split(' ').slice(0, 12)) {
    const next = new Map(made);
    for (const [at, parts] of made) {
      for (let length = 2; length <= SYLLABLE && word.startsWith(letters.slice(at, at + length)); length++) {
        if (at + length > letters.length) break;
        next.set(at + length, Math.max(next.get(at + length) ?? 0, parts + 1));
      }
    }
    made = next;
  }
  return (made.get(letters.length) ?? 0) > 1;
}

/** Capitals, with or without dots. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?[&-]?){2,7}s?$/u.test(text);
}
