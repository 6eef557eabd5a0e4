import type { Summary, SummarySentence } from '../../resolve/summary.ts';
import type { Span } from '../../text/span.ts';
import { stemsOf } from '../terms.ts';

/** A word of a sentence that tells something. File offsets (UTF-16). */
export interface Word extends Span {
  readonly stem: string;
  readonly text: string;
  /** It is denied ("not *guilty*"). */
  readonly negated: boolean;
  /** A negation stands near, but it is not sure that it denies this word. */
  readonly unsure: boolean;
}

/** Words that deny what stands right behind them. */
const NEGATION = /^(?:not|never|cannot|\p{L}+n['’] ?t)$/u;

/** Words that may deny anything of what follows. */
const DOUBTFUL =
  /^(?:no|nobody|none|neither|nor|without|unlike|cant|dont|didnt|wont|isnt|wasnt|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable)$/;

/** Behind a negation, words that take it back or make it partial. */
const PARTIAL =
  /^(?:only|just|merely|longer|yet|even|necessarily|all|every|least|less|more|later|doubt|immediately|far|other|further|known|clear|sure|fewer|matter|so)$/;

/** Words over which a negation reaches ("not to be found"). */
const LIGHT = /^(?:be|been|being|an?|the|in|to|have|had|at)$/;

/** How many words a negation denies, and how many it may deny. */
const reach = { sure: 2, unsure: 8 };

/** By the sentence, which lives as long as its summary. */
const known = new WeakMap<SummarySentence, readonly Word[]>();

/** The words of a sentence, read once; none where markup parts its words. */
export function wordsOf(sentence: SummarySentence): readonly Word[] {
  let words = known.get(sentence);
  if (!words) {
    words = sentence.plain === true ? read(sentence) : [];
    known.set(sentence, words);
  }
  return words;
}

function read({ text, start }: SummarySentence): Word[] {
  const found: Word[] = [];
  let [sure, unsure] = [0, 0];
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:['’] ?[\p{L}\p{N}]+|-[\p{L}\p{N}]+)*|[,;:.]/gu)];
  tokens.forEach(({ 0: token, index }, i) => {
    const word = token.toLowerCase();
    if (/^[,;:.]$/.test(token)) {
      sure = 0;
      return;
    }
    if (NEGATION.test(word) || DOUBTFUL.test(word)) {
      const partial = PARTIAL.test(tokens[i + 1]?.[0].toLowerCase() ?? '');
      sure = partial || DOUBTFUL.test(word) ? 0 : reach.sure;
      unsure = reach.unsure;
    }
    const [stem] = NEGATION.test(word) ? [] : stemsOf(token);
    if (stem !== undefined) {
      const span = { start: start + index, end: start + index + token.length };
      found.push({ stem, text: token, ...span, negated: sure > 0, unsure: sure === 0 && unsure > 0 });
    }
    if (!LIGHT.test(word) && !NEGATION.test(word)) sure = Math.max(0, sure - 1);
    unsure = Math.max(0, unsure - 1);
  });
  return found;
}

/** How often an article says a word plainly, denies it, and says it near a negation. */
export interface Said {
  plain: number;
  denied: number;
  unsure: number;
}

/** By the summary, what its article says. */
const vocabularies = new WeakMap<Summary, ReadonlyMap<string, Said>>();

/** The stems of all words of an article with how they are said, counted once. */
export function vocabularyOf(summary: Summary): ReadonlyMap<string, Readonly<Said>> {
  let stems = vocabularies.get(summary);
  if (!stems) {
    const counts = new Map<string, Said>();
    for (const { stem, negated, unsure } of (summary.sentences ?? []).flatMap(wordsOf)) {
      const count = counts.get(stem) ?? { plain: 0, denied: 0, unsure: 0 };
      counts.set(stem, count);
      count[unsure ? 'unsure' : negated ? 'denied' : 'plain']++;
    }
    stems = counts;
    vocabularies.set(summary, stems);
  }
  return stems;
}
