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
  /** Whether a careful reader of the list thought that the phrase may be good English now and then. */
  readonly doubted: boolean;
  /** Whether its last word counts as a plural: it may be a verb. */
  readonly plural: boolean;
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
  readonly #expressions: readonly string[];
  /** The expressions as they are meant: no phrase that is one of them is spun. */
  readonly #meant: ReadonlySet<string>;
  /** By the first word of a spun phrase, the places in `#expressions` that it may come of. */
  readonly #places = new Map<string, number[]>();
  /**
   * By the first word of a spun phrase and by its second, a line for each: the words behind the first, "|", what is meant, "?" where it is in
   * doubt. Made when a text has the first word: all of them would take long, and much memory.
   */
  readonly #lines = new Map<string, ReadonlyMap<string, string>>();

  /**
   * @param source a line an expression: "cardiac arrest|cardiac:hearty|arrest:detention,capture"; "capture?" is in doubt, and what follows "*:"
   *   stands for the whole of it
   */
  constructor(source: string) {
    this.#expressions = source.split('\n');
    this.#meant = new Set(this.#expressions.map((line) => line.slice(0, line.indexOf('|'))));
    this.#expressions.forEach((line, place) => {
      const first = firstOf(line);
      // What stands for the first word, or for the whole, begins otherwise.
      const others = [first, WHOLE].flatMap((word) => {
        const from = line.indexOf(`|${word}:`);
        return from < 0
          ? []
          : (line
              .slice(from + word.length + 2)
              .split('|', 1)[0]
              ?.split(',') ?? []);
      });
      for (const word of new Set([first, ...others.map(firstOf)])) {
        const places = this.#places.get(word);
        if (places) places.push(place);
        else this.#places.set(word, [place]);
      }
    });
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

  /** The spun phrases that begin with a word, by their second; undefined where there are none. */
  #linesOf(first: string): ReadonlyMap<string, string> | undefined {
    const known = this.#lines.get(first);
    const places = this.#places.get(first);
    if (known !== undefined || !places) return known;
    const lines = new Map<string, string>();
    for (const place of places) {
      const [meant = '', ...parts] = this.#expressions[place]?.split('|') ?? [];
      const words = meant.split(' ');
      for (const part of parts) {
        const [word = '', others = ''] = part.split(':');
        for (const other of others.split(',')) {
          const doubt = other.endsWith('?') ? '?' : '';
          const phrase = withOther(words, word, doubt === '' ? other : other.slice(0, -1));
          if (!phrase.startsWith(`${first} `) || this.#meant.has(phrase)) continue;
          const rest = phrase.slice(first.length);
          const [, second = ''] = rest.split(' ', 2);
          lines.set(second, `${lines.get(second) ?? '\n'}${rest}|${meant}${doubt}\n`);
        }
      }
    }
    this.#lines.set(first, lines);
    return lines;
  }

  /** The longest such phrase that begins with a word. */
  #at(text: string, words: readonly Word[], first: number): WornExpression | undefined {
    const start = words[first];
    if (!start) return undefined;
    let best: WornExpression | undefined;
    for (const form of new Set([start.lower, noun(start.lower), verb(start.lower)])) {
      const known = this.#linesOf(form);
      if (known === undefined) continue;
      let rests: readonly { readonly rest: string; readonly lines: string }[] = [];
      for (let last = first + 1; last < Math.min(words.length, first + longest); last++) {
        const [before, word] = [words[last - 1], words[last]];
        if (!before || word?.start !== before.end + 1 || !/[ -]/u.test(text[before.end] ?? '')) break;
        const forms = [...new Set([word.lower, noun(word.lower)])];
        rests =
          last === first + 1
            ? forms.map((each) => ({ rest: ` ${each}`, lines: known.get(each) ?? '' }))
            : rests.flatMap(({ rest, lines }) => forms.map((each) => ({ rest: `${rest} ${each}`, lines })));
        rests = rests.filter(({ rest, lines }) => lines.includes(`\n${rest}`));
        if (rests.length === 0) break;
        for (const { rest, lines } of rests) {
          const at = lines.indexOf(`\n${rest}|`);
          if (at < 0 || word.end <= (best?.end ?? 0)) continue;
          const line = lines.slice(at + rest.length + 2, lines.indexOf('\n', at + 1));
          const doubted = line.endsWith('?');
          const meant = doubted ? line.slice(0, -1) : line;
          const phrase = text.slice(start.start, word.end);
          const plain = (form === start.lower || form === noun(start.lower)) && isEvenlyCased(phrase);
          const plural = !rest.endsWith(` ${word.lower}`);
          best = { start: start.start, end: word.end, phrase, meant, listed: form + rest, plain, doubted, plural };
        }
      }
    }
    return best;
  }
}

/** In the place of a word: what stands for the whole expression ("security national"). */
export const WHOLE = '*';

/** An expression with another word put for one of its own, or for all of it. */
export function withOther(words: readonly string[], word: string, other: string): string {
  return word === WHOLE ? other : words.with(words.indexOf(word), other).join(' ');
}

/** The first word of a phrase, or of an expression's line. */
const firstOf = (phrase: string): string => /^[^ |?]*/u.exec(phrase)?.[0] ?? '';

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
