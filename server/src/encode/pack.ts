import type { SentenceReading } from './encoder.ts';

/**
 * The same reading with all its arrays in one buffer: buffers of a few bytes each cost three times the memory once a
 * worker has sent them.
 */
export function pack(reading: SentenceReading): SentenceReading {
  const { garble, syntax } = reading;
  const { tags, features, heads, relations } = syntax;
  const size = [garble, heads, tags, features, relations].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const buffer = new ArrayBuffer(size);
  let at = 0;
  // The widest numbers first: each array starts at a multiple of its numbers' size.
  const place = <T extends Float32Array | Int16Array | Uint8Array>(
    array: T,
    view: new (buffer: ArrayBuffer, offset: number, length: number) => T,
  ): T => {
    const placed = new view(buffer, at, array.length);
    placed.set(array);
    at += array.byteLength;
    return placed;
  };
  const placedGarble = place(garble, Float32Array);
  const placedHeads = place(heads, Int16Array);
  return {
    ...reading,
    garble: placedGarble,
    syntax: {
      tags: place(tags, Uint8Array),
      features: place(features, Uint8Array),
      heads: placedHeads,
      relations: place(relations, Uint8Array),
    },
  };
}
