import { findPlaces } from '../../analyse/places/gazetteer.ts';
import type { ArticleEntity, Role } from '../../resolve/summary.ts';

/** An office that an article gives somebody: what, and of which countries or places. */
export interface Office {
  /** "minister", "ambassador". */
  readonly noun: string;
  /** "foreign", "defence": of ministers, which; sorted. */
  readonly portfolios: readonly string[];
  /** ISO 3166-1 codes in the role, "US ambassador to Germany" two. */
  readonly countries: readonly string[];
  readonly role: Role;
}

/** Offices that one person holds for one country, body or place at a time. */
const OFFICES =
  /\b(president|prime minister|premier|chancellor|king|queen|emperor|pope|governor|mayor|senator|ambassador|secretary[- ]general|secretary of \p{L}+|attorney general|chief justice|chief executive|ceo|chairman|chairwoman|minister)\b/iu;

/** What makes an office another one. */
const OTHER =
  /\b(?:former|ex|late|acting|interim|deputy|vice|assistant|then|next|future|candidate|nominee|elect|previous|onetime|outgoing|incoming|designate|shadow|wife|husband|son|daughter|aide|adviser|advisor|spokes\p{L}+|office|predecessor|successor|ally)\b/iu;

const PORTFOLIO =
  /\b(foreign|defen[cs]e|finance|interior|home|justice|health|education|energy|environment|trade|agriculture|transport|labou?r|culture|economy|development|immigration)\b/giu;

/** The offices in a role's words, former and deputy ones left out. */
export function officeOf(role: Role): Office | undefined {
  const found = OFFICES.exec(role.text);
  const noun = found?.[1]?.toLowerCase();
  if (!found || noun === undefined || OTHER.test(role.text)) return undefined;
  // Behind a comma stands what the holder does, and where: "the defence minister, in a speech in Oslo".
  const comma = role.text.indexOf(',', found.index);
  const text = comma < 0 ? role.text : role.text.slice(0, comma);
  const portfolios = noun === 'minister' ? (text.match(PORTFOLIO) ?? []) : [];
  return {
    noun,
    portfolios: [...new Set(portfolios.map((each) => each.toLowerCase().replace('defense', 'defence')))].sort(),
    countries: [...new Set(findPlaces(text).map(({ country }) => country))].sort(),
    role,
  };
}

/** Whether words name an office, be it a former or a deputy one. */
export const namesOffice = (text: string): boolean => OFFICES.test(text);

/** The nouns of the offices by which an article introduces somebody. */
export function officesOf(entity: ArticleEntity | undefined): ReadonlySet<string> {
  return new Set((entity?.roles ?? []).flatMap((role) => officeOf(role)?.noun ?? []));
}
