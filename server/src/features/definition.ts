import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Mention, Summary } from '../resolve/summary.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';
import { entityAt, meantBy } from './entity-at.ts';
import { fullestIntroduction, introductionForStory, type Introduction, worth } from './introduction.ts';

/**
 * Go to definition. From a name: the fullest introduction of the entity across the story. From a pronoun or a role: its
 * antecedent, the nearest name before it, one for each entity meant.
 * @returns links whose origin is the whole mention under the caret; undefined where no entity is
 */
export function definition(view: View, folder: Folder, position: Position): LocationLink[] | undefined {
  const found = entityAt(view, folder, position);
  if (!found) return undefined;
  const { mention, entity, also } = found;
  if (mention.kind === 'pronoun' || mention.kind === 'role') {
    const names = meantBy(mention).flatMap((index) => antecedent(view.summary, mention, index) ?? []);
    const links = names.flatMap((name) => link(view, folder, mention, view.uri, name));
    if (links.length > 0) return links;
  }
  const introductions = [entity, ...also].flatMap((each) => introductionForStory(each, view.uri, folder) ?? []);
  const links = introductions.flatMap((each) => link(view, folder, mention, each.share.summary.uri, each.mention));
  return links.length > 0 ? links : undefined;
}

/**
 * Go to implementation: how each other outlet introduces the entity, one place an outlet, the fullest first.
 * @returns undefined where no entity is
 */
export function otherIntroductions(view: View, folder: Folder, position: Position): LocationLink[] | undefined {
  const found = entityAt(view, folder, position);
  if (!found) return undefined;
  const byArticle = new Map<string, Introduction>();
  for (const share of found.entity.shares) {
    const { uri } = share.summary;
    const known = byArticle.get(uri);
    const introduction = uri === view.uri ? undefined : fullestIntroduction({ shares: [share] });
    if (introduction && (!known || fuller(introduction, known))) byArticle.set(uri, introduction);
  }
  return [...byArticle.values()]
    .sort((a, b) => (fuller(a, b) ? -1 : fuller(b, a) ? 1 : 0))
    .flatMap((each) => link(view, folder, found.mention, each.share.summary.uri, each.mention));
}

/** The nearest name before a mention that means the same entity; where there is none, the first behind it. */
export function antecedent(summary: Summary, mention: Mention, entity: number): Mention | undefined {
  let first: Mention | undefined;
  let nearest: Mention | undefined;
  for (const index of summary.entities[entity]?.mentions ?? []) {
    const each = summary.mentions[index];
    if (each?.kind !== 'name' && each?.kind !== 'metonym') continue;
    first ??= each;
    if (each.end <= mention.start) nearest = each;
  }
  return nearest ?? first;
}

function fuller(a: Introduction, b: Introduction): boolean {
  const told = ({ role }: Introduction): number => (role ? worth(role) : 0);
  return told(a) > told(b);
}

function link(view: View, folder: Folder, from: Mention, uri: string, to: Mention): LocationLink[] {
  const target = locationOf(folder, uri, to);
  if (!target) return [];
  return [
    {
      originSelectionRange: rangeOf(view.lines, from),
      targetUri: uri,
      targetRange: target.range,
      targetSelectionRange: target.range,
    },
  ];
}
