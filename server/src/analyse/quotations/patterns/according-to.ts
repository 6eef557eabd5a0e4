import type { Span } from '../../../text/span.ts';
import { CONJUNCTIONS } from '../function-words.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';
import { phraseStartingAt } from './opening-phrase.ts';
import { ADJUNCT, isComma, type Scan, wordCount } from './scan.ts';

/** "According to X, …" and "…, according to X". */
export function accordingTo(scan: Scan, hit: CueHit, hits: readonly CueHit[], index: number): Match | undefined {
  const { tokens } = scan;
  const source = phraseStartingAt(tokens, hit.end);
  const first = source && tokens[source.start];
  if (!source || !first) return undefined;
  const vague = source.end === source.start + 1 && !first.capital && !first.lower.endsWith('s');
  if (vague || /^(?:plans?|schedule|reports?)$/.test(tokens[source.end - 1]?.lower ?? '')) {
    if (source.end === source.start + 1) return undefined;
  }
  const fronted = hit.start === 0 || (hit.start === 1 && CONJUNCTIONS.has(tokens[0]?.lower ?? ''));
  if (fronted) {
    let comma = source.end;
    while (comma < scan.limit && comma < source.end + ADJUNCT && !isComma(tokens[comma])) comma++;
    const next = tokens[comma + 1];
    if (
      isComma(tokens[comma]) &&
      next &&
      /^(?:a|an|the|who|now|then)$/.test(next.lower) &&
      first.nameType === 'person'
    ) {
      let second = comma + 1;
      while (second < scan.limit && second < comma + ADJUNCT && !isComma(tokens[second])) second++;
      if (isComma(tokens[second])) comma = second;
    }
    if (!isComma(tokens[comma])) return undefined;
    const end = scan.contentEnd(comma + 1);
    const quotes = scan.quotesIn(comma + 1, end);
    const stretch = scan.stretch(comma + 1, end);
    return stretch ? { ...whole(scan, comma + 1, end, stretch, quotes), source, cue: hit, from: 0 } : undefined;
  }
  // `"…," X said, according to Y` is X's quotation.
  const before = hits[index - 1];
  if (before && tokens.slice(0, hit.start).some((token) => token.kind === 'quote') && before.lemma !== 'according to')
    return undefined;
  const begin = scan.leadIn(hit.start);
  const stretch = scan.stretch(begin, hit.start);
  if (!stretch || hit.start - begin < 3) return undefined;
  return {
    ...whole(scan, begin, hit.start, stretch, scan.quotesIn(begin, hit.start)),
    source,
    cue: hit,
    from: hit.start,
    until: hit.start,
  };
}

function whole(
  scan: Scan,
  start: number,
  end: number,
  stretch: Span,
  quotes: readonly number[],
): Pick<Match, 'kind' | 'content' | 'quotes'> {
  const last = scan.lastWord(start, end);
  if (quotes.length === 1 && quotes[0] === start && last === start)
    return { kind: 'direct', content: [{ quote: start }], quotes };
  const mixed = quotes.filter((i) => wordCount(scan.tokens[i]?.text ?? '') > 2);
  return { kind: mixed.length > 0 ? 'mixed' : 'indirect', content: [stretch], quotes: mixed };
}
