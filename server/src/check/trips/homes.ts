import { countryOf, findPlaces } from '../../analyse/places/gazetteer.ts';

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
const apposition = new RegExp(`^,? (?:the|a) $|^, $`, 'u');

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
  const learn = (run: string, country: string): void => {
    for (const token of nameTokens(run)) {
      if ((homes.get(token) ?? country) !== country) torn.add(token);
      homes.set(token, country);
    }
  };
  for (const text of texts) {
    for (const place of findPlaces(text)) {
      if (place.kind === 'seat' || place.kind === 'city') continue;
      const after = text.slice(place.end, place.end + 120);
      const named = afterPlace.exec(after);
      // The pattern ignores case for the office; the name itself must carry its capitals.
      const run = named?.[2]?.match(new RegExp(`^${nameRun}`, 'u'))?.[0];
      if (run !== undefined) learn(run, place.country);
      const bare =
        place.kind === 'country'
          ? /^['’]s (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?= \p{Ll})/u.exec(after)?.[1]
          : undefined;
      if (bare !== undefined) learn(bare, place.country);
      const before = text.slice(Math.max(0, place.start - 80), place.start);
      const appositive = new RegExp(`(${nameRun})(,? (?:the |a )?)$`, 'u').exec(before);
      if (
        appositive?.[1] !== undefined &&
        apposition.test(appositive[2] ?? '') &&
        new RegExp(`^(?:['’]s)? (?:\\p{Ll}+ ){0,2}(?:${personNoun})\\b`, 'u').test(after)
      ) {
        learn(appositive[1], place.country);
      }
      const office = new RegExp(
        `(?:^|[^\\p{L}])(${nameRun}), (?:the )?(?:\\p{Ll}+ )?(?:${personNoun}) of (?:the )?$`,
        'u',
      ).exec(before);
      if (office?.[1] !== undefined) learn(office[1], place.country);
    }
  }
  for (const token of torn) homes.delete(token);
  return homes;
}

/** The country a name's bearer stands for, when the article says so. */
export function homeOf(tokens: readonly string[], homes: Homes): string | undefined {
  const countries = new Set(tokens.flatMap((token) => homes.get(token) ?? []));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** A regular-expression source for the nouns that name an office-holder ("leader", "prime minister"). */
export const officeNoun = personNoun;
