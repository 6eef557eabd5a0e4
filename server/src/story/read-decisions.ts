import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { EntityType } from '../analyse/annotations.ts';
import type { Span } from '../text/span.ts';
import { Contradictions } from './contradictions.ts';
import type { Decision, DecisionProblem, Decisions, EntityRef } from './decision.ts';

/** Files longer than this, in UTF-16 units, were written by no reader. */
const longest = 1_000_000;

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

/** What is wrong with an entry, for a reader. */
interface Fault {
  readonly fault: string;
}

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
  // A file that is not text would give a problem a line.
  if (text.includes('\0') || text.includes('\uFFFD') || text.length > longest) {
    const message = `This file is not read: it is ${text.length > longest ? 'too long' : 'not text'}.`;
    return { entries: [], problems: [{ message, line: 1, span: { start: 0, end: Math.min(text.length, 1) } }] };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const whole = parsed(text.slice(start));
  if (whole.errors.length === 0) return readList(text, start, whole);
  // One open bracket would swallow every entry behind it: each is read by itself.
  const entries: ReadEntry[] = [];
  const problems: DecisionProblem[] = [];
  const pieces = piecesOf(text, start);
  for (const piece of pieces) {
    const own = text.slice(piece.start, piece.end);
    const document = parsed(own);
    const error = document.errors[0];
    if (error) {
      problems.push(problemOf(text, piece, `This entry is not valid YAML: ${error.message}`));
      continue;
    }
    const read = readList(text, piece.start, document);
    entries.push(...read.entries);
    problems.push(...read.problems);
  }
  if (pieces.length === 0) {
    problems.push(
      problemOf(text, { start, end: text.length }, `This file is not valid YAML: ${whole.errors[0]?.message ?? ''}`),
    );
  }
  return { entries, problems };
}

/** YAML as the library reads it, with offsets as in `text`. */
function parsed(text: string): Document {
  // A lone CR has the same length as the LF it stands for.
  return parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  });
}

/** Where each entry of a list stands: from a dash at the list's own margin to the next. */
function piecesOf(text: string, from: number): Span[] {
  const starts: number[] = [];
  let margin: string | undefined;
  for (const match of text.slice(from).matchAll(/^([ \t]*)-(?=[ \t\r\n]|$)/gm)) {
    margin ??= match[1] ?? '';
    if (match[1] === margin) starts.push(from + match.index);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function readList(
  text: string,
  offset: number,
  { contents }: Document,
): { entries: readonly ReadEntry[]; problems: readonly DecisionProblem[] } {
  const entries: ReadEntry[] = [];
  const problems: DecisionProblem[] = [];
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries, problems };
  if (!isSeq(contents)) {
    const message = 'This file does not hold a list: every decision begins with a dash (“- same: [A, B]”).';
    return { entries, problems: [problemOf(text, spanOf(contents, offset), message)] };
  }
  for (const item of contents.items as Node[]) {
    const span = spanOf(item, offset);
    const read = readEntry(item);
    if ('fault' in read) problems.push(problemOf(text, span, read.fault));
    else entries.push({ decision: read, ...span });
  }
  return { entries, problems };
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

/** A scalar as it was written, so that a name such as "007" or "No" stays one. */
function nameOf(value: unknown): string | undefined {
  if (!isScalar(value) || value.value === null) return undefined;
  const text = (typeof value.value === 'string' ? value.value : (value.source ?? '')).trim().replace(/\s+/g, ' ');
  return text !== '' && text.length <= longestName && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** Where a node stands, a comment behind it left out. */
function spanOf(node: Node | null, offset: number): Span {
  const [start, end] = node?.range ?? [0, 0];
  const last = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  const inner = (isNode(last?.value) ? last.value : isNode(last?.key) ? last.key : undefined)?.range?.[1];
  return { start: offset + start, end: offset + Math.min(end, inner ?? end) };
}

function problemOf(text: string, span: Span, message: string): DecisionProblem {
  const end = span.start + text.slice(span.start, Math.max(span.end, span.start + 1)).trimEnd().length;
  return { message, line: lineCounter(text)(span.start), span: { start: span.start, end } };
}

/** Line numbers (1-based) of offsets, which must not fall from one call to the next by much: it counts from the last. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  };
}
