import type { Attribution } from '../analyse/annotations.ts';
import type { Article, BlockSpan } from '../parse/article.ts';
import { encloses } from '../text/span.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { Chains } from './sieve/chains.ts';
import { pronounOf } from './sieve/pronouns.ts';
import { apposedName } from './speakers/apposed-name.ts';
import { documentAuthors } from './speakers/document-authors.ts';
import { endingName } from './speakers/ending-name.ts';
import { firstPersonSource } from './speakers/first-person-source.ts';
import { goingOn } from './speakers/going-on.ts';
import { government } from './speakers/government.ts';
import { headlineRole } from './speakers/headline-role.ts';
import { joint } from './speakers/joint.ts';
import { lastPerson } from './speakers/last-person.ts';
import { namedKind } from './speakers/named-kind.ts';
import { namedElsewhere } from './speakers/named-elsewhere.ts';
import { ownMention } from './speakers/own-mention.ts';
import { ownWords } from './speakers/own-words.ts';
import { NOBODY, type Resolution } from './speakers/resolution.ts';
import type { SourceRule } from './speakers/rule.ts';
import { sameThing } from './speakers/same-thing.ts';
import { sourceAt } from './speakers/source.ts';
import { SpeakerContext } from './speakers/speaker-context.ts';
import { spokenOfBody } from './speakers/spoken-of-body.ts';
import { subjectOfCue } from './speakers/subject-of-cue.ts';
import { twoRoles } from './speakers/two-roles.ts';

export type { Resolution } from './speakers/resolution.ts';

/** Who a source is, the surest rule first. */
const RULES: readonly SourceRule[] = [
  firstPersonSource,
  twoRoles,
  joint,
  endingName,
  ownMention,
  apposedName,
  namedKind,
  documentAuthors,
  government,
  headlineRole,
  namedElsewhere,
  lastPerson,
  spokenOfBody,
  sameThing,
];

/** Finds the speaker of each quotation of one article, once the sieve has run. Read once, in text order. */
export class Speakers {
  readonly #context: SpeakerContext;
  /** The content of the report read last that stands in no other. */
  #outer: readonly BlockSpan[] = [];

  /**
   * @param article the parsed article
   * @param places its discourse
   * @param chains what the sieve made of it
   */
  constructor(article: Article, places: ArticleDiscourse, chains: Chains) {
    this.#context = new SpeakerContext(article, places, chains);
  }

  /**
   * Resolves the quotations of the article.
   * @param attributions in text order
   * @returns one resolution for each
   */
  resolve(attributions: readonly Attribution[]): Resolution[] {
    const resolutions = attributions.map((attribution) => this.#one(attribution));
    return resolutions.map((found, i) => ownWords(this.#context, attributions, resolutions, i) ?? found);
  }

  #one(attribution: Attribution): Resolution {
    const { source, cue, content } = attribution;
    const at = source ?? cue ?? content[0];
    if (!at) return NOBODY;
    const found = source
      ? this.#bySource(source)
      : (subjectOfCue(this.#context, attribution) ?? goingOn(this.#context, attribution, at));
    // Where one report stands in another, the outer one goes on speaking.
    if (this.#outer.some((span) => span.block === at.block && encloses(span, at))) return found;
    this.#outer = content;
    const isLost = source && found.speakers.length === 0 && pronounOf(this.#context.text(source).toLowerCase());
    if (!isLost) this.#context.last = { at, found };
    return found;
  }

  #bySource(span: BlockSpan): Resolution {
    const source = sourceAt(this.#context, span);
    for (const rule of RULES) {
      const found = rule(this.#context, source);
      if (found) return found;
    }
    return { speakers: [], sourceText: source.text };
  }
}
