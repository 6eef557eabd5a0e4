import type { BlockSpan } from '../../parse/article.ts';
import { headIn } from '../sieve/grammar.ts';
import type { SieveMention } from '../sieve/mention.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** The words that name who says something, as the rules on them ask for it. */
export interface Source {
  readonly span: BlockSpan;
  readonly text: string;
  /** The mention that the words are. */
  readonly mention: SieveMention | undefined;
  /** The mentions that lie in them, names by their own words, in text order. */
  readonly inside: readonly SieveMention[];
  /** One past the last word of the source in its sentence; -1 where it has no words. */
  readonly last: number;
}

/** Looks a source up among the mentions of its sentence. */
export function sourceAt(context: SpeakerContext, span: BlockSpan): Source {
  const words = context.places.words(span);
  const text = context.text(span);
  if (!words) return { span, text, mention: undefined, inside: [], last: -1 };
  const inside = context.mentions.of(words.sentence).filter((mention) => {
    const { first, last } = mention.name ?? mention;
    return first >= words.first && last <= words.last && mention.form !== 'group';
  });
  return { span, text, mention: mentionAt(context, span), inside, last: words.last };
}

/** The mention that a source is: the one with its head, names joined before single ones. */
export function mentionAt(
  context: Pick<SpeakerContext, 'places' | 'mentions'>,
  span: BlockSpan,
): SieveMention | undefined {
  const words = context.places.words(span);
  const sentence = words && context.places.discourse.sentences[words.sentence];
  if (!words || !sentence) return undefined;
  // "The island's ferry operator" of "the island's ferry operator Harbour Lines": the name stands behind what was read as the source.
  const behind = context.mentions.withHead(words.sentence, words.last - 1);
  if (behind?.name?.first === words.last) return behind;
  const head = headIn(sentence, words.first, words.last);
  const touching = context.mentions.of(words.sentence).filter((mention) => {
    const { first, last } = mention.name ?? mention;
    return first < words.last && words.first < last;
  });
  const joined = touching.find(
    ({ form, head: at, last }) => form === 'group' && at === words.first && last <= words.last,
  );
  if (joined) return joined;
  const own = touching.find(
    ({ form, head: at, name }) => form !== 'group' && (at === head || (name && name.first <= head && head < name.last)),
  );
  if (own) return own;
  // Without a tree the head is a guess: a person's name that ends the source.
  const ending = touching.findLast(({ form }) => form === 'name');
  if (sentence.syntax.length > 0 || !ending?.name) return undefined;
  return ending.name.last === words.last && ending.kind === 'person' ? ending : undefined;
}
