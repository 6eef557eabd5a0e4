import type { Article } from '../parse/article.ts';
import type { Quotation, Summary } from '../resolve/summary.ts';
import { type Voice, voicesOf } from '../story/voices.ts';
import { isOtherOutlet, outletName } from '../story/outlets.ts';
import type { Span } from '../text/span.ts';
import type { Check, Finding } from './finding.ts';
import { quoteForMessage } from './prose.ts';
import { type Comparison, compareWords } from './quotations/compare.ts';
import { placeOf } from './quotations/place-of.ts';
import { type QuotedWord, quotedWords } from './quotations/quoted-words.ts';
import { commonSpeaker, type Said, saidIn } from './quotations/same-speaker.ts';

const code = 'conflict/quotation';

/** One speaker, one utterance, two wordings inside quotation marks. */
export const conflictQuotation: Check = {
  code,
  description: 'Words in quotation marks that another outlet gives in other words, from the same speaker.',
  severity: 'information',
  compares: true,
  run: ({ article, summary, others, index }) => {
    const elsewhere = others.filter((other) => isOtherOutlet(summary, other)).map((other) => saidIn(index, other));
    if (elsewhere.length === 0) return [];
    const nameOf = (key: string, { uri, entities }: Summary): string | undefined =>
      entities.find((_, i) => index.entity(uri, i)?.key === key)?.name;
    const voiceOf = voiceNumbers([summary, ...others]);
    return saidIn(index, summary).flatMap((said) => conflictsOf(said, elsewhere, article, { nameOf, voiceOf }));
  },
};

/** Tells whose voice an article is, worked out when it is first asked: reprints of one text are one. */
function voiceNumbers(articles: readonly Summary[]): (summary: Summary) => number {
  let voices: readonly Voice[] | undefined;
  return (summary) => {
    voices ??= voicesOf(articles);
    return voices.findIndex((voice) => voice.articles.includes(summary));
  };
}

interface Conflict extends Said {
  readonly words: readonly QuotedWord[];
  readonly found: Comparison;
  /** Key of the common speaker. */
  readonly speaker: string;
}

interface Naming {
  /** What an article calls the entity of a key. */
  readonly nameOf: (key: string, summary: Summary) => string | undefined;
  readonly voiceOf: (summary: Summary) => number;
}

/** The same words in another article, where the speaker may be the same. */
function alike(own: Said, words: readonly QuotedWord[], other: Said): Conflict | undefined {
  const speaker = commonSpeaker(own, other);
  if (speaker === undefined) return undefined;
  const theirs = quotedWords(other.quotation);
  const found = compareWords(words, theirs);
  if (!found) return undefined;
  const differences = found.differences.filter(
    ({ a, b }) => bare(words.slice(a.start, a.end)) !== bare(theirs.slice(b.start, b.end)),
  );
  return { ...other, words: theirs, found: { ...found, differences }, speaker };
}

/** Words without the ending of the plural: "a dear friend", "dear friends" is how a phrase is fitted into a sentence. */
function bare(words: readonly QuotedWord[]): string {
  return words.map(({ key }) => (key.length > 3 ? key.replace(/e?s$/u, '') : key)).join(' ');
}

/**
 * One finding for a quotation: it tells of every outlet that words it otherwise.
 * @param elsewhere what each other article has people say
 */
function conflictsOf(
  own: Said,
  elsewhere: readonly (readonly Said[])[],
  article: Article,
  { nameOf, voiceOf }: Naming,
): Finding[] {
  const { quotation, summary } = own;
  const words = quotedWords(quotation);
  if (words.length === 0) return [];
  const conflicts: Conflict[] = [];
  const agreeing: { readonly found: Comparison; readonly summary: Summary }[] = [];
  for (const theirs of elsewhere) {
    const found = theirs.flatMap((other) => alike(own, words, other) ?? []);
    const best = found.reduce<Conflict | undefined>(
      (a, b) => (!a || b.found.shared > a.found.shared ? b : a),
      undefined,
    );
    const equal = found.filter((each) => each.found.differences.length === 0).map((each) => each.found);
    // Said twice, once in these very words: nobody misquotes.
    if (best && best.found.differences.length > 0 && !equal.some((each) => covers(each, best.found)))
      conflicts.push(best);
    const [same] = equal;
    const [first] = theirs;
    if (same && first) agreeing.push({ found: same, summary: first.summary });
  }
  // Where most outlets agree, the finding belongs to the one that stands alone.
  const agree = agreeing.filter(({ found }) => conflicts.every((each) => covers(found, each.found)));
  const first = conflicts[0];
  if (!first) return [];
  if (agree.length > 0) {
    // Reprints agree with nobody: they are the same voice.
    const voices = new Set(agree.map((each) => voiceOf(each.summary)));
    voices.delete(voiceOf(summary));
    if (voices.size > 0 && voices.size + 1 > new Set(conflicts.map((each) => voiceOf(each.summary))).size) return [];
  }
  const span = placeOf(quotation, textSpan(words, spanOf(conflicts)), article);
  const speaker = nameOf(first.speaker, summary) ?? nameOf(first.speaker, first.summary) ?? 'the speaker';
  const translated = conflicts.every((each) => summary.translated === true && each.summary.translated === true);
  return [
    {
      code,
      severity: translated ? 'hint' : 'information',
      span,
      message: [
        `Has ${speaker} say ${passage(quotation, words, first.found.a)}, where ${others(conflicts, voiceOf)}`,
        translated ? ' Both give the words in translation.' : '',
      ].join(''),
      related: conflicts.map((each) => ({
        uri: each.summary.uri,
        span: placeOf(each.quotation, textSpan(each.words, each.found.b)),
        message: `${outletName(each.summary)}: ${passage(each.quotation, each.words, each.found.b)}`,
      })),
    },
  ];
}

/** "The Post has “containment and suppression”, the Herald and the Star (one text) have “confinement”." */
function others(conflicts: readonly Conflict[], voiceOf: Naming['voiceOf']): string {
  const first = conflicts.slice(0, 40);
  const said = (each: Conflict): string => passage(each.quotation, each.words, each.found.b);
  const groups = new Map<string, Conflict[]>();
  for (const each of first) {
    const key = first.length > 1 ? `${voiceOf(each.summary)} ${said(each)}` : '';
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const told = [...groups.values()].slice(0, 3).map(([each, ...copies]) => {
    if (!each) return '';
    const names = [each, ...copies].slice(0, 3).map(({ summary }) => outletName(summary));
    const more = copies.length > 2 ? `and ${copies.length - 2} more ` : '';
    if (copies.length === 0) return `${names.join('')} has ${said(each)}`;
    return `${names.join(', ')} ${more}(${copies.length + 1} outlets, one text) have ${said(each)}`;
  });
  return `${told.join(', ')}.`;
}

/** Whether a passage holds all places where another one differs. */
function covers({ a }: Comparison, { differences }: Comparison): boolean {
  return differences.every((each) => a.start <= each.a.start && each.a.end <= a.end);
}

/** From the first to the last difference of any conflict, in words; a place where words are missing has its neighbours. */
function spanOf(conflicts: readonly Conflict[]): Span {
  const all = conflicts.flatMap(({ found }) =>
    found.differences.map(({ a }) => (a.end > a.start ? a : { start: Math.max(0, a.start - 1), end: a.end + 1 })),
  );
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** Word indexes as offsets of the quotation's text. */
function textSpan(words: readonly QuotedWord[], { start, end }: Span): Span {
  const from = words[Math.min(start, words.length - 1)]?.start ?? 0;
  return { start: from, end: words[Math.min(end, words.length) - 1]?.end ?? from };
}

function passage({ text }: Quotation, words: readonly QuotedWord[], within: Span): string {
  const { start, end } = textSpan(words, within);
  return quoteForMessage(text.slice(start, end));
}
