import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { meet, PlaceFinder } from './find-places.ts';
import { holdsPhrase } from './holds-phrase.ts';
import { type FiledReview, placesOf, type QuotedPlace, type Verdict } from './review.ts';
import { quotedSpan } from './text-quote.ts';

/** What is left of an article's findings. */
export interface Reviewed {
  /** Those that no review lays to rest, in the order given; one that was confirmed says so. */
  readonly findings: readonly Finding[];
  /** Reviews of this article whose words are not found in it any more. */
  readonly sleeping: readonly FiledReview[];
}

/** An article whose findings are reviewed. */
interface Reviewable {
  readonly uri: string;
  /** As the findings' spans have it. */
  readonly text: string;
}

/**
 * Leaves out the findings that readers laid to rest, and marks those that they confirmed. A review holds for the finding
 * at its place, and for the mirrored one at the other place that it names; a finding that tells of a further place, of
 * which nobody has said anything yet, stays, unless that place only repeats judged words. Of several reviews the last
 * counts.
 * @param findings of `article`
 * @param reviews in the order of their files; those of other articles may be among them
 * @param textOf the text of another article; undefined where it is not to be had: reviews that name it then sleep
 */
export function applyReviews(
  findings: readonly Finding[],
  article: Reviewable,
  reviews: readonly FiledReview[],
  textOf: (uri: string) => string | undefined,
): Reviewed {
  const { uri, text } = article;
  const finder = new PlaceFinder((other) => (other === uri ? text : textOf(other)));
  // What was said of each finding, for each place that it tells of; of one that tells of none, once.
  const said = new Map(
    findings.map((each) => [each, Array.from({ length: Math.max(1, each.related.length) }, unsaid)]),
  );
  const quoted = new Map(findings.map((each) => [each, quotedSpan(text, each.span)]));
  const sleeping: FiledReview[] = [];
  for (const filed of reviews) {
    const { review, base } = filed;
    const alike = findings.filter(({ code }) => code === review.finding);
    const say = (finding: Finding, covered: (i: number) => boolean): void => {
      said.set(
        finding,
        (said.get(finding) ?? []).map((before, i) => (covered(i) ? review.verdict : before)),
      );
    };
    const places = placesOf(review);
    if (places.length === 0) {
      if (!uri.startsWith(`${base}/`)) continue;
      for (const each of alike) if (holdsPhrase(text, review.at.quote, each.span)) say(each, () => true);
      continue;
    }
    for (const place of places) {
      if (!finder.isIn(place, base, uri)) continue;
      const spans = finder.spansOf(place, uri);
      if (spans.length === 0 && !sleeping.includes(filed)) sleeping.push(filed);
      for (const each of findingsAt(alike, spans, quoted)) {
        const covered = coveredBy(each, place, places, finder, base);
        say(each, (i) => covered[i] === true);
      }
    }
  }
  return { findings: findings.flatMap((each) => judged(each, said.get(each) ?? [])), sleeping };
}

const unsaid = (): Verdict | undefined => undefined;

/**
 * The findings that a place is about: those quoted by the same words, else those that share some with it.
 * @param quoted by what stretch each finding is quoted
 */
function findingsAt(
  findings: readonly Finding[],
  spans: readonly Span[],
  quoted: ReadonlyMap<Finding, Span>,
): readonly Finding[] {
  const equal = findings.filter((finding) => {
    const own = quoted.get(finding);
    return spans.some(({ start, end }) => start === own?.start && end === own.end);
  });
  return equal.length > 0 ? equal : findings.filter(({ span }) => spans.some((each) => meet(each, span)));
}

/**
 * Of which of the places that a finding tells of a review speaks: of those it names, and of those that only repeat the words
 * of one that it names, as a reprint does.
 * @param place where the finding stands, one of `places`
 * @param places of the review, the one where it was made first
 * @returns an answer for each related place; one answer for a finding without
 */
function coveredBy(
  { related }: Finding,
  place: QuotedPlace,
  places: readonly QuotedPlace[],
  finder: PlaceFinder,
  base: string,
): readonly boolean[] {
  const [first] = places;
  if (places.length === 1) return related.length > 0 ? related.map(() => true) : [true];
  if (related.length === 0) return [place === first];
  const named = related.map((each) => places.find((other) => other !== place && finder.meets(other, base, each)));
  // Seen from another place it is the same difference only where the first one is told of.
  if (place === first ? named.every((each) => !each) : !named.includes(first)) return [];
  return related.map((each, i) => named[i] !== undefined || places.some((other) => finder.repeats(other, each)));
}

/** A finding as it is shown after all that was said of it; nothing where it rests. */
function judged(finding: Finding, said: readonly (Verdict | undefined)[]): readonly Finding[] {
  if (said.includes('same thing')) return [{ ...finding, message: `${finding.message} (confirmed)`, confirmed: true }];
  return said.includes(undefined) ? [finding] : [];
}
