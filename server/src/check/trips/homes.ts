import { countryOf, findPlaces, type PlaceMention } from '../../analyse/places/gazetteer.ts';

const personNoun =
  'president|leader|counterpart|minister|premier|chancellor|king|queen|prince|emir|envoy|secretary|diplomat|ambassador|chief|negotiator|general|governor|prime minister|foreign minister|head of state|ruler|sultan|pope|official|spokesman|spokeswoman|spokesperson|strongman|autocrat';
const titleWords = new Set(
  `${personNoun}|vice|deputy|foreign|defence|defense|finance|interior|speaker|mr|mrs|ms|dr|sir|of|state|the`.split(
    /[| ]/u,
  ),
);
const nameRun = "\\p{Lu}[\\p{L}'’-]*(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*)){0,3}";
const afterPlace = new RegExp(
  `^(?:['’]s)?,? ((?:(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}\\p{Ll}+) ){0,4}?(?:${personNoun})),? (${nameRun})`,
  'iu',
);

/** Words that begin with a capital and name nobody. */
const noName = new Set(
  'It,The,He,She,They,We,You,I,This,That,These,Those,Whether,In,On,At,But,And,After,Before,When,While,If,As,For,From,Ministry,Government,Office,Council,Party,Parliament,Army,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(
    ',',
  ),
);

/**
 * The words of a name that tell persons apart: titles, nationalities and possessive endings taken off.
 * @param run a capitalised run as written ("Chinese President Xi Jinping’s")
 */
export function nameTokens(run: string): readonly string[] {
  return run
    .replaceAll(/['’]s\b|['’](?=\s|$)/gu, '')
    .split(/[\s,]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !titleWords.has(word.toLowerCase()) && countryOf(word) === undefined)
    .filter((word) => word.length > 1 && !noName.has(word) && !/^\p{Lu}\.$/u.test(word));
}

/** Where people of an article are at home, by each word of their names. */
export type Homes = ReadonlyMap<string, string>;

/**
 * Reads from the text whose country each named office-holder stands for: "Chinese President Xi Jinping", "Egypt's
 * president, Hosni Mubarak", "Emmanuel Macron, the French president". Names found with two countries are left out.
 * @param texts block texts of one article
 */
export function homesOf(texts: readonly string[]): Homes {
  const homes = new Map<string, string>();
  const torn = new Set<string>();
  for (const text of texts) {
    for (const place of findPlaces(text)) {
      if (place.kind === 'seat' || place.kind === 'city') continue;
      for (const run of namesBeside(text, place)) {
        for (const token of nameTokens(run)) {
          if ((homes.get(token) ?? place.country) !== place.country) torn.add(token);
          homes.set(token, place.country);
        }
      }
    }
  }
  for (const token of torn) homes.delete(token);
  return homes;
}

const nameStart = new RegExp(`^${nameRun}`, 'u');
const owned = /^['’]s (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?= \p{Ll})/u;
const officeAfter = new RegExp(`^(?:['’]s)? (?:\\p{Ll}+ ){0,2}(?:${personNoun})\\b`, 'u');
const nameBefore = new RegExp(`(?<![\\p{L}'’-])(${nameRun})(?:, |,? (?:the|a) )$`, 'u');
const officeBefore = new RegExp(
  `(?<![\\p{L}'’-])(${nameRun}), (?:the )?(?:\\p{Ll}+ )?(?:${personNoun}) of (?:the )?$`,
  'u',
);

/** The names that the words around a country or demonym tie to it. */
function namesBeside(text: string, place: PlaceMention): readonly string[] {
  const after = text.slice(place.end, place.end + 100);
  const before = text.slice(Math.max(0, place.start - 80), place.start);
  const runs: (string | undefined)[] = [];
  // The pattern ignores case for the office; the name itself must carry its capitals.
  runs.push(nameStart.exec(afterPlace.exec(after)?.[2] ?? '')?.[0]);
  if (place.kind === 'country') runs.push(owned.exec(after)?.[1]);
  if (officeAfter.test(after)) runs.push(nameBefore.exec(before)?.[1]);
  if (/ of (?:the )?$/u.test(before)) runs.push(officeBefore.exec(before)?.[1]);
  return runs.filter((run) => run !== undefined);
}

/** The country a name's bearer stands for, when the article says so. */
export function homeOf(tokens: readonly string[], homes: Homes): string | undefined {
  const countries = new Set(tokens.flatMap((token) => homes.get(token) ?? []));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** A regular-expression source for the nouns that name an office-holder ("leader", "prime minister"). */
export const officeNoun = personNoun;
