import { readAmount, type Amount } from './amounts.ts';
import { round } from './cardinals.ts';
import type { Share } from './shares.ts';
import { isDash, type Tokens } from './tokens.ts';

/** After these "20 to 450" is a change and its outcome, not a range. */
const CHANGES =
  /^(?:rose|rise|rises|rising|fell|fall|falls|falling|dropped|drop|grew|climbed|jumped|gained|lost|slipped|sank|up|down|increased|decreased|slid|edged|added|shed|plunged|surged)$/u;

const SCORES =
  /^(?:win|victory|defeat|loss|draw|vote|lead|decision|ruling|record|triumph|verdict|scoreline|score|deficit|advantage|thrashing|aggregate|majority)$/u;

/** Verbs behind which "0-1" is a score. */
const PLAYED = /^(?:won|win|wins|lost|lose|loses|drew|draw|beaten|leading|trailing)$/u;

/**
 * What `amount` and a second one behind "to", "and", "or" or a dash make together: a range, a ratio ("3-2"), or, behind
 * "from", a change with its two figures. Undefined when nothing joins them.
 */
export function readRange(
  tokens: Tokens,
  amount: Amount,
): { readonly whole: Share } | { readonly from: Amount; readonly to: Amount } | undefined {
  const { next } = amount;
  const link = tokens.at(next);
  const before = tokens.lower(amount.from - 1);
  const points = readPoints(tokens, amount);
  if (points) return { whole: points };
  const dash = isDash(link.text) && link.text !== '—' && !link.gap && !tokens.at(next + 1).gap;
  const between = before === 'between' && link.lower === 'and';
  const to = link.lower === 'to';
  const or = link.lower === 'or';
  if (link.text === '±') return withError(tokens, amount);
  if (!dash && !between && !to && !or) return undefined;
  const second =
    readAmount(tokens, next + 1) ??
    (dash ? dashed(tokens, next + 1) : to ? toOne(tokens, amount, next + 1) : undefined);
  if (!second || (second.modifier !== amount.modifier && amount.modifier)) return undefined;
  // A third number makes it a code or a list: "1-2-3".
  if (dash && isDash(tokens.at(second.next).text) && tokens.at(second.next + 1).kind === 'number') return undefined;
  const pair = align(amount, second);
  if (!pair) return undefined;
  const [low, high] = pair;
  if (to && before === 'from') return { from: low, to: high };
  if (to && CHANGES.test(before)) return undefined;
  if (or && !(high.value > low.value && high.value <= low.value * 2 + 1 && low.kind === high.kind)) return undefined;
  const bare = high.kind === 'number';
  const score =
    bare && (high.value <= low.value || SCORES.test(tokens.lower(second.next)) || (dash && PLAYED.test(before)));
  if (score) {
    if (!dash && !to) return undefined;
    if (!Number.isInteger(low.value) || !Number.isInteger(high.value) || low.scale !== 1) return undefined;
    // A score against nothing has no quotient: the first number stands.
    const value = high.value === 0 ? low.value : low.value / high.value;
    return { whole: { from: amount.from, next: high.next, kind: 'ratio', value, scale: 1 } };
  }
  if (high.value <= low.value) return undefined;
  return { whole: { ...high, from: amount.from, value: low.value, upper: high.value } };
}

/** Reads "230-to-198" at token `i`, the votes or points of two sides, or returns undefined. */
export function readVotes(tokens: Tokens, i: number): Share | undefined {
  const joined = tokens.hyphen(i + 1) && tokens.lower(i + 2) === 'to' && tokens.hyphen(i + 3);
  if (!joined || tokens.hyphen(i + 5) || (!tokens.at(i).gap && tokens.at(i - 1).kind !== 'mark')) return undefined;
  return scoreOf(tokens, i, i + 4);
}

/** "22 points to 10": what one side got, and the other. */
function readPoints(tokens: Tokens, { from, next, kind, unit, modifier }: Amount): Share | undefined {
  if (kind !== 'quantity' || unit !== 'point' || modifier === true || tokens.lower(next) !== 'to') return undefined;
  const changed = CHANGES.test(tokens.lower(from - 1)) || tokens.at(from).value < tokens.at(next + 1).value;
  return from + 2 === next && !changed ? scoreOf(tokens, from, next + 1) : undefined;
}

/** The quotient of the whole numbers at tokens `i` and `j`; the first number where the second is nought. */
function scoreOf(tokens: Tokens, i: number, j: number): Share | undefined {
  const [first, second] = [tokens.at(i), tokens.at(j)];
  if (!Number.isInteger(first.value) || !Number.isInteger(second.value)) return undefined;
  const after = tokens.at(j + 1);
  if (after.text === '%' || (!after.gap && after.kind !== 'mark')) return undefined;
  const value = second.value === 0 ? first.value : first.value / second.value;
  return { from: i, next: j + 1, kind: 'ratio', value, scale: 1 };
}

/** "6.3 ± 0.7 metres": from value less error to value and error. */
function withError(tokens: Tokens, amount: Amount): { readonly whole: Share } | undefined {
  const error = readAmount(tokens, amount.next + 1);
  if (!error || amount.unit !== undefined || error.value > amount.value) return undefined;
  const { kind, next, unit } = error;
  const [value, upper] = [round(amount.value - error.value), round(amount.value + error.value)];
  return { whole: { from: amount.from, next, kind, value, upper, scale: 1, ...(unit !== undefined && { unit }) } };
}

/** "two to one": the only place where "one" before anything is a number. */
function toOne(tokens: Tokens, first: Amount, i: number): Amount | undefined {
  if (tokens.lower(i) !== 'one' || tokens.hyphen(i + 1) || first.kind !== 'number' || first.unit !== undefined)
    return undefined;
  if (tokens.at(first.from).kind !== 'word' || /^(?:of|another|the)$/u.test(tokens.lower(i + 1))) return undefined;
  return { from: i, next: i + 1, kind: 'number', value: 1, scale: 1 };
}

/** Digits behind a dash, which `readAmount` takes for a label because of the dash. */
function dashed(tokens: Tokens, i: number): Amount | undefined {
  const token = tokens.at(i);
  const after = tokens.at(i + 1);
  if (token.kind !== 'number' || (!after.gap && after.kind !== 'mark') || (after.text === '/' && !after.gap))
    return undefined;
  return { from: i, next: i + 1, kind: 'number', value: token.value, scale: 1 };
}

/** Gives both numbers the unit and scale that only one of them shows: "5 to 7 million", "$5-10 billion", "10-15%". */
function align(first: Amount, second: Amount): readonly [Amount, Amount] | undefined {
  if (first.kind === 'multiple' || first.kind === 'ordinal') return undefined;
  const scale = first.scale === 1 && second.scale > 1 && first.value < 1000 ? second.scale : 1;
  const value = round(first.value * scale);
  if (first.kind === second.kind && first.unit === second.unit) return [{ ...first, value }, second];
  if (first.kind === 'number' && first.unit === undefined) {
    return [{ ...first, kind: second.kind, value, ...(second.unit !== undefined && { unit: second.unit }) }, second];
  }
  if (first.prefixed && second.kind === 'number' && first.unit !== undefined) {
    return [
      { ...first, value },
      { ...second, kind: first.kind, unit: first.unit },
    ];
  }
  return undefined;
}
