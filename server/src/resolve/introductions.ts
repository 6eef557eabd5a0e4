import type { BlockSpan } from '../parse/article.ts';
import type { BlockWords } from './block-words.ts';
import type { Entity } from './entities.ts';
import { rolesAt } from './roles.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { SieveMention } from './sieve/mention.ts';
import { kindOfNoun } from './sieve/nouns.ts';

/** How many mentions of one entity are asked for a role: roles stand where someone is introduced. */
const INTRODUCTIONS = 12;

/**
 * How an article introduces a person or organisation, in its words: titles, appositions, "X is a …"; each wording once.
 * @param text a place's words
 * @returns places without leading article, in text order
 */
export function introductionsOf(
  { type, names, mentions }: Entity,
  places: ArticleDiscourse,
  words: BlockWords,
  text: (span: BlockSpan) => string,
): BlockSpan[] {
  if (type === 'place') return [];
  const roles = type === 'person' ? names.slice(0, INTRODUCTIONS).flatMap((name) => rolesAt(name, words)) : [];
  if (roles.length === 0) roles.push(...byTree(mentions, places));
  const seen = new Set<string>();
  return roles.filter((role) => {
    const wording = text(role).toLowerCase();
    if (wording === '' || seen.has(wording)) return false;
    seen.add(wording);
    return true;
  });
}

/** Appositions and predicates by the tree, and a noun right before the name ("the tabloid Harbour News"). */
function byTree(mentions: readonly SieveMention[], places: ArticleDiscourse): BlockSpan[] {
  return mentions.slice(0, 2 * INTRODUCTIONS).flatMap((mention) => {
    const { sentence, first, last, head, form, name } = mention;
    const { syntax, lower } = places.discourse.sentences[sentence] ?? {};
    if (!syntax || !lower) return [];
    const from = /^(?:the|a|an|one|its|his|her|their|our)$/.test(lower[first] ?? '') ? first + 1 : first;
    if (form === 'nominal') {
      // "A fellow at the Trust" behind the name, "the governor of Norland, Ada Quill" before it, "is a fellow".
      const tells = syntax.is(head, 'appos') || syntax.children(head, 'cop', 'appos').length > 0;
      return tells && last > from ? (places.place(sentence, from, last) ?? []) : [];
    }
    if (form !== 'name' || !name || name.first <= from) return [];
    const noun = kindOfNoun(lower[name.first - 1] ?? '');
    return noun === 'organization' || noun === 'person' ? (places.place(sentence, from, name.first) ?? []) : [];
  });
}
