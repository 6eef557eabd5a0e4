import { pathOf } from '../story/decided.ts';
import type { EntityRef } from '../story/decisions.ts';
import type { FolderEntity } from '../story/folder-index.ts';
import { foldName } from '../story/keys.ts';
import { type Folder, outletName } from './context.ts';
import { fullestIntroduction, introductionIn } from './introduction.ts';
import { plural, shorten } from './markdown.ts';

/** Somebody or something that an entity may be, or may not be, the same as. */
export interface EntityChoice {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  /** How a decision names it. */
  readonly ref: EntityRef;
  /** How the decision names the entity itself, where its name alone will not do. */
  readonly from?: EntityRef;
  /** The names have a word in common. */
  readonly likely: boolean;
}

/** A list to pick from is searched by typing: more than this is no list. */
const maxChoices = 1_000;

const typeNames = { person: 'person', organization: 'organisation', place: 'place' } as const;

/**
 * Whom an entity may be the same as: all others under the folder, those whose names share a word first, then those of
 * the same type, then those in most articles.
 * @param base uri of the folder whose decisions are written
 */
export function sameChoices(entity: FolderEntity, folder: Folder, base: string): EntityChoice[] {
  const words = new Set(entity.shares.flatMap((share) => share.entity.aliases.flatMap(wordsOf)));
  const ranked: { choice: EntityChoice; rank: number }[] = [];
  for (const other of folder.index.entities()) {
    if (other.key === entity.key) continue;
    const share = other.shares.find(({ summary }) => summary.uri.startsWith(`${base}/`));
    const ref = share && folder.index.refOf(base, share.summary.uri, share.index);
    if (!ref) continue;
    const likely = other.shares.some((each) =>
      each.entity.aliases.some((alias) => wordsOf(alias).some((word) => words.has(word))),
    );
    const articles = new Set(other.shares.map(({ summary }) => summary.uri)).size;
    const role = fullestIntroduction(other)?.role?.text;
    ranked.push({
      rank: (likely ? 1_000_000 : 0) + (other.type === entity.type ? 100_000 : 0) + articles,
      choice: {
        label: other.name,
        description: `${typeNames[other.type]} in ${plural(articles, 'article')}`,
        ...(role && { detail: shorten(role, 100) }),
        ref,
        likely,
      },
    });
  }
  return ranked
    .sort((a, b) => b.rank - a.rank || (a.choice.label < b.choice.label ? -1 : 1))
    .slice(0, maxChoices)
    .map(({ choice }) => choice);
}

/**
 * What an entity may not be the same as: itself as other articles have it, for a name that two share.
 * @param uri the article that the reader is in
 * @param base uri of the folder whose decisions are written
 */
export function differentChoices(entity: FolderEntity, uri: string, base: string): EntityChoice[] {
  const own = entity.shares.find(({ summary }) => summary.uri === uri);
  if (!own || !uri.startsWith(`${base}/`)) return [];
  const from = { name: own.entity.name, in: pathOf(base, uri) };
  return entity.shares.flatMap((share) => {
    const { summary } = share;
    if (summary.uri === uri || !summary.uri.startsWith(`${base}/`)) return [];
    const role = introductionIn(share)?.role?.text;
    return [
      {
        label: share.entity.name,
        description: outletName(summary),
        ...(role
          ? { detail: shorten(role, 100) }
          : summary.title !== undefined && { detail: shorten(summary.title, 100) }),
        ref: { name: share.entity.name, in: pathOf(base, summary.uri) },
        from,
        likely: true,
      },
    ];
  });
}

/** The words of a name that may tell two names to be one. */
function wordsOf(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word.length > 1 && word !== 'the' && word !== 'of' && word !== 'and');
}
