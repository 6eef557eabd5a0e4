import { stateOfGovernment } from '../governments.ts';
import type { SieveMention } from '../sieve/mention.ts';
import type { SourceRule } from './rule.ts';
import type { Source } from './source.ts';

/** Words beside a place's name that leave a government the government of that place. */
const NO_OTHER = /^(?:the|of|'s|’s|federal|central|national|state|local|regional|provincial|territorial|city|current)$/;

/** "The Norwegian government", "the government of Selby Island": the state or place whose word it is. */
export const government: SourceRule = (context, source) => {
  const { mention } = source;
  const place = mention && (placeOf(source, mention) ?? stateOfGovernment(context.discourse, mention));
  return place && { speakers: [place.index] };
};

/** The one place that the words name beside "government". */
function placeOf({ inside, text }: Source, { form, noun, plural }: SieveMention): SieveMention | undefined {
  if (form !== 'nominal' || noun !== 'government' || plural === true) return undefined;
  const [place, ...others] = inside.filter((each) => each.form === 'name');
  if (place?.name?.type !== 'place' || others.length > 0) return undefined;
  const rest = text
    .replace(place.name.text, ' ')
    .replace(/\bgovernment\b/iu, ' ')
    .toLowerCase();
  const words = rest.split(/\s+/u).filter((word) => word !== '');
  return words.every((word) => NO_OTHER.test(word)) ? place : undefined;
}
