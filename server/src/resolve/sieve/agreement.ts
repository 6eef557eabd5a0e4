import type { ChainFacts } from './chains.ts';
import type { NounKind } from './nouns.ts';

/** Whether two kinds can be of one thing; what is unknown can be anything, a state is place and organisation. */
export function kindsAgree(one: NounKind | undefined, other: NounKind | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  const both = new Set([one, other]);
  return both.has('organization') && (both.has('place') || both.has('thing'));
}

/** Whether two chains can be one by number, gender and kind; where both have a name, other than by their names they never are. */
export function agree(one: ChainFacts, other: ChainFacts): boolean {
  if (one.named && other.named && one !== other) return false;
  if (one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender) return false;
  if (one.plural !== undefined && other.plural !== undefined && one.plural !== other.plural) return false;
  return kindsAgree(one.kind, other.kind);
}
