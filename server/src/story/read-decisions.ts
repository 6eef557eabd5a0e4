import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { EntityType } from '../analyse/annotations.ts';
import type { Span } from '../text/span.ts';
import { type Fault, lineCounter, readYamlList, scalarText } from '../text/yaml-list.ts';
import { Contradictions } from './contradictions.ts';
import type { Decision, DecisionProblem, Decisions, EntityRef } from './decision.ts';

/** Names longer than this are no names. */
const longestName = 200;

/** What an entry may say besides its decision. */
const remarks = new Set(['note', 'by', 'date']);

const types: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  organisation: 'organization',
  place: 'place',
};

/** An entry that could be read, with its place in the text. */
export interface ReadEntry extends Span {
  readonly decision: Decision;
}

/**
 * Reads the text of `.galley/entities.yaml`. Never throws: an entry that cannot be read or that contradicts one before it
 * is named in `problems` with its line, the others are kept.
 * @param yamlText the file's text, whatever it holds
 */
export function readDecisions(yamlText: string): Decisions {
  const { entries, problems } = readEntries(yamlText);
  const lineOf = lineCounter(yamlText);
  const known = new Contradictions();
  const decisions: Decision[] = [];
  const found = [...problems];
  for (const { decision, start, end } of entries) {
    const line = lineOf(start);
    const against = known.add(decision, line);
    if (against === undefined) decisions.push(decision);
    else found.push({ message: against, line, span: { start, end } });
  }
  return { decisions, problems: found.sort((a, b) => a.span.start - b.span.start) };
}

/**
 * The entries of the file that can be read, contradictions and all, with what is wrong with the others.
 * @returns entries and problems in file order, spans in UTF-16 offsets of `text`
 */
export function readEntries(text: string): { entries: readonly ReadEntry[]; problems: readonly DecisionProblem[] } {
  const noList = 'This file does not hold a list: every decision begins with a dash (“- same: [A, B]”).';
  const { entries, problems } = readYamlList(text, readEntry, noList);
  return { entries: entries.map(({ value, start, end }) => ({ decision: value, start, end })), problems };
}

function readEntry(item: Node | null): Decision | Fault {
  if (!isMap(item))
    return {
      fault: 'This entry is no decision: it says neither same, different, person, organization, place nor call.',
    };
  const values = new Map<string, unknown>();
  for (const { key, value } of item.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    if (!remarks.has(name)) values.set(name, value);
  }
  const told = [...values.keys()].filter(
    (key) => key === 'same' || key === 'different' || key === 'call' || key in types,
  );
  const [what, more] = told;
  if (what === undefined) {
    return {
      fault: `This entry is no decision: it says ${[...values.keys()].join(', ') || 'nothing'} and neither same, different, person, organization, place nor call.`,
    };
  }
  if (more !== undefined) return { fault: `This entry says both ${what} and ${more}; write two entries.` };
  const odd = [...values.keys()].find((key) => key !== what && !(what === 'call' && key === 'as'));
  if (odd !== undefined) return { fault: `This entry has “${odd}”, which says nothing beside “${what}”.` };
  const value = values.get(what);
  if (what === 'same' || what === 'different') return readSeveral(what, value);
  const entity = readRef(value);
  if ('fault' in entity) return entity;
  const type = types[what];
  if (type) return { kind: 'type', entity, type };
  const name = nameOf(values.get('as'));
  return name === undefined
    ? { fault: 'This entry does not say by what name to call it (“as: …”).' }
    : { kind: 'name', entity, name };
}

function readSeveral(kind: 'same' | 'different', value: unknown): Decision | Fault {
  const refs = isSeq(value) ? value.items.map(readRef) : [];
  const wrong = refs.find((ref): ref is Fault => 'fault' in ref);
  if (wrong) return wrong;
  const entities = refs.filter((ref): ref is EntityRef => 'name' in ref);
  if (entities.length < 2) return { fault: `“${kind}” takes a list of two names or more (“- ${kind}: [A, B]”).` };
  return { kind, entities };
}

/** A name, or `{ name: …, in: …, type: … }`. */
function readRef(value: unknown): EntityRef | Fault {
  if (isAlias(value)) return { fault: 'Anchors and aliases (“&a”, “*a”) are not read here; write the name out.' };
  if (!isMap(value)) {
    const name = nameOf(value);
    return name === undefined ? { fault: 'A name is missing here.' } : { name };
  }
  const given = new Map(
    value.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', nameOf(pair.value)]),
  );
  const odd = [...given.keys()].find((key) => key !== 'name' && key !== 'in' && key !== 'type');
  if (odd !== undefined) return { fault: `“${odd}” says nothing about a name; “name”, “in” and “type” do.` };
  const name = given.get('name');
  if (name === undefined) return { fault: 'A name is missing here.' };
  const path = given.get('in');
  const type = given.has('type') ? types[(given.get('type') ?? '').toLowerCase()] : undefined;
  if (given.has('type') && !type) return { fault: '“type” is person, organization or place.' };
  return {
    name,
    ...(path !== undefined && { in: path.replaceAll('\\', '/').replace(/^\.?\//, '') }),
    ...(type && { type }),
  };
}

/** A name as it was written, white space made one. */
function nameOf(value: unknown): string | undefined {
  const text = scalarText(value)?.trim().replace(/\s+/g, ' ');
  return text !== undefined && text.length <= longestName && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
