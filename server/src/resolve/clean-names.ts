import type { Annotations, EntityType, NameSpan, ReadSentence } from '../analyse/annotations.ts';
import { isCourtesy, isRoleNoun } from '../analyse/quotations/role-nouns.ts';
import type { Article, Block } from '../parse/article.ts';
import { isArticled } from './articled.ts';
import { nameKey, wordsOfName } from './name-keys.ts';

/** A name made ready to be compared: titles, possessives and marks are off. Offsets in the block's text. */
export interface CleanName {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Equal for names that differ only in case, accents, dots, "the" or a company's legal form. */
  readonly key: string;
  readonly type: EntityType;
  readonly mass: readonly [number, number, number];
  /** How much this occurrence says about its type: less in headlines, where capitals tell nothing. */
  readonly weight: number;
  /** A courtesy title or office stands right before it, so it must be a person. */
  readonly titled: boolean;
  /** "The" stands before it and belongs to it, so that it is hardly a person. */
  readonly articled: boolean;
  /** A preposition of place stands right before it, so that it is hardly a person. */
  readonly located: boolean;
  /** It stands in a headline or subhead. */
  readonly heading: boolean;
}

const EDGE = /^[\s"'“”‘’(),.;:–—-]+|[\s"“”‘(,;:–—-]+$|['’]s?$|['’]$/gu;
const RANKS = new Set(
  'prime vice deputy acting former foreign finance defence defense interior public first second the ex-president'.split(
    ' ',
  ),
);
const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|who|this|that|these|those|us)$/;
const WEIGHTS: Partial<Record<Block['type'], number>> = { headline: 0.3, subhead: 0.3, caption: 0.8 };

/**
 * Where a person's name begins once "Mr.", "President", "Prime Minister" are taken off.
 * @param text a name as written
 * @returns UTF-16 units to leave off; 0 when nothing else would be left
 */
export function afterTitles(text: string): number {
  let at = 0;
  let office = false;
  for (;;) {
    const space = text.indexOf(' ', at);
    if (space < 0) return office ? at : 0;
    const word = text.slice(at, space).toLowerCase();
    const title = isCourtesy(word) || isRoleNoun(word) || RANKS.has(word);
    const rest = text.slice(space + 1);
    // "Justice Smith" loses its title, "Judge" alone or "Dean Martin" in full text cannot be told and lose it too.
    if (!title || !/^\p{Lu}/u.test(rest)) return office ? at : 0;
    if (!RANKS.has(word)) office = true;
    at = space + 1;
  }
}

/** Whether the word before `start` is a courtesy title or office. */
function titledBefore(text: string, start: number): boolean {
  const before = /(\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, start - 24), start));
  const word = before?.[1]?.toLowerCase() ?? '';
  return isCourtesy(word) || (isRoleNoun(word) && !word.endsWith('s'));
}

/**
 * Cleans the names of an article and drops those that are none: pronouns, words without a capital, single letters.
 * @param article the parsed article
 * @param annotations what was found in it
 * @returns names in text order
 */
export function cleanNames(article: Article, annotations: Annotations): CleanName[] {
  return article.blocks.flatMap((block, index) => {
    const weight = WEIGHTS[block.type] ?? 1;
    const heading = block.type === 'headline' || block.type === 'subhead';
    return namesIn(block.text, annotations.blocks[index]).map(
      ({ start, end, text, key, type, mass, titled, articled, located, confidence }) => ({
        block: index,
        start,
        end,
        text,
        key,
        type,
        mass,
        weight: weight * confidence,
        titled,
        articled,
        located,
        heading,
      }),
    );
  });
}

/** A name of a block, wherever the block stands. */
type OwnName = Omit<CleanName, 'block' | 'weight' | 'heading'> & { readonly confidence: number };

/** What the names of a block were made of, and they. */
interface Kept {
  readonly text: string;
  readonly sentences: readonly ReadSentence[] | undefined;
  readonly names: readonly OwnName[];
}

/** By what the model read in a block, which is the same object while the block's text is. */
const kept = new WeakMap<readonly NameSpan[], Kept>();

function namesIn(text: string, found: Annotations['blocks'][number] | undefined): readonly OwnName[] {
  const { names: spans = [], sentences } = found ?? {};
  const known = kept.get(spans);
  if (known?.text === text && known.sentences === sentences) return known.names;
  const whole = wholeNames(text, spans);
  const names = whole.flatMap((name) => cleanName(text, name, sentences) ?? []);
  kept.set(spans, { text, sentences, names });
  return names;
}

/** Small words that a name has inside, never at its end. */
const TIE = /\s(?:of|for|and|the|in|de)$/u;

/** Names cut in two at a small word ("Parliament of the | Oakham Isles") as one; where nothing follows the small words go. */
function wholeNames(text: string, spans: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    const isCut = before && before.type !== 'person' && TIE.test(text.slice(before.start, before.end));
    if (isCut && /^\s$/u.test(text.slice(before.end, span.start))) {
      whole[whole.length - 1] = { ...before, end: span.end };
    } else whole.push(span);
  }
  return whole.map((span) => {
    let { end } = span;
    while (TIE.test(text.slice(span.start, end))) end -= TIE.exec(text.slice(span.start, end))?.[0].length ?? 1;
    return end === span.end ? span : { ...span, end };
  });
}

function cleanName(block: string, name: NameSpan, sentences: readonly ReadSentence[] | undefined): OwnName | undefined {
  let text = block.slice(name.start, name.end);
  let { start } = name;
  let cut = true;
  // Twice: "the company's'," sheds one mark after the other.
  for (let round = 0; round < 3 && cut; round++) {
    const before = text;
    const lead = /^[\s"'“”‘’(),.;:–—-]+/u.exec(text)?.[0].length ?? 0;
    start += lead;
    text = text.slice(lead).replace(EDGE, '');
    cut = text !== before;
  }
  if (/[^.]\.$/.test(text) && !/\b(?:\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr|St)\.$/u.test(text)) text = text.slice(0, -1);
  let titled = titledBefore(block, start);
  if (name.type === 'person') {
    const off = afterTitles(text);
    titled ||= off > 0;
    start += off;
    text = text.slice(off);
  }
  if (!isName(text, block) || isOffice(text, block.slice(0, start))) return undefined;
  const { type, mass } = name;
  const confidence = Math.max(0.1, name.confidence);
  const end = start + text.length;
  const articled = type === 'person' && !titled && isArticled(block, { start, end }, sentences);
  const located = /\b(?:in|at|near|into|outside|across|throughout) $/i.test(
    block.slice(Math.max(0, start - 12), start),
  );
  return { start, end, text, key: nameKey(text, type), type, mass, titled, articled, located, confidence };
}

/** "The Pope", "the Queen": an office, not a name. */
function isOffice(text: string, before: string): boolean {
  return /\bthe $/i.test(before.slice(-5)) && isRoleNoun(text.toLowerCase()) && !text.endsWith('s');
}

function isName(text: string, block: string): boolean {
  if (!/\p{L}/u.test(text) || !/[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (/^(?:the|an?)$/i.test(text)) return false;
  if (wordsOfName(text).length === 0 || (/^.\.?$/u.test(text) && !/\p{Lo}/u.test(text))) return false;
  // "US", "WHO", where not all is capitals.
  return text === 'US' || !PRONOUN.test(text.toLowerCase()) || (/^\p{Lu}{2,}$/u.test(text) && /\p{Ll}/u.test(block));
}
