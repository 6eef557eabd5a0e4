import { EMPTY_READING, type NameReading, type SentenceReading } from '../../server/src/encode/encoder.ts';
import { isRoleNoun } from '../../server/src/analyse/quotations/role-nouns.ts';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { afterTitles } from '../../server/src/resolve/clean-names.ts';
import { nameKey } from '../../server/src/resolve/name-keys.ts';
import { settleTypes } from '../../server/src/resolve/settle-types.ts';
import { discourseOf } from '../../server/src/resolve/sieve/describe.ts';
import { headIn } from '../../server/src/resolve/sieve/grammar.ts';
import type { Discourse, MentionName, MentionSpan, SieveSentence } from '../../server/src/resolve/sieve/mention.ts';
import { metonymKey } from '../../server/src/resolve/sieve/metonym.ts';
import { kindOfNoun } from '../../server/src/resolve/sieve/nouns.ts';
import { phraseHead } from '../../server/src/resolve/sieve/noun-phrases.ts';
import type { GoldDocument, GoldMention, GoldSentence } from './gum.ts';

/** A document with the gold's mentions, described by what the model reads. */
export interface GoldDiscourse {
  readonly discourse: Discourse;
  /** `gold[i]` belongs to `discourse.mentions[i]`. */
  readonly gold: readonly (GoldMention & { readonly isName: boolean })[];
}

type Named = NameReading & { readonly text: string };

/**
 * Gives the sieve a document's gold mentions: their extent and nothing else is from the gold. Names, their types, parts of speech
 * and trees are what the model reads.
 * @param readings one for each sentence
 */
export function goldDiscourse({ sentences }: GoldDocument, readings: readonly SentenceReading[]): GoldDiscourse {
  const read: SieveSentence[] = sentences.map(({ words, paragraph, heading }, i) => {
    const lower = words.map((word) => word.toLowerCase().replace('’', "'"));
    const syntax = new Syntax((readings[i] ?? EMPTY_READING).syntax);
    return { words, lower, syntax, paragraph, heading, ...quotesIn(words, i) };
  });
  const named = sentences.map(({ words }, i) => namesIn(words, readings[i]?.names ?? []));
  const all = named.flat();
  const types = new Map(settleTypes(all.map(settled)).flatMap((type, i) => (all[i] ? [[all[i], type] as const] : [])));
  const spans: MentionSpan[] = [];
  const gold: (GoldMention & { isName: boolean })[] = [];
  sentences.forEach((sentence, i) => {
    const at = read[i];
    if (!at) return;
    for (const mention of sentence.mentions) {
      const name = nameOf(at, mention, named[i] ?? [], types);
      spans.push({ sentence: i, first: mention.first, last: mention.last, ...(name && { name }) });
      gold.push({ ...mention, isName: isName(sentence, at, mention) });
    }
  });
  return { discourse: discourseOf(read, spans), gold };
}

/** A mention is a name where the gold tags its head as a proper noun; a title alone ("the President") is a role. */
function isName({ tags, words }: GoldSentence, read: SieveSentence, { first, last }: GoldMention): boolean {
  const head = headIn(read, first, last);
  return (tags[head]?.startsWith('NNP') ?? false) && !isRoleNoun((words[head] ?? '').toLowerCase());
}

const settled = ({ text, type, mass, confidence }: Named) => ({ text, type, mass, weight: confidence, titled: false });

function namesIn(words: readonly string[], names: readonly NameReading[]): Named[] {
  return names.map((name) => {
    let { first, last } = name;
    while (last - first > 1 && /^(?:['’]s?|[.,])$/.test(words[last - 1] ?? '')) last--;
    const text = (): string =>
      words
        .slice(first, last)
        .join(' ')
        .replace(/ (['’-]) ?/g, '$1');
    if (name.type === 'person') {
      const off = afterTitles(text());
      if (off > 0) first += text().slice(0, off).trim().split(' ').length;
    }
    return { ...name, first, last, text: text() };
  });
}

/** The name that a mention is: one that holds its head, or whose title does; else a proper noun that the model names nothing. */
function nameOf(
  sentence: SieveSentence,
  { first, last }: GoldMention,
  names: readonly Named[],
  types: ReadonlyMap<Named, MentionName['type']>,
): MentionName | undefined {
  const head = headIn(sentence, first, last);
  const inside = names.filter((name) => name.first >= first && name.last <= last);
  const own =
    inside.find((name) => isTitled(sentence, name, first, last)) ??
    inside.find((name) => name.first <= head && head < name.last) ??
    inside.find((name) => phraseHead(sentence.syntax, name) === head);
  if (own) {
    const type = types.get(own) ?? own.type;
    const name = { first: own.first, last: own.last, text: own.text, key: nameKey(own.text, type), type };
    return { ...name, key: metonymKey(sentence, name) ?? name.key };
  }
  const { syntax, words } = sentence;
  if (syntax.tag(head) !== 'PROPN') return undefined;
  let [from, to] = [head, head + 1];
  const isPart = (word: number): boolean => /^\p{Lu}/u.test(words[word] ?? '') && syntax.tag(word) !== 'DET';
  while (from > first && (syntax.tag(from - 1) === 'PROPN' || isPart(from - 1))) from--;
  while (to < last && (syntax.tag(to) === 'PROPN' || (words[to] === 'of' && syntax.tag(to + 1) === 'PROPN'))) to++;
  // "The Senator": a role, not a name.
  if (to - from === 1 && kindOfNoun(sentence.lower[head] ?? '') !== undefined) return undefined;
  const text = words.slice(from, to).join(' ');
  return { first: from, last: to, text, key: nameKey(text, 'organization'), type: undefined };
}

/** "Harbour Union president Ada Quill": a person's name that ends a mention, right behind what they are. */
function isTitled({ syntax, lower }: SieveSentence, name: Named, from: number, end: number): boolean {
  const { type, first, last } = name;
  const closes = last === end || (last === end - 1 && /^['’]s?$/.test(lower[last] ?? ''));
  if (type !== 'person' || !closes || !/^(?:NOUN|PROPN)$/.test(syntax.tag(first - 1))) return false;
  if (syntax.is(phraseHead(syntax, name), 'nmod', 'obl', 'obj', 'conj')) return false;
  return lower
    .slice(from, first)
    .every((word, i) => word === 'of' || /^(?:NOUN|PROPN|ADJ|DET)$/.test(syntax.tag(from + i)));
}

/** Quotation marks that open and close in one sentence. */
function quotesIn(words: readonly string[], sentence: number): Pick<SieveSentence, 'quotes'> {
  let open = -1;
  const quotes = Int32Array.from(words, (word, i) => {
    if (/^["“”]$/.test(word)) open = open >= 0 ? -1 : 1000 * sentence + i;
    return open;
  });
  return quotes.some((quote) => quote >= 0) ? { quotes } : {};
}
