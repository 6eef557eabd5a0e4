import { cueForm } from '../../analyse/quotations/cue-verbs.ts';
import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';
import type { NounKind } from './nouns.ts';
import { chainFits } from './pronoun-agreement.ts';
import { mentionsIn, type SentenceMentions } from './sentence-mentions.ts';
import { isOpen } from './third-person.ts';

/** Sentences between two reports of one speaker. */
const REACH = 4;

/**
 * Joins "he" or "it" of "he added" to who spoke last ("… said Quill. / He added …"), when nobody else who fits has done anything in
 * between: in news a speaker goes on.
 */
export function speaksAgain(discourse: Discourse, chains: Chains): void {
  const sentences = mentionsIn(discourse);
  for (const pronoun of discourse.mentions) {
    if (pronoun.plural === true || pronoun.quote >= 0 || !isOpen(pronoun, chains) || !speaks(discourse, pronoun))
      continue;
    const found = lastSpeaker(discourse, sentences, chains, pronoun);
    if (found) chains.join(found.index, pronoun.index);
  }
}

/** Whether a mention is the subject of a verb of saying. */
export function speaks({ sentences }: Discourse, { sentence, predicate, role, first, last }: SieveMention): boolean {
  const { lower = [], syntax } = sentences[sentence] ?? {};
  const says = (word: number): boolean => {
    const uses = cueForm(lower[word] ?? '')?.uses;
    return uses !== undefined && (uses.has('that') || uses.has('quote'));
  };
  // Without a tree, what stands beside it.
  if (syntax?.length === 0) return says(last) || says(first - 1);
  return role === 'subject' && predicate >= 0 && says(predicate);
}

function lastSpeaker(
  discourse: Discourse,
  sentences: SentenceMentions,
  chains: Chains,
  pronoun: SieveMention,
): SieveMention | undefined {
  for (let sentence = pronoun.sentence; sentence >= 0 && sentence >= pronoun.sentence - REACH; sentence--) {
    const heading = discourse.sentences[sentence]?.heading ?? true;
    if (heading) continue;
    const here = sentences
      .of(sentence)
      .filter(
        (mention) =>
          mention.quote < 0 &&
          (mention.role === 'subject' || speaks(discourse, mention)) &&
          mention.index !== pronoun.index &&
          (sentence < pronoun.sentence || mention.last <= pronoun.first) &&
          mention.form !== 'group' &&
          (pronoun.gender ? chains.facts(mention.index).kind === 'person' : isBody(chains.facts(mention.index).kind)) &&
          chainFits(chains.facts(mention.index), false, pronoun.gender) &&
          (mention.form !== 'pronoun' || mention.gender === pronoun.gender),
      );
    const speaker = here.find((mention) => speaks(discourse, mention));
    // Who else acts here may be meant as well.
    if (speaker) return here.some((other) => isRival(chains, other, speaker)) ? undefined : speaker;
    if (here.length > 0) return undefined;
  }
  return undefined;
}

/** What speaks as "it". */
const isBody = (kind: NounKind | undefined): boolean => kind === 'organization' || kind === 'place';

/** Another subject of a main clause; what a speaker says of somebody stands below their own verb. */
function isRival(chains: Chains, other: SieveMention, speaker: SieveMention): boolean {
  return !chains.same(other.index, speaker.index) && other.index < speaker.index;
}
