import { isRoleNoun } from '../../analyse/quotations/role-nouns.ts';
import { wordSet } from '../../text/word-set.ts';

/** What sort of thing a noun stands for; `undefined` stands for what no list here knows. */
export type NounKind = 'person' | 'organization' | 'place' | 'time' | 'thing';

/** People who are called by no office: `role-nouns.ts` has those who are. Collected by hand. */
const PERSONS = wordSet(
  'adult ancestor applicant attacker attendee audience aunt baby babe boy boyfriend buddy buyer caller candidate captive ' +
    'casualty celebrity child citizen civilian classmate client companion competitor contender cousin creator critic ' +
    'culprit customer dad daughter-in-law defendant descendant dissident donor ' +
    'employee employer fan fiance fiancé fiancée foe folk fool founder friend fugitive gentleman girl girlfriend gal guest ' +
    'gunman guy ' +
    'heir hero hostage human immigrant individual infant influencer inhabitant inmate kid kidnapper killer lad landlord ' +
    'learner listener lover maker male man mate mentor migrant militant minor ' +
    'mom mourner mum murderer nationalist native neighbour newcomer nominee nephew niece offender onlooker opponent ' +
    'orphan parent participant passenger passerby patient patron peasant pedestrian peer people performer person ' +
    'pilgrim pioneer plaintiff poster predecessor prisoner protester protestor pro ' +
    'protege protégé rapist reader rebel recipient refugee rider rival roommate runner sibling spouse star stranger ' +
    'successor suspect supporter survivor teammate teenager teen terrorist thief toddler translator traveller traveler ' +
    'tenant user viewer villain visitor voter woman worshipper youngster youth billionaire millionaire entrepreneur ' +
    'comedian creator dancer drummer rapper vocalist guitarist songwriter filmmaker screenwriter playwright blogger ' +
    'magician saint god lady sir female grandfather grandmother grandson granddaughter grandchild uncle mathematician ' +
    'philosopher chemist therapist pediatrician dentist pharmacist midwife psychiatrist linguist theologian translator ' +
    'soldier trooper sniper bomber hijacker smuggler trafficker gangster robber burglar thug warlord ruler monarch duke ' +
    'duchess baron count nobleman ayatollah imam rabbi cleric vicar reverend preacher missionary sultan emir sheikh ' +
    'skipper striker midfielder goalkeeper batsman bowler quarterback pitcher swimmer cyclist gymnast boxer wrestler ' +
    'sprinter jockey referee umpire manager star icon legend nobody somebody tycoon mogul magnate oligarch ' +
    'whistleblower informant spy agent operative mercenary exile defector emigrant expatriate settler colonist',
);

const ORGANIZATIONS = wordSet(
  'academy administration agency airline airport alliance army assembly association authority bank board body branch ' +
    'broadcaster brigade bureau business cabinet campaign carmaker carrier chain chamber charity church club coalition ' +
    'college commission committee company confederation congress conglomerate consortium contractor corporation council ' +
    'court daily delegation department developer division embassy enterprise establishment faction federation firm ' +
    'force foundation fund garrison giant government group guild hospital house institute institution insurer jury ' +
    'junta label lab laboratory league legislature library magazine maker manufacturer military militia ministry ' +
    'mission monarchy monitor movement museum navy network newspaper ngo nonprofit office operator opposition orchestra ' +
    'organisation organization outfit outlet panel paper parliament partnership party police ' +
    'practice presidency press producer provider publication publisher railway regime regulator retailer school ' +
    'secretariat senate service shipyard squad startup station supplier syndicate tabloid taskforce team ' +
    'think-tank trade-union tribunal trust union university utility watchdog website weekly',
);

const PLACES = wordSet(
  'area avenue bay beach border borough bridge building camp capital castle cathedral centre center city coast coastline ' +
    'colony continent country county desert district downtown embassy enclave forest harbour harbor headquarters hill home ' +
    'homeland hometown hotel house island lake land mainland mosque mountain municipality nation neighbourhood neighborhood ' +
    'ocean palace park peninsula place planet port prison province republic region resort restaurant river road room ' +
    'sea shop shore site spot square stadium state store street suburb temple territory theatre theater town valley ' +
    'venue village world zone kingdom',
);

const TIMES = wordSet(
  'afternoon autumn century date day decade era evening fall fortnight hour millennium minute moment monday month morning ' +
    'night noon period season second semester spring summer sunday time today tomorrow tonight tuesday wednesday thursday ' +
    'friday saturday week weekend winter year yesterday while january february march april june july august september ' +
    'october november december midnight dawn dusk weekday 1990s 1980s 1970s 1960s 1950s 2000s 2010s',
);

const MALE = wordSet(
  'man boy brother father son husband uncle nephew grandfather grandson king prince duke gentleman dad guy lad businessman ' +
    'chairman spokesman congressman councilman policeman fisherman emperor widower monk pope boyfriend gunman ' +
    'baron sultan imam mr sir lord statesman sportsman nobleman batsman councilman salesman fireman serviceman cameraman ' +
    'craftsman frontman anchorman assemblyman alderman horseman hitman landlord patriarch',
);
const FEMALE = wordSet(
  'woman girl sister mother daughter wife aunt niece grandmother granddaughter queen princess duchess lady mom mum gal ' +
    'actress widow nun girlfriend waitress heroine mrs ms miss dame congresswoman spokeswoman chairwoman businesswoman ' +
    'policewoman councilwoman fiancée hostess empress goddess stewardess landlady matriarch bride',
);

/** Nouns of people that have no "s" in the plural. */
const PLURALS = wordSet('people men women children folk police staff crew troops');

/**
 * A noun in the singular, as far as lists and endings tell.
 * @param lower the noun in lower case
 */
export function singularOf(lower: string): string {
  if (lower === 'children') return 'child';
  if (lower === 'people' || lower === 'police') return lower;
  if (lower.endsWith('men') && lower.length > 3) return `${lower.slice(0, -3)}man`;
  if (lower === 'men') return 'man';
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4 || !lower.endsWith('s')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Whether a word looks like a plural noun; the tree, where there is one, knows better. */
export function looksPlural(lower: string): boolean {
  return PLURALS.has(lower) || lower.endsWith('men') || (singularOf(lower) !== lower && !lower.endsWith('news'));
}

/**
 * What sort of thing a noun stands for.
 * @param lower the noun in lower case, singular or plural
 */
export function kindOfNoun(lower: string): NounKind | undefined {
  const noun = singularOf(lower);
  for (const word of noun === lower ? [lower] : [noun, lower]) {
    if (TIMES.has(word)) return 'time';
    if (PERSONS.has(word)) return 'person';
    if (ORGANIZATIONS.has(word)) return 'organization';
    if (PLACES.has(word)) return 'place';
    if (isRoleNoun(word)) return 'person';
  }
  if (/(?:woman|person)$/.test(noun) || (/[^u]man$/.test(noun) && noun.length > 4 && noun !== 'human')) return 'person';
  const last = /-(\p{L}+)$/u.exec(noun)?.[1];
  return last !== undefined && last.length > 2 ? kindOfNoun(last) : undefined;
}

/**
 * The sex that a noun or title itself tells.
 * @param lower in lower case, full stop off
 */
export function genderOfNoun(lower: string): 'male' | 'female' | undefined {
  const noun = singularOf(lower.replace(/\.$/, ''));
  if (FEMALE.has(noun) || noun.endsWith('woman')) return 'female';
  return MALE.has(noun) || /(?:s|ce|re|t)man$/.test(noun) ? 'male' : undefined;
}
