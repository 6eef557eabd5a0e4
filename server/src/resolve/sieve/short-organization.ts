import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { kindOfNoun } from './nouns.ts';

const LONGEST = 8;
/** Fuller names kept for one short form: more than one thing is already too many. */
const KEPT = 50;
const TIE = /^(?:of|for|and|in|on|at|to|with)$/;

/**
 * Joins an organisation's name to a fuller one that begins with it ("Selby Mills" to "Selby Mills Holdings", "the Grain
 * Office" to "the Grain Office for the North") or ends in it ("the Otters" to "the Selby Otters"), where only one does. What
 * follows must be a legal form, a kind of organisation, or a phrase: "the Grain Office" is not the "Grain Office National Fleet
 * Council"; what goes before must not tell of another's: "the Office" is no "Friends of the Office".
 */
export function shortOrganization({ mentions }: Discourse, chains: Chains): void {
  const organizations = mentions.filter(({ form, name }) => form === 'name' && name?.type === 'organization');
  /** By short form one mention of each fuller name. */
  const fullerBy = [beginningsOf, endingsOf].map((shortForms) => {
    const found = new Map<string, Map<string, SieveMention>>();
    for (const mention of organizations) {
      const full = mention.name?.key ?? '';
      for (const key of shortForms(full.split(' ').slice(0, LONGEST))) {
        const known = found.get(key) ?? new Map<string, SieveMention>();
        found.set(key, known);
        if (known.size < KEPT) known.set(full, mention);
      }
    }
    return found;
  });
  for (const mention of organizations) {
    const key = mention.name?.key ?? '';
    const fuller = fullerBy.map((found) => found.get(key)).find((each) => each !== undefined);
    const roots = new Set([...(fuller?.values() ?? [])].map(({ index }) => chains.of(index)));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) chains.join(only, mention.index);
  }
}

/** "Selby Mills" of "Selby Mills Holdings", "the Grain Office" of "the Grain Office for the North". */
function beginningsOf(words: readonly string[]): string[] {
  return words.flatMap((next, i) => {
    const rest =
      i === words.length - 1 || TIE.test(next) || /^(?:group|holdings?|technologies|international)$/.test(next);
    return i > 0 && rest ? [words.slice(0, i).join(' ')] : [];
  });
}

/** "The Otters" of "the Selby Otters", "the Court" of "the Harbour Court of Appeal"; "Selby Museum" leaves no "Museum". */
function endingsOf(words: readonly string[]): string[] {
  const tie = words.findIndex((word, i) => i > 0 && TIE.test(word));
  const core = tie < 0 ? words : words.slice(0, tie);
  const noun = core.at(-1) ?? '';
  return core.flatMap((_, i) => {
    const rest = core.slice(i);
    if (i === 0 || (rest.length === 1 && (NAMED_SO.test(noun) || !isKind(noun)) && !isPaper(core, noun))) return [];
    return [rest.join(' ')];
  });
}

/** "The Telegraph" of "the Daily Telegraph": how often a paper appears, or where, is left off. */
const isPaper = (words: readonly string[], noun: string): boolean =>
  words.length === 2 && /^(?:daily|sunday|weekly|morning|evening)$/.test(words[0] ?? '') && noun.length > 3;

/** What many of one name are: teams, or a sort of body. */
const isKind = (noun: string): boolean => noun.endsWith('s') || kindOfNoun(noun) === 'organization';

/** Nouns that names have without being of the kind: "the White House" is not "the House". */
const NAMED_SO = /^(?:house|press|times|post|news|media|star|mail|daily|giant|label|lab|practice)$/;
