import { findPlaces } from '../../analyse/places/gazetteer.ts';
import type { Chains } from './chains.ts';
import type { Discourse, SieveMention, SieveSentence } from './mention.ts';
import { singularOf } from './nouns.ts';

/** What an article says of one entity: by titles, appositions, "X is a …", and the words of its name. */
export interface Description {
  /** What it is called: "president", "court". */
  readonly nouns: ReadonlySet<string>;
  /** All other words that describe it, lower case. */
  readonly words: ReadonlySet<string>;
  /** ISO codes of the countries that its descriptions name. */
  readonly countries: ReadonlySet<string>;
}

/** A description in the making. */
type Sets = Readonly<Record<keyof Description, Set<string>>>;

const NOTHING: Description = { nouns: new Set(), words: new Set(), countries: new Set() };

/** What mentions say by themselves, kept while their sentence lives. */
const kept = new WeakMap<SieveMention['own'], Description>();

/** What one mention says of whom it stands for. */
export function describedBy(discourse: Discourse, mention: SieveMention): Description {
  const sentence = discourse.sentences[mention.sentence];
  if (!sentence || mention.form === 'pronoun' || mention.form === 'group') return NOTHING;
  const known = kept.get(mention.own) ?? describedAlone(sentence, mention);
  kept.set(mention.own, known);
  if (!mention.roles) return known;
  const said = { nouns: new Set(known.nouns), words: new Set(known.words), countries: new Set(known.countries) };
  for (const role of mention.roles) addRole(said, role);
  return said;
}

/** What the words of a mention and of its name say. */
function describedAlone(sentence: SieveSentence, mention: SieveMention): Description {
  const said: Sets = { nouns: new Set(), words: new Set(), countries: new Set() };
  const { name, first, last, head } = mention;
  const outside = (word: number): boolean => !name || word < name.first || word >= name.last;
  const words = sentence.words.slice(first, last);
  const text = words.map((word, i) => (outside(first + i) ? word : '·')).join(' ');
  const places = findPlaces(text);
  for (const { country } of places) said.countries.add(country);
  let at = 0;
  words.forEach((word, i) => {
    const start = at;
    at += (outside(first + i) ? word.length : 1) + 1;
    if (!outside(first + i) || !/\p{L}{3}/u.test(word)) return;
    if (places.some((place) => place.start < at - 1 && start < place.end)) return;
    const lower = singularOf(sentence.lower[first + i] ?? '');
    if (/^(?:the|and|for|with|from|his|her|its|their|our|this|that|who|whose|which)$/.test(lower)) return;
    if (first + i === head || (name && first + i < name.first)) said.nouns.add(lower);
    if (first + i !== head) said.words.add(lower);
  });
  if (name && name.type !== 'person') {
    // "International Criminal Court" is a court, "Foreign Ministry of Norway" a ministry of Norway's.
    const own = name.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    for (const word of own) said.words.add(word);
    const tie = own.findIndex((word, i) => i > 0 && /^(?:of|for|on|at|in)$/.test(word));
    const noun = own[(tie < 0 ? own.length : tie) - 1];
    // "The Evening Press" is not the press.
    if (noun !== undefined && !/^(?:press|times|post|news|media|star|mail|daily)$/.test(noun))
      said.nouns.add(singularOf(noun));
    for (const { country } of findPlaces(name.text)) said.countries.add(country);
  }
  return said;
}

/** "Fellow at the Harbour Trust": its noun stands before the first preposition. */
function addRole({ nouns, words, countries }: Sets, role: string): void {
  const places = findPlaces(role);
  for (const { country } of places) countries.add(country);
  const found = [...role.matchAll(/[\p{L}-]+/gu)]
    .filter(({ index }) => !places.some(({ start, end }) => start <= index && index < end))
    .map(([word]) => singularOf(word.toLowerCase()));
  const tie = found.findIndex((word, i) => i > 0 && /^(?:of|for|at|in|from|with|on|to|who)$/.test(word));
  const noun = found[(tie < 0 ? found.length : tie) - 1];
  if (noun !== undefined) nouns.add(noun);
  for (const word of found) if (word !== noun && word.length > 2) words.add(word);
}

/** What all mentions of each chain that has a name say, by the chain as it was when asked first. */
export class Descriptions {
  readonly #discourse: Discourse;
  readonly #chains: Chains;
  readonly #known = new Map<number, { readonly size: number; readonly said: Description }>();

  constructor(discourse: Discourse, chains: Chains) {
    this.#discourse = discourse;
    this.#chains = chains;
  }

  /** What is said of a mention's entity; grows with its chain. */
  of(mention: number): Description {
    const root = this.#chains.of(mention);
    const { members } = this.#chains.facts(root);
    const known = this.#known.get(root);
    if (known?.size === members.length) return known.said;
    const said: Sets = { nouns: new Set(), words: new Set(), countries: new Set() };
    // Descriptions stand where someone is introduced; thousands of mentions add none.
    for (const member of members.slice(0, 60)) {
      const other = this.#discourse.mentions[member];
      if (!other || other.form === 'pronoun') continue;
      const { nouns, words, countries } = describedBy(this.#discourse, other);
      for (const noun of nouns) said.nouns.add(noun);
      for (const word of words) said.words.add(word);
      for (const country of countries) said.countries.add(country);
    }
    this.#known.set(root, { size: members.length, said });
    return said;
  }
}
