import type { Annotations, Figure, ReadSentence, Timex } from '../../analyse/annotations.ts';
import type { Article, Block } from '../../parse/article.ts';
import { toBase } from '../../analyse/figures/conversions.ts';
import { countryName, countryOf } from '../../analyse/places/gazetteer.ts';
import type { Span } from '../../text/span.ts';
import { QuotedPlaces } from '../quoted-at.ts';
import type { Mention, Quotation } from '../summary.ts';
import type { FigureWords, FoundMeasured } from './figure-view.ts';
import { findMeasured } from './find-measured.ts';
import { ownerOf } from './figure-owner.ts';
import { periodsOf, type PlacedTimex } from './figure-period.ts';
import { scopesOf } from './figure-scope.ts';
import { FigureSentence } from './figure-sentence.ts';
import { governingPredicate } from './governing-predicate.ts';
import type { FigureContext, FigurePredicate, Measured, Whose } from './measured.ts';
import { MentionsAt } from './mentions-at.ts';
import { phraseOf } from './noun-phrase.ts';
import { countsHarmed } from './quantity-words.ts';

/** What of a summary the figures of an article are read with. */
export interface FigureSurroundings {
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/**
 * What the sentences around an article's figures say of them: what is counted, by what verb, whose it is, when, where, how
 * much of it, in whose words. Trees are asked only in sentences with figures; linear in these, and a binary search a phrase
 * in the mentions. Without trees there are quotations only.
 * @param article the parsed article
 * @param annotations what was found in it
 * @param surroundings its mentions and quotations, in file offsets
 * @param timexBase for each block the index of its first timex in `Summary.timexes`
 * @returns one context a figure, by block and in the order of `annotations.blocks[i].figures`
 */
export function measureFigures(
  article: Article,
  annotations: Annotations,
  { mentions, quotations }: FigureSurroundings,
  timexBase: readonly number[],
): readonly (readonly FigureContext[])[] {
  const near = new MentionsAt(mentions);
  const quoted = new QuotedPlaces(quotations);
  return article.blocks.map((block, index) => {
    const found = annotations.blocks[index];
    if (!found || found.figures.length === 0) return [];
    const reader = new BlockReader(block, near, timexBase[index] ?? 0);
    const contexts = reader.read(found.figures, found.timexes, found.sentences ?? []);
    return found.figures.map((figure, i) => {
      const quotation = quoted.at(block.map.spanToSource(figure));
      return { ...contexts[i], ...(quotation !== undefined && { quotation }) };
    });
  });
}

/** The measured noun of a sentence before, for "30 wounded" and "this is an increase". */
interface Carried {
  readonly measured: Measured;
  readonly kind: Figure['kind'];
}

class BlockReader {
  readonly #block: Block;
  readonly #mentions: MentionsAt;
  readonly #timexBase: number;

  constructor(block: Block, mentions: MentionsAt, timexBase: number) {
    this.#block = block;
    this.#mentions = mentions;
    this.#timexBase = timexBase;
  }

  read(
    figures: readonly Figure[],
    timexes: readonly Timex[],
    sentences: readonly ReadSentence[],
  ): readonly FigureContext[] {
    const contexts: FigureContext[] = figures.map(() => ({}));
    let figure = 0;
    let timex = 0;
    let carried: Carried | undefined;
    const byKind = new Map<Figure['kind'], Carried>();
    for (const read of sentences) {
      const end = read.words.at(-1)?.end ?? 0;
      const from = figure;
      while (figure < figures.length && (figures[figure]?.start ?? 0) < end) figure++;
      const timexFrom = timex;
      while (timex < timexes.length && (timexes[timex]?.start ?? 0) < end) timex++;
      if (figure === from || read.reading.syntax.heads.length === 0) continue;
      const own = figures.slice(from, figure);
      const s = new FigureSentence(this.#block.text, read, own);
      const times = timexes.slice(timexFrom, timex).flatMap(({ start, end: to, type }, i): PlacedTimex[] => {
        const range = s.range({ start, end: to });
        return range ? [{ index: timexFrom + i, type, range }] : [];
      });
      let fresh = true;
      byKind.clear();
      own.forEach((each, i) => {
        const converted = i > 0 && this.#isConversion(s, own[i - 1], each) ? contexts[from + i - 1] : undefined;
        const context = converted ?? this.#context(s, each, times, byKind.get(each.kind) ?? carried, fresh);
        contexts[from + i] = context;
        if (context.measured && context.measured.elsewhere !== true) {
          carried = { measured: context.measured, kind: each.kind };
          byKind.set(each.kind, carried);
          fresh = false;
        }
      });
    }
    return contexts;
  }

  /** "900 million złotys (about 181 million pounds)", "50 km (30 miles)": the same amount once more. */
  #isConversion(s: FigureSentence, before: Figure | undefined, figure: Figure): boolean {
    if (before?.kind !== figure.kind || (figure.kind !== 'money' && figure.kind !== 'quantity')) return false;
    const [first, second] = [s.range(before), s.range(figure)];
    if (!first || !second || before.unit === figure.unit) return false;
    return s.lower[first.last] === '(' && second.first - first.last <= 3;
  }

  /** @param fresh whether `carried` comes from a sentence before */
  #context(
    s: FigureSentence,
    figure: Figure,
    times: readonly PlacedTimex[],
    carried: Carried | undefined,
    fresh: boolean,
  ): FigureContext {
    const range = s.range(figure);
    if (!range) return {};
    const { kind, unit } = figure;
    const words: FigureWords = { ...range, kind, ...(unit !== undefined && { unit }) };
    const isTime = (word: number): boolean => times.some((time) => time.range.first <= word && word < time.range.last);
    const found = findMeasured(s, words, isTime);
    const predicate = governingPredicate(s, found);
    const own =
      found.noun === undefined ? borrowed(found, kind, carried, fresh) : this.#measured(s, found.noun, isTime);
    const measured = this.#unitNoun(figure, own) ?? own;
    const hosts = found.noun === undefined ? [range.head, found.anchor] : [range.head, found.anchor, found.noun];
    const periods = periodsOf(s, hosts, times).map(({ index, preposition }) => ({
      timex: this.#timexBase + index,
      ...(preposition !== undefined && { preposition }),
    }));
    const owner = ownerOf(
      s,
      found,
      predicate,
      (word) => this.#mentions.inside(this.#file(s, word, word + 1)).length > 0,
    );
    const places = this.#places(s, predicate?.word ?? s.clause(range.head), found.noun);
    const scopes = scopesOf(s, range);
    return {
      ...(measured && { measured }),
      ...(predicate && { predicate: this.#predicate(s, predicate) }),
      ...(owner !== undefined && { whose: this.#whose(s, owner, isTime) }),
      ...(periods.length > 0 && { periods }),
      ...(places.length > 0 && { places }),
      ...(scopes.length > 0 && { scopes }),
    };
  }

  #file(s: FigureSentence, first: number, last: number): Span {
    const start = s.words[first]?.start ?? 0;
    return this.#block.map.spanToSource({ start, end: s.words[last - 1]?.end ?? start });
  }

  #measured(s: FigureSentence, noun: number, isTime: (word: number) => boolean): Measured {
    const phrase = phraseOf(s, noun, isTime);
    const span = this.#file(s, phrase.first, phrase.last);
    const named = this.#mentions.inside(span);
    const entities = new Set(named.map(({ entity }) => entity));
    const modifiers = new Set<string>();
    for (const word of phrase.modifiers) {
      const at = this.#file(s, word, word + 1);
      if (named.some((mention) => mention.start < at.end && at.start < mention.end)) continue;
      if (s.syntax.tag(word) === 'PRON') continue;
      const country = this.#demonym(s, word);
      const entity = country === undefined ? undefined : this.#mentions.named(country);
      if (entity !== undefined) entities.add(entity);
      else modifiers.add(country?.toLowerCase() ?? s.lemma(word));
    }
    const lemma = s.lemma(noun);
    const start = s.words[phrase.first]?.start ?? 0;
    return {
      ...span,
      text: this.#block.text.slice(start, s.words[phrase.last - 1]?.end ?? start),
      noun: this.#file(s, noun, noun + 1),
      head: countsHarmed(lemma) || countsHarmed(s.lower[noun] ?? '') || lemma === 'people' ? 'person' : lemma,
      modifiers: [...modifiers].sort(),
      entities: [...entities],
    };
  }

  /** "a ten-member panel", "a 12-point plan": the noun in the unit is counted, the phrase around it describes it. */
  #unitNoun({ start, end, kind, unit }: Figure, around: Measured | undefined): Measured | undefined {
    if (kind !== 'quantity' || unit === undefined || unit === 'magnitude' || toBase(1, unit).length > 0)
      return undefined;
    const text = this.#block.text.slice(start, end);
    const hyphen = text.search(/[-‑–](?=\p{Ll}+$)/u);
    if (hyphen < 0) return undefined;
    const span = this.#block.map.spanToSource({ start: start + hyphen + 1, end });
    const modifiers = new Set([...(around?.modifiers ?? []), ...(around ? [around.head] : [])]);
    return {
      ...span,
      text: text.slice(hyphen + 1),
      noun: span,
      head: unit,
      modifiers: [...modifiers].sort(),
      entities: around?.entities ?? [],
    };
  }

  /** The country whose adjective a word is ("Norwegian"); a city's or country's own name is a mention already. */
  #demonym(s: FigureSentence, word: number): string | undefined {
    const { start, end } = s.words[word] ?? { start: 0, end: 0 };
    const tag = s.syntax.tag(word);
    const code = tag === 'ADJ' || tag === 'PROPN' ? countryOf(this.#block.text.slice(start, end)) : undefined;
    return code === undefined ? undefined : countryName(code);
  }

  #predicate(
    s: FigureSentence,
    { word, ...found }: NonNullable<ReturnType<typeof governingPredicate>>,
  ): FigurePredicate {
    return { ...this.#file(s, word, word + 1), lemma: s.lemma(word), ...found };
  }

  #whose(s: FigureSentence, owner: number, isTime: (word: number) => boolean): Whose {
    const { first, last } = phraseOf(s, owner, isTime);
    const start = s.words[first]?.start ?? 0;
    const entity = this.#mentions.at(this.#file(s, owner, owner + 1))?.entity;
    return {
      ...this.#file(s, first, last),
      text: this.#block.text.slice(start, s.words[last - 1]?.end ?? start),
      ...(entity !== undefined && { entity }),
    };
  }

  /** Places that hang on the predicate or on what is counted by "in", "at", "near" or "across". */
  #places(s: FigureSentence, predicate: number, noun: number | undefined): readonly number[] {
    const hosts = noun === undefined ? [predicate] : [predicate, noun];
    const places = hosts
      .flatMap((host) => s.syntax.children(host, 'obl', 'nmod'))
      .filter((word) => /^(?:in|at|near|across|throughout|outside)$/.test(s.preposition(word)))
      .flatMap((word) => this.#mentions.at(this.#file(s, word, word + 1)) ?? [])
      .filter(({ type }) => type === 'place');
    return [...new Set(places.map(({ entity }) => entity))];
  }
}

/** What was counted before, for a figure whose own noun is left out or is a "this" or "it". */
function borrowed(
  found: FoundMeasured,
  kind: Figure['kind'],
  carried: Carried | undefined,
  fresh: boolean,
): Measured | undefined {
  if (!carried || found.missing === undefined) return undefined;
  // Within the sentence "30 wounded" counts what 12 counted; from sentence to sentence only "this" and "it" lead back.
  if (found.missing === 'ellipsis' ? fresh || carried.kind !== kind : !fresh || found.use === undefined)
    return undefined;
  return { ...carried.measured, elsewhere: true };
}
