import { lemmaOf } from '../../analyse/lemmas.ts';
import { kindOfNoun } from '../../resolve/sieve/nouns.ts';
import type { GrammaticalNumber } from './finite-verb.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { classOf } from './sequences.ts';
import { wordSet } from '../../text/word-set.ts';

/** Nouns in the singular that may take a verb in the plural: groups, shares and amounts (Quirk et al. 1985, 10.36, 10.43). */
const COLLECTIVE = wordSet(
  'suite number total handful couple dozen score lot plenty majority minority rest remainder half third quarter fifth percent percentage ' +
    'part share portion proportion fraction bulk range series variety array host slew string spate raft wave group pair trio ' +
    'quartet set mix mixture list crowd bunch band gang cluster combination collection batch team squad side crew staff ' +
    'personnel public audience family household generation population community electorate youth leadership opposition ' +
    'management media press data crew cast duo elite enemy clergy government police military army navy force party board ' +
    'committee council jury court club company firm coalition union group couple mob class faculty herd flock fleet hundred ' +
    'thousand million billion trillion kind type sort form mass multitude myriad wealth abundance amount quantity ratio ' +
    'chunk segment selection succession sequence swarm stream torrent tide trickle all none any some most more many few ' +
    'several both either neither other such one two three four five same what whatever whoever poor rich wounded dead young ' +
    'elderly homeless sick injured unemployed accused deceased',
);

/** Nouns that look plural or are, and may take a verb in the singular. */
const SINGULAR_PLURALS = wordSet(
  'news politics economics physics mathematics statistics athletics gymnastics ethics electronics mechanics logistics tactics ' +
    'genetics linguistics analytics aerobics series species means headquarters works barracks crossroads gallows measles mumps ' +
    'diabetes rabies billiards darts dominoes odds premises whereabouts data media bacteria criteria phenomena thanks ' +
    'proceeds wages savings outskirts surroundings remains plus minutes hours seconds days weeks months years decades dollars ' +
    'euros pounds cents yen yuan rubles roubles rupees francs kilometers kilometres metres meters miles feet inches yards ' +
    'acres hectares degrees percent points tons tonnes kilograms kilos pounds ounces liters litres gallons barrels times ' +
    'terms sports games arts sciences studies affairs relations resources communications services systems industries ' +
    'grounds stairs lots results aesthetics acoustics hysterics sales earnings conditions circumstances kudos bonds ' +
    'thousands millions billions hundreds dozens two-thirds three-quarters thirds quarters',
);

/** Singular and plural in one. */
const UNMARKED = wordSet(
  'sheep fish deer aircraft spacecraft watercraft hovercraft craft offspring salmon trout shrimp cattle bison buffalo moose swine squid ' +
    'species series means headquarters dice cod crossroads chassis corps rendezvous faux personnel',
);

/**
 * The number that a subject asks its verb for.
 * @param subject the subject's head word
 * @returns `undefined` where usage has it both ways (groups, amounts, names, joined subjects) or the tree does not tell
 */
export function subjectNumber(sentence: ParsedSentence, subject: number): GrammaticalNumber | undefined {
  const { syntax, lower } = sentence;
  const word = lower[subject] ?? '';
  const tag = syntax.tag(subject);
  if (tag === 'PRON') return isJoined(sentence, subject) ? undefined : pronounNumber(word);
  if (tag === 'PROPN') return isOnePerson(sentence, subject) ? 'singular' : undefined;
  if (tag !== 'NOUN' || !(/^\p{Ll}[\p{Ll}-]+$/u.test(sentence.words[subject] ?? '') || opensPlural(sentence, subject)))
    return undefined;
  // "Chlorine-containing", "the London-based": adjectives that the tree takes for nouns.
  if (UNMARKED.has(word) || /-\p{Ll}+(?:ing|ed)$/u.test(word) || isJoined(sentence, subject)) return undefined;
  const children = syntax.children(subject);
  if (syntax.has(subject, 'Number=Plur')) {
    // "Three years is a long time", "Five dollars was paid": an amount is one sum.
    if (!word.endsWith('s') && !/^(?:people|men|women|children|\p{Ll}+men)$/u.test(word)) return undefined;
    if (SINGULAR_PLURALS.has(word) || word.endsWith('ics')) return undefined;
    return children.some(
      (child) => syntax.is(child, 'nummod') || /^(?:an?|each|every|one|more)$/u.test(lower[child] ?? ''),
    )
      ? undefined
      : 'plural';
  }
  if (!syntax.has(subject, 'Number=Sing') || COLLECTIVE.has(word) || kindOfNoun(word) === 'organization')
    return undefined;
  // "20 percent", "a dozen", "a record 12", and adjectives that stand for people ("the poor").
  if ((word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) || word.endsWith('men')) return undefined;
  if (children.some((child) => syntax.is(child, 'nummod'))) return undefined;
  return 'singular';
}

/** "Opponents has": a plural that begins the sentence, and no name in the singular ("Wings has"), as far as its other forms tell. */
function opensPlural({ lower, words }: ParsedSentence, subject: number): boolean {
  const form = lower[subject] ?? '';
  return (
    subject === 0 &&
    /^\p{Lu}\p{Ll}{4,}$/u.test(words[0] ?? '') &&
    classOf({ lower: form, name: false }) === 'NNS' &&
    kindOfNoun(lemmaOf(form, 'NOUN')) === 'person'
  );
}

function pronounNumber(word: string): GrammaticalNumber | undefined {
  if (
    /^(?:he|she|it|everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|nothing|something)$/u.test(word)
  ) {
    return 'singular';
  }
  if (word === 'this') return 'singular';
  return /^(?:they|we|these|those)$/u.test(word) ? 'plural' : undefined;
}

/** "Navalny": one person, and no family ("the Obamas"), team or pair that goes by a person's name. */
function isOnePerson(sentence: ParsedSentence, name: number): boolean {
  const { syntax } = sentence;
  return (
    sentence.isPerson(name) &&
    !isJoined(sentence, name) &&
    !syntax.children(name).some((child) => syntax.is(child, 'det', 'nummod', 'nmod')) &&
    /^\p{Lu}[\p{Ll}’'-][\p{L}’'-]*$/u.test(sentence.words[name] ?? '') &&
    !(sentence.words[name] ?? '').endsWith('s')
  );
}

/** Whether anything is joined to a subject: "bread and butter", "the mayor, as well as two others", "the one or the other". */
function isJoined({ syntax, lower }: ParsedSentence, subject: number): boolean {
  return syntax
    .children(subject)
    .some(
      (child) =>
        syntax.is(child, 'conj', 'cc', 'appos', 'list', 'parataxis') ||
        /^(?:including|along|together|plus|and|&|\/)$/u.test(lower[child] ?? ''),
    );
}
