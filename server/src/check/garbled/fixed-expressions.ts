import { lemmaOf } from '../../analyse/lemmas.ts';
import type { Span } from '../../text/span.ts';
import { lazy } from '../../text/remember.ts';
import { EXPRESSIONS } from './expression-data.ts';

/** A fixed expression of which a word was replaced. */
export interface WornExpression extends Span {
  /** As it stands. */
  readonly phrase: string;
  /** What is meant, its words in base form, in lower case. */
  readonly meant: string;
  /** The phrase as it is listed: its words in base form, in lower case. */
  readonly listed: string;
  /** Whether it stands as it is listed or in the plural: verbs in other forms, and parts of names, meet by chance more often. */
  readonly plain: boolean;
}

interface Word extends Span {
  /** As it stands, in lower case. */
  readonly lower: string;
}

/** Words of the longest phrase that is looked for: one of an expression may be replaced by two. */
const longest = 5;

/**
 * Fixed expressions with what thesauruses put in the place of their words, ready to be looked for: the "tortured phrases" of Cabanac,
 * Labbé and Magazinov (2021). Nouns count in the plural too, and a verb that begins a phrase in any form.
 */
export class WornExpressions {
  /**
   * By the first word of a spun phrase, a line for each: the other words, "|", what is meant. Strings, since a map of all phrases takes
   * ten times their memory.
   */
  readonly #lines: ReadonlyMap<string, string>;

  /** @param source a line an expression: "cardiac arrest|cardiac:hearty|arrest:detention,capture" */
  constructor(source: string) {
    const lines = new Map<string, Set<string>>();
    const expressions = source.split('\n').map((line) => line.split('|'));
    const whole = new Set(expressions.map(([meant = '']) => meant));
    for (const [meant = '', ...parts] of expressions) {
      const words = meant.split(' ');
      for (const part of parts) {
        const [word = '', others = ''] = part.split(':');
        for (const other of others.split(',')) {
          const phrase = words.with(words.indexOf(word), other).join(' ');
          if (whole.has(phrase)) continue;
          const space = phrase.indexOf(' ');
          const first = phrase.slice(0, space);
          const list = lines.get(first) ?? new Set();
          lines.set(first, list);
          list.add(`${phrase.slice(space)}|${meant}`);
        }
      }
    }
    this.#lines = new Map([...lines].map(([first, list]) => [first, `\n${[...list].join('\n')}\n`]));
  }

  /**
   * The phrases of a text in which another word was put into a fixed expression ("cardiac detention", "tried positive").
   * @param text prose; linear in its length
   * @returns offsets of `text`, in text order, none overlapping
   */
  in(text: string): readonly WornExpression[] {
    const words = wordsOf(text);
    const found: WornExpression[] = [];
    for (let first = 0; first < words.length; first++) {
      const worn = this.#at(text, words, first);
      if (worn && worn.start >= (found.at(-1)?.end ?? 0)) found.push(worn);
    }
    return found;
  }

  /** The longest such phrase that begins with a word. */
  #at(text: string, words: readonly Word[], first: number): WornExpression | undefined {
    const start = words[first];
    if (!start) return undefined;
    let best: WornExpression | undefined;
    for (const form of new Set([start.lower, noun(start.lower), verb(start.lower)])) {
      const known = this.#lines.get(form);
      if (known === undefined) continue;
      let rests = [''];
      for (let last = first + 1; last < Math.min(words.length, first + longest); last++) {
        const [before, word] = [words[last - 1], words[last]];
        if (!before || word?.start !== before.end + 1 || !/[ -]/u.test(text[before.end] ?? '')) break;
        const forms = [...new Set([word.lower, noun(word.lower)])];
        rests = rests
          .flatMap((rest) => forms.map((each) => `${rest} ${each}`))
          .filter((rest) => known.includes(`\n${rest}`));
        if (rests.length === 0) break;
        for (const rest of rests) {
          const at = known.indexOf(`\n${rest}|`);
          if (at < 0 || word.end <= (best?.end ?? 0)) continue;
          const meant = known.slice(at + rest.length + 2, known.indexOf('\n', at + 1));
          const phrase = text.slice(start.start, word.end);
          const plain = (form === start.lower || form === noun(start.lower)) && isEvenlyCased(phrase);
          best = { start: start.start, end: word.end, phrase, meant, listed: form + rest, plain };
        }
      }
    }
    return best;
  }
}

/** Whether all words behind the first are in small letters, or all words in capitals. */
const isEvenlyCased = (phrase: string): boolean =>
  !/[ -]\p{Lu}/u.test(phrase) || phrase.split(/[ -]/u).every((word) => /^\p{Lu}/u.test(word));

const noun = (word: string): string => lemmaOf(word, 'NOUN');
const verb = (word: string): string => lemmaOf(word, 'VERB');

const known = lazy(() => new WornExpressions(EXPRESSIONS));

/** The spun phrases of a text, of all expressions that Galley knows: unpacked when they are first asked for. */
export function wornExpressions(text: string): readonly WornExpression[] {
  return known().in(text);
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map((match) => ({
    lower: match[0].toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
