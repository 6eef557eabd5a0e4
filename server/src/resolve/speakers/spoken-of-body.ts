import { agree } from '../sieve/agreement.ts';
import { Descriptions } from '../sieve/description.ts';
import type { SieveMention } from '../sieve/mention.ts';
import { kindOfNoun } from '../sieve/nouns.ts';
import { isAkin } from '../sieve/role-for-name.ts';
import { countryOfKey } from '../sieve/states.ts';
import type { SourceRule } from './rule.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** Sentences looked back through. */
const REACH = 4;

/** Nouns that say little more than that it is a body of people: what is named before need not be called so. */
const ANY_BODY =
  /^(?:company|firm|corporation|business|group|giant|maker|manufacturer|producer|carrier|network|outfit|organi[sz]ation|body)$/;

/** What no business is called; whatever else a body is called, it may be "the company" as well. */
const NO_BUSINESS =
  /^(?:academy|administration|agency|army|assembly|authority|board|branch|bureau|cabinet|campaign|chamber|charity|church|club|college|commission|committee|confederation|congress|council|court|delegation|department|embassy|faction|federation|force|foundation|government|guild|jury|junta|league|legislature|library|military|militia|ministry|mission|monarchy|movement|museum|navy|ngo|nonprofit|opposition|orchestra|panel|parliament|party|police|presidency|regime|regulator|school|secretariat|senate|squad|team|tribunal|union|university|watchdog)$/;
const BUSINESS = /^(?:company|firm|corporation|business|giant|maker|manufacturer|producer)$/;

/** "The company", "the network": the one body that the text has just been about, where nothing says that it is another sort of body. */
export const spokenOfBody: SourceRule = (context, { mention }) => {
  if (mention?.form !== 'nominal' || mention.kind !== 'organization' || mention.plural === true) return undefined;
  if (mention.definite !== 'definite' || mention.modifiers.length > 0 || !ANY_BODY.test(mention.noun)) return undefined;
  const body = bodyBefore(context, mention);
  if (!body) return undefined;
  context.chains.join(body.index, mention.index);
  return { speakers: [body.index], mention: mention.index };
};

/** The body that the sentence, or one before it, is about; none where two are as near. */
function bodyBefore(context: SpeakerContext, mention: SieveMention): SieveMention | undefined {
  const descriptions = new Descriptions(context.discourse, context.chains);
  const fits = (other: SieveMention): boolean => isSuch(context, descriptions, mention, other);
  for (let sentence = mention.sentence; sentence >= 0 && sentence > mention.sentence - REACH; sentence--) {
    if (context.discourse.sentences[sentence]?.heading) return undefined;
    const here = context.mentions
      .of(sentence)
      .filter(
        (other) => (sentence < mention.sentence || other.last <= mention.first) && other.quote < 0 && fits(other),
      );
    const subjects = here.filter(({ role }) => role === 'subject');
    const bodies = subjects.length > 0 ? subjects : here;
    const [body] = bodies;
    if (body) return bodies.every(({ index }) => context.chains.same(index, body.index)) ? body : undefined;
  }
  return undefined;
}

/** A body with a name of which the article says nothing that the noun denies. */
function isSuch(
  context: SpeakerContext,
  descriptions: Descriptions,
  mention: SieveMention,
  other: SieveMention,
): boolean {
  const facts = context.facts(other);
  if (!facts.named || facts.kind !== 'organization' || other.form === 'group') return false;
  if (countryOfKey(other.name?.key ?? '') !== undefined || !agree(facts, context.facts(mention))) return false;
  const { nouns } = descriptions.of(other.index);
  const sorts = [...nouns].filter((noun) => kindOfNoun(noun) === 'organization');
  if (sorts.length === 0 || isAkin(mention.noun, nouns)) return true;
  return BUSINESS.test(mention.noun) && !sorts.some((noun) => NO_BUSINESS.test(noun));
}
