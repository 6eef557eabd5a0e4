import type { Sentence } from '../parse/article.ts';
import type { Span } from '../text/span.ts';
import type { Check, CheckInput, Finding } from './finding.ts';
import { type DoubledAuxiliary, doubledAuxiliaries } from './garbled/doubled-auxiliaries.ts';
import { isSpoken, type ParsedSentence, parsedSentences } from './garbled/parsed-sentences.ts';
import { hits, machineSpans, proseBlocks, quotedSpans, replaceFix } from './prose.ts';

const code = 'garbled/repeated-word';

/** Words that English doubles on purpose: grammar ("had had", "that that"), stress ("very very") and doubled words. */
const doubled = new Set(
  (
    'had that her his you who which do did is so very really much many more far long never no yes bye ha hey hi oh ah now ' +
    'well there yeah please blah boo hush tut aye knock chop win cha pom tuk mahi bling goody yo ho la na beep choo din ' +
    'fifty half pretty big old deep down round again over way quite super too same little night there wait go come ' +
    'cous can will dada mama papa nom chow yum bon tse ping hip ack agar dum wee buddy ya'
  ).split(' '),
);

/** Words said twice only by mistake, in speech as well. */
const neverDoubled = new Set('the a an of for with from at by and or to than as into'.split(' '));

/** Verbs that take "in" or "on" as a particle, after which the preposition comes again ("came in in March"). */
const particleVerb =
  /(?:ed|ing|s)$|^(?:come|came|bring|brought|log|move|settle|break|broke|kick|go|went|gone|set|sworn|stay|give|gave|given|check|close|sign|phone|call|pour|weigh|take|took|taken|turn|hand|roll|get|got|put|hold|held|keep|kept|send|sent|let|live|lock|plug|step|tune|write|wrote|catch|caught|carry|drag|move|pass|press|switch|try|hang|hung|lead|led|early|later|further)$/u;

/** An interview's line, where everything is speech: "((Ann Lee)) …", "LEE: …". */
const speakerLabel = /^\s*(?:\(\([^()]{1,40}\)\)|\p{Lu}[\p{Lu} .’'-]{1,40}:)/u;

/** "the the": a word, or a preposition with its article, written twice. */
export const garbledRepeatedWord: Check = {
  code,
  description: 'A word written twice by mistake.',
  severity: 'warning',
  run: (input) => [
    ...parsedSentences(input).flatMap((sentence) => auxiliaries(input, sentence, doubledAuxiliaries(sentence))),
    ...proseBlocks(input.article).flatMap(({ block, index }) => {
      const { article } = input;
      const inMarks = quotedSpans(article, index);
      const spoken = speakerLabel.test(block.text) || isSpoken(block, inMarks);
      const quoted = spoken ? [{ start: 0, end: block.text.length }] : inMarks;
      const found = block.sentences.flatMap((sentence) => repeats(block.text, sentence, quoted));
      const machine = found.length ? machineSpans(block.text) : [];
      return found
        .filter((repeat) => !hits(machine, repeat))
        .map((repeat) => {
          const second = block.text.slice(repeat.cut, repeat.end).trim();
          const fix = replaceFix(
            article,
            block,
            { start: repeat.cut, end: repeat.end },
            '',
            `Remove the second “${second}”`,
          );
          return {
            code,
            severity: 'warning' as const,
            span: block.map.spanToSource(repeat),
            message: `“${second}” is written twice.`,
            related: [],
            ...(fix && { fix }),
          };
        });
    }),
  ],
};

function auxiliaries(
  { article }: CheckInput,
  { block }: ParsedSentence,
  found: readonly DoubledAuxiliary[],
): readonly Finding[] {
  return found.map(({ start, end, second, word }) => {
    const fix = replaceFix(article, block, second, '', `Remove the second “${word}”`);
    return {
      code,
      severity: 'warning',
      span: block.map.spanToSource({ start, end }),
      message: `“${word}” is written twice for one verb.`,
      related: [],
      ...(fix && { fix }),
    };
  });
}

interface Repeat extends Span {
  /** Where the second writing begins, the space before it included. */
  readonly cut: number;
}

function repeats(text: string, sentence: Sentence, quoted: readonly Span[]): readonly Repeat[] {
  const found: Repeat[] = [];
  const { words } = sentence;
  const textAt = (i: number): string => {
    const word = words[i];
    return word?.isWord ? text.slice(word.start, word.end) : '';
  };
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1], words[i]];
    if (!a || !b) continue;
    const [first, second] = [textAt(i - 1), textAt(i)];
    if (sameWord(first, second) && onlySpace(text, a, b)) {
      if (isSlip(first, second, textAt(i - 2), hits(quoted, b))) found.push({ start: a.start, end: b.end, cut: a.end });
    }
    const [c, d] = [words[i + 1], words[i + 2]];
    if (c && d && isPhrase(first, second) && sameWord(textAt(i + 1), first) && textAt(i + 2) === second) {
      if (onlySpace(text, a, b) && onlySpace(text, b, c) && onlySpace(text, c, d)) {
        found.push({ start: a.start, end: d.end, cut: b.end });
      }
    }
  }
  return found;
}

const sameWord = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();
const onlySpace = (text: string, a: Span, b: Span): boolean => /^\s+$/u.test(text.slice(a.end, b.start));
const isPhrase = (first: string, second: string): boolean =>
  /^(?:of|in|to|at|for|with|by|from)$/iu.test(first) && /^(?:the|an?|his|her|their|its)$/u.test(second);

function isSlip(first: string, second: string, before: string, inSpeech: boolean): boolean {
  const word = second.toLowerCase();
  if (!/^\p{Script=Latin}[\p{Script=Latin}’'-]*$/u.test(word) || doubled.has(word)) return false;
  // A capital on the second word is a name's ("Duran Duran", "The The"); all capitals shout.
  if (/^\p{Lu}/u.test(second) && !(second === 'I' && !inSpeech)) return false;
  if (/^\p{Lu}/u.test(first) && !neverDoubled.has(word) && before !== '') return false;
  if (inSpeech) return neverDoubled.has(word);
  if (/^(?:in|on|up|out|off|by|to)$/u.test(word)) return !particleVerb.test(before.toLowerCase());
  return word.length > 1 || word === 'a' || word === 'i';
}
