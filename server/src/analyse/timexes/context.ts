import type { Tokens } from '../figures/tokens.ts';

const FUTURE =
  /^(?:will|shall|should|could|would|might|won't|scheduled|expected|due|plans|planning|set|slated|upcoming|deadline|hopes|intends|tomorrow|coming|poised|aims|'ll|starting|begins|forthcoming)$/u;
const PAST =
  /^(?:was|were|had|did|said|told|reported|announced|added|wrote|ago|died|killed|arrived|met|signed|took|came|went|began|held|made|since)$/u;
/** Bounds of a time: only right before it, for others stand elsewhere ("was sued by a neighbour on Monday"). */
const BOUND = /^(?:until|till|by)$/u;
const REACH = 10;

/**
 * Whether the words around tokens `from` to `next` speak of what is to come: "will meet on", "is due on". Looks back
 * through the clause, and forward from a date that opens its sentence ("On Friday the court will …").
 */
export function isFuture(tokens: Tokens, from: number, next: number): boolean {
  let at = from - 1;
  let words = 0;
  let due = false;
  for (; at >= 0 && words < REACH; at--, words++) {
    const { text, lower } = tokens.at(at);
    if (BOUND.test(lower) && (words === 0 || /^(?:of|the|early|mid|late|next)$/u.test(tokens.lower(from - 1)))) {
      // "was shared a million times by Thursday" has happened; "until Thursday" lies ahead of whatever is told.
      if (lower !== 'by') return true;
      due = true;
    }
    if (FUTURE.test(lower)) return lower !== 'set' || tokens.lower(at + 1) === 'to' || tokens.lower(at + 1) === 'for';
    if (
      (PAST.test(lower) || (/[a-z]{3}ed$/u.test(lower) && !/^(?:will|be|to|is|are)$/u.test(tokens.lower(at - 1)))) &&
      !(lower === 'was' || lower === 'were') &&
      !FUTURE.test(lower)
    )
      return false;
    if (/^[.;:!?”"“]$/u.test(text)) break;
  }
  if (due) return true;
  const opening = from - at <= 3;
  if (!opening) return false;
  for (at = next; at < next + REACH; at++) {
    const { text, lower } = tokens.at(at);
    if (lower === 'will' || lower === "won't") return true;
    if (PAST.test(lower) || /^[a-z]+ed$/u.test(lower) || /^[.;:!?”"“]$/u.test(text)) return false;
  }
  return false;
}
