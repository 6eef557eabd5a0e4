/**
 * Frequent English words that other European languages written in Latin letters do not have, or only as rare words: the
 * method of telling a language by its commonest short words (Grefenstette 1995, "Comparing two language identification
 * schemes").
 */
const english = new Set(
  `the and of to that with said by from his their it its he has been were which who this not but they she would had
  there when what about after more than other into could if out up over new also because before between during while
  through against where how our your my you we him them will can did does have being those these some are was is on in
  at as for be or no all last year people one two it's he's don't didn't isn't a i an her only any many such under among so`.split(
    /\s+/,
  ),
);

/** Of those the ones that other languages have too: they count where a text has enough of the others. */
const shared = new Set(
  'in on is was at as for be or no all up a i we have if new will can had over his him how'.split(' '),
);

/** A text with fewer words in small letters tells nothing. */
const fewest = 10;

/** The least share of English words among a text's words in small letters; of published news about four in ten are. */
const least = 0.1;

/** The same for words that no other language has, where few are English. */
const leastOwn = 0.05;
const plenty = 0.22;

/**
 * Whether a text is in English, as far as its commonest words tell.
 * @returns undefined where the text is too short to say; words with capitals, which names have, are not counted
 */
export function isEnglish(text: string): boolean | undefined {
  let [words, known, own] = [0, 0, 0];
  for (const [word] of text.matchAll(/(?<![\p{L}\p{M}’'])\p{Ll}[\p{L}\p{M}’']*/gu)) {
    words++;
    const plain = word.replaceAll('’', "'");
    if (!english.has(plain)) continue;
    known++;
    if (!shared.has(plain)) own++;
  }
  if (words < fewest) return undefined;
  return known >= least * words && (own >= leastOwn * words || known >= plenty * words);
}
