import type { Span } from '../../text/span.ts';

/** Another time, or somebody's invitation. */
const otherTime =
  /\b(?:last (?:year|month|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|years? ago|months? ago|decades?|invit\w{1,6}|reciprocal|anniversary|historic visits?|back in|Cold War|then[- ]president|late president)\b/iu;
/** Planned, possible, one of several. */
const notNow =
  /\b(?:will|would|could|may|might|should|shall|plans?|planned|planning|next|upcoming|future|forthcoming|propos\w{1,5}|expected|hop(?:es?|ed|ing)|intend\w{0,3}|scheduled|due to|set to|about to|cancel\w{0,6}|postpon\w{1,4}|scrap\w{0,4}|call(?:ed|ing)? off|delay\w{0,3}|return|previous\w{0,2}|earlier|former|ago|every|any|instead of|rather than|declin\w{1,3}|refus\w{1,3}|wants?|wanted|wish\w{0,3}|if|possible|potential|second|third|before|after|ahead of|following|until|recall\w{0,3}|like|compared|back|home|heading|headed|en route|on (?:his|her|their) way)\b|n['’]t\b/iu;
const denied = /\b(?:never|not|no|nor|without)\b/iu;

/**
 * Whether a sentence speaks of a trip other than the one at hand: past, planned, denied, invited to.
 * @param text the sentence
 * @param trip where the trip stands in it
 * @param year the year of publication, `YYYY`; another year beside the trip dates it elsewhere
 */
export function isAside(text: string, trip: Span, year: string | undefined): boolean {
  const { before, after } = clauseAround(text, trip);
  const clause = before + text.slice(trip.start, trip.end) + after;
  // "In 2019, …", "Last year, …"
  const opening = /^[^,;:]{0,60},/u.exec(text)?.[0] ?? '';
  const dated = `${opening} ${clause}`;
  if (otherTime.test(dated) || [...dated.matchAll(/\b(?:19|20)\d\d\b/gu)].some(([found]) => found !== year))
    return true;
  return notNow.test(clause) || denied.test(before);
}

/** From the clause mark before the trip to the end of the phrase after it. */
function clauseAround(text: string, trip: Span): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, trip.start - 90), trip.start);
  const after = text.slice(trip.end, trip.end + 45);
  const from = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((mark) => before.lastIndexOf(mark) + 1));
  const to = after.search(/[,;:–—]| (?:to \p{Ll}|that|how|which|who|and|but|as|because)\b/u);
  return { before: before.slice(from), after: to < 0 ? after : after.slice(0, to) };
}
