import { HEAD_LABELS, RELATIONS, type HeadName } from '../../server/src/encode/labels.ts';
import type { ModelSession, Row } from '../../server/src/encode/session.ts';
import { CANDIDATES } from '../../server/src/encode/syntax-head.ts';

/** What a stub says of one run: each a rule over positions in the row (0 is `[CLS]`). What is left out is label 0. */
export interface StubRules {
  /** The label of a word head at a position, by its index. */
  readonly label?: (head: HeadName, position: number, row: Row) => number;
  /** The position that a position hangs on, 0 for the root. Second best is always the root. */
  readonly head?: (position: number, row: Row) => number;
  /** The relation of a position to its head, by index. */
  readonly relation?: (position: number, row: Row) => number;
}

/** A session without a model: scores of the right shape after simple rules. `runs` holds the length of each run so far. */
export function stubSession({ label, head, relation }: StubRules = {}): ModelSession & { readonly runs: number[] } {
  const runs: number[] = [];
  return {
    runtime: 'wasm',
    threads: 1,
    lanes: 1,
    runs,
    run: (row) => {
      const pieces = row.ids.length;
      runs.push(pieces);
      const outputs = new Map<string, Float32Array>();
      for (const name of Object.keys(HEAD_LABELS) as HeadName[]) {
        const labels = HEAD_LABELS[name].length;
        const scores = new Float32Array(pieces * labels);
        for (let at = 0; at < pieces; at++) scores[at * labels + (label?.(name, at, row) ?? 0)] = 5;
        outputs.set(name, scores);
      }
      const arcs = new Float32Array(pieces * pieces);
      const candidates = new Float32Array(pieces * CANDIDATES);
      const relations = new Float32Array(pieces * CANDIDATES * RELATIONS.length);
      for (let at = 0; at < pieces; at++) {
        arcs[at * pieces] = 1;
        arcs[at * pieces + (head?.(at, row) ?? 0)] = 5;
        candidates[at * CANDIDATES] = head?.(at, row) ?? 0;
        relations[at * CANDIDATES * RELATIONS.length + (relation?.(at, row) ?? 0)] = 5;
      }
      outputs.set('arcs', arcs).set('candidates', candidates).set('relations', relations);
      return Promise.resolve(outputs);
    },
    dispose: () => Promise.resolve(),
  };
}
