import type { Filler, Slot } from './event.ts';
import { type EventKind, type EventKindEntry, kindEntry } from './event-kinds.ts';
import type { SentenceView } from './sentence-view.ts';

/** Slots while they are filled. */
export type Slots = Partial<Record<Slot, Filler[]>>;

/** What a preposition makes of what follows it; "in", "at" and their like are places only where a place is named. */
const PREPOSITIONS: Readonly<Record<string, Slot>> = {
  to: 'to',
  into: 'to',
  onto: 'to',
  toward: 'to',
  towards: 'to',
  from: 'from',
  in: 'at',
  at: 'at',
  on: 'at',
  near: 'at',
  outside: 'at',
  inside: 'at',
  off: 'at',
  within: 'at',
  with: 'with',
  alongside: 'with',
  between: 'between',
  among: 'between',
  about: 'about',
  over: 'about',
  regarding: 'about',
  concerning: 'about',
  against: 'against',
  for: 'for',
  as: 'as',
  by: 'agent',
};

const NO_ENTRY: EventKindEntry = { verbs: '', nouns: '' };

/**
 * Who does what to whom, where, with whom, of a verb.
 * @param verb its word in the sentence
 * @param kind what sort of event it tells, where known
 */
export function slotsOfVerb(view: SentenceView, verb: number, kind: EventKind | undefined): Slots {
  const { syntax } = view;
  const slots: Slots = {};
  const entry = kind ? kindEntry(kind) : NO_ENTRY;
  const passive = isPassive(view, verb);
  for (const word of subjectsOf(view, verb))
    add(slots, passive ? 'patient' : (entry.slots?.subject ?? 'agent'), view, word);
  const leaves = entry.leaves?.split(' ').includes(view.lemma(verb));
  for (const word of syntax.children(verb, 'obj')) {
    if (!view.isTime(word)) add(slots, leaves ? 'from' : (entry.slots?.object ?? 'patient'), view, word);
  }
  for (const word of syntax.children(verb, 'iobj')) add(slots, 'recipient', view, word);
  for (const word of syntax.children(verb, 'obl')) {
    // "Left Oslo for Bern", but "left Oslo for talks".
    if (leaves && view.preposition(word) === 'for' && syntax.tag(word) === 'PROPN') add(slots, 'to', view, word);
    else addOblique(slots, entry, view, word);
  }
  // "Met for four hours in Oslo": parsers hang the place on the time.
  for (const time of syntax.children(verb, 'obl').filter((word) => view.isTime(word)))
    for (const word of syntax.children(time, 'nmod')) addOblique(slots, entry, view, word);
  // "Met in Vienna with the envoys": parsers hang the second on the first.
  for (const child of [...(slots.at ?? [])].length > 0 ? syntax.children(verb, 'obl') : []) {
    for (const word of syntax.children(child, 'nmod'))
      if (view.preposition(word) === 'with') addOblique(slots, entry, view, word);
  }
  if (kind === 'death' && slots.patient === undefined && slots.agent && view.lemma(verb) !== 'kill') {
    if (/^(?:die|perish)$/.test(view.lemma(verb))) {
      slots.patient = slots.agent;
      delete slots.agent;
    }
  }
  return slots;
}

/**
 * The same of a noun that tells an event ("the president's visit to Bern", "talks between the two in Doha").
 * @param noun its word in the sentence
 * @param light the verb that only carries it ("held talks"), whose subject and circumstances are the event's own
 */
export function slotsOfNoun(view: SentenceView, noun: number, kind: EventKind, light: number | undefined): Slots {
  const { syntax } = view;
  const slots: Slots = {};
  const entry = kindEntry(kind);
  const of = entry.tours === view.lemma(noun) ? 'to' : (entry.slots?.of ?? 'patient');
  for (const word of syntax.children(noun, 'nmod:poss')) {
    add(slots, kind === 'death' ? 'patient' : (entry.slots?.subject ?? 'agent'), view, word);
  }
  for (const word of syntax.children(noun, 'nmod', 'obl')) {
    if (syntax.relation(word) === 'nmod:poss' || view.isTime(word)) continue;
    if (view.preposition(word) === 'of') add(slots, of, view, word);
    else addOblique(slots, entry, view, word);
    // "The trip of President Karl Holm to Oslo": a person goes nowhere without a verb.
    if (syntax.tag(word) === 'PROPN')
      for (const further of syntax.children(word, 'nmod'))
        if (/^(?:to|from|with)$/.test(view.preposition(further))) addOblique(slots, entry, view, further);
  }
  for (const word of syntax.children(noun, 'compound', 'amod')) {
    const filler = view.filler(word);
    const named = filler && (filler.entities.length > 0 || syntax.tag(word) === 'PROPN');
    if (named) addFiller(slots, entry.slots?.compound ?? 'about', filler);
  }
  if (light !== undefined) {
    const passive = isPassive(view, light);
    if (!passive) for (const word of subjectsOf(view, light)) add(slots, 'agent', view, word);
    for (const word of syntax.children(light, 'obl')) addOblique(slots, entry, view, word);
  }
  return slots;
}

function addOblique(slots: Slots, entry: EventKindEntry, view: SentenceView, word: number): void {
  if (view.isTime(word)) return;
  const preposition = view.preposition(word);
  const slot = view.syntax.relation(word) === 'obl:agent' ? 'agent' : PREPOSITIONS[preposition];
  if (slot === undefined) return;
  const place = slot === 'at';
  if (place && preposition === 'in' && entry.slots?.in !== undefined) {
    add(slots, entry.slots.in, view, word);
    return;
  }
  if (
    preposition === 'by' &&
    view.syntax.relation(word) !== 'obl:agent' &&
    view.syntax.tag(view.syntax.head(word)) === 'VERB'
  )
    return;
  add(slots, slot, view, word);
}

function add(slots: Slots, slot: Slot, view: SentenceView, word: number): void {
  for (const filler of view.fillers(word)) addFiller(slots, slot, filler);
}

function addFiller(slots: Slots, slot: Slot, filler: Filler): void {
  const list = slots[slot] ?? [];
  if (!list.some(({ start }) => start === filler.start)) list.push(filler);
  slots[slot] = list;
}

/** Whether a verb stands in the passive, a bare participle that describes a noun included ("the man arrested"). */
export function isPassive({ syntax }: SentenceView, verb: number): boolean {
  if (syntax.children(verb, 'nsubj:pass', 'aux:pass').some((word) => syntax.relation(word) !== 'nsubj')) {
    return syntax.children(verb).some((word) => /^(?:nsubj:pass|aux:pass)$/.test(syntax.relation(word)));
  }
  return syntax.relation(verb) === 'acl' && syntax.has(verb, 'Tense=Past') && syntax.has(verb, 'VerbForm=Part');
}

/** The head words of a verb's subject: its own, the noun it describes, or that of the verb it goes with. */
export function subjectsOf({ syntax, sentence }: SentenceView, verb: number): readonly number[] {
  let at = verb;
  for (let step = 0; step < 6; step++) {
    const own = syntax.children(at, 'nsubj');
    if (own.length > 0) return own.map((word) => antecedent(word));
    if (syntax.relation(at) === 'acl' || syntax.relation(at) === 'acl:relcl') return [syntax.head(at)];
    if (!syntax.is(at, 'xcomp', 'conj', 'advcl')) return [];
    const up = syntax.head(at);
    if (syntax.is(at, 'xcomp')) {
      const [governing] = syntax.children(up, 'obj');
      if (governing !== undefined) return [governing];
    }
    // A clause of its own kind ("because …") has its own subject or none.
    if (syntax.is(at, 'conj', 'advcl') && syntax.tag(up) !== 'VERB') return [];
    at = up;
  }
  return [];

  /** "Who" and "which" stand for the noun their clause describes. */
  function antecedent(word: number): number {
    const clause = syntax.head(word);
    const relative = /^(?:who|which|that|whom)$/.test(sentence.lower[word] ?? '');
    return relative && syntax.relation(clause) === 'acl:relcl' ? syntax.head(clause) : word;
  }
}
