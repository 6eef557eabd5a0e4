import { stateOfGovernment } from '../governments.ts';
import type { SourceRule } from './rule.ts';

/** "The Norwegian government": the state whose word it is. */
export const government: SourceRule = (context, { mention }) => {
  const state = mention && stateOfGovernment(context.discourse, mention);
  return state && { speakers: [state.index] };
};
