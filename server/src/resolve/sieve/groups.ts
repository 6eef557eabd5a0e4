import type { Chains } from './chains.ts';
import { Descriptions } from './description.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { isAkin } from './role-for-name.ts';
import { countryOfKey } from './states.ts';

/** Sentences in which those meant by "the two leaders" must have been named. */
const REACH = 6;
/** Names looked back through. */
const NAMES = 40;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
]);

/**
 * Finds whom "the two leaders", "both men", "the two countries" stand for: as many people (or states) named shortly
 * before it as it counts, those whom the noun fits and the article speaks of most. Joins "Quill and Vane" to the same two joined before.
 */
export function groups(discourse: Discourse, chains: Chains): void {
  const descriptions = new Descriptions(discourse, chains);
  const known = new Map<string, number>();
  const named: SieveMention[] = [];
  for (const mention of discourse.mentions) {
    if (mention.form === 'name' && mention.name?.type) named.push(mention);
    const parts = mention.parts ?? counted(discourse, chains, descriptions, named, mention);
    if (!parts) continue;
    chains.facts(mention.index).parts = parts;
    const key = [...new Set(parts.map((part) => chains.of(part)))].sort((a, b) => a - b).join(' ');
    const first = known.get(key);
    if (first === undefined) known.set(key, mention.index);
    else chains.join(first, mention.index);
  }
}

/** The mentions that a counted plural stands for. */
function counted(
  { sentences }: Discourse,
  chains: Chains,
  descriptions: Descriptions,
  named: readonly SieveMention[],
  mention: SieveMention,
): number[] | undefined {
  const { form, sentence, first, head, noun } = mention;
  if (form !== 'nominal') return undefined;
  const { lower = [], words = [] } = sentences[sentence] ?? {};
  const before = lower.slice(first, head + 1);
  const number = before.flatMap((word) => NUMBERS.get(word) ?? [])[0];
  if (number === undefined || !/^(?:the|both|these|those)$/.test(before[0] ?? '')) return undefined;
  // "the two Norwegian ministers", "the other two": more than the number tells them apart.
  const told = before.filter((word, i) => i > 0 && i < before.length - 1 && !NUMBERS.has(word) && word !== 'world');
  if (told.length > 0 || /^(?:of|from|in|who|for)$/.test(lower[mention.last] ?? '') || words[mention.last] === '-')
    return undefined;
  const states = /^(?:country|nation|state|government)$/.test(noun);
  const people = NUMBERS.has(noun) || mention.kind === 'person';
  if (!states && !people) return undefined;
  const found = new Map<number, { readonly mention: number; readonly often: number }>();
  for (let i = named.length - 1; i >= Math.max(0, named.length - NAMES); i--) {
    const other = named[i];
    if (!other || sentence - other.sentence > REACH) break;
    const chain = chains.of(other.index);
    if (found.has(chain)) continue;
    const facts = chains.facts(chain);
    const fits = states
      ? countryOfKey(other.name?.key ?? '') !== undefined
      : facts.kind === 'person' &&
        !(mention.gender && facts.gender && mention.gender !== facts.gender) &&
        (NUMBERS.has(noun) || mention.gender !== undefined || isAkin(noun, descriptions.of(chain).nouns));
    if (fits) found.set(chain, { mention: other.index, often: facts.members.length });
  }
  // Whom the article is about, not who happens to be named last.
  const chosen = [...found.values()].sort((a, b) => b.often - a.often).slice(0, number);
  return chosen.length === number ? chosen.map((each) => each.mention).sort((a, b) => a - b) : undefined;
}
