import { CollapsedText } from '../../text/collapsed-text.ts';
import { overlaps, type Span, touches } from '../../text/span.ts';
import { findQuote } from './find-quote.ts';
import { pathIn } from './path-in.ts';
import type { QuotedPlace } from './review.ts';
import { collapse, quotedSpan } from './text-quote.ts';

/** Finds the places that reviews name in articles; each article is prepared once, and each place looked for once. */
export class PlaceFinder {
  readonly #textOf: (uri: string) => string | undefined;
  readonly #texts = new Map<string, CollapsedText | undefined>();
  readonly #spans = new Map<QuotedPlace, readonly Span[]>();
  readonly #paths = new Map<string, string>();

  /** @param textOf the text of an article; undefined where it is not to be had */
  constructor(textOf: (uri: string) => string | undefined) {
    this.#textOf = textOf;
  }

  /** Whether a place of the reviews of the folder at `base` is in the article at `uri`, found or not. */
  isIn(place: QuotedPlace, base: string, uri: string): boolean {
    const key = `${base}\n${uri}`;
    const path = this.#paths.get(key) ?? pathIn(base, uri);
    this.#paths.set(key, path);
    return place.in === path;
  }

  /** Where a place stands in the article at `uri`, which it is in: UTF-16 offsets; none where it is not found. */
  spansOf(place: QuotedPlace, uri: string): readonly Span[] {
    let spans = this.#spans.get(place);
    if (!spans) {
      const text = this.#collapsed(uri);
      spans = text ? findQuote(text, place) : [];
      this.#spans.set(place, spans);
    }
    return spans;
  }

  /** Whether a stretch of the article at `uri` shares something with a place of the reviews of the folder at `base`. */
  meets(place: QuotedPlace, base: string, { uri, span }: { readonly uri: string; readonly span: Span }): boolean {
    return this.isIn(place, base, uri) && this.spansOf(place, uri).some((each) => meet(each, span));
  }

  /** Whether a stretch of the article at `uri` has the words of a place, wherever that is. */
  repeats({ quote }: QuotedPlace, { uri, span }: { readonly uri: string; readonly span: Span }): boolean {
    const text = this.#textOf(uri);
    if (text === undefined) return false;
    const { start, end } = quotedSpan(text, span);
    return collapse(text.slice(start, end)) === quote;
  }

  #collapsed(uri: string): CollapsedText | undefined {
    if (!this.#texts.has(uri)) {
      const text = this.#textOf(uri);
      this.#texts.set(uri, text === undefined ? undefined : new CollapsedText(text));
    }
    return this.#texts.get(uri);
  }
}

/** Whether two stretches of one text have something in common; an empty one that touches the other does. */
export function meet(a: Span, b: Span): boolean {
  return a.start === a.end || b.start === b.end ? touches(a, b.start) || touches(b, a.start) : overlaps(a, b);
}
