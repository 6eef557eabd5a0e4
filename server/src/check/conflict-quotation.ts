import type { Article } from '../parse/article.ts';
import type { Quotation, Summary } from '../resolve/summary.ts';
import { fileName } from '../text/file-name.ts';
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
  run: ({ article, summary, others, index }) => {
    const elsewhere = others.filter((other) => isOtherOutlet(summary, other)).map((other) => saidIn(index, other));
    if (elsewhere.length === 0) return [];
    const nameOf = (key: string, { uri, entities }: Summary): string | undefined =>
      entities.find((_, i) => index.entity(uri, i)?.key === key)?.name;
    return saidIn(index, summary).flatMap((said) => conflictsOf(said, elsewhere, article, nameOf));
  },
};

/** Two versions of one outlet's story are its own affair. */
function isOtherOutlet(own: Summary, other: Summary): boolean {
  if (own.uri === other.uri) return false;
  const outlet = own.outlet?.value;
  return outlet === undefined || outlet !== other.outlet?.value;
}

interface Conflict extends Said {
  readonly words: readonly QuotedWord[];
  readonly found: Comparison;
  /** Key of the common speaker. */
  readonly speaker: string;
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
  nameOf: (key: string, summary: Summary) => string | undefined,
): Finding[] {
  const { quotation, summary } = own;
  const words = quotedWords(quotation);
  if (words.length === 0) return [];
  const conflicts: Conflict[] = [];
  const agreeing: Comparison[] = [];
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
    agreeing.push(...equal.slice(0, 1));
  }
  // Where most outlets agree, the finding belongs to the one that stands alone.
  const agree = agreeing.filter((found) => conflicts.every((each) => covers(found, each.found))).length;
  if (agree > 0 && agree + 1 > conflicts.length) return [];
  const first = conflicts[0];
  if (!first) return [];
  const span = placeOf(quotation, textSpan(words, spanOf(conflicts)), article);
  const speaker = nameOf(first.speaker, summary) ?? nameOf(first.speaker, first.summary) ?? 'the speaker';
  const translated = conflicts.every((each) => summary.translated === true && each.summary.translated === true);
  return [
    {
      code,
      severity: translated ? 'hint' : 'information',
      span,
      message: [
        `Has ${speaker} say ${passage(quotation, words, first.found.a)}, where ${others(conflicts)}`,
        translated ? ' Both give the words in translation.' : '',
      ].join(''),
      related: conflicts.map((each) => ({
        uri: each.summary.uri,
        span: placeOf(each.quotation, textSpan(each.words, each.found.b)),
        message: `${outlet(each.summary)}: ${passage(each.quotation, each.words, each.found.b)}`,
      })),
    },
  ];
}

/** "The Post has “containment and suppression”." */
function others(conflicts: readonly Conflict[]): string {
  const told = conflicts.slice(0, 3).map((each) => {
    return `${outlet(each.summary)} has ${passage(each.quotation, each.words, each.found.b)}`;
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

function outlet({ outlet: known, uri }: Summary): string {
  return known?.value ?? fileName(uri);
}
