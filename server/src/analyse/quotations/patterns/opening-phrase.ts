import { DETERMINERS, LONE_SOURCES, SUBJECT_PRONOUNS, TIES, TIME_WORDS } from '../function-words.ts';
import { isRoleNoun } from '../role-nouns.ts';
import type { Token } from '../segments.ts';
import { canHead, canModify, isPossessive, LONGEST, type Phrase } from './noun-phrase.ts';

/**
 * The noun phrase that begins at token `first`, as after a verb ("said the minister", "said John Doe, who …").
 * @returns its tokens (a person's name ends it), or `undefined` when none begins there
 */
export function phraseStartingAt(tokens: readonly Token[], first: number): Phrase | undefined {
  const opening = tokens[first];
  if (opening?.kind !== 'word') return undefined;
  if (SUBJECT_PRONOUNS.has(opening.lower) && opening.text !== 'US') return { start: first, end: first + 1 };
  const high = Math.min(tokens.length, first + LONGEST);
  let end = first;
  let tied = false;
  for (let i = first; i < high; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.nameType === 'person') {
      let stop = i + 1;
      while (tokens[stop]?.name === token.name) stop++;
      const owner = tokens[stop];
      if (owner && isPossessive(owner)) {
        i = stop;
        end = stop + 1;
        continue;
      }
      return tied ? { start: first, end } : { start: first, end: stop };
    }
    if (token.kind === 'word' && TIES.has(token.lower) && i > first) {
      const before = tokens[i - 1];
      const next = tokens[i + 1];
      const ties =
        before !== undefined &&
        (token.lower === 'of' || isRoleNoun(before.lower)) &&
        !TIME_WORDS.has(next?.lower ?? '');
      if (!ties || next?.kind !== 'word') break;
      tied = true;
      continue;
    }
    if (DETERMINERS.has(token.lower) && i > first && !TIES.has(tokens[i - 1]?.lower ?? '') && end === i) break;
    if (!DETERMINERS.has(token.lower) && !canModify(token)) break;
    if (!token.capital && token.name < 0 && i > first && isPastVerb(token)) break;
    end = i + 1;
  }
  if (end <= first) return undefined;
  const last = tokens[end - 1];
  if (LONE_SOURCES.has(opening.lower) && end === first + 1) return { start: first, end };
  return canHead(last) ? { start: first, end } : undefined;
}

const isPastVerb = (token: Token): boolean => token.lower.length > 4 && token.lower.endsWith('ed');
