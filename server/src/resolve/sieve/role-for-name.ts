import type { Chains } from './chains.ts';
import { describedBy, type Description, Descriptions } from './description.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { agree } from './agreement.ts';
import { kindOfNoun } from './nouns.ts';
import { countryOfKey } from './states.ts';

/** Named chains looked back through for whom a role means. */
const REACH = 40;

/** Titles that one person may bear in turn, so that "the leader" finds the president. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set([
    'leader',
    'president',
    'premier',
    'chancellor',
    'king',
    'queen',
    'minister',
    'ruler',
    'monarch',
    'dictator',
  ]),
  new Set(['spokesman', 'spokeswoman', 'spokesperson']),
  new Set(['chairman', 'chairwoman', 'chair', 'chairperson', 'head', 'director', 'chief', 'boss', 'ceo', 'executive']),
  new Set(['lawmaker', 'senator', 'congressman', 'congresswoman', 'legislator', 'representative', 'politician']),
  new Set(['academic', 'scholar', 'professor', 'lecturer', 'researcher', 'expert', 'scientist']),
  new Set(['diplomat', 'ambassador', 'envoy']),
  new Set(['official', 'minister', 'secretary', 'director']),
  new Set(['company', 'firm', 'corporation', 'manufacturer', 'maker', 'producer', 'giant', 'corp', 'inc', 'group']),
  new Set(['newspaper', 'paper', 'daily', 'tabloid', 'outlet', 'publication']),
  new Set(['university', 'college', 'school', 'institute']),
  new Set(['organisation', 'organization', 'group', 'charity', 'association', 'body', 'foundation', 'federation']),
  new Set(['agency', 'authority', 'bureau', 'service', 'office']),
  new Set(['department', 'ministry']),
  new Set(['club', 'team', 'side', 'squad']),
  new Set(['rapper', 'singer', 'musician', 'artist', 'songwriter', 'star']),
  new Set(['court', 'tribunal']),
  new Set(['parliament', 'assembly', 'senate', 'house', 'legislature', 'congress']),
];
const KIN_OF: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map(
  [...new Set(KIN.flatMap((set) => [...set]))].map((word) => [word, KIN.filter((set) => set.has(word))]),
);

/** What names seldom say of themselves: Oslo is a city too, while a river is called one. */
const SELDOM_NAMED =
  /^(?:city|town|village|capital|region|area|island|state|company|firm|maker|giant|group|organi[sz]ation|team|club|side|squad|league|band)$/;

/** "This city" is where somebody speaks, whatever city was named. */
const DEICTIC = /^(?:city|town|state|country|nation|place|house|room|building)$/;

const COUNTRY = /^(?:country|nation)$/;

/**
 * Joins "the Chinese leader", "the professor at Selby College", "the ministry" to the entity last named before it of which the
 * article says as much: what it is called, or a title akin; every further word of the role must be said of it too.
 */
export function roleForName(discourse: Discourse, chains: Chains): void {
  const descriptions = new Descriptions(discourse, chains);
  const named: SieveMention[] = [];
  for (const mention of discourse.mentions) {
    if (mention.form === 'name' && mention.name?.type) named.push(mention);
    else if (mention.noun === 'police' && mention.form === 'nominal') {
      const force = policeOf(named, mention, chains);
      if (force) chains.join(force.index, mention.index);
    } else if (isRole(discourse, mention) && !chains.facts(mention.index).named) {
      const said = describedBy(discourse, mention);
      const found = COUNTRY.test(mention.noun)
        ? lastState(named, mention)
        : described(named, mention, said, chains, descriptions);
      if (found) chains.join(found.index, mention.index);
    }
  }
}

/** "Police", "the police": the one force named before. */
function policeOf(
  named: readonly SieveMention[],
  { definite, modifiers }: SieveMention,
  chains: Chains,
): SieveMention | undefined {
  if (modifiers.length > 0 || (definite !== 'bare' && definite !== 'definite')) return undefined;
  const forces = named.filter(({ name }) => /\bpolice(?: (?:department|force|service))?$/.test(name?.key ?? ''));
  const [force] = forces;
  return force && forces.every(({ index }) => chains.same(index, force.index)) ? force : undefined;
}

/** "The leader", "that company", "Norway's minister"; not "her husband", "a nurse", "the ministers". */
function isRole(
  { sentences }: Discourse,
  { form, kind, plural, definite, sentence, first, last, head, noun }: SieveMention,
): boolean {
  if (form !== 'nominal' || plural || (kind !== 'person' && kind !== 'organization' && kind !== 'place')) return false;
  const { lower = [], syntax } = sentences[sentence] ?? {};
  if (/^(?:my|your|his|her|its|our|their|whose)$/.test(lower[first] ?? '')) return false;
  // "the firm's head": whose it is must be said of the entity too. "The mayor, whose …": clauses tell apart.
  if (last > first + 1 && (syntax?.children(head, 'acl', 'advcl').length ?? 0) > 0 && definite !== 'demonstrative')
    return false;
  // "the next mayor", "the late mayor": another one.
  if (
    lower
      .slice(first, head)
      .some((word) => /^(?:next|new|other|another|late|previous|first|second|former|own|only|local|every)$/.test(word))
  ) {
    return false;
  }
  if (DEICTIC.test(noun) && definite === 'demonstrative') return false;
  return definite === 'definite' || definite === 'demonstrative' || definite === 'possessive';
}

function described(
  named: readonly SieveMention[],
  mention: SieveMention,
  said: Description,
  chains: Chains,
  descriptions: Descriptions,
): SieveMention | undefined {
  const seen = new Set<number>();
  for (let i = named.length - 1; i >= 0 && seen.size < REACH; i--) {
    const other = named[i];
    if (!other) continue;
    const root = chains.of(other.index);
    if (seen.has(root)) continue;
    seen.add(root);
    if (other.sentence === mention.sentence && other.first < mention.last && mention.first < other.last) continue;
    if (!agree(chains.facts(root), chains.facts(mention.index))) continue;
    if (isSaid(mention, said, descriptions.of(root))) return other;
    // Of several cities or teams the one named last is meant, though another was called one before it.
    const bare = SELDOM_NAMED.test(mention.noun) && said.words.size === 0 && said.countries.size === 0;
    if (bare && isRival(other, mention, descriptions.of(root))) return undefined;
  }
  return undefined;
}

/** A body or place of which the text does not say what it is may be what a bare noun means; a state is no city and no court. */
function isRival({ name, kind: sort }: SieveMention, { noun, kind }: SieveMention, { nouns }: Description): boolean {
  if (sort !== kind) return false;
  const isState = countryOfKey(name?.key ?? '') !== undefined;
  return !isState && ![...nouns].some((word) => word !== noun && kindOfNoun(word) !== undefined);
}

/**
 * Whether somebody who is called by some nouns may be called by another: the same, or a title akin.
 * @param noun lower case, singular
 */
export function isAkin(noun: string, known: ReadonlySet<string>): boolean {
  return known.has(noun) || (KIN_OF.get(noun) ?? []).some((set) => [...known].some((word) => set.has(word)));
}

function isSaid({ noun }: SieveMention, said: Description, known: Description): boolean {
  if (!isAkin(noun, known.nouns)) return false;
  if (![...said.countries].every((country) => known.countries.has(country))) return false;
  return [...said.words].every(
    (word) =>
      word === noun || known.words.has(word) || known.nouns.has(word) || /^(?:same|latter|then|veteran)$/.test(word),
  );
}

/** "The country": the state named last, if not long ago. */
function lastState(named: readonly SieveMention[], { sentence, modifiers }: SieveMention): SieveMention | undefined {
  if (modifiers.length > 0) return undefined;
  for (let i = named.length - 1; i >= 0; i--) {
    const other = named[i];
    if (!other || sentence - other.sentence > 3) return undefined;
    if (countryOfKey(other.name?.key ?? '') !== undefined) return other;
  }
  return undefined;
}
