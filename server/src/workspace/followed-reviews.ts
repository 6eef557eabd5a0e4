import type { Finding } from '../check/finding.ts';
import { applyReviews, type FiledReview, type Review } from '../check/reviews/reviews.ts';
import { pathIn } from '../check/reviews/path-in.ts';

/** What the reviews need of the articles. */
export interface ArticleTexts {
  /** The text of an article, open or not; undefined where there is none. */
  text(uri: string): Promise<string | undefined>;
  /** One line for the log. */
  log(message: string): void;
}

/** The reviews of all folders, applied to findings; says once of each that it no longer finds its place. */
export class FollowedReviews {
  readonly #articles: ArticleTexts;
  readonly #folders = new Map<string, readonly FiledReview[]>();
  readonly #told = new Set<string>();

  constructor(articles: ArticleTexts) {
    this.#articles = articles;
  }

  /** Takes the reviews of a folder in place of those that it had before. */
  set(base: string, reviews: readonly Review[]): void {
    this.#folders.set(
      base,
      reviews.map((review) => ({ review, base })),
    );
  }

  /**
   * The findings of an article that no review lays to rest.
   * @param article with its text as the findings' spans have it
   */
  async apply(
    findings: readonly Finding[],
    article: { readonly uri: string; readonly text: string },
  ): Promise<readonly Finding[]> {
    const reviews = [...this.#folders.values()].flat();
    if (reviews.length === 0) return findings;
    // Only where something was said of two places does the other article matter.
    const paired = new Set(reviews.flatMap(({ review }) => (review.with.length > 0 ? [review.finding] : [])));
    const others = new Set(
      findings.flatMap(({ code, related }) => (paired.has(code) ? related.map(({ uri }) => uri) : [])),
    );
    others.delete(article.uri);
    const texts = new Map(
      await Promise.all([...others].map(async (uri) => [uri, await this.#articles.text(uri)] as const)),
    );
    const { findings: left, sleeping } = applyReviews(findings, article, reviews, (uri) => texts.get(uri));
    for (const filed of sleeping) this.#tell(filed, article.uri);
    return left;
  }

  #tell({ review, base }: FiledReview, uri: string): void {
    const path = pathIn(base, uri);
    const words = [review.at, ...review.with].find((place) => place.in === path) ?? review.at;
    const message = `A review of ${review.finding} sleeps: ${path} does not hold “${words.quote}” any more, or not there.`;
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#articles.log(message);
  }
}
