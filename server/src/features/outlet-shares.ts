import type { Mention, Quotation, Role, Summary } from '../resolve/summary.ts';
import { saidBy } from '../resolve/said-by.ts';
import type { EntityShare, FolderEntity } from '../story/folder-index.ts';
import { type Voice, voicesOf } from '../story/voices.ts';
import { outletName } from './context.ts';
import { mentionsOf } from './entity-at.ts';
import { type Introduction, introductionIn, worth } from './introduction.ts';

/** What one outlet makes of an entity, in one article or in several. */
export interface OutletShare {
  readonly outlet: string;
  /** Outlets that print the same text; what is told of this one holds for them, and is counted once. */
  readonly reprints?: readonly string[];
  /** The agency whose text several outlets print, where they say so. */
  readonly agency?: string;
  readonly articles: readonly Summary[];
  /** The fullest introduction that this outlet gives. */
  readonly introduction?: Introduction;
  readonly role?: Role;
  /** How often it is called by name. */
  readonly named: number;
  readonly quotations: readonly SpokenIn[];
}

/** A quotation and the article it stands in. */
export interface SpokenIn {
  readonly quotation: Quotation;
  readonly summary: Summary;
}

/**
 * What each outlet makes of an entity: how it introduces it, how often it names and quotes it.
 * @param uri the article that the reader is in: it comes first, by itself; other articles are taken together by outlet
 * @returns the article's own share where it has one, and the other outlets', those that quote and name most first
 */
export function outletShares(
  entity: FolderEntity,
  uri: string,
): { readonly own?: OutletShare; readonly others: readonly OutletShare[] } {
  const own: EntityShare[] = [];
  const others = new Map<string, EntityShare[]>();
  for (const share of entity.shares) {
    if (share.summary.uri === uri) own.push(share);
    else {
      const name = outletName(share.summary);
      const list = others.get(name);
      if (list) list.push(share);
      else others.set(name, [share]);
    }
  }
  const told = [...others]
    .map(([outlet, shares]) => together(outlet, shares))
    .sort((a, b) => b.quotations.length - a.quotations.length || b.named - a.named);
  const first = own[0];
  return {
    ...(first && { own: together(outletName(first.summary), own) }),
    others: withoutReprints(told),
  };
}

/** Outlets, and articles of each, in which reprints are looked for: a card shows few outlets. */
const looked = { outlets: 40, articles: 3 };

/** Outlets whose articles are all copies of another's stand with that one. */
function withoutReprints(shares: readonly OutletShare[]): OutletShare[] {
  const some = shares.slice(0, looked.outlets);
  const voiceOf = new Map<Summary, Voice>();
  for (const voice of voicesOf(
    some.flatMap(({ articles }) => articles.slice(0, looked.articles)),
    false,
  ))
    for (const article of voice.articles) voiceOf.set(article, voice);
  const kept: OutletShare[] = [];
  for (const share of shares) {
    const voices = new Set(share.articles.map((article) => voiceOf.get(article)));
    const [voice] = voices;
    const at = kept.findIndex(({ articles }) => voice && articles.some((article) => voiceOf.get(article) === voice));
    const original = voice && voices.size === 1 ? kept[at] : undefined;
    if (!voice || !original) kept.push(share);
    else {
      kept[at] = {
        ...original,
        articles: [...original.articles, ...share.articles],
        reprints: [...(original.reprints ?? []), share.outlet],
        ...(voice.agency !== undefined && { agency: voice.agency }),
      };
    }
  }
  return kept;
}

/** The quotations that an article gives one of its entities. */
export function quotationsOf({ summary, index }: EntityShare): Quotation[] {
  return summary.quotations.filter((quotation) => saidBy(quotation).includes(index));
}

function together(outlet: string, shares: readonly EntityShare[]): OutletShare {
  const introductions = shares.flatMap((share) => introductionIn(share) ?? []);
  const introduction = introductions.reduce<Introduction | undefined>(
    (best, each) => (!best || fullness(each) > fullness(best) ? each : best),
    undefined,
  );
  const isName = ({ kind }: Mention): boolean => kind === 'name' || kind === 'metonym';
  return {
    outlet,
    articles: [...new Set(shares.map(({ summary }) => summary))],
    ...(introduction && { introduction }),
    ...(introduction?.role && { role: introduction.role }),
    named: shares.reduce(
      (sum, { summary, index }) => sum + mentionsOf(summary, new Set([index])).filter(isName).length,
      0,
    ),
    quotations: shares.flatMap((share) =>
      quotationsOf(share).map((quotation) => ({ quotation, summary: share.summary })),
    ),
  };
}

function fullness({ role, mention }: Introduction): number {
  return role ? 1_000 + worth(role) : mention.text.length / 1_000;
}
