import type { Article, BlockSpan } from '../../../parse/article.ts';
import { SUBJECT_PRONOUNS } from '../function-words.ts';
import { contentOf, type Report, reportOf } from '../report.ts';
import type { Segment, Token } from '../segments.ts';
import { cuesOf } from './cues.ts';
import type { Match } from './match.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseStartingAt } from './opening-phrase.ts';
import { readCues } from './patterns.ts';

/**
 * Finds reported speech by patterns over the words and names of sentences, which stand in for a syntax tree. Words in
 * quotation marks which nobody is said to have uttered (terms, titles, nicknames) are left out.
 * @param article the parsed article
 * @param segments sentences of it, in text order
 */
export function reportsByPatterns(article: Article, segments: readonly Segment[]): Report[] {
  const found: Report[] = [];
  const claimed = new Set<number>();
  const loose: { readonly segment: Segment; readonly token: Token }[] = [];
  for (const segment of segments) {
    const { matches, taken } = readCues(segment.tokens, cuesOf(segment));
    const labelled = taken.size === 0 ? labelledQuote(segment) : undefined;
    if (labelled) {
      matches.push(labelled);
      for (const quote of labelled.quotes) taken.add(quote);
    }
    for (const match of matches) {
      const report = place(article, segment, match, claimed);
      if (report) found.push(report);
    }
    segment.tokens.forEach((token, i) => {
      if (token.kind === 'quote' && !taken.has(i)) loose.push({ segment, token });
    });
  }
  for (const { segment, token } of loose) {
    const index = token.quote ?? -1;
    const quote = article.quotes[index];
    if (!quote || claimed.has(index) || !standsAlone(segment, token)) continue;
    claimed.add(index);
    const report = reportOf({ kind: 'direct', content: contentOf(quote.parts), continued: true });
    if (report) found.push(report);
  }
  return found;
}

/** Token indexes to spans; `claimed` learns which quotes have found their report. */
function place(article: Article, segment: Segment, match: Match, claimed: Set<number>): Report | undefined {
  const { tokens, block } = segment;
  const content: BlockSpan[] = [];
  for (const piece of match.content) {
    if (!('quote' in piece)) {
      content.push({ block, start: piece.start, end: piece.end });
      continue;
    }
    const quote = article.quotes[tokens[piece.quote]?.quote ?? -1];
    if (quote) content.push(...contentOf(quote.parts));
  }
  for (const i of match.quotes) claimed.add(tokens[i]?.quote ?? -1);
  const span = (phrase: Phrase | undefined): BlockSpan | undefined => {
    const first = phrase && tokens[phrase.start];
    const last = phrase && tokens[phrase.end - 1];
    return first && last ? { block, start: first.start, end: last.end } : undefined;
  };
  const source = span(match.source);
  const cue = span(match.cue);
  return reportOf({ kind: match.kind, ...(source && { source }), ...(cue && { cue }), content });
}

/** A sentence that is nothing but a quotation, long enough or closed like a sentence. */
function standsAlone(segment: Segment, token: Token): boolean {
  if (segment.blockType !== 'paragraph') return false;
  if (segment.tokens.some((other) => other.kind === 'word')) return false;
  const words = token.text.split(/\s+/).length;
  return words > 3 || (words > 1 && /[.?!…,]$/.test(token.text)) || /[?!]$/.test(token.text);
}

/** `Doe: "We are ready"`, `"We are ready" — Doe`, and `He was blunt: "We lost."` */
function labelledQuote(segment: Segment): Match | undefined {
  const { tokens } = segment;
  const first = tokens[0];
  if (first?.kind === 'quote') {
    const mark = tokens[1];
    const from = 2;
    if (mark?.kind !== 'mark' || !/^(?:[:–—-]|--)$/.test(mark.text)) return undefined;
    const source = phraseStartingAt(tokens, from);
    const name = tokens[from];
    const ends = source && (source.end === tokens.length || tokens[source.end]?.kind === 'mark');
    if (!source || !ends || !name || !(name.name >= 0 || (name.capital && segment.blockType === 'headline')))
      return undefined;
    return { kind: 'direct', source, content: [{ quote: 0 }], quotes: [0], from: 0 };
  }
  const colon = tokens.findIndex((token) => token.kind === 'mark' && token.text === ':');
  const quote = tokens[colon + 1];
  if (colon < 1 || quote?.kind !== 'quote') return undefined;
  const source = phraseStartingAt(tokens, 0);
  const opening = tokens[0];
  if (!source || !opening) return undefined;
  const label = source.end === colon && (opening.capital || opening.name >= 0);
  const person = tokens[source.end - 1]?.nameType === 'person' || /^(?:he|she)$/.test(opening.lower);
  if (!label && !(person && SENTENCE.test(quote.text))) return undefined;
  if (
    label &&
    source.end === 1 &&
    opening.name < 0 &&
    !SUBJECT_PRONOUNS.has(opening.lower) &&
    segment.blockType !== 'headline'
  )
    return undefined;
  return { kind: 'direct', source, content: [{ quote: colon + 1 }], quotes: [colon + 1], from: 0 };
}

const SENTENCE = /^\p{Lu}[^]*[.?!…,]$/u;
