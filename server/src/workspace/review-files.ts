import { addReview, readReviews, type Review } from '../check/reviews/reviews.ts';
import type { ListProblem } from '../text/yaml-list.ts';
import type { LibraryHost } from './host.ts';
import type { Library } from './library.ts';
import { type ChangedFile, ReaderFiles } from './reader-files.ts';

/** Where the reviews of a workspace folder stand, below it (docs/reviews.md). */
export const reviewsPath = '.galley/reviews.yaml';

/** What a file of reviews says. */
export interface ReviewFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ListProblem[];
}

/** The files in which readers keep their last word on findings, one a workspace folder; followed by the library at once. */
export class ReviewFiles extends ReaderFiles {
  /** @param onRead takes what a file says whenever that changed; an empty text where the file is gone */
  constructor(
    host: Pick<LibraryHost, 'files' | 'folders'>,
    library: Pick<Library, 'review'>,
    onRead: (file: ReviewFile) => void,
  ) {
    super(host, reviewsPath, ({ uri, base, text = '' }) => {
      const { reviews, problems } = readReviews(text);
      library.review(base, reviews);
      onRead({ uri, text, problems });
    });
  }

  /**
   * What a folder's file says when a review is added.
   * @returns undefined when the file is not to be touched, being no list that a review could be added to
   */
  add(base: string, review: Review): ChangedFile | undefined {
    return this.changed(base, (text) => addReview(text, review));
  }
}
