import type { Discourse, SieveMention } from './mention.ts';

/** Words of a sentence at most, for keys. */
const WORDS = 65_536;

/** The mentions of a text by their sentence and head. */
export class SentenceMentions {
  readonly #byHead = new Map<number, SieveMention>();
  readonly #bySentence = new Map<number, SieveMention[]>();

  constructor({ mentions }: Discourse) {
    for (const mention of mentions) {
      const list = this.#bySentence.get(mention.sentence);
      if (list) list.push(mention);
      else this.#bySentence.set(mention.sentence, [mention]);
      if (mention.form === 'group') continue;
      const key = mention.sentence * WORDS + mention.head;
      // The longest with this head.
      if (!this.#byHead.has(key)) this.#byHead.set(key, mention);
    }
  }

  /** The mentions of a sentence, in text order. */
  of(sentence: number): readonly SieveMention[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The mention whose head is a word. */
  withHead(sentence: number, head: number): SieveMention | undefined {
    return this.#byHead.get(sentence * WORDS + head);
  }
}

const kept = new WeakMap<Discourse, SentenceMentions>();

/** The mentions of a text by sentence and head, made once for all steps that ask. */
export function mentionsIn(discourse: Discourse): SentenceMentions {
  const known = kept.get(discourse) ?? new SentenceMentions(discourse);
  kept.set(discourse, known);
  return known;
}
