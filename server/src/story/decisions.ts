/*
 * `.galley/entities.yaml`: what readers of a folder settled about who is who (docs/entities.md).
 *
 *   const { decisions, problems } = readDecisions(text);     // never throws; bad entries are named, the rest is kept
 *   index.decide('file:///folder', decisions);               // FolderIndex: replaces that folder's decisions
 *   const next = addDecision(text, { kind: 'same', entities: [refA, refB] });   // refs from index.refOf
 */
export type { Decision, DecisionProblem, Decisions, EntityRef } from './decision.ts';
export { addDecision } from './add-decision.ts';
export { readDecisions } from './read-decisions.ts';
