import type { Annotations, Attribution } from '../analyse/annotations.ts';
import type { Article, BlockSpan } from '../parse/article.ts';
import { bySpan, type Span } from '../text/span.ts';
import { BlockWords } from './block-words.ts';
import { cleanNames } from './clean-names.ts';
import { Entities, type Entity, type ResolvedMention } from './entities.ts';
import { eventsOf } from './events/find-events.ts';
import { firstPerson } from './first-person.ts';
import { introductionsOf } from './introductions.ts';
import { nameKey } from './name-keys.ts';
import { sentencesOf } from './sentences-of.ts';
import { settleTypes } from './settle-types.ts';
import { ArticleDiscourse } from './sieve/article-discourse.ts';
import { runSieve } from './sieve/sieve.ts';
import { type Resolution, Speakers } from './speakers.ts';
import { quoteSources } from './speakers/quote-sources.ts';
import { speakerGoesOn } from './speakers/speaker-goes-on.ts';
import { numeralsOf } from './summarise-numerals.ts';
import type { ArticleEntity, Mention, Quotation, Role, Summary } from './summary.ts';
import { trimHeadlines } from './trim-headlines.ts';

/**
 * Puts together what one article says: who and what it names, as what, who speaks, and its figures and times.
 * @param article the parsed article
 * @param annotations what analysis found in it, offsets in its blocks' texts
 * @returns the summary, all spans in file offsets (UTF-16)
 */
export function summarise(article: Article, annotations: Annotations): Summary {
  const names = trimHeadlines(cleanNames(article, annotations), article);
  const types = settleTypes(names);
  const typed = names.map((name, i) => {
    const type = types[i] ?? name.type;
    return { ...name, type, key: type === name.type ? name.key : nameKey(name.text, type) };
  });
  const places = new ArticleDiscourse(article, annotations, typed);
  const goesOn = speakerGoesOn(article, places, annotations.attributions);
  const chains = runSieve(places.discourse, [goesOn], quoteSources(places, annotations.attributions));
  const resolutions = new Speakers(article, places, chains).resolve(annotations.attributions);
  firstPerson(places, chains, annotations.attributions, resolutions);
  const entities = new Entities(places, chains);
  const words = new BlockWords(article.blocks);
  const text = (span: BlockSpan): string => article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  const source = (span: BlockSpan): Span => article.blocks[span.block]?.map.spanToSource(span) ?? { start: 0, end: 0 };
  const speaking = new Set(
    resolutions.flatMap(({ mention }) => (mention === undefined ? [] : partsOf(places, mention))),
  );
  const mentions = entities
    .mentions()
    .map((resolved) => mentionOf(resolved, entities.all, speaking, text, source))
    .sort(bySpan);
  const byEntity = entities.all.map((): number[] => []);
  mentions.forEach(({ entity, also = [] }, i) => {
    for (const each of [entity, ...also]) byEntity[each]?.push(i);
  });
  const quotations = annotations.attributions.map((attribution, i) => {
    const { speakers = [], ...found } = resolutions[i] ?? {};
    const known = [...new Set(speakers.flatMap((speaker) => entities.of(speaker) ?? []))];
    return quotationOf(attribution, known, found, text, source);
  });
  const events = eventsOf(article, annotations, places, entities.mentions(), quotations);
  return {
    uri: article.uri,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    mentions,
    entities: entities.all.map((entity, i) => {
      const roles = introductionsOf(entity, places, words, text).map((role) => ({ ...source(role), text: text(role) }));
      return entityOf(entity, roles, byEntity[i] ?? []);
    }),
    ...numeralsOf(article, annotations, { mentions, quotations }),
    quotations,
    named: annotations.named,
    sentences: sentencesOf(article, places),
    ...(events.length > 0 && { events }),
  };
}

/** A mention, or the mentions that it joins. */
function partsOf({ discourse }: ArticleDiscourse, mention: number): readonly number[] {
  const found = discourse.mentions[mention];
  return found?.form === 'group' ? (found.parts ?? []) : [mention];
}

function mentionOf(
  { at, kind, entities: [entity, ...also], mention }: ResolvedMention,
  all: readonly Entity[],
  speaking: ReadonlySet<number>,
  text: (span: BlockSpan) => string,
  toFile: (span: BlockSpan) => Span,
): Mention {
  return {
    ...toFile(at),
    text: text(at),
    type: all[entity]?.type ?? 'person',
    entity,
    ...(also.length > 0 && { also }),
    kind,
    speaker: speaking.has(mention.index),
  };
}

function entityOf({ type, names }: Entity, roles: readonly Role[], mentions: readonly number[]): ArticleEntity {
  // Capitals of a headline are no better name than the body's.
  const shouts = (alias: string): number => Number(alias.length > 3 && !/\p{Ll}/u.test(alias));
  const aliases = [...new Set(names.map((name) => name.text))].sort(
    (a, b) => shouts(a) - shouts(b) || b.length - a.length,
  );
  return { type, name: aliases[0] ?? '', aliases, roles, mentions };
}

function quotationOf(
  { kind, source, cue, content }: Attribution,
  speakers: readonly number[],
  { sourceText }: Pick<Resolution, 'sourceText'>,
  text: (span: BlockSpan) => string,
  toFile: (span: BlockSpan) => Span,
): Quotation {
  const [speaker, ...others] = speakers;
  return {
    kind,
    ...(source && { source: toFile(source) }),
    ...(cue && { cue: toFile(cue) }),
    content: content.map(toFile),
    text: content.map(text).join(' … '),
    ...(speaker !== undefined && others.length === 0 && { speaker }),
    ...(others.length > 0 && { speakers }),
    ...(speaker === undefined && sourceText !== undefined && { sourceText }),
    ...(others.length > 0 && source && { sourceText: text(source) }),
  };
}
