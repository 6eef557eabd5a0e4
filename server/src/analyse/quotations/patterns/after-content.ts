import type { Span } from '../../../text/span.ts';
import { DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../function-words.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseStartingAt } from './opening-phrase.ts';
import { isComma, isDash, OBJECT, type Scan, wordCount } from './scan.ts';

/** `"…," X said` and `"…," said X`, with what stands before the quote if it is only the end of a clause. */
export function afterQuote(scan: Scan, hit: CueHit): Match | undefined {
  const { tokens } = scan;
  const { subject, uses } = hit;
  if (subject === 'blocked' || !(uses.has('quote') || uses.has('object'))) return undefined;
  const inverted = subject === 'none' || subject.shared ? invertedSubject(scan, hit) : undefined;
  if ((subject === 'none' || subject.shared) && !inverted) return undefined;
  const from = inverted || subject === 'none' ? hit.start : subject.from;
  const comma = isComma(tokens[from - 1]) || isDash(tokens[from - 1]);
  const at = comma ? from - 2 : from - 1;
  const quote = tokens[at];
  if (quote?.kind !== 'quote' || scan.taken.has(at)) return undefined;
  const closes = comma || /[,?!…—–-][’'”"]?$|\.\.\.$/.test(quote.text);
  if (!closes && (inverted || uses.has('quote'))) {
    // `"It is late" he said`: only where nothing follows the verb.
    if (inverted === undefined && scan.goesOn(hit.end)) return undefined;
    if (wordCount(quote.text) < 3) return undefined;
  }
  const source = inverted ?? (typeof subject === 'string' ? undefined : subject.phrase);
  if (!source) return undefined;
  const quotes = [at];
  const content: Match['content'][number][] = [];
  let direct = true;
  const lead = scan.leadIn(at);
  if (lead === at || !closes) content.push({ quote: at });
  else {
    direct = false;
    const first = tokens[lead];
    for (let i = lead; i < at; i++) if (tokens[i]?.kind === 'quote' && !scan.taken.has(i)) quotes.push(i);
    if (first) content.push({ start: first.start, end: quote.end });
  }
  goOn(scan, Math.max(hit.end, source.end), direct, content, quotes);
  return {
    kind: direct && closes ? 'direct' : 'mixed',
    source,
    cue: hit,
    content,
    quotes,
    from: at,
    ...(!direct && { until: at }),
  };
}

/** "…, experts say." and "…, he said, …": a cue that closes or interrupts a clause without quotation marks. */
export function afterClause(scan: Scan, hit: CueHit): Match | undefined {
  const { subject } = hit;
  const { tokens } = scan;
  if (subject === 'blocked' || !hit.uses.has('after')) return undefined;
  const inverted = subject === 'none' || subject.shared ? invertedSubject(scan, hit) : undefined;
  if ((subject === 'none' || subject.shared) && !inverted) return undefined;
  const source = inverted ?? (typeof subject === 'string' ? undefined : subject.phrase);
  const from = inverted || subject === 'none' ? hit.start : subject.from;
  const apart = tokens[from - 1];
  if (!source || !(isComma(apart) || isDash(apart))) return undefined;
  let after = Math.max(hit.end, source.end);
  if (hit.uses.has('hearer')) after = phraseStartingAt(tokens, after)?.end ?? after;
  if (!inverted && scan.goesOn(after)) return undefined;
  const begin = scan.leadIn(from - 1);
  const before = scan.stretch(begin, from - 1);
  const joins = /^(?:and|but|or)$/.test(tokens[after + 1]?.lower ?? '');
  const rest = inverted && !joins ? undefined : restOf(scan, after);
  if (!before || (from - 1 - begin < 4 && !rest)) return undefined;
  const opener = tokens[begin];
  if (opener && !rest && SUBORDINATORS.has(opener.lower) && !scan.hasComma(begin, from - 1)) return undefined;
  const quotes = [...scan.quotesIn(begin, from - 1), ...(rest ? scan.quotesIn(after + 1, scan.limit) : [])];
  const mixed = quotes.filter((i) => wordCount(tokens[i]?.text ?? '') > 2);
  return {
    kind: mixed.length > 0 ? 'mixed' : 'indirect',
    source,
    cue: hit,
    content: rest ? [before, rest] : [before],
    quotes: mixed,
    from,
    until: from - 1,
  };
}

/** "said X" after a quote or a comma. */
function invertedSubject(scan: Scan, hit: CueHit): Phrase | undefined {
  const before = scan.tokens[hit.start - 1];
  const apart = before?.kind === 'quote' || isComma(before) || isDash(before) || /^[?!]$/.test(before?.text ?? '');
  if (!apart || scan.tokens[hit.end]?.kind !== 'word') return undefined;
  if (!hit.uses.has('quote')) return undefined;
  const phrase = phraseStartingAt(scan.tokens, hit.end);
  const first = scan.tokens[hit.end];
  if (!phrase || !first) return undefined;
  if (phrase.end === phrase.start + 1 && /^(?:it|you|him|her|them|this)$/.test(first.lower)) return undefined;
  if (first.lower === 'that' || first.lower === 'there') return undefined;
  if (SUBJECT_PRONOUNS.has(first.lower)) return phrase;
  const named = first.capital || first.name >= 0 || DETERMINERS.has(first.lower);
  return named || /s$|men$|people$|police$/.test(scan.tokens[phrase.end - 1]?.lower ?? '')
    ? phrase
    : namedIn(scan, phrase);
}

function namedIn(scan: Scan, phrase: Phrase): Phrase | undefined {
  for (let i = phrase.start; i < phrase.end; i++) if (scan.tokens[i]?.nameType === 'person') return phrase;
  return undefined;
}

/** The quotation goes on after its cue: `"One," he said, "two."`, `… "one," he said, and two.` */
function goOn(scan: Scan, after: number, direct: boolean, content: Match['content'][number][], quotes: number[]): void {
  const { tokens } = scan;
  const stop = Math.min(scan.limit, after + OBJECT);
  for (let i = after; i < stop; i++) {
    if (tokens[i]?.kind !== 'quote' || scan.taken.has(i)) continue;
    const before = tokens[i - 1];
    const joined =
      isComma(before) || isDash(before) || before?.text === ':' || (before?.lower === 'and' && isComma(tokens[i - 2]));
    if (direct && !joined) return;
    if (direct) {
      content.push({ quote: i });
      quotes.push(i);
      return;
    }
    quotes.push(i);
  }
  if (direct) return;
  const rest = restOf(scan, after);
  if (rest) content.push(rest);
  else quotes.splice(0, quotes.length, ...quotes.filter((i) => i < after));
}

/** What follows a cue set between commas, if it goes on with the clause before it. */
function restOf(scan: Scan, after: number): Span | undefined {
  const next = scan.tokens[after + 1];
  if (!isComma(scan.tokens[after]) || next?.kind !== 'word') return undefined;
  if (
    next.lower.endsWith('ing') ||
    /^(?:as|who|whose|according|when|while|a|an|the|citing)$/.test(next.lower) ||
    next.capital
  )
    return undefined;
  return scan.stretch(after + 1, scan.limit);
}
