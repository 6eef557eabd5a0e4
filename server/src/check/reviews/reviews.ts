/*
 * `.galley/reviews.yaml`: what readers of a folder said of findings (docs/reviews.md).
 *
 *   const { reviews, problems } = readReviews(text);         // never throws; bad entries are named, the rest is kept
 *   applyReviews(findings, article, filed, textOf);          // leaves out what was laid to rest, marks what was confirmed
 *   const next = addReview(text, makeReview(finding, article, { verdict: 'explained' }, base, textOf));
 */
export { addReview } from './add-review.ts';
export { applyReviews, type Reviewed } from './apply-reviews.ts';
export { type Judgement, makeReview } from './make-review.ts';
export { readReviews } from './read-reviews.ts';
export type { FiledReview, QuotedPlace, Review, Reviews, Verdict } from './review.ts';
