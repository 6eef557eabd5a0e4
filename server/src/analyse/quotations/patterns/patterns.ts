import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../function-words.ts';
import type { Token } from '../segments.ts';
import { accordingTo } from './according-to.ts';
import { afterClause, afterQuote } from './after-content.ts';
import { whatFollows } from './before-content.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';
import { Scan } from './scan.ts';

/**
 * Reads one sentence's cues by patterns over its words, from the last to the first, so that words in quotation marks go to
 * the nearest cue.
 * @param tokens a sentence, each quotation in it one token
 * @param hits its cues in text order
 * @returns the reports in text order, and the quote tokens (indexes) that they hold
 */
export function readCues(
  tokens: readonly Token[],
  hits: readonly CueHit[],
): { readonly matches: Match[]; readonly taken: Set<number> } {
  const scan = new Scan(tokens);
  const matches: Match[] = [];
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i];
    if (!hit) continue;
    const match = hit.lemma === 'according to' ? accordingTo(scan, hit, hits, i) : matchOf(scan, hit);
    if (!match) continue;
    for (const quote of match.quotes) scan.taken.add(quote);
    if (match.until === undefined) shrink(scan, match.from);
    else scan.limit = Math.min(scan.limit, match.until);
    matches.push(match);
  }
  return { matches: matches.reverse(), taken: scan.taken };
}

function matchOf(scan: Scan, hit: CueHit): Match | undefined {
  const after = afterQuote(scan, hit);
  // `After "…," X made clear that …`: a quote which only ends an opening phrase is not what X said.
  const opening = scan.tokens[0]?.lower ?? '';
  const fronted = SUBORDINATORS.has(opening) || PREPOSITIONS.has(opening);
  if (after?.kind === 'mixed' && fronted) return whatFollows(scan, hit) ?? after;
  return after ?? whatFollows(scan, hit) ?? afterClause(scan, hit);
}

/** What comes left of `from` ends there, if a comma, quote or joining word parts the two. */
function shrink(scan: Scan, from: number): void {
  let edge = from;
  while (edge > 0 && CONJUNCTIONS.has(scan.tokens[edge - 1]?.lower ?? '') && scan.tokens[edge - 1]?.lower !== 'that')
    edge--;
  const before = scan.tokens[edge - 1];
  if (edge < from || before?.kind !== 'word') scan.limit = Math.min(scan.limit, edge);
}
