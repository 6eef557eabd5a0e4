import type { Slot } from './event.ts';
import { wordSet } from '../../text/word-set.ts';

/** Sorts of events whose wordings are known to mean the same. Data: a new one is an entry below. */
export type EventKind = keyof typeof EVENT_KINDS;

/** What the lexicon says of a sort of event. */
export interface EventKindEntry {
  /** Lemmas of verbs, with a particle after a blank. */
  readonly verbs: string;
  /** Lemmas of nouns. */
  readonly nouns: string;
  /** Where a grammatical place means another slot than it does elsewhere; `at` before a place after "in". */
  readonly slots?: Partial<Record<'subject' | 'object' | 'in' | 'of' | 'compound', Slot>>;
  /** Verbs that tell such an event only when this slot names a place ("go to Moscow"). */
  readonly needsPlace?: string;
  /** Nouns whose "of" tells where one goes ("a tour of Italy"). */
  readonly tours?: string;
  /** Verbs whose object is where one comes from ("left Moscow"). */
  readonly leaves?: string;
  /** It befalls somebody but once in a life. */
  readonly once?: boolean;
  /** Its participants do the same: "A met B" is "B met A". */
  readonly mutual?: boolean;
}

export const EVENT_KINDS = {
  trip: {
    verbs: 'visit tour travel fly go journey head arrive land return depart leave come',
    nouns: 'visit trip tour journey stopover pilgrimage',
    slots: { object: 'to', in: 'to', of: 'agent', compound: 'to' },
    tours: 'tour',
    needsPlace: 'travel fly go journey head land return come',
    leaves: 'leave depart',
  },
  talks: {
    verbs: 'meet confer negotiate',
    nouns: 'talk meeting negotiation summit discussion consultation',
    slots: { object: 'with', of: 'with' },
    mutual: true,
  },
  deal: {
    verbs: 'sign agree ratify conclude broker mediate clinch',
    nouns: 'deal agreement accord pact treaty truce ceasefire contract memorandum settlement',
    slots: { compound: 'between' },
    mutual: true,
  },
  arrest: { verbs: 'arrest detain apprehend', nouns: 'arrest detention', slots: { of: 'patient' } },
  charge: { verbs: 'charge indict', nouns: 'indictment', slots: { of: 'patient' } },
  conviction: { verbs: 'convict', nouns: 'conviction', slots: { of: 'patient' } },
  sentence: { verbs: 'sentence jail imprison', nouns: 'imprisonment', slots: { of: 'patient' } },
  acquittal: { verbs: 'acquit clear', nouns: 'acquittal', slots: { of: 'patient' } },
  ruling: { verbs: 'rule', nouns: 'ruling verdict judgment judgement' },
  warrant: { verbs: '', nouns: 'warrant', slots: { of: 'patient' } },
  lawsuit: { verbs: 'sue', nouns: 'lawsuit' },
  attack: {
    verbs: 'attack bomb shell raid ambush assault',
    nouns: 'attack bombing airstrike raid ambush assault shelling',
    slots: { of: 'patient' },
  },
  shooting: { verbs: 'shoot gun down', nouns: 'shooting' },
  death: {
    verbs: 'kill die slay murder perish',
    nouns: 'death killing murder',
    slots: { of: 'patient', compound: 'patient' },
    once: true,
  },
  injury: { verbs: 'injure wound hurt', nouns: 'injury', slots: { of: 'patient' } },
  crash: {
    verbs: 'crash collide derail',
    nouns: 'crash collision derailment',
    slots: { of: 'patient' },
    mutual: true,
  },
  earthquake: { verbs: '', nouns: 'earthquake quake tremor' },
  fire: { verbs: 'burn', nouns: 'blaze wildfire' },
  explosion: { verbs: 'explode detonate', nouns: 'explosion blast detonation' },
  evacuation: { verbs: 'evacuate', nouns: 'evacuation', slots: { of: 'patient' } },
  invasion: { verbs: 'invade', nouns: 'invasion', slots: { of: 'patient' } },
  purchase: {
    verbs: 'buy purchase acquire',
    nouns: 'purchase acquisition takeover',
    slots: { of: 'patient' },
  },
  sale: { verbs: 'sell', nouns: 'sale', slots: { of: 'patient' } },
  merger: { verbs: 'merge', nouns: 'merger', mutual: true },
  victory: { verbs: 'win', nouns: 'victory win', slots: { compound: 'agent' } },
  defeat: { verbs: 'defeat beat', nouns: 'defeat', slots: { of: 'patient' } },
  election: { verbs: 'elect reelect re-elect', nouns: '' },
  appointment: { verbs: 'appoint nominate', nouns: 'appointment nomination', slots: { of: 'patient' } },
  resignation: { verbs: 'resign quit step-down', nouns: 'resignation', slots: { of: 'agent', compound: 'agent' } },
  dismissal: { verbs: 'sack dismiss oust', nouns: 'dismissal ouster', slots: { of: 'patient' } },
  launch: { verbs: 'launch unveil introduce', nouns: 'launch unveiling', slots: { of: 'patient' } },
  rise: {
    verbs: 'rise increase grow climb jump soar surge',
    nouns: 'rise increase growth jump surge',
    slots: { of: 'agent', in: 'agent' },
  },
  fall: {
    verbs: 'fall drop decline decrease sink plunge slide tumble shrink',
    nouns: 'fall drop decline decrease plunge',
    slots: { of: 'agent', in: 'agent' },
  },
  cancellation: { verbs: 'cancel call-off scrap', nouns: 'cancellation', slots: { of: 'patient' } },
  postponement: { verbs: 'postpone delay', nouns: 'postponement', slots: { of: 'patient' } },
  accusation: { verbs: 'accuse blame', nouns: '', slots: {} },
  condemnation: { verbs: 'condemn denounce', nouns: 'condemnation', slots: { of: 'patient' } },
  rescue: { verbs: 'rescue', nouns: 'rescue', slots: { of: 'patient' } },
  birth: { verbs: 'bear', nouns: 'birth', slots: { of: 'patient' }, once: true },
} as const satisfies Readonly<Record<string, EventKindEntry>>;

const table = (forms: 'verbs' | 'nouns'): ReadonlyMap<string, EventKind> => {
  const found = new Map<string, EventKind>();
  for (const kind of Object.keys(EVENT_KINDS) as EventKind[]) {
    for (const lemma of EVENT_KINDS[kind][forms].split(' ').filter(Boolean)) found.set(lemma.replace('-', ' '), kind);
  }
  return found;
};
const verbs = table('verbs');
const nouns = table('nouns');

/** The kind of event that a verb tells, by its lemma with its particle ("call off"); undefined where none is known. */
export function kindOfVerb(lemma: string): EventKind | undefined {
  return verbs.get(lemma);
}

/** The kind of event that a noun tells, by its lemma; undefined where none is known. */
export function kindOfNoun(lemma: string): EventKind | undefined {
  return nouns.get(lemma);
}

/** The entry of a kind, all its fields optional ones as declared. */
export function kindEntry(kind: EventKind): EventKindEntry {
  return EVENT_KINDS[kind];
}

/** Verbs that only carry a noun that tells the event ("paid a visit", "held talks", "reached a deal"). */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  'make take hold have pay reach strike sign broker mediate conduct carry begin start end complete conclude launch issue do give host attend join lead secure negotiate suffer finish open continue resume plan',
);

/** What a reader calls an event of a kind. */
export const KIND_NOUNS: Readonly<Record<EventKind, string>> = {
  trip: 'the trip',
  talks: 'the talks',
  deal: 'the deal',
  arrest: 'the arrest',
  charge: 'the charge',
  conviction: 'the conviction',
  sentence: 'the sentence',
  acquittal: 'the acquittal',
  ruling: 'the ruling',
  warrant: 'the warrant',
  lawsuit: 'the lawsuit',
  attack: 'the attack',
  shooting: 'the shooting',
  death: 'the death',
  injury: 'the injury',
  crash: 'the crash',
  earthquake: 'the earthquake',
  fire: 'the fire',
  explosion: 'the explosion',
  evacuation: 'the evacuation',
  invasion: 'the invasion',
  purchase: 'the purchase',
  sale: 'the sale',
  merger: 'the merger',
  victory: 'the victory',
  defeat: 'the defeat',
  election: 'the election',
  appointment: 'the appointment',
  resignation: 'the resignation',
  dismissal: 'the dismissal',
  launch: 'the launch',
  rise: 'the rise',
  fall: 'the fall',
  cancellation: 'the cancellation',
  postponement: 'the postponement',
  accusation: 'the accusation',
  condemnation: 'the condemnation',
  rescue: 'the rescue',
  birth: 'the birth',
};
