import type { Annotations, Attribution } from '../analyse/annotations.ts';
import type { Article, Block, BlockSpan } from '../parse/article.ts';
import { bySpan, type Span } from '../text/span.ts';
import { BlockWords } from './block-words.ts';
import { cleanNames } from './clean-names.ts';
import { type Cluster, clusterNames } from './cluster.ts';
import { rolesAt } from './roles.ts';
import { type Resolution, Speakers } from './speakers.ts';
import type { ArticleEntity, Mention, Quotation, Role, Summary, SummaryFigure, SummaryTimex } from './summary.ts';

/** How many mentions of one person are asked for a role: roles stand where someone is introduced. */
const INTRODUCTIONS = 12;

/**
 * Puts together what one article says: who and what it names, as what, who speaks, and its figures and times.
 * @param article the parsed article
 * @param annotations what analysis found in it, offsets in its blocks' texts
 * @returns the summary, all spans in file offsets (UTF-16)
 */
export function summarise(article: Article, annotations: Annotations): Summary {
  const clusters = clusterNames(cleanNames(article, annotations), article);
  const words = new BlockWords(article.blocks);
  const text = (span: BlockSpan): string => article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  const roles = clusters.map((cluster) => rolesOf(cluster, words, text));
  const source = (span: BlockSpan): Span => article.blocks[span.block]?.map.spanToSource(span) ?? { start: 0, end: 0 };
  const speakers = new Speakers(
    article,
    clusters,
    roles.map((list) => list.map(text)),
    words,
  );
  const resolutions = speakers.resolve(annotations.attributions);
  const mentions = mentionsOf(article, clusters, resolutions);
  const byEntity = clusters.map((): number[] => []);
  mentions.forEach((mention, i) => byEntity[mention.entity]?.push(i));
  return {
    uri: article.uri,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    mentions,
    entities: clusters.map((cluster, i) => {
      const described: Role[] = (roles[i] ?? []).map((role) => ({ ...source(role), text: text(role) }));
      return entityOf(cluster, described, byEntity[i] ?? []);
    }),
    ...numeralsOf(article, annotations),
    quotations: annotations.attributions.map((attribution, i) =>
      quotationOf(attribution, resolutions[i] ?? {}, text, source),
    ),
    named: annotations.named,
  };
}

/** The roles an article gives one person, each wording once, in text order. */
function rolesOf(cluster: Cluster, words: BlockWords, text: (span: BlockSpan) => string): BlockSpan[] {
  if (cluster.type !== 'person') return [];
  const seen = new Set<string>();
  const roles: BlockSpan[] = [];
  for (const name of cluster.names.slice(0, INTRODUCTIONS)) {
    for (const role of rolesAt(name, words)) {
      const wording = text(role).toLowerCase();
      if (wording === '' || seen.has(wording)) continue;
      seen.add(wording);
      roles.push(role);
    }
  }
  return roles;
}

function mentionsOf(article: Article, clusters: readonly Cluster[], resolutions: readonly Resolution[]): Mention[] {
  const found = new Map<string, Mention & { readonly at: BlockSpan }>();
  const add = (at: BlockSpan, entity: number, kind: Mention['kind'], speaker: boolean): void => {
    const block = article.blocks[at.block];
    const type = clusters[entity]?.type;
    if (!block || !type || at.end <= at.start) return;
    const span = block.map.spanToSource(at);
    found.set(`${at.block}:${at.start}`, {
      ...span,
      text: block.text.slice(at.start, at.end),
      type,
      entity,
      kind,
      speaker,
      at,
    });
  };
  clusters.forEach((cluster, entity) => {
    for (const { block, start, end } of cluster.names) add({ block, start, end }, entity, 'name', false);
  });
  for (const { speaker, mention } of resolutions) {
    if (speaker !== undefined && mention) add(mention.span, speaker, mention.kind, true);
  }
  return [...found.values()].map(({ at: _at, ...mention }) => mention).sort(bySpan);
}

function entityOf(cluster: Cluster, roles: readonly Role[], mentions: readonly number[]): ArticleEntity {
  const aliases = [...new Set(cluster.names.map((name) => name.text))].sort((a, b) => b.length - a.length);
  // Capitals of a headline are no better name than the body's.
  const spelled = aliases.filter((alias) => !/^[^\p{Ll}]{7,}$/u.test(alias));
  const name = spelled[0] ?? aliases[0] ?? '';
  return { type: cluster.type, name, aliases: [name, ...aliases.filter((alias) => alias !== name)], roles, mentions };
}

function quotationOf(
  { kind, source, cue, content }: Attribution,
  { speaker, sourceText }: Resolution,
  text: (span: BlockSpan) => string,
  toFile: (span: BlockSpan) => Span,
): Quotation {
  return {
    kind,
    ...(source && { source: toFile(source) }),
    ...(cue && { cue: toFile(cue) }),
    content: content.map(toFile),
    text: content.map(text).join(' … '),
    ...(speaker !== undefined && { speaker }),
    ...(speaker === undefined && sourceText !== undefined && { sourceText }),
  };
}

/** UTF-16 units of a sentence kept on either side of a figure. */
const CONTEXT = 120;

function sentenceAround({ text, sentences }: Block, { start, end }: Span): string {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low] ?? { start: 0, end: text.length };
  const from = Math.max(sentence.start, start - CONTEXT);
  const to = Math.min(sentence.end, end + CONTEXT);
  // Cut at blanks, so that no word and no character is halved.
  const first = from > sentence.start ? text.indexOf(' ', from) + 1 : from;
  const last = to < sentence.end ? text.lastIndexOf(' ', to) : to;
  return text.slice(Math.min(first, start), Math.max(last, end)).trim();
}

function numeralsOf(article: Article, annotations: Annotations): Pick<Summary, 'figures' | 'timexes'> {
  const figures: SummaryFigure[] = [];
  const timexes: SummaryTimex[] = [];
  article.blocks.forEach((block, index) => {
    const found = annotations.blocks[index];
    for (const { start, end, hedge, counts, ...figure } of found?.figures ?? []) {
      figures.push({
        ...figure,
        ...block.map.spanToSource({ start, end }),
        text: block.text.slice(start, end),
        ...(hedge && { hedge: hedge.kind }),
        ...(counts && { counts: block.text.slice(counts.start, counts.end) }),
        sentence: sentenceAround(block, { start, end }),
      });
    }
    for (const { start, end, type, value, mod } of found?.timexes ?? []) {
      const span = block.map.spanToSource({ start, end });
      timexes.push({ ...span, text: block.text.slice(start, end), type, value, ...(mod !== undefined && { mod }) });
    }
  });
  return { figures, timexes };
}
