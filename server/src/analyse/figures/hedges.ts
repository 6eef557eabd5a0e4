import type { Hedge, HedgeKind } from '../annotations.ts';
import type { Tokens } from './tokens.ts';

/** Hedges in front of a number, their words last first so that they can be read backwards. */
const BEFORE = new Map<string, readonly { readonly words: readonly string[]; readonly kind: HedgeKind }[]>();
for (const [kind, ...phrases] of [
  ['about', 'about', 'around', 'roughly', 'approximately', 'approx', 'some', 'circa', 'estimated', 'an estimated', 'in the region of', 'somewhere around', 'an average of', '~', '≈', 'approximately about'],
  ['nearly', 'nearly', 'almost', 'close to', 'approaching', 'nearing', 'virtually'],
  ['at-least', 'at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of', 'upwards of', 'upward of', '≥'],
  ['more-than', 'more than', 'over', 'well over', 'just over', 'above', 'in excess of', 'exceeding', 'greater than', 'well above', 'just above', 'just more than', 'slightly more than', '>'],
  ['at-most', 'up to', 'as many as', 'as much as', 'as high as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of', '≤'],
  ['less-than', 'fewer than', 'less than', 'under', 'just under', 'well under', 'below', 'just below', 'well below', 'short of', 'slightly less than', '<'],
] as const) {
  for (const phrase of phrases) {
    const words = phrase.split(' ').reverse();
    const last = words[0] ?? '';
    const list = [...(BEFORE.get(last) ?? []), { words, kind }];
    BEFORE.set(last, list.sort((a, b) => b.words.length - a.words.length));
  }
} // prettier-ignore

/** "or so" and the like, just behind a number. */
const AFTER: readonly { readonly words: readonly string[]; readonly kind: HedgeKind }[] = [
  { words: ['or', 'so'], kind: 'about' },
  { words: ['or', 'more'], kind: 'at-least' },
  { words: ['or', 'fewer'], kind: 'at-most' },
  { words: ['or', 'less'], kind: 'at-most' },
  { words: ['or', 'thereabouts'], kind: 'about' },
  { words: ['plus'], kind: 'at-least' },
];

/**
 * The hedge that ends just before token `i`, not reaching back over token `floor`: "more than", "nearly", "an estimated".
 * `from` is the index of its first token.
 */
export function hedgeBefore(tokens: Tokens, i: number, floor: number): (Hedge & { readonly from: number }) | undefined {
  for (const { words, kind } of BEFORE.get(tokens.lower(i - 1)) ?? []) {
    const from = i - words.length;
    if (from < floor || !words.every((word, back) => tokens.lower(i - 1 - back) === word)) continue;
    return { kind, from, start: tokens.at(from).start, end: tokens.at(i - 1).end };
  }
  return undefined;
}

/** The hedge that starts at token `i`, just behind a number: "or so", "or more", "+". `next` is the token after it. */
export function hedgeAfter(tokens: Tokens, i: number): (Hedge & { readonly next: number }) | undefined {
  const token = tokens.at(i);
  if (token.text === '+' && !token.gap) return { kind: 'at-least', next: i + 1, start: token.start, end: token.end };
  for (const { words, kind } of AFTER) {
    if (!words.every((word, at) => tokens.lower(i + at) === word)) continue;
    const next = i + words.length;
    return { kind, next, start: token.start, end: tokens.at(next - 1).end };
  }
  return undefined;
}
