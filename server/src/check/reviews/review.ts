import type { ListProblem } from '../../text/yaml-list.ts';
import type { TextQuote } from './text-quote.ts';

/** What a reader may say of a finding. */
export const verdicts = ['not the same thing', 'same thing', 'explained', 'ignored', 'sic'] as const;

/** What a reader said of a finding; all but `same thing` lay it to rest. */
export type Verdict = (typeof verdicts)[number];

/** Whether a text is a verdict. */
export function isVerdict(text: string): text is Verdict {
  return (verdicts as readonly string[]).includes(text);
}

/** A passage of an article. */
export interface QuotedPlace extends TextQuote {
  /** The article's path relative to the folder of the reviews, parts joined by "/"; its uri where it lies elsewhere. */
  readonly in: string;
}

/** A reader's last word on one finding, or on a phrase wherever it stands in the folder. */
export interface Review {
  /** The finding's code. */
  readonly finding: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  /** Where the finding stands. Without `in`, only the quoted words count: in every article under the folder. */
  readonly at: TextQuote & { readonly in?: string };
  /** The other places that the finding told of; none where the verdict holds whatever it tells of. */
  readonly with: readonly QuotedPlace[];
}

/** What the file of reviews says. */
export interface Reviews {
  /** In file order: of two on one finding the later counts. */
  readonly reviews: readonly Review[];
  /** Entries that are not followed, in file order. */
  readonly problems: readonly ListProblem[];
}

/** A review, and the folder in whose file it stands. */
export interface FiledReview {
  readonly review: Review;
  /** Uri of the folder, without a slash at the end. */
  readonly base: string;
}

/** The places of a review, the one where it was made first; none for a phrase wherever it stands. */
export function placesOf({ at, with: others }: Review): readonly QuotedPlace[] {
  return at.in === undefined ? [] : [{ ...at, in: at.in }, ...others];
}
