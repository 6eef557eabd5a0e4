import { diffChars } from 'diff';
import type { FolderIndex } from '../folder-index.ts';
import { foldName } from '../fold-name.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement, Telling } from './disagreement.ts';

/** Surnames of fewer letters are too soon alike. */
const minLetters = 4;

/** And of fewer than these, where nothing but the given name speaks for one person (Berg and Borg are two). */
const minLonely = 5;

/** How a surname is spelled, with the first place where it stands. */
interface Spelled extends Telling {
  readonly surname: string;
}

/**
 * Where another article spells the surname of the same person otherwise ("Zelensky", "Zelenskyy"); accents, hyphens and
 * capitals are no other spelling. Linear in the article's persons and the articles that name them.
 */
export function nameDisagreements(
  index: FolderIndex,
  own: ArticleFacts,
  others: readonly ArticleFacts[],
): Disagreement[] {
  const uris = new Set(others.map(({ uri }) => uri));
  const found: Disagreement[] = [];
  own.summary.entities.forEach(({ type }, i) => {
    if (type !== 'person') return;
    const here = spelledIn(own, i);
    if (!here || here.surname.length < minLetters) return;
    const theirs = (index.entity(own.uri, i)?.shares ?? []).flatMap((share) => {
      if (!uris.has(share.summary.uri)) return [];
      const article = others.find(({ uri }) => uri === share.summary.uri);
      return (article && spelledIn(article, share.index)) ?? [];
    });
    for (const article of others) {
      if (!theirs.some(({ uri }) => uri === article.uri)) theirs.push(...namesakesIn(article, here));
    }
    const different = theirs.filter(({ surname }) => isVariant(surname, here.surname));
    if (different.length === 0) return;
    found.push({
      sort: 'name',
      about: 'Spelling of a name',
      own: here,
      others: different,
      agreeing: theirs.filter(({ surname }) => surname === here.surname),
      score: 0.5,
    });
  });
  return found;
}

/** A person of the same given name and nearly the same surname, in an article that does not name the one looked for. */
function namesakesIn(article: ArticleFacts, { text, surname }: Spelled): Spelled[] {
  const given = foldName(text).split(' ')[0];
  return article.summary.entities
    .flatMap(({ type, name }, i) => {
      const near = type === 'person' && name.includes(' ') && foldName(name).split(' ')[0] === given;
      const alike =
        near &&
        text.includes(' ') &&
        Math.max(surname.length, surnameOf(name).length) >= minLonely &&
        isVariant(surnameOf(name), surname);
      return alike ? (spelledIn(article, i) ?? []) : [];
    })
    .slice(0, 1);
}

function spelledIn({ uri, summary }: ArticleFacts, entity: number): Spelled | undefined {
  const named = summary.entities[entity]?.mentions.flatMap((mention) => summary.mentions[mention] ?? []);
  const first =
    named?.find(({ kind, text }) => kind === 'name' && text.includes(' ')) ??
    named?.find(({ kind }) => kind === 'name');
  if (!first) return undefined;
  const { start, end, text } = first;
  return { uri, start, end, text, surname: surnameOf(text) };
}

/** Letters that two spellings of one surname differ by at most, added and left out. */
const maxDifference = 3;

/** Whether two surnames may be one, spelled otherwise: they begin alike and differ in a letter or two. */
export function isVariant(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < minLetters || !b.startsWith(a.charAt(0))) return false;
  if (Math.max(a.length, b.length) > 40) return false;
  const changed = diffChars(a, b).reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  return changed <= (Math.min(a.length, b.length) > 5 ? maxDifference : maxDifference - 1);
}

/** The last word of a person's name, folded. */
export function surnameOf(name: string): string {
  return foldName(name).replaceAll('-', ' ').split(' ').at(-1) ?? '';
}
