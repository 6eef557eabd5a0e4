import { findPlaces } from '../../analyse/places/gazetteer.ts';
import type { ArticleEntity, Role } from '../../resolve/summary.ts';

/** An office that an article gives somebody: what, and of which countries or places. */
export interface Office {
  /** "minister", "ambassador". */
  readonly noun: string;
  /** "foreign", "defence": of several portfolios which; '' where there is but one. */
  readonly portfolio: string;
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
  /\b(foreign|defen[cs]e|finance|interior|home|justice|health|education|energy|environment|trade|agriculture|transport|labou?r|culture|economy|development|immigration)\b/iu;

/** The offices in a role's words, former and deputy ones left out. */
export function officeOf(role: Role): Office | undefined {
  const noun = OFFICES.exec(role.text)?.[1]?.toLowerCase();
  if (noun === undefined || OTHER.test(role.text)) return undefined;
  const portfolio =
    noun.endsWith('minister') && noun !== 'prime minister' ? PORTFOLIO.exec(role.text)?.[1]?.toLowerCase() : '';
  return {
    noun,
    portfolio: (portfolio ?? '').replace('defense', 'defence'),
    countries: [...new Set(findPlaces(role.text).map(({ country }) => country))].sort(),
    role,
  };
}

/** The nouns of the offices by which an article introduces somebody. */
export function officesOf(entity: ArticleEntity | undefined): ReadonlySet<string> {
  return new Set((entity?.roles ?? []).flatMap((role) => officeOf(role)?.noun ?? []));
}
