import { kindsAgree } from './agreement.ts';
import type { Chains } from './chains.ts';
import { throughRelativeClause } from './grammar.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { chainFits } from './pronoun-agreement.ts';
import type { Candidate } from './pronoun-features.ts';
import { pronounOf } from './pronouns.ts';
import type { SentenceMentions } from './sentence-mentions.ts';
import { partitionPoint } from '../../text/partition-point.ts';

/** Sentences looked back through. */
const SENTENCES = 10;
/** Mentions looked at for one pronoun: a sentence may be endless. */
const MENTIONS = 160;
/** Chains weighed at most: the right one is hardly ever farther. */
const CANDIDATES = 24;

/**
 * The chains that a third-person pronoun may stand for: mentioned in the last sentences, agreeing in number, gender and kind,
 * and not barred by the tree (Chomsky's Principle B: "Quill saw him", "his father saw him").
 */
export function candidatesOf(
  discourse: Discourse,
  mentions: SentenceMentions,
  chains: Chains,
  pronoun: SieveMention,
): Candidate[] {
  const { gender } = pronoun;
  const plural = pronoun.plural === true;
  const found = new Map<number, { facts: Candidate['facts']; nearest: SieveMention[]; count: number; rank: number }>();
  const barred = new Set<number>();
  let left = MENTIONS;
  for (let sentence = pronoun.sentence; sentence >= 0 && sentence >= pronoun.sentence - SENTENCES; sentence--) {
    const here = mentions.of(sentence);
    const from = sentence === pronoun.sentence ? indexBefore(here, pronoun) : here.length - 1;
    for (let i = from; i >= 0 && left > 0; i--, left--) {
      const mention = here[i];
      if (mention?.person !== 3) continue;
      const chain = chains.of(mention.index);
      if (sentence === pronoun.sentence && isBarred(discourse, pronoun, mention)) {
        if (isCoargument(pronoun, mention)) barred.add(chain);
        continue;
      }
      const known = found.get(chain);
      if (known) {
        if (known.nearest[0]?.sentence === sentence) known.nearest.push(mention);
        continue;
      }
      if (found.size >= CANDIDATES) continue;
      const facts = chains.facts(chain);
      if (!fits(mention, facts, plural, gender)) continue;
      const count = before(facts.members, pronoun.index);
      found.set(chain, { facts, nearest: [mention], count, rank: found.size });
    }
  }
  return [...found].flatMap(([chain, each]) => (barred.has(chain) ? [] : { chain, ...each }));
}

/** How many of some sorted numbers are smaller than one. */
function before(members: readonly number[], index: number): number {
  return partitionPoint(members.length, (i) => (members[i] ?? 0) < index);
}

function fits(
  mention: SieveMention,
  facts: Candidate['facts'],
  plural: boolean,
  gender: SieveMention['gender'],
): boolean {
  if (!chainFits(facts, plural, gender)) return false;
  if (mention.form !== 'pronoun') return mention.form !== 'group' || plural;
  const other = pronounOf(mention.noun);
  // A chain of pronouns only agrees in all; "who" agrees with its noun.
  if (!other || other.use === 'relative') return true;
  if (facts.named || facts.kind !== undefined) return kindsAgree(facts.kind, gender ? 'person' : undefined);
  return other.plural === plural && other.gender === gender;
}

/** Mentions around or after the pronoun, and those that Principle B bars. */
function isBarred({ sentences }: Discourse, pronoun: SieveMention, mention: SieveMention): boolean {
  if (mention.index === pronoun.index || mention.first >= pronoun.first) return true;
  if (mention.last > pronoun.first) {
    const { syntax } = sentences[pronoun.sentence] ?? {};
    return !syntax || !throughRelativeClause(syntax, pronoun.head, mention.head);
  }
  return isCoargument(pronoun, mention);
}

/** Arguments of one verb are two, unless one only belongs to an argument: "Quill saw him", not "Quill saw his son". */
function isCoargument(pronoun: SieveMention, mention: SieveMention): boolean {
  if (pronoun.role === 'possessive' || pronoun.predicate < 0 || pronoun.predicate !== mention.predicate) return false;
  return (
    pronoun.argument === pronoun.head && mention.argument === mention.head && pronoun.sentence === mention.sentence
  );
}

function indexBefore(mentions: readonly SieveMention[], pronoun: SieveMention): number {
  return partitionPoint(mentions.length, (i) => (mentions[i]?.index ?? 0) < pronoun.index) - 1;
}
