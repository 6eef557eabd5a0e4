import { Document, Scalar, visit } from 'yaml';
import { appendItem, linesOfItem } from '../../text/yaml-append.ts';
import { readReviewEntries } from './read-reviews.ts';
import type { QuotedPlace, Review } from './review.ts';

/** What a new file begins with. */
const header = `# What readers of this folder said of Galley's findings. Galley follows it; edit it as you like.
# verdict: not the same thing | same thing | explained | ignored | sic
# An entry without "in" is about its words in every article of the folder.
`;

/**
 * Writes a review into the text of `.galley/reviews.yaml`. Comments, order and layout of what stands there are kept; an
 * earlier review of the same places is taken out.
 * @param yamlText the file's text; undefined or blank to begin a new file
 * @returns the file's new text, equal to the old one when it says so already; undefined when the old text is no YAML list,
 *   so that nothing that somebody wrote by hand is lost
 */
export function addReview(yamlText: string | undefined, review: Review): string | undefined {
  const text = yamlText ?? '';
  const item = written(review);
  if (text.trim() === '') return `${header}\n${item}`;
  const key = keyOf(review);
  const old = readReviewEntries(text).entries.filter(({ value }) => keyOf(value) === key);
  const last = old.at(-1)?.value;
  if (last?.verdict === review.verdict && last.reason === review.reason) return text;
  return appendItem(text, item, () =>
    old.reduceRight((left, entry) => {
      const { start, end } = linesOfItem(left, entry);
      return left.slice(0, start) + left.slice(end);
    }, text),
  );
}

/** What tells reviews of different places apart; which of the places the finding stood in does not. */
function keyOf({ finding, at, with: others }: Review): string {
  const places = [at, ...others].map((place) =>
    JSON.stringify([place.in ?? null, place.quote, place.before, place.after]),
  );
  return [finding, ...places.sort()].join('\n');
}

/** An entry with its dash, as new lines of the file. */
function written({ finding, verdict, reason, at, with: others }: Review): string {
  const document = new Document({
    finding,
    verdict,
    ...(reason !== undefined && { reason }),
    ...placeValue(at),
    ...(others.length > 0 && { with: others.length === 1 ? others.map(placeValue)[0] : others.map(placeValue) }),
  });
  visit(document, {
    Scalar: (_, node) => {
      // A file with a raw replacement character would not be taken for text.
      if (typeof node.value === 'string' && node.value.includes('\uFFFD')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const lines = document.toString({ lineWidth: 0 }).trimEnd().replaceAll('\uFFFD', '\\uFFFD').split('\n');
  return `- ${lines.join('\n  ')}\n`;
}

function placeValue({ in: path, quote, before, after }: Omit<QuotedPlace, 'in'> & { readonly in?: string }): object {
  return {
    ...(path !== undefined && { in: path }),
    quote,
    ...(before !== '' && { before }),
    ...(after !== '' && { after }),
  };
}
