import { partitionPoint } from '../../text/partition-point.ts';
import { encloses, type Span } from '../../text/span.ts';
import type { Mention } from '../summary.ts';

/** Mentions that begin this many places earlier may still reach over a word: those inside one another. */
const NESTED = 6;

/** The mentions of an article by place. */
export class MentionsAt {
  readonly #mentions: readonly Mention[];
  readonly #byName = new Map<string, number>();

  /** @param mentions in text order (`bySpan`), file offsets */
  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
    for (const { text, entity, kind } of mentions) {
      if (kind === 'name' && !this.#byName.has(text)) this.#byName.set(text, entity);
    }
  }

  /** The mentions that lie inside a span. */
  inside(span: Span): readonly Mention[] {
    const found: Mention[] = [];
    for (let i = this.#from(span.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= span.end) break;
      if (encloses(span, mention)) found.push(mention);
    }
    return found;
  }

  /** The shortest mention that reaches over a span. */
  at(span: Span): Mention | undefined {
    let best: Mention | undefined;
    const before = partitionPoint(this.#mentions.length, (i) => (this.#mentions[i]?.start ?? 0) <= span.start);
    for (const mention of this.#mentions.slice(Math.max(0, before - NESTED), before)) {
      if (encloses(mention, span) && (!best || mention.end - mention.start < best.end - best.start)) best = mention;
    }
    return best;
  }

  /** The entity that some mention calls by exactly this name. */
  named(name: string): number | undefined {
    return this.#byName.get(name);
  }

  #from(offset: number): number {
    return partitionPoint(this.#mentions.length, (i) => (this.#mentions[i]?.start ?? 0) < offset);
  }
}
