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
      ({ start, end, text, key, type, mass, titled, articled, confidence }) => ({
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
  const names = spans.flatMap((name) => cleanName(text, name, sentences) ?? []);
  kept.set(spans, { text, sentences, names });
  return names;
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
  if (!isName(text, block)) return undefined;
  const { type, mass } = name;
  const confidence = Math.max(0.1, name.confidence);
  const end = start + text.length;
  const articled = type === 'person' && !titled && isArticled(block, { start, end }, sentences);
  return { start, end, text, key: nameKey(text, type), type, mass, titled, articled, confidence };
}

function isName(text: string, block: string): boolean {
  if (!/\p{L}/u.test(text) || !/[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (wordsOfName(text).length === 0 || (/^.\.?$/u.test(text) && !/\p{Lo}/u.test(text))) return false;
  // "US", "WHO", where not all is capitals.
  return text === 'US' || !PRONOUN.test(text.toLowerCase()) || (/^\p{Lu}{2,}$/u.test(text) && /\p{Ll}/u.test(block));
}
