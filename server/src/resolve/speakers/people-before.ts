import type { BlockSpan } from '../../parse/article.ts';
import type { SieveMention } from '../sieve/mention.ts';
import { chainFits } from '../sieve/pronoun-agreement.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** Sentences looked back through. */
const SENTENCES = 8;

/**
 * The person last mentioned as a subject outside quotations, in this paragraph or the one before.
 * @param at looked back from here
 * @param gender asked for, if any
 */
export function personBefore(
  context: SpeakerContext,
  at: BlockSpan,
  gender?: SieveMention['gender'],
): SieveMention | undefined {
  const from = context.places.words(at);
  if (!from) return undefined;
  for (let sentence = from.sentence; sentence >= 0 && sentence > from.sentence - SENTENCES; sentence--) {
    const paragraph = context.discourse.sentences[sentence]?.paragraph ?? -1;
    if (paragraph < at.block - 1) return undefined;
    const people = context.mentions.of(sentence).filter((mention) => {
      const facts = context.facts(mention);
      const isBefore = sentence < from.sentence || mention.first < from.first;
      if (mention.quote >= 0 || !isBefore || facts.kind !== 'person' || !facts.named) return false;
      return gender === undefined || chainFits(facts, false, gender);
    });
    const found = people.find(({ role }) => role === 'subject') ?? people[0];
    if (found) return found;
  }
  return undefined;
}
