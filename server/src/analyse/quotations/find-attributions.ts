import type { Attribution, NameSpan } from '../annotations.ts';
import type { Article, BlockSpan, Quote } from '../../parse/article.ts';
import { cuesOf } from './patterns/cues.ts';
import { SUBJECT_PRONOUNS } from './function-words.ts';
import { type Phrase, phraseStartingAt } from './patterns/noun-phrase.ts';
import type { Match } from './patterns/match.ts';
import { readCues } from './patterns/patterns.ts';
import { type Segment, segmentsOf, type Token } from './segments.ts';

/** Where a report stands, to put all in text order. */
interface Placed {
  readonly block: number;
  readonly start: number;
  readonly attribution: Attribution;
}

/**
 * Finds reported speech: who (source), by what word (cue), what (content). The terms are those of PARC3 (Pareti 2016) and
 * PolNeAR; patterns over the words and names of a sentence stand in for a syntax tree. Words in quotation marks which
 * nobody is said to have uttered (terms, titles, nicknames) are left out.
 * @param article the parsed article; its `quotes` say what stands in quotation marks
 * @param names `names[i]` belongs to `article.blocks[i]`; may be empty when the model is missing
 * @returns in text order, spans in offsets of their block's text
 */
export function findAttributions(article: Article, names: readonly (readonly NameSpan[])[]): readonly Attribution[] {
  const found: Placed[] = [];
  const claimed = new Set<number>();
  const loose: { readonly segment: Segment; readonly token: Token }[] = [];
  for (const segment of segmentsOf(article, names)) {
    const { matches, taken } = readCues(segment.tokens, cuesOf(segment));
    const labelled = taken.size === 0 ? labelledQuote(segment) : undefined;
    if (labelled) {
      matches.push(labelled);
      for (const quote of labelled.quotes) taken.add(quote);
    }
    for (const match of matches) {
      const attribution = place(article, segment, match, claimed);
      if (attribution) found.push(attribution);
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
    const content = partsOf(quote);
    found.push({ block: segment.block, start: token.start, attribution: { kind: 'direct', content, continued: true } });
  }
  found.sort((a, b) => a.block - b.block || a.start - b.start);
  return found.map((placed) => placed.attribution);
}

const partsOf = (quote: Quote): BlockSpan[] =>
  quote.parts
    .filter((part) => part.content.end > part.content.start)
    .map((part) => ({ block: part.block, start: part.content.start, end: part.content.end }));

/** Token indexes to spans; `claimed` learns which quotes have found their report. */
function place(article: Article, segment: Segment, match: Match, claimed: Set<number>): Placed | undefined {
  const { tokens, block } = segment;
  const content: BlockSpan[] = [];
  for (const piece of match.content) {
    if (!('quote' in piece)) {
      content.push({ block, start: piece.start, end: piece.end });
      continue;
    }
    const quote = article.quotes[tokens[piece.quote]?.quote ?? -1];
    if (quote) content.push(...partsOf(quote));
  }
  for (const i of match.quotes) claimed.add(tokens[i]?.quote ?? -1);
  const span = (phrase: Phrase | undefined): BlockSpan | undefined => {
    const first = phrase && tokens[phrase.start];
    const last = phrase && tokens[phrase.end - 1];
    return first && last ? { block, start: first.start, end: last.end } : undefined;
  };
  const source = span(match.source);
  const cue = span(match.cue);
  const start = Math.min(
    ...[...content, source, cue].filter((s) => s?.block === block).map((s) => s?.start ?? Infinity),
  );
  if (content.length === 0 || !Number.isFinite(start)) return undefined;
  return { block, start, attribution: { kind: match.kind, ...(source && { source }), ...(cue && { cue }), content } };
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
