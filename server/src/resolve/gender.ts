/** What "he" or "she" may point to. */
export type Gender = 'male' | 'female';

const MALE =
  /^(?:mr|sir|lord|father|brother|son|husband|king|prince|widower|monk|pope|chairman|spokesman|businessman|congressman|councilman|policeman|fisherman|foreman|actor|emperor|patriarch|\w{2,}sman)$/;
const FEMALE = /^(?:mrs|ms|miss|dame|lady|mother|sister|daughter|wife|queen|princess|widow|actress|\w{2,}woman)$/;

/**
 * The gender a title or role shows.
 * @param text a role or title in the article's words
 * @returns undefined when its words fit anyone
 */
export function genderOf(text: string): Gender | undefined {
  for (const word of text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 12)) {
    if (FEMALE.test(word)) return 'female';
    if (MALE.test(word)) return 'male';
  }
  return undefined;
}

/**
 * The gender a pronoun asks for.
 * @param lower the pronoun in lower case
 */
export function genderOfPronoun(lower: string): Gender | undefined {
  if (lower === 'he' || lower === 'him' || lower === 'his') return 'male';
  return lower === 'she' || lower === 'her' ? 'female' : undefined;
}
