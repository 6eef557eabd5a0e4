import { bySpan, encloses, type Span } from '../text/span.ts';
import type { CheckInput, Finding } from './finding.ts';

/**
 * Kinds that are told by how a name is written or by what other articles have: they say for themselves what a second article
 * that writes it so means.
 */
const ofNames: ReadonlySet<string> = new Set(['garbled/abbreviation', 'garbled/incomplete-name']);

/**
 * Whether a finding flags words of a name that another article of the folder spells the same way: it is called so.
 * @returns a test of the article's findings
 */
export function isSharedName({ summary, index }: CheckInput): (finding: Finding) => boolean {
  const names = summary.mentions.filter(({ kind }) => kind === 'name').sort(bySpan);
  const known = new Map<string, boolean>();
  return ({ code, span }) => {
    if (ofNames.has(code)) return false;
    const name = names.find((mention) => encloses(mention, span) && !isWhole(mention, span, code));
    if (!name) return false;
    const key = `${String(name.entity)} ${name.text}`;
    let shared = known.get(key);
    if (shared === undefined) {
      const shares = index.entity(summary.uri, name.entity)?.shares ?? [];
      shared = shares.some((share) => share.summary.uri !== summary.uri && share.entity.aliases.includes(name.text));
      known.set(key, shared);
    }
    return shared;
  };
}

/** What is missing stands beside a name, not in it: a finding there may take the name for its place. */
function isWhole(name: Span, { start, end }: Span, code: string): boolean {
  return code === 'garbled/missing-word' && start === name.start && end === name.end;
}
