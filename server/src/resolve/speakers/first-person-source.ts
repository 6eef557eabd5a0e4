import type { SourceRule } from './rule.ts';

/** "I", "we": whoever says the words around, which is known when all are read (`own-words.ts`). */
export const firstPersonSource: SourceRule = (_, { text, mention }) =>
  mention?.person === 1 ? { speakers: [], sourceText: text } : undefined;
