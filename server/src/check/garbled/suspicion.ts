import { GARBLE_LABELS, type Garble } from '../../encode/labels.ts';
import type { CheckInput } from '../finding.ts';
import type { Block } from '../../parse/article.ts';
import { foldSpelling } from '../quotations/spelling.ts';
import { collocatedIn, type OddCollocation } from './collocations.ts';
import { parsedSentences, type ParsedSentence } from './parsed-sentences.ts';
import { endsQuestion, isFreeRelative, isWhole } from './excused-words.ts';
import { missingWord } from './suspicion-mend.ts';

/** What may be the matter with a word. */
export type Damage = Exclude<Garble, 'fine'>;

/** A word that the model's garble head suspects, or that is odd beside another, with what the tree and the word forms say of it. */
export interface Suspicion {
  readonly sentence: ParsedSentence;
  /** Counted as in the sentence's tree. */
  readonly word: number;
  readonly damage: Damage;
  /** The head's chance that the word is not fine, 0 to 1. */
  readonly chance: number;
  /** One value for each of `SIGNALS`. */
  readonly signals: readonly number[];
  /** The pair in which it is odd. */
  readonly odd?: OddCollocation;
}

/** Below this chance the head says nothing that could be told from what it says of clean prose. */
export const leastChance = 0.02;

/** An interview's line: "((Ann Lee)) …", "LEE: …". */
const SPEAKER = /^\s*(?:\(\([^()]{1,60}\)|\p{Lu}[\p{Lu} .’'-]{1,40}:)/u;

/** An article with more of these is an interview or a transcript. */
const mostSpeakerLines = 3;

/** A line of fewer words that ends without a full stop is a caption or a heading. */
const fewWords = 10;

/** The signals of a suspicion, in the order of `Suspicion.signals` and of the weights in `weights.ts`. */
export const SIGNALS = [
  'bias',
  'log-odds',
  'log-odds above even',
  'wrong',
  'missing',
  'missing: log-odds',
  'missing: log-odds above even',
  'capital',
  'first',
  'behind punctuation',
  'function word',
  'verb',
  'suspected neighbours',
  'long sentence',
  'number near',
  'governed gap',
  'mend is certain',
  'question word',
  'odd collocation',
  'odd collocation: log ratio',
  'odd collocation alone',
  'usual collocation',
] as const;

/** However odd a pair is, it is one pair. */
const mostOdd = 5;

/** The suspected words of an article, in text order, and how many words of each block were looked at. */
export interface Suspicions {
  readonly suspicions: readonly Suspicion[];
  readonly words: ReadonlyMap<Block, number>;
}

/**
 * The words of an article's prose that the garble head suspects, leaving out quoted speech, names, addresses, and the kinds of
 * sentence that `parsedSentences` leaves out.
 * @returns in text order, with how many words were looked at
 */
export function suspicionsIn(input: CheckInput): Suspicions {
  const garble = new Map(
    input.annotations.blocks.flatMap(({ sentences = [] }) =>
      sentences.map(({ words, reading }) => [words, reading.garble] as const),
    ),
  );
  const words = new Map<Block, number>();
  // Who is asked and answers speaks, in the lines without a name as well.
  if (input.article.blocks.filter(({ text }) => SPEAKER.test(text)).length > mostSpeakerLines)
    return { suspicions: [], words };
  const suspicions = parsedSentences(input).flatMap((sentence) => {
    if (SPEAKER.test(sentence.block.text) || isFragment(sentence)) return [];
    words.set(sentence.block, (words.get(sentence.block) ?? 0) + sentence.words.length);
    const chances = garble.get(sentence.spans);
    return chances === undefined ? [] : suspectedIn(sentence, chances);
  });
  return { suspicions: withoutHabits(suspicions), words };
}

/** So often in the same words between the same neighbours, a suspicion is at how the article writes and at no slip. */
const habit = 3;

function withoutHabits(suspicions: readonly Suspicion[]): readonly Suspicion[] {
  const around = ({ sentence, word }: Suspicion): string =>
    sentence.lower.slice(Math.max(0, word - 1), word + 2).join(' ');
  const counts = new Map<string, number>();
  for (const one of suspicions) counts.set(around(one), (counts.get(around(one)) ?? 0) + 1);
  return suspicions.filter((one) => (counts.get(around(one)) ?? 0) < habit);
}

function suspectedIn(sentence: ParsedSentence, chances: Float32Array): readonly Suspicion[] {
  const labels = GARBLE_LABELS.length;
  const notFine = (word: number): number => (word < 0 ? 0 : 1 - (chances[word * labels] ?? 1));
  const found: Suspicion[] = [];
  const { odd, usual } = collocatedIn(sentence);
  for (let word = 0; word < sentence.words.length; word++) {
    const chance = notFine(word);
    const pair = odd.get(word);
    // One suspicion for what the head spreads over neighbours.
    const suspected = chance >= leastChance && chance >= notFine(word - 1) && chance > notFine(word + 1);
    if (!(suspected || pair) || sentence.isOut(word) || !isWord(sentence, word)) continue;
    const damage = suspected ? likeliest(chances, word * labels) : 'wrong';
    if (damage === 'missing' ? isWhole(sentence, word) : endsQuestion(sentence, word) || isFreeRelative(sentence, word))
      continue;
    // The head has read few words as they are spelled in Britain ("an honour guard").
    if (damage === 'wrong' && foldSpelling(sentence.lower[word] ?? '') !== sentence.lower[word]) continue;
    let around = 0;
    for (let other = word - 3; other <= word + 3; other++) {
      if (other !== word && other >= 0 && other < sentence.words.length) around = Math.max(around, notFine(other));
    }
    const signals = [
      ...signalsOf(sentence, word, damage, chance, around),
      damage === 'wrong' && pair ? 1 : 0,
      damage === 'wrong' ? Math.min(mostOdd, pair?.ratio ?? 0) : 0,
      suspected ? 0 : 1,
      damage === 'wrong' && usual.has(word) ? 1 : 0,
    ];
    found.push({ sentence, word, damage, chance, signals, ...(pair && damage === 'wrong' && { odd: pair }) });
  }
  return found;
}

/** Whether a sentence is a heading, a caption or the like. */
function isFragment({ words }: ParsedSentence): boolean {
  return words.length < fewWords && !/^[.!?…”"’')\]]+$/u.test(words.at(-1) ?? '');
}

/** Whether a word has letters and no editor's brackets about it ("not support[ed] by"). */
function isWord({ words }: ParsedSentence, word: number): boolean {
  return /\p{L}/u.test(words[word] ?? '') && ![-1, 1].some((by) => /^[[\]]$/u.test(words[word + by] ?? ''));
}

function likeliest(chances: Float32Array, at: number): Damage {
  const [, wrong = 0, extra = 0, missing = 0] = chances.subarray(at, at + GARBLE_LABELS.length);
  return wrong >= extra && wrong >= missing ? 'wrong' : extra >= missing ? 'extra' : 'missing';
}

const FUNCTION_TAGS = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** Free relatives and questions ("what had become of it") look odd to the head in clean prose too. */
const QUESTION = /^(?:what|which|who|whom|whose|why|how)$/u;

function signalsOf(
  sentence: ParsedSentence,
  word: number,
  damage: Damage,
  chance: number,
  around: number,
): readonly number[] {
  const { syntax, words, lower } = sentence;
  const odds = logOdds(chance);
  const above = Math.max(0, odds);
  const missing = damage === 'missing' ? 1 : 0;
  const yes = (fact: boolean): number => (fact ? 1 : 0);
  const before = words[word - 1] ?? '';
  const tag = syntax.tag(word);
  return [
    1,
    odds,
    above,
    yes(damage === 'wrong'),
    missing,
    missing * odds,
    missing * above,
    yes(word > 0 && /^\p{Lu}/u.test(words[word] ?? '')),
    yes(word === 0),
    yes(word > 0 && !/[\p{L}\p{N}]/u.test(before)),
    yes(FUNCTION_TAGS.has(tag)),
    yes(tag === 'VERB'),
    logOdds(Math.max(around, leastChance / 4)),
    yes(words.length > 40),
    yes([word - 1, word, word + 1].some((near) => ['NUM', 'SYM'].includes(syntax.tag(near)))),
    missing * yes(isGovernedGap(sentence, word)),
    missing * yes(missingWord(sentence, word) !== undefined),
    yes(QUESTION.test(lower[word] ?? '')),
  ];
}

/** The natural logarithm of a chance's odds; chances near 0 and 1 count as 0.0001 off. */
export function logOdds(chance: number): number {
  const held = Math.min(0.9999, Math.max(0.0001, chance));
  return Math.log(held / (1 - held));
}

/**
 * Words that hardly ever stand without the small word behind them when what follows is a noun phrase or a bare verb: nouns of part
 * and quantity with "of", verbs and adjectives with "to", participles with their preposition.
 */
const GOVERNS =
  /^(?:rest|remainder|eve|number|total|majority|series|lack|amount|hundreds|thousands|millions|dozens|pair|range|variety|part|member|members|kind|sort|type|wave|round|cause|result|beginning|outskirts|absence|presence|evidence|able|unable|trying|attempting|attempt|attempts|tried|tends?|tended|failed|fails|refus\p{L}*|wants?|wanted|willing|likely|unlikely|ready|reluctant|supposed|according|due|thanks|owing|prior|related|accused|instead|because|governor|mayor|president|minister|interested|responsible|based|depends?|consists?|announcement|decision|ability|right|plans?|planned|promised|agreed|intends?|hop(?:es|ed)|weeks|months|years|days|state)$/u;

function isGovernedGap({ syntax, lower }: ParsedSentence, word: number): boolean {
  return (
    GOVERNS.test(lower[word - 1] ?? '') && !['PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PART'].includes(syntax.tag(word))
  );
}
