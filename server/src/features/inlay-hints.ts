import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import type { Mention } from '../resolve/summary.ts';
import { foldName } from '../story/keys.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Folder, View } from './context.ts';
import { indexesIn, meantBy } from './entity-at.ts';
import { fullestIntroduction } from './introduction.ts';

/** Pronouns that say by themselves whom they mean: their own clause or the speaker. */
const plain = new Set(
  (
    'who whom whose which that i me my mine myself we us our ours ourselves you your yours himself herself itself ' +
    'themselves yourself oneself'
  ).split(' '),
);

/** Characters of a label at most. */
const maxLabel = 40;

/**
 * Hints that say whom a pronoun means and complete a bare surname: "he ⟨Brandt⟩", "⟨Tomas⟩ Brandt". In a paragraph, only the
 * first of several pronouns that mean one person has one, and a surname only where the paragraph has not given the full
 * name yet: a hint a pronoun would be a second text.
 * @param within only hints that touch this span of the file
 */
export function inlayHints({ article, summary, lines }: View, folder: Folder, within: Span): InlayHint[] {
  const hints: InlayHint[] = [];
  let block = 0;
  let told = new Set<string>();
  for (const mention of summary.mentions) {
    while ((article.blocks[block]?.span.end ?? Infinity) < mention.start) {
      block++;
      told = new Set();
    }
    const shown = overlaps(mention, within) || mention.end === within.start || mention.start === within.end;
    if (mention.kind === 'pronoun') {
      if (plain.has(mention.text.toLowerCase())) continue;
      const key = `pronoun ${meantBy(mention).join()}`;
      const label = told.has(key) ? undefined : calledIn(mention, summary.uri, folder);
      told.add(key);
      if (!label || !shown) continue;
      const tooltip = whoIs(mention, summary.uri, folder);
      hints.push({
        position: lines.positionAt(mention.end),
        label: cut(label),
        kind: InlayHintKind.Type,
        paddingLeft: true,
        ...(tooltip && { tooltip }),
      });
    } else if (mention.kind === 'name' && mention.type === 'person') {
      const key = `name ${mention.entity}`;
      const rest = told.has(key) ? undefined : missingPart(mention, summary.uri, folder);
      told.add(key);
      if (!rest || !shown) continue;
      const tooltip = whoIs(mention, summary.uri, folder);
      hints.push({
        position: lines.positionAt(rest.before ? mention.start : mention.end),
        label: cut(rest.text),
        kind: InlayHintKind.Type,
        ...(rest.before ? { paddingRight: true } : { paddingLeft: true }),
        ...(tooltip && { tooltip }),
      });
    }
  }
  return hints;
}

/** The shortest name by which an article calls whom a pronoun means, as one says it: a surname, an acronym. */
function calledIn(mention: Mention, uri: string, folder: Folder): string | undefined {
  const names = meantBy(mention).flatMap((index) => {
    const aliases = folder.index.get(uri)?.entities[index]?.aliases ?? [];
    const last = aliases.filter((alias) => alias.length > 1).reduce<string | undefined>(shorter, undefined);
    return last ?? folder.index.entity(uri, index)?.name ?? [];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

function shorter(a: string | undefined, b: string): string {
  return a === undefined || b.length < a.length ? b : a;
}

/** What a bare surname or first name lacks of the full name, where the one begins or ends with the other. */
function missingPart(mention: Mention, uri: string, folder: Folder): { text: string; before: boolean } | undefined {
  if (/\s/u.test(mention.text.trim())) return undefined;
  const full = folder.index.entity(uri, mention.entity)?.name.split(/\s+/u) ?? [];
  if (full.length < 2) return undefined;
  const bare = foldName(mention.text);
  if (foldName(full.at(-1) ?? '') === bare) return { text: full.slice(0, -1).join(' '), before: true };
  if (foldName(full[0] ?? '') === bare) return { text: full.slice(1).join(' '), before: false };
  return undefined;
}

/** "Tomas Brandt, chairman of the Harbour Council". */
function whoIs(mention: Mention, uri: string, folder: Folder): string | undefined {
  const entity = folder.index.entity(uri, mention.entity);
  if (!entity) return undefined;
  const here = indexesIn(entity, uri);
  const own = entity.shares.filter((share) => share.summary.uri === uri && here.has(share.index));
  const role = fullestIntroduction({ shares: own })?.role ?? fullestIntroduction(entity)?.role;
  return role ? `${entity.name}, ${role.text}` : entity.name;
}

function cut(label: string): string {
  return label.length <= maxLabel ? label : `${label.slice(0, maxLabel - 1)}…`;
}
