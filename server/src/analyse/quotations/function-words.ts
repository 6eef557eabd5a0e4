import { wordSet } from '../../text/word-set.ts';

/** Pronouns that can be who speaks. */
export const SUBJECT_PRONOUNS = wordSet('he she it they we i you');
/** Words that can stand alone as a source ("some say", "others said"). */
export const LONE_SOURCES = wordSet(
  'some many others several one most few both neither another everyone nobody somebody someone',
);
/** Words that open a noun phrase. */
export const DETERMINERS = wordSet(
  'the a an his her its their our my your this these those that some many several other another both most no every each ' +
    'two three four five six seven eight nine ten dozens hundreds all any',
);
/** Determiners to the left of which a noun phrase does not go on. */
export const ARTICLES = wordSet('the a an his her its their our my your this these those');
/** Prepositions. */
export const PREPOSITIONS = wordSet(
  'of for at in from with on to by after before during about against among amid around as ahead behind beneath beside ' +
    'between beyond despite down following into like near off onto out outside over past per since through throughout ' +
    'toward towards under until up upon via within without inside across along above below alongside concerning regarding',
);
/** Prepositions that may tie a second noun phrase to the head of a source ("a spokesman for the ministry"). */
export const TIES = wordSet('of for at in from with on');
/** Words that open a subordinate clause or join clauses. */
export const CONJUNCTIONS = wordSet(
  'and but or nor yet so while although though when whenever if unless because since that whether where whereas until ' +
    'once than as which who whom whose what how why however meanwhile moreover instead still then plus',
);
/** Words that join a second verb to the first one's subject. */
export const COORDINATORS = wordSet('and but or then yet');
/** Words which at the head of a sentence subordinate its first clause. */
export const SUBORDINATORS = wordSet(
  'while although though when whenever if unless because since as after before despite until once given whereas even',
);
export const BE = wordSet("is are was were be been being am 's 're ’s ’re");
export const HAVE = wordSet("has have had 've ’ve 'd ’d");
/** Words before a verb that make it not said: modal, negated, or asked for. */
export const BLOCKERS = wordSet(
  "will would could should may might must shall can cannot ca wo 'll ’ll not n't n’t never to did do does let lets having",
);
/** Adverbs that may stand between subject and verb. */
export const ADVERBS = wordSet(
  'also later then once earlier further again still already now often just even only since today yesterday tomorrow ' +
    'tonight meanwhile however too twice first always sometimes never instead rather soon nevertheless nonetheless ' +
    'thus therefore either himself herself itself themselves both ever',
);
const NOT_ADVERBS = wordSet(
  'family ally assembly monopoly bully anomaly reply supply rally july italy fly only daily weekly',
);
/** Words of days and periods, which may stand between subject and verb. */
export const TIME_WORDS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec week month ' +
    'year morning afternoon evening night day weekend today yesterday tomorrow tonight weeks months years days',
);
/** Small words that go with a time ("on Monday", "late last week"). */
export const TIME_MODIFIERS = wordSet(
  'on this last next late early in earlier later ago that of the same over past at',
);

/**
 * Whether a word can be skipped between a subject and its verb.
 * @param lower the word in lower case
 */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));
}
