import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { EntityType } from '../analyse/annotations.ts';
import type { Decision } from '../story/decisions.ts';
import type { FolderEntity } from '../story/folder-index.ts';
import type { Folder, View } from './context.ts';
import { entityAt } from './entity-at.ts';
import { differentChoices, type EntityChoice, sameChoices } from './entity-choices.ts';

/** The kind of the actions by which a reader settles who is who. */
export const entityActionKind = `${CodeActionKind.Refactor}.entity`;

/** What an action carries until it is carried out: the edit is made then, of the file as it is then. */
export interface EntityActionData {
  /** Of the article. */
  readonly uri: string;
  readonly decision: Decision;
}

/** How far the client can ask on: with lists of its own, or by what it is offered by name. */
export type Asking = 'picks' | 'offers' | 'no';

const types: readonly (readonly [EntityType, string])[] = [
  ['person', 'a Person'],
  ['organization', 'an Organisation'],
  ['place', 'a Place'],
];

/** Candidates that are offered by name, of each kind. */
const maxOffered = 4;

/**
 * "Is the same as…", "is not the same as…" and "is a person, an organisation, a place" for the entity that a range touches.
 * @param base uri of the workspace folder that holds the article
 * @param asking `picks`: the client has `galley.sameAs` and `galley.differentFrom`, which ask with whom; `offers`: the
 *   likeliest are offered by name, at the cost of a look at every entity of the folder; `no`: neither
 * @returns actions with a command, or with `EntityActionData` from which `lsp` makes the edit
 */
export function entityActions(view: View, folder: Folder, range: Range, base: string, asking: Asking): CodeAction[] {
  const found = entityAt(view, folder, range.start);
  const own = found && folder.index.refOf(base, view.uri, found.mention.entity);
  if (!own) return [];
  const { mention, entity } = found;
  const kind = entityActionKind;
  const who = quoted(entity);
  const decide = (title: string, decision: Decision): CodeAction => {
    const data: EntityActionData = { uri: view.uri, decision };
    return { title, kind, data };
  };
  const ask = (title: string, command: string): CodeAction => ({
    title,
    kind,
    command: { title, command, arguments: [view.uri, mention.entity] },
  });
  const named = ({ label, description }: EntityChoice): string => `“${label}” (${description})`;
  const actions: CodeAction[] = [];
  if (asking === 'picks') actions.push(ask(`${who} Is the Same as…`, 'galley.sameAs'));
  else if (asking === 'offers') {
    const likely = sameChoices(entity, folder, base).filter((choice) => choice.likely);
    for (const choice of likely.slice(0, maxOffered))
      actions.push(
        decide(`${who} Is the Same as ${named(choice)}`, { kind: 'same', entities: [choice.from ?? own, choice.ref] }),
      );
  }
  const others = asking === 'no' ? [] : differentChoices(entity, view.uri, base);
  if (asking === 'picks' && others.length > 0) actions.push(ask(`${who} Is Not the Same as…`, 'galley.differentFrom'));
  if (asking === 'offers')
    for (const choice of others.slice(0, maxOffered))
      actions.push(
        decide(`${who} Is Not the Same as ${named(choice)}`, {
          kind: 'different',
          entities: [choice.from ?? own, choice.ref],
        }),
      );
  for (const [type, name] of types) {
    if (type !== entity.type) actions.push(decide(`${who} Is ${name}`, { kind: 'type', entity: own, type }));
  }
  return actions;
}

function quoted({ name }: FolderEntity): string {
  return `“${name.length > 40 ? `${name.slice(0, 39)}…` : name}”`;
}
