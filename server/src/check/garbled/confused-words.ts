import type { Slip } from '../prose.ts';
import { CONFUSED_NOUNS } from './confused-nouns.ts';
import { CONFUSED_PREPOSITIONS } from './confused-prepositions.ts';
import { CONFUSED_VERBS } from './confused-verbs.ts';

/** A pair with what shows the wrong word. */
interface Confusion {
  readonly meant: string;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  /** Lemmas, one of which the verb has for its object. */
  readonly objects: ReadonlySet<string> | undefined;
}

/** How far the words around are looked at (UTF-16 units). */
const around = 48;

/** A word that is taken for another in the place where it stands. `objects`: still to be asked of the tree. */
export interface ConfusedWord extends Slip {
  readonly newText: string;
  readonly objects?: ReadonlySet<string>;
}

/**
 * Finds words that are taken for others of like sound or spelling, where the words around leave no doubt.
 * @param text one block's text; searched in linear time
 */
export function confusedWords(text: string): readonly ConfusedWord[] {
  const found: ConfusedWord[] = [];
  const plain = text.replaceAll('’', "'");
  for (const { 0: word, index } of plain.matchAll(
    /(?<![\p{L}\p{N}'&@/-])\p{L}{2,24}(?:'s|'re)?(?![\p{L}\p{N}'&@/-])/gu,
  )) {
    const rows = CONFUSIONS.get(word);
    if (!rows) continue;
    const end = index + word.length;
    const left = plain.slice(Math.max(0, index - around), index).toLowerCase();
    const right = plain.slice(end, end + around).toLowerCase();
    const row = rows.find(({ before, after }) => (after?.test(right) ?? true) && (before?.test(left) ?? true));
    if (!row) continue;
    found.push({
      start: index,
      end,
      newText: row.meant,
      message: `“${word}” is taken for “${row.meant}” here.`,
      ...(row.objects && { objects: row.objects }),
    });
  }
  return found;
}

const CONFUSIONS = index();

function index(): ReadonlyMap<string, readonly Confusion[]> {
  const map = new Map<string, Confusion[]>();
  for (const [wrong, meant, before, after, objects] of [
    ...CONFUSED_VERBS,
    ...CONFUSED_NOUNS,
    ...CONFUSED_PREPOSITIONS,
  ]) {
    const confusion = {
      before: before === '' ? undefined : new RegExp(`(?:^|[^\\p{L}\\p{N}'-]|(?=[,]))(?:${figures(before)})\\s$`, 'u'),
      after: after === '' ? undefined : behind(after),
      objects: objects === undefined ? undefined : new Set(objects.split(' ')),
    };
    for (const [one, other] of forms(wrong, meant)) {
      const rows = map.get(one) ?? [];
      // What needs no tree is asked first.
      map.set(
        one,
        objects === undefined ? [{ ...confusion, meant: other }, ...rows] : [...rows, { ...confusion, meant: other }],
      );
    }
  }
  return map;
}

/** What stands behind a word; with "!" in front, what does not. */
function behind(pattern: string): RegExp {
  const words = `\\s?(?:${figures(pattern.replace(/^!/u, ''))})(?![\\p{L}'-])`;
  return new RegExp(pattern.startsWith('!') ? `^(?!${words})` : `^${words}`, 'u');
}

function figures(pattern: string): string {
  return pattern.replaceAll('#', '[$€£]?\\d[\\d,.]{0,12}');
}

/** The pairs of a row: by "|", or with the endings that "*" stands for. */
function forms(wrong: string, meant: string): readonly (readonly [string, string])[] {
  if (wrong.endsWith('*')) {
    return ['', 's', 'ed', 'ing'].map(
      (ending) => [inflect(wrong.slice(0, -1), ending), inflect(meant.slice(0, -1), ending)] as const,
    );
  }
  const others = meant.split('|');
  return wrong.split('|').map((one, i) => [one, others[i] ?? others.at(-1) ?? ''] as const);
}

function inflect(base: string, ending: string): string {
  return base.endsWith('e') && /^[ei]/u.test(ending) ? base.slice(0, -1) + ending : base + ending;
}
