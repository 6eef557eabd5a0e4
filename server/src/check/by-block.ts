import { LRUCache } from 'lru-cache';
import type { Block } from '../parse/article.ts';

/** Blocks of which one thing is kept: those of some fifty open articles. */
const capacity = 4_000;

/**
 * A function that works out a block's value once for its text, so that after a keystroke only the changed block is looked
 * at again.
 * @param make looks at a block's type and text alone, not at where it stands, and at `context`
 * @returns asks for a block; `context` is whatever else the value hangs on
 */
export function byBlock<V extends object>(
  make: (block: Block, context: string) => V,
): (block: Block, context?: string) => V {
  const known = new LRUCache<string, V>({ max: capacity });
  return (block, context = '') => {
    const key = `${block.key} ${context}`;
    let value = known.get(key);
    if (value === undefined) {
      value = make(block, context);
      known.set(key, value);
    }
    return value;
  };
}
