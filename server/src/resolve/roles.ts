import { cueForm } from '../analyse/quotations/cue-verbs.ts';
import {
  BE,
  BLOCKERS,
  CONJUNCTIONS,
  HAVE,
  isAdverb,
  PREPOSITIONS,
  TIME_WORDS,
} from '../analyse/quotations/function-words.ts';
import { isCourtesy, isRoleNoun } from '../analyse/quotations/role-nouns.ts';
import type { BlockSpan } from '../parse/article.ts';
import type { Span } from '../text/span.ts';
import type { BlockWords, TextWord } from './block-words.ts';

/** The longest role, in words. Longer ones have run away. */
const LONGEST = 25;
const ARTICLES = /^(?:a|an|the|his|her|its|their|our|one)$/;
const HINTS = /^(?:now|then|also|formerly|currently|once|previously)$/;
const GO_ON = /^(?:at|of|for|in|with|from|on|to)$/;
/** Who is sent to somebody. */
const SENT = /^(?:ambassador|envoy|representative|adviser|advisor|emissary)$/;
const CALLING = new Set(
  (
    'teaches teach taught runs leads heads directs follows covers studies owns chairs represents founded serves works edits ' +
    'oversees manages commands coaches advises advised wrote led headed ran chaired'
  ).split(' '),
);

const isPossessive = (word: TextWord | undefined): boolean => word !== undefined && /^['’]s?$/i.test(word.text);
const isCapital = (word: TextWord): boolean => /^\p{Lu}/u.test(word.text);
const isRole = (word: TextWord): boolean =>
  isRoleNoun(word.lower) || word.lower.split('-').some((part) => part.length > 3 && isRoleNoun(part));

/** Words that end a role wherever they stand in it. */
function ends(word: TextWord, next: TextWord | undefined): boolean {
  if (!word.isWord) return !isPossessive(word) && !/^[&'’/-]$/.test(word.text);
  const form = cueForm(word.lower);
  if (form && form.form !== 'base' && form.form !== 'gerund' && !isCapital(word)) return true;
  if (/^(?:who|whose|which|where|when|while|but|because|as|neither|nor)$/.test(word.lower)) return true;
  return (
    word.lower === 'and' && next !== undefined && (isAdverb(next.lower) || BE.has(next.lower) || HAVE.has(next.lower))
  );
}

/** From word `from` to the sensible end of a role: a comma, a full stop, "said". */
function roleFrom(
  words: readonly TextWord[],
  from: number,
): { readonly first: number; readonly end: number } | undefined {
  let first = from;
  while (HINTS.test(words[first]?.lower ?? '')) first++;
  if (ARTICLES.test(words[first]?.lower ?? '')) first++;
  let end = first;
  for (; end < words.length; end++) {
    const word = words[end];
    if (!word) break;
    // "the managing director of the programme, at the Fund"
    if (word.text === ',' && GO_ON.test(words[end + 1]?.lower ?? '') && end > first) continue;
    if (ends(word, words[end + 1])) break;
    if (end - first >= LONGEST) return undefined;
  }
  while (end > first && (words[end - 1]?.text === ',' || PREPOSITIONS.has(words[end - 1]?.lower ?? ''))) end--;
  return end > first ? { first, end } : undefined;
}

/** Whether a stretch names someone by role: a role noun before its first preposition. */
function hasRoleHead(words: readonly TextWord[], first: number, end: number): boolean {
  for (let i = first; i < end && i < first + 10; i++) {
    const word = words[i];
    if (!word) return false;
    if (isRole(word)) return !isPossessive(words[i + 1]) || hasRoleHead(words, i + 2, end);
    if (word.text === ',' || (PREPOSITIONS.has(word.lower) && !/^(?:of)$/.test(word.lower))) return false;
  }
  return false;
}

/** The title before a name: back from it over adjectives and names as far as its role noun reaches. */
function titleBefore(
  words: readonly TextWord[],
  name: number,
): { readonly first: number; readonly end: number } | undefined {
  let head = name - 1;
  const before = words[head];
  if (!before?.isWord || isCourtesy(before.lower) || TIME_WORDS.has(before.lower)) return undefined;
  if (!isRole(before)) {
    // "Secretary of State Jane Doe", "Minister for Trade Jane Doe", "Ambassador to Norway Jane Doe"
    for (let i = head; i > Math.max(0, head - 5); i--) {
      const tie = words[i - 1];
      const noun = words[i - 2];
      const word = words[i];
      if (!word || !isCapital(word)) return undefined;
      const tied = tie?.lower === 'to' ? SENT.test(noun?.lower ?? '') : /^(?:of|for)$/.test(tie?.lower ?? '');
      if (tie && noun && tied && isRole(noun) && (isCapital(noun) || tie.lower === 'to')) {
        head = i - 2;
        break;
      }
      if (i === Math.max(1, head - 4)) return undefined;
    }
    if (head === name - 1) return undefined;
  }
  if (/^\p{Ll}.*s$/u.test(words[head]?.text ?? '')) return undefined;
  let first = head;
  for (let i = head - 1; i >= 0 && name - i <= 12; i--) {
    const word = words[i];
    if (!word) break;
    if (!word.isWord && !isPossessive(word)) break;
    if (ARTICLES.test(word.lower) || PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower)) break;
    if (BE.has(word.lower) && !isPossessive(word)) break;
    if (HAVE.has(word.lower) || BLOCKERS.has(word.lower) || TIME_WORDS.has(word.lower)) break;
    if (/^(?:he|she|they|it|we|i|that|this|these|those)$/.test(word.lower)) break;
    if (!isCapital(word) && (isAdverb(word.lower) || cueForm(word.lower))) break;
    if (isPossessive(word) && !isCapital(words[i - 1] ?? word)) break;
    // "Jane Doe greets President …": a verb after a name.
    if (/^\p{Ll}+[^s]s$/u.test(word.text) && isCapital(words[i - 1] ?? word) && !isRole(word)) break;
    first = i;
  }
  if (isPossessive(words[first])) first++;
  // "increasingly isolated Russian counterpart": what happened to someone is no part of the office.
  while (first < head && /^(?!retired|elected)\p{Ll}+(?:ed|ing)$/u.test(words[first]?.text ?? '')) first++;
  return { first, end: name };
}

/**
 * Reads how an article describes a person where it names them: a title before, an apposition after, "X is a …".
 * @param name where the name stands, titles off
 * @param blocks the article's words
 * @returns roles in the article's own words, without leading article; offsets in the block's text
 */
export function rolesAt(name: BlockSpan, blocks: BlockWords): BlockSpan[] {
  const words = blocks.of(name.block)[blocks.sentenceAt(name.block, name.start)];
  if (!words) return [];
  const first = blocks.wordAt(words, name.start);
  const after = blocks.wordAt(words, name.end);
  const known = kept.get(words) ?? new Map<string, readonly Span[]>();
  kept.set(words, known);
  const key = `${first} ${after}`;
  const found = known.get(key) ?? rolesAround(words, first, after);
  known.set(key, found);
  return found.map(({ start, end }) => ({ block: name.block, start, end }));
}

/** What was read around the names of a sentence, by their words; kept while the sentence's words live. */
const kept = new WeakMap<readonly TextWord[], Map<string, readonly Span[]>>();

function rolesAround(words: readonly TextWord[], first: number, after: number): Span[] {
  const found: { readonly first: number; readonly end: number }[] = [];
  const title = titleBefore(words, first);
  if (title) found.push(title);
  const before = roleBeforeComma(words, first, after);
  if (before) found.push(before);
  if (!isPossessive(words[after])) {
    const role = roleAfter(words, after);
    if (role) found.push(role);
  }
  return found.flatMap((role) => {
    const start = words[role.first]?.start;
    const end = words[role.end - 1]?.end;
    return start === undefined || end === undefined || end <= start ? [] : [{ start, end }];
  });
}

/** "A spokesman, John Doe, said": the role comes first, the name between commas. */
function roleBeforeComma(
  words: readonly TextWord[],
  name: number,
  after: number,
): { first: number; end: number } | undefined {
  const closing = words[after];
  const closed = closing?.text === ',' || closing?.text === '.' || (closing && cueForm(closing.lower));
  const head = words[name - 2];
  if (words[name - 1]?.text !== ',' || !closed || !head || !isRole(head)) return undefined;
  let first = name - 2;
  for (let i = name - 3; i >= 0 && name - i < 10; i--) {
    const word = words[i];
    if (!word?.isWord && !isPossessive(word)) return word?.text === '.' ? undefined : { first, end: name - 1 };
    if (ARTICLES.test(word?.lower ?? '')) return { first, end: name - 1 };
    if (!word || PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || cueForm(word.lower)) return undefined;
    first = i;
  }
  return first === 0 ? { first, end: name - 1 } : undefined;
}

function roleAfter(words: readonly TextWord[], after: number): { first: number; end: number } | undefined {
  let at = after;
  const next = words[at];
  if (!next) return undefined;
  // "Jane Doe of the Fund"
  if (next.lower === 'of') {
    const role = affiliation(words, at);
    if (role) return role;
  }
  if (next.text === ',' || next.text === '(' || /^[–—-]$/.test(next.text)) {
    at++;
    // "Jane Doe, 47, a baker": the age is a figure, not a role.
    if (/^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
    if (words[at]?.lower === 'who') return relative(words, at + 1);
    if (words[at]?.lower === 'and' || words[at]?.lower === 'but') return undefined;
    const role = roleFrom(words, at);
    return role && hasRoleHead(words, role.first, role.end) && !isClause(words, role) ? role : undefined;
  }
  return copular(words, at);
}

/** A verb inside: "Doe, the minister was told" is no apposition. A list of people is none either. */
function isClause(words: readonly TextWord[], role: { first: number; end: number }): boolean {
  for (let i = role.first; i < role.end; i++) {
    const lower = words[i]?.lower ?? '';
    if ((BE.has(lower) && !isPossessive(words[i])) || HAVE.has(lower)) return true;
  }
  const next = words[role.end];
  return next !== undefined && (BE.has(next.lower) || HAVE.has(next.lower)) && words[role.end]?.text !== ',';
}

/** "who is the …", "who teaches …" */
function relative(words: readonly TextWord[], at: number): { first: number; end: number } | undefined {
  const verb = words[at];
  if (!verb) return undefined;
  if (/^(?:is|was|became|remains)$/.test(verb.lower)) {
    const role = roleFrom(words, at + 1);
    return role && hasRoleHead(words, role.first, role.end) ? role : undefined;
  }
  if (!CALLING.has(verb.lower)) return undefined;
  const rest = roleFrom(words, at + 1);
  return rest ? { first: at, end: rest.end } : undefined;
}

/** "Doe is a …", "Doe became the …", "Doe, who …, serves as …" */
function copular(words: readonly TextWord[], after: number): { first: number; end: number } | undefined {
  let at = after;
  while (at < words.length && (isAdverb(words[at]?.lower ?? '') || HAVE.has(words[at]?.lower ?? ''))) at++;
  const verb = words[at];
  const serves = /^(?:serves|served|works|worked)$/.test(verb?.lower ?? '') && words[at + 1]?.lower === 'as';
  if (!serves && !/^(?:is|was|been|became|remains)$/.test(verb?.lower ?? '')) return undefined;
  const from = serves ? at + 2 : at + 1;
  if (!serves && !/^(?:a|an|the|now|currently)$/.test(words[from]?.lower ?? '')) return undefined;
  const role = roleFrom(words, from);
  return role && hasRoleHead(words, role.first, role.end) ? role : undefined;
}

/** "of the Carnegie Hall Trust": capitalised words after a preposition. */
function affiliation(words: readonly TextWord[], at: number): { first: number; end: number } | undefined {
  let end = at + 1;
  if (words[end]?.lower === 'the') end++;
  const start = end;
  for (; end < words.length && end - at < LONGEST; end++) {
    const word = words[end];
    if (!word) break;
    if (isPossessive(word) || word.text === '&') continue;
    if (!word.isWord) break;
    const small = /^(?:of|for|the|and|on|in)$/.test(word.lower);
    if (
      !isCapital(word) &&
      !(small && isCapital(words[end + 1] ?? word)) &&
      !(small && words[end + 1]?.lower === 'the')
    )
      break;
    if (TIME_WORDS.has(word.lower)) break;
  }
  while (end > start && PREPOSITIONS.has(words[end - 1]?.lower ?? '')) end--;
  return end > start ? { first: at, end } : undefined;
}
