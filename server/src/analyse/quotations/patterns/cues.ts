import { type CueForm, cueForm, type CueUse } from '../cue-verbs.ts';
import { BE, DETERMINERS } from '../function-words.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Segment, Token } from '../segments.ts';
import { SPEECH_NOUNS } from '../speech-nouns.ts';
import { type SubjectReading, subjectOf, type Subject } from './subject.ts';

/** A word or phrase of a sentence that may report speech, with its subject. Token indexes, `end` excluded. */
export interface CueHit extends Phrase {
  readonly uses: ReadonlySet<CueUse>;
  readonly lemma: string;
  readonly subject: SubjectReading;
}

const OFFERS = new Set(
  'extended extends issued issues offered offers made makes gave gives delivered renewed repeated sent posted released'.split(
    ' ',
  ),
);
const OFFER_USES: ReadonlySet<CueUse> = new Set<CueUse>(['object', 'that']);
const CLEAR_USES: ReadonlySet<CueUse> = new Set<CueUse>(['that', 'bare', 'object']);
const POINT_USES: ReadonlySet<CueUse> = new Set<CueUse>(['quote', 'that', 'after']);
const PLURAL_PRONOUN = /^(?:they|we|i|you|who|which|some|many|others|several|most|few|both)$/;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly uses: ReadonlySet<CueUse>;
  readonly form?: CueForm['form'];
}

/** A reporting verb or one of the few phrases that work like one, at token `i`. */
function cueAt(tokens: readonly Token[], i: number, headline: boolean): Cue | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.name >= 0) return undefined;
  if (token.capital && i > 0 && !(headline && /^(?:say|tell|call|accuse|warn|urge|claim)/.test(token.lower)))
    return undefined;
  const { lower } = token;
  if (/^ma(?:de|ke|kes)$/.test(lower)) {
    const at = tokens[i + 1]?.lower === 'it' ? i + 2 : i + 1;
    if (tokens[at]?.lower === 'clear') return { start: i, end: at + 1, lemma: 'make clear', uses: CLEAR_USES };
  }
  if (/^point(?:s|ed)?$/.test(lower) && tokens[i + 1]?.lower === 'out') {
    return { start: i, end: i + 2, lemma: 'point out', uses: POINT_USES };
  }
  if (OFFERS.has(lower)) {
    for (let k = i + 1; k < i + 4; k++) {
      if (SPEECH_NOUNS.has(tokens[k]?.lower ?? ''))
        return { start: i, end: k + 1, lemma: `${lower} ${tokens[k]?.lower ?? ''}`, uses: OFFER_USES };
    }
  }
  const form = cueForm(lower);
  if (!form) return undefined;
  // "was quoted as saying"
  if (
    lower === 'saying' &&
    tokens[i - 1]?.lower === 'as' &&
    tokens[i - 2]?.lower === 'quoted' &&
    BE.has(tokens[i - 3]?.lower ?? '')
  ) {
    return { start: i - 3, end: i + 1, lemma: 'say', uses: form.uses };
  }
  return { start: i, end: i + 1, lemma: form.lemma, uses: form.uses, form: form.form };
}

/** "the report that", "two claims that": a base or -s form agrees with its subject, else it is a noun. */
function agrees(tokens: readonly Token[], cue: Cue, subject: SubjectReading): boolean {
  if (cue.form !== 'base' || typeof subject === 'string') return true;
  const last = tokens[subject.phrase.end - 1];
  if (!last) return false;
  if (subject.shared) return true;
  if (PLURAL_PRONOUN.test(last.lower) || /(?:s|men|people|police|media|data|staff)$/.test(last.lower)) return true;
  for (let i = subject.phrase.start; i < subject.phrase.end; i++) if (tokens[i]?.lower === 'and') return true;
  return false;
}

/**
 * Finds the words of a sentence that may report speech, each with its subject; which of them do is for the patterns.
 * @returns in text order
 */
export function cuesOf(segment: Segment): CueHit[] {
  const { tokens, blockType } = segment;
  const headline = blockType === 'headline';
  const hits: CueHit[] = [];
  let previous: Subject | undefined;
  let tense: CueForm['form'] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      hits.push({ start: i, end: i + 2, lemma: 'according to', uses: new Set(), subject: 'none' });
      continue;
    }
    const cue = cueAt(tokens, i, headline);
    if (!cue || DETERMINERS.has(tokens[i - 1]?.lower ?? '')) continue;
    const subject = subjectOf(tokens, cue.start, previous);
    if (!agrees(tokens, cue, subject)) continue;
    if (typeof subject !== 'string') {
      // "cautioned that gestures and signals …": joined verbs share their tense, else the second is a noun.
      const noun = cue.form === 'third' || cue.form === 'base';
      if (subject.shared && noun && tense !== undefined && tense !== cue.form) continue;
      previous = subject;
      if (cue.form !== 'gerund') tense = cue.form;
    }
    hits.push({ ...cue, subject });
    i = cue.end - 1;
  }
  return hits;
}
