import { overlaps } from '../../text/span.ts';
import { ageDisagreements } from './ages.ts';
import type { ArticleFacts } from './article-facts.ts';
import { compareItems } from './compare-items.ts';
import type { Disagreement, FactSort, Telling } from './disagreement.ts';
import { eventDisagreements } from './event-disagreements.ts';
import { type ItemConflict, itemConflicts } from './item-conflicts.ts';
import type { Item, ItemSort } from './item.ts';
import { labelItem } from './label-item.ts';
import { isVariant, surnameOf } from './name-disagreements.ts';
import { oppositeDisagreements } from './opposites.ts';
import { retoldConflicts } from './retelling.ts';
import { roleDisagreements } from './role-disagreements.ts';

/** Where other articles give something else than one: each place once, in text order, the surest account of it. */
export function disagreementsBetween(own: ArticleFacts, others: readonly ArticleFacts[]): readonly Disagreement[] {
  const found = [
    ...eventDisagreements(own, others),
    ...itemDisagreements(own, others),
    ...roleDisagreements(own, others),
    ...ageDisagreements(
      own.ages,
      others.map(({ ages }) => ages),
    ),
    ...oppositeDisagreements(own, others),
    ...own.namesAgainst(others),
  ];
  return surest(found);
}

/** Of several accounts of one place the surest; in text order. */
export function surest(found: readonly Disagreement[]): readonly Disagreement[] {
  const kept: Disagreement[] = [];
  const names = new Set<string>();
  for (const each of [...found].sort((a, b) => weightOf(b) - weightOf(a) || a.own.start - b.own.start)) {
    // A name is misspelled once, however often it stands; its fullest form comes first in the text.
    if (each.sort === 'name') {
      const pair = [each.own.text, each.others[0]?.text ?? ''].map(surnameOf).join(' ');
      if (names.has(pair)) continue;
      names.add(pair);
    }
    if (!kept.some(({ own }) => overlaps(own, each.own))) kept.push(each);
  }
  return kept.sort((a, b) => a.own.start - b.own.start);
}

/** Names are taken in text order, behind all else. */
const weightOf = ({ sort, score }: Disagreement): number => (sort === 'name' ? 0 : score);

function itemDisagreements(own: ArticleFacts, others: readonly ArticleFacts[]): Disagreement[] {
  const byItem = new Map<Item, { readonly uri: string; readonly conflict: ItemConflict }[]>();
  for (const other of others) {
    const conflicts = itemConflicts(own.statements, other.statements);
    const retold = retoldConflicts(own.statements, other.statements).filter(
      ({ a }) => !conflicts.some((each) => each.a === a),
    );
    for (const conflict of [...conflicts, ...retold]) {
      byItem.set(conflict.a, [...(byItem.get(conflict.a) ?? []), { uri: other.uri, conflict }]);
    }
  }
  return [...byItem].flatMap(([item, conflicts]) => {
    const sorted = [...conflicts].sort((x, y) => y.conflict.score - x.conflict.score);
    const [best] = sorted;
    if (!best) return [];
    return [
      {
        ...ofItems(best.conflict, own.uri, best.uri),
        others: sorted.map(({ uri, conflict }) => tellingOf(uri, conflict.b)),
        agreeing: others.flatMap((other) => agreement(item, best.conflict, other) ?? []),
      },
    ];
  });
}

/** Where another article gives the same item on the same matter. */
function agreement(item: Item, { pair }: ItemConflict, other: ArticleFacts): Telling | undefined {
  for (const { items, terms } of other.statements.statements) {
    const same = items.find((each) => compareItems(item, each) === 'same');
    if (!same) continue;
    let common = 0;
    for (const [term, weight] of pair.a.terms) if (terms.has(term)) common += weight;
    if (common > 1.5) return tellingOf(other.uri, same);
  }
  return undefined;
}

const SORTS: Readonly<Record<ItemSort, FactSort>> = {
  place: 'place',
  person: 'event',
  organization: 'event',
  time: 'date',
  duration: 'date',
  figure: 'figure',
};

/** A conflict of items as a disagreement of one article. */
export function ofItems({ a, b, score }: ItemConflict, own: string, other: string): Disagreement {
  const spelling = a.sort === 'person' && isVariant(surnameOf(a.text), surnameOf(b.text));
  return {
    sort: spelling ? 'name' : SORTS[a.sort],
    about: spelling ? 'Spelling of a name' : labelItem(a),
    own: tellingOf(own, a),
    others: [tellingOf(other, b)],
    agreeing: [],
    score,
  };
}

const tellingOf = (uri: string, { start, end, text }: Item): Telling => ({ uri, start, end, text });
