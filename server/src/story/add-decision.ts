import { Document } from 'yaml';
import { appendItem, linesOfItem } from '../text/yaml-append.ts';
import { refKey } from './contradictions.ts';
import type { Decision, EntityRef } from './decision.ts';
import { type ReadEntry, readDecisions, readEntries } from './read-decisions.ts';

/** What a new file begins with. */
const header = `# Who is who in this folder, as its readers settled it. Galley follows it; edit it as you like.
#   - same: [A, B]          - different: [A, B]       - person: A  (organization, place)
#   - call: A
#     as: B                 { name: A, in: folder/article.txt } where a name alone would mean several
`;

/**
 * Writes a decision into the text of `.galley/entities.yaml`. Comments, order and layout of what stands there are kept;
 * what the new decision overturns (an earlier "different", another type, another preferred name) is taken out.
 * @param yamlText the file's text; undefined or blank to begin a new file
 * @returns the file's new text, equal to the old one when it says so already; undefined when the old text is no YAML list,
 *   so that nothing that somebody wrote by hand is lost
 */
export function addDecision(yamlText: string | undefined, decision: Decision): string | undefined {
  const text = yamlText ?? '';
  if (text.trim() === '') return `${header}\n${written(decision)}`;
  const { entries } = readEntries(text);
  if (entries.some((entry) => equal(entry.decision, decision)) && stands(text, decision)) return text;
  return appendItem(text, written(decision), () => withdraw(text, entries, decision));
}

/** Whether the decision is followed as the file is. */
function stands(text: string, decision: Decision): boolean {
  return readDecisions(text).decisions.some((each) => equal(each, decision));
}

/** The text without what speaks against a decision. */
function withdraw(text: string, entries: readonly ReadEntry[], decision: Decision): string {
  let left: readonly (ReadEntry & { readonly changed?: Decision })[] = entries;
  // One entry a round: each round takes out at least one name.
  for (let round = 0; round < 1_000; round++) {
    const against = opposed(
      left.map((entry) => entry.changed ?? entry.decision),
      decision,
    );
    if (!against) break;
    left = left.flatMap((entry, i) => {
      if (i !== against.index) return [entry];
      return against.left ? [{ ...entry, changed: against.left }] : [];
    });
  }
  const byStart = new Map(left.map((entry) => [entry.start, entry]));
  let result = text;
  for (const entry of [...entries].reverse()) {
    const now = byStart.get(entry.start);
    if (now && !now.changed) continue;
    const { start, end } = now ? entry : linesOfItem(result, entry);
    const written = now?.changed ? plain(now.changed).trimEnd() : '';
    const rest = result.slice(end);
    result =
      result.slice(0, start) +
      written +
      (now && result.slice(entry.start, entry.end).endsWith('\n') ? '\n' : '') +
      rest;
  }
  return result;
}

/** An entry that a decision overturns, and what is left of it. */
interface Overturned {
  readonly index: number;
  readonly left?: Decision;
}

/** One entry that a decision overturns; undefined when none does (any more). */
function opposed(decisions: readonly Decision[], decision: Decision): Overturned | undefined {
  if (decision.kind === 'different') {
    const one = connected(decisions);
    const [a, b] = pairOf(decision.entities, (x, y) => one(x) === one(y)) ?? [];
    return a && b && cut(decisions, a, b);
  }
  const one = connected([...decisions, decision]);
  if (decision.kind === 'same') return parting(decisions, one) ?? torn(decisions, one);
  const index = decisions.findLastIndex(
    (old) =>
      (old.kind === 'type' || old.kind === 'name') &&
      old.kind === decision.kind &&
      !equal(old, decision) &&
      one(old.entity) === one(decision.entity),
  );
  return index < 0 ? undefined : { index };
}

/** The "same" entry that makes `a` and `b` one, without `b`'s side of it. */
function cut(decisions: readonly Decision[], a: EntityRef, b: EntityRef): Overturned | undefined {
  for (const [index, old] of decisions.entries()) {
    if (old.kind !== 'same') continue;
    const after = connected(decisions.slice(0, index + 1));
    if (after(a) !== after(b)) continue;
    const before = connected(decisions.slice(0, index));
    const entities = old.entities.filter((ref) => before(ref) !== before(b));
    return entities.length < 2 ? { index } : { index, left: { kind: 'same', entities } };
  }
  return undefined;
}

/** The last "different" entry that parts what is now one, without the second name of the two. */
function parting(decisions: readonly Decision[], one: (ref: EntityRef) => string): Overturned | undefined {
  for (let index = decisions.length - 1; index >= 0; index--) {
    const old = decisions[index];
    if (old?.kind !== 'different') continue;
    const [, gone] = pairOf(old.entities, (x, y) => one(x) === one(y)) ?? [];
    if (!gone) continue;
    const entities = old.entities.filter((ref) => ref !== gone);
    return entities.length < 2 ? { index } : { index, left: { kind: 'different', entities } };
  }
  return undefined;
}

/** The last type or preferred name that another, given to what is now the same entity, speaks against. */
function torn(decisions: readonly Decision[], one: (ref: EntityRef) => string): Overturned | undefined {
  const said = new Map<string, string>();
  for (const [index, old] of decisions.entries()) {
    if (old.kind !== 'type' && old.kind !== 'name') continue;
    const about = `${old.kind} ${one(old.entity)}`;
    const value = old.kind === 'type' ? old.type : old.name;
    if ((said.get(about) ?? value) !== value) return { index };
    said.set(about, value);
  }
  return undefined;
}

function pairOf(
  entities: readonly EntityRef[],
  together: (a: EntityRef, b: EntityRef) => boolean,
): readonly [EntityRef, EntityRef] | undefined {
  for (const [i, a] of entities.entries()) for (const b of entities.slice(i + 1)) if (together(a, b)) return [a, b];
  return undefined;
}

/** Which references the "same" entries make one: equal answers for the same entity. */
function connected(decisions: readonly Decision[]): (ref: EntityRef) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const decision of decisions) {
    if (decision.kind !== 'same') continue;
    const first = decision.entities[0];
    for (const ref of decision.entities) {
      const [a, b] = [root(first ? refKey(first) : ''), root(refKey(ref))];
      if (a !== b) parent.set(b, a);
    }
  }
  return (ref) => root(refKey(ref));
}

const sameRef = (a: EntityRef, b: EntityRef): boolean => refKey(a) === refKey(b);

/** Whether two decisions say the same. */
function equal(a: Decision, b: Decision): boolean {
  if (a.kind === 'type' && b.kind === 'type') return sameRef(a.entity, b.entity) && a.type === b.type;
  if (a.kind === 'name' && b.kind === 'name') return sameRef(a.entity, b.entity) && a.name === b.name;
  if ((a.kind === 'same' && b.kind === 'same') || (a.kind === 'different' && b.kind === 'different')) {
    const keys = new Set(a.entities.map(refKey));
    return keys.size === new Set(b.entities.map(refKey)).size && b.entities.every((ref) => keys.has(refKey(ref)));
  }
  return false;
}

/** An entry with its dash, as a new line of the file. */
function written(decision: Decision): string {
  return `- ${plain(decision).trimEnd().replaceAll('\n', '\n  ')}\n`;
}

/** An entry without its dash. */
function plain(decision: Decision): string {
  const options = { lineWidth: 0, flowCollectionPadding: false } as const;
  const document = new Document(
    decision.kind === 'name'
      ? { call: refValue(decision.entity), as: decision.name }
      : decision.kind === 'type'
        ? { [decision.type]: refValue(decision.entity) }
        : { [decision.kind]: decision.entities.map(refValue) },
  );
  // A decision is a line: lists and references in brackets.
  if ('items' in (document.contents ?? {})) {
    for (const pair of (document.contents as { items: { value: { flow?: boolean } | null }[] }).items)
      if (pair.value && typeof pair.value === 'object' && 'items' in pair.value) pair.value.flow = true;
  }
  return document.toString(options);
}

const refValue = ({ name, in: path, type }: EntityRef): unknown =>
  path === undefined && type === undefined
    ? name
    : { name, ...(path !== undefined && { in: path }), ...(type !== undefined && { type }) };
