import type { SyntaxReading } from '../../server/src/encode/encoder.ts';
import { FEATURES, RELATIONS, TAGS } from '../../server/src/encode/labels.ts';

/** A tree written down for a test, and its words. */
export interface WrittenTree {
  readonly words: readonly string[];
  readonly syntax: SyntaxReading;
}

/**
 * A tree as one writes it: a word a line (or between semicolons), each with its tag, the number of its head counted from 1
 * (0 for the root), its relation, and its features if they matter: `rose VERB 0 root Tense=Past|VerbForm=Fin`.
 * @throws when a label is unknown
 */
export function treeOf(lines: string): WrittenTree {
  const rows = lines
    .split(/[\n;]/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([word]) => word);
  const find = (list: readonly string[], label: string) => {
    const index = list.indexOf(label);
    if (index < 0) throw new Error(`label ${label} is unknown`);
    return index;
  };
  return {
    words: rows.map(([word = '']) => word),
    syntax: {
      tags: Uint8Array.from(rows, ([, tag = '']) => find(TAGS, tag)),
      heads: Int16Array.from(rows, ([, , head]) => Number(head) - 1),
      relations: Uint8Array.from(rows, ([, , , relation = '']) => find(RELATIONS, relation)),
      features: Uint8Array.from(rows, ([, , , , features = '']) => find(FEATURES, features)),
    },
  };
}
