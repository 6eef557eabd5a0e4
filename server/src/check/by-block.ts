import { LRUCache } from 'lru-cache';
import type { Block } from '../parse/article.ts';

/** Blocks of which one thing is kept: those of some fifty open articles. */
const capacity = 4_000;

/**
 * A function that works out a block's value once for its text, so that after a keystroke only the changed block is looked
 * at again.
 * @param make looks at a block's type and text alone, not at where it stands
 */
export function byBlock<V extends object>(make: (block: Block) => V): (block: Block) => V {
  const known = new LRUCache<string, V>({ max: capacity });
  return (block) => {
    let value = known.get(block.key);
    if (value === undefined) {
      value = make(block);
      known.set(block.key, value);
    }
    return value;
  };
}
