import type { Share } from './atoms.ts';
import { isBareName } from './keys.ts';

/** A name that this part of the articles uses, compared with the commonest, is no slip of one outlet. */
const common = 0.2;

/** The key that most shares have, full names before bare ones. */
export function mainKey(shares: readonly Share[]): string {
  const counts = new Map<string, number>();
  for (const { key } of shares) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort(
    ([a, x], [b, y]) => Number(isBareName(a)) - Number(isBareName(b)) || y - x || (a < b ? -1 : 1),
  );
  return order[0]?.[0] ?? '';
}

/**
 * The name to show: the fullest of those that many articles give. Capitals of a headline are no better name than the
 * body's, and a spelling that only one of many outlets has is not shown for all.
 */
export function fullestName(shares: readonly Share[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of shares) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const spelled = [...counts].filter(([name]) => !/^[^\p{Ll}]{7,}$/u.test(name));
  const names = spelled.length > 0 ? spelled : [...counts];
  const words = (name: string): number => Math.min(3, name.split(' ').length);
  const fullest = Math.max(...names.map(([name]) => words(name)));
  // Among the fullest, "Volodymyr Zelensky" of ten articles before "Volodymyr Zelenskyy" of one.
  const full = names.filter(([name, count]) => words(name) === fullest || (words(name) > 1 && count > 1));
  const most = Math.max(...full.map(([, count]) => count));
  const often = full.filter(([, count]) => count >= common * most);
  return often.sort(([a, x], [b, y]) => b.length - a.length || y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
