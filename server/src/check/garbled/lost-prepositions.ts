import type { Slip } from '../prose.ts';
import { lostSlip } from './lost-links.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { wordSet } from '../../text/word-set.ts';

/** Verbs whose passive leaves an object behind ("was given a boat", "is called a city"), and those that a noun phrase completes. */
const KEEPS_OBJECT = wordSet(
  'give award offer hand pay pass lend teach show tell send grant deny promise owe name call elect re-elect appoint declare consider deem ' +
    'make crown vote dub label proclaim christen entitle title rule find brand term nickname ask charge fine allow allot afford assign bring ' +
    'buy cost guarantee leave quote refuse sell serve spare wish judge think render keep hold hail designate nominate rate rank price estimate ' +
    'value hire become remain feed gift issue forward email text mail wire bid bet earn win save set do swear install ordain anoint style believe ' +
    'report paint dye cut accord advance concede extend forgive envy permit recommend read sing play lease loan rent order deal deliver supply ' +
    'provide present announce pronounce know see write rename reveal concern bear commission select create bestow redesignate authorize authorise hope ' +
    'imply expect think feel claim confirm',
);

/** Verbs that have no object; those that may stand before their subject ("between the two lies the bank") are left out. */
const HAS_NO_OBJECT = wordSet(
  'die arrive occur happen belong depend refer consist listen apologise apologize rely insist comply contribute react respond resort ' +
    'participate reside coincide collide collaborate cooperate elaborate vanish disappear evolve culminate ' +
    'adhere allude amount cater compete correspond deviate interfere intervene object pertain preside proceed qualify retreat ' +
    'sympathise sympathize subscribe suffice talk wait glance stare struggle',
);

/** Words that nothing but their preposition follows. */
const HALF_PREPOSITION = new Map([
  ['according', 'to'],
  ['owing', 'to'],
  ['regardless', 'of'],
  ['pursuant', 'to'],
]);

const DETERMINER = /^(?:the|an?|his|her|its|their|our|my|your|this|these|those)$/u;

/** What a noun phrase of time or measure has in it: such phrases stand anywhere without a preposition. */
const TIME =
  /^(?:(?:day|week|month|year|hour|minute|moment|decade|morning|evening|night|afternoon|weekend|season|time|mile|point|period|second|term|summer|winter|spring|era)s?|century|centuries|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|half|way|quarter|block|autumn|fall|date|one|same|percent|%|fold|kilomet(?:er|re)s|km|met(?:er|re)s|feet|inches|noon|midnight|eve|instant)$/u;

const PERIOD = /^(?:years|months|weeks|days|hours|minutes|decades)$/u;
const BEHIND_PERIOD =
  /^(?:old|ago|later|earlier|prison|jail|imprisonment|probation|shy|running|straight|past|late|early|overtime)$/u;

/** How many words of a noun phrase are looked through for its head, or for a word of time. */
const reach = 6;

/**
 * Finds prepositions that are lost where the word before takes no noun phrase ("died his home", "was attended 46 people", "amendment the
 * Constitution", "two weeks protests").
 * @returns the two words between which one is missing, with what belongs there where English leaves no choice; in text order
 */
export function lostPrepositions(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, words, block, spans } = sentence;
  const slips: Slip[] = [];
  for (let right = 1; right < syntax.length; right++) {
    const left = right - 1;
    if (sentence.isOut(left) || sentence.isOut(right)) continue;
    if (block.text.slice(spans[left]?.end ?? 0, spans[right]?.start ?? 0) !== ' ') continue;
    const lost = lostAt(sentence, right);
    if (lost === undefined) continue;
    slips.push(
      lost === ''
        ? {
            ...sentence.span(left, right),
            message: `A preposition is missing between “${words[left] ?? ''}” and “${words[right] ?? ''}”.`,
          }
        : lostSlip(sentence, right, lost),
    );
  }
  return slips;
}

/** The preposition that is lost before a word; '' where it may be more than one, undefined where none is. */
function lostAt(sentence: ParsedSentence, right: number): string | undefined {
  const { syntax, lower } = sentence;
  const before = lower[right - 1] ?? '';
  const after = lower[right] ?? '';
  const tag = syntax.tag(right);
  const half = HALF_PREPOSITION.get(before);
  if (half !== undefined) {
    const phrase = DETERMINER.test(after) || tag === 'PROPN' || tag === 'NOUN';
    return phrase && !isTime(sentence, right) ? half : undefined;
  }
  if (isQuantity(sentence, right)) return 'of';
  if (isTime(sentence, right)) return undefined;
  switch (syntax.tag(right - 1)) {
    case 'NOUN':
      return isSecondNoun(sentence, right) ? '' : undefined;
    case 'VERB':
      return isBehindPassive(sentence, right) || isBehindIntransitive(sentence, right) ? '' : undefined;
    default:
      return undefined;
  }
}

/** "A total 441 votes", "two thirds the island", "two weeks protests". */
function isQuantity({ syntax, lower, words }: ParsedSentence, right: number): boolean {
  const [first = '', before = '', after = ''] = lower.slice(right - 2, right + 1);
  if (before === 'total') return first === 'a' && syntax.tag(right) === 'NUM';
  if (/^(?:thirds|quarters|fifths)$/u.test(before)) return DETERMINER.test(after);
  const counted = PERIOD.test(words[right - 1] ?? '') && syntax.tag(right - 2) === 'NUM';
  if (!counted || syntax.tag(right) !== 'NOUN' || syntax.head(right - 1) !== right) return false;
  return !TIME.test(after) && !BEHIND_PERIOD.test(after);
}

/** "Nominees the 2020 election": a noun with another beside it that is neither its clause nor another name of it. */
function isSecondNoun({ syntax, lower, words }: ParsedSentence, right: number): boolean {
  const left = right - 1;
  if (!/^(?:the|an?|his|its|their|our)$/u.test(words[right] ?? '')) return false;
  if (/^\p{Lu}/u.test(words[left] ?? '') || TIME.test(lower[left] ?? '') || lower[left] === 'board') return false;
  // "It was in fact the harbour", "a footprint the size of a field".
  if (lower[left - 1] === 'in' || lower[right + 1] === 'size') return false;
  const head = syntax.head(right);
  if (head < right || head > right + reach) return false;
  if (syntax.is(head, 'nsubj', 'csubj', 'iobj', 'appos', 'conj', 'xcomp', 'obl:unmarked', 'parataxis')) return false;
  if (syntax.is(left, 'iobj', 'obl', 'nsubj', 'vocative', 'advmod')) return false;
  return !(syntax.is(left, 'obj') && syntax.is(head, 'obj')) && !opensClause(syntax, head);
}

/** Whether a verb that stands soon behind a noun may have it as its subject ("the rights an owner must have"). */
function opensClause(syntax: ParsedSentence['syntax'], noun: number): boolean {
  for (let word = noun + 1; word < Math.min(syntax.length, noun + reach); word++) {
    if (syntax.tag(word) === 'PUNCT') return false;
    if (syntax.tag(word) === 'VERB' || syntax.tag(word) === 'AUX')
      return syntax.has(word, 'VerbForm=Fin') || syntax.tag(word) === 'AUX';
  }
  return false;
}

/** "The match was attended 46 people", "the sitcom, based a play". */
function isBehindPassive(sentence: ParsedSentence, right: number): boolean {
  const { syntax, lower } = sentence;
  const verb = right - 1;
  if (!syntax.has(verb, 'VerbForm=Part') || !syntax.has(verb, 'Tense=Past') || KEEPS_OBJECT.has(sentence.lemma(verb)))
    return false;
  const passive = syntax.children(verb, 'aux:pass').length > 0;
  if (!passive && (syntax.relation(verb) !== 'acl' || syntax.children(verb, 'aux', 'nsubj').length > 0)) return false;
  // "It was agreed the talks would go on."
  if (syntax.children(verb, 'nsubj').some((word) => lower[word] === 'it')) return false;
  const counted = syntax.tag(right) === 'NUM' && syntax.tag(right + 1) === 'NOUN' && !TIME.test(lower[right + 1] ?? '');
  return counted || DETERMINER.test(lower[right] ?? '');
}

/** "He died his home." */
function isBehindIntransitive(sentence: ParsedSentence, right: number): boolean {
  const { syntax, lower } = sentence;
  if (!HAS_NO_OBJECT.has(sentence.lemma(right - 1)) || !DETERMINER.test(lower[right] ?? '')) return false;
  const noun = syntax.head(right);
  // "On the west bank resides the temple."
  if (syntax.children(right - 1, 'nsubj').every((subject) => subject > right)) return false;
  return noun > right && syntax.is(noun, 'obj', 'obl', 'xcomp');
}

/** Whether the noun phrase that begins at a word tells a time or a measure. */
function isTime({ lower, words }: ParsedSentence, first: number): boolean {
  for (let word = first; word < Math.min(words.length, first + reach); word++) {
    if (TIME.test(lower[word] ?? '')) return true;
    if (/^[,.;:]$/u.test(words[word] ?? '')) return false;
  }
  return false;
}
