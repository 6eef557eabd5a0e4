/*
 * Values as JSON, with what JSON has no word for: maps, sets, typed arrays, numbers that are not finite. What is kept of
 * an article is written whole by it, whatever fields it has.
 */

/** The one key of an object that stands for something else. */
const mark = '$';

const typedArrays = { Float32Array, Float64Array, Uint8Array, Uint16Array, Uint32Array, Int16Array, Int32Array };

type TypedArrayName = keyof typeof typedArrays;

/**
 * Writes a value of plain objects, arrays, maps, sets, typed arrays, strings, numbers and booleans. Fields that are
 * undefined are left out.
 * @throws TypeError for anything else, and for objects with a field named "$"
 */
export function encodeValue(value: unknown): string {
  return JSON.stringify(packed(value));
}

/**
 * Reads what `encodeValue` wrote.
 * @throws SyntaxError or TypeError when the text was not written by it
 */
export function decodeValue(text: string): unknown {
  return unpacked(JSON.parse(text));
}

function packed(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { [mark]: String(value) };
  if (value === undefined) return { [mark]: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object') throw new TypeError(`cannot keep a ${typeof value}`);
  if (value instanceof Map) return { [mark]: 'Map', of: [...value].map(packed) };
  if (value instanceof Set) return { [mark]: 'Set', of: [...value].map(packed) };
  for (const [name, type] of Object.entries(typedArrays))
    if (value instanceof type) return { [mark]: name, of: Array.from(value, packed) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('cannot keep an object of a class');
  if (Object.hasOwn(value, mark)) throw new TypeError(`cannot keep a field named ${mark}`);
  const fields: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) if (each !== undefined) fields[key] = packed(each);
  return fields;
}

/** Unpacks in place: what was just parsed is nobody else's. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    value.forEach((each: unknown, i) => {
      if (typeof each === 'object') value[i] = unpacked(each);
    });
    return value;
  }
  const fields = value as Record<string, unknown>;
  if (Object.hasOwn(fields, mark)) return special(fields);
  for (const key of Object.keys(fields)) {
    const each = fields[key];
    if (typeof each === 'object') fields[key] = unpacked(each);
  }
  return fields;
}

function special({ [mark]: kind, of }: Record<string, unknown>): unknown {
  if (kind === 'undefined') return undefined;
  if (kind === 'NaN' || kind === 'Infinity' || kind === '-Infinity') return Number(kind);
  const list: unknown = unpacked(of);
  if (!Array.isArray(list)) throw new TypeError('a list is missing');
  if (kind === 'Map') return new Map(list as [unknown, unknown][]);
  if (kind === 'Set') return new Set(list);
  if (typeof kind === 'string' && Object.hasOwn(typedArrays, kind))
    return typedArrays[kind as TypedArrayName].from(list as number[]);
  throw new TypeError('an unknown kind of value');
}
