import type { Mention, Role } from '../resolve/summary.ts';
import type { EntityShare, FolderEntity } from '../story/folder-index.ts';
import { sameStory } from '../story/same-story.ts';
import type { Folder } from './context.ts';

/** Where an article introduces an entity. */
export interface Introduction {
  readonly share: EntityShare;
  readonly mention: Mention;
  readonly role?: Role;
}

/**
 * The fullest introduction of an entity: the mention beside the fullest role any article gives it; where no article
 * gives one, the first mention with the longest name. An article that only names it in passing never wins.
 * @param shares of the articles to look in
 * @returns undefined when none of them mentions it by name
 */
export function fullestIntroduction({ shares }: Pick<FolderEntity, 'shares'>): Introduction | undefined {
  let best: Introduction | undefined;
  for (const share of shares) {
    const own = introductionIn(share);
    if (own && (!best || weight(own) > weight(best))) best = own;
  }
  return best;
}

/** As `fullestIntroduction`, across the story that the article at `uri` tells, and across the folder where that has none. */
export function introductionForStory(entity: FolderEntity, uri: string, folder: Folder): Introduction | undefined {
  const story = new Set([uri, ...sameStory(folder.index, uri).map((summary) => summary.uri)]);
  const shares = entity.shares.filter(({ summary }) => story.has(summary.uri));
  return fullestIntroduction({ shares }) ?? fullestIntroduction(entity);
}

/** How one article introduces its entity: beside its fullest role, else at the first mention by its fullest name. */
export function introductionIn(share: EntityShare): Introduction | undefined {
  const mentions = share.entity.mentions
    .map((index) => share.summary.mentions[index])
    .filter((mention): mention is Mention => mention?.kind === 'name');
  const first = mentions[0];
  if (!first) return undefined;
  const role = share.entity.roles.reduce<Role | undefined>(
    (fullest, each) => (!fullest || worth(each) > worth(fullest) ? each : fullest),
    undefined,
  );
  if (!role) {
    const fullest = mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return { share, mention: fullest };
  }
  const distance = (mention: Mention): number => Math.max(role.start - mention.end, mention.start - role.end, 0);
  return { share, role, mention: mentions.reduce((a, b) => (distance(b) < distance(a) ? b : a)) };
}

/** Says who somebody is to somebody else, which tells little by itself ("his Russian counterpart"). */
const relational =
  /\b(?:counterpart|colleague|rival|ally|host|guest|friend|predecessor|successor|partner|visitor)s?$/iu;

/** What a role tells: the more words the more, unless it only says whose somebody is. */
export function worth({ text }: Role): number {
  return relational.test(text) ? text.length / 1_000 : text.length;
}

/** A role outweighs any name; between roles what they tell decides, between names length. */
function weight({ role, mention }: Introduction): number {
  return (role ? 1_000 + worth(role) : 0) + mention.text.length / 1_000;
}
