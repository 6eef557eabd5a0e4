import { lemmaOf } from '../../analyse/lemmas.ts';
import type { SieveSentence } from '../sieve/mention.ts';
import type { EventState } from './event.ts';
import { wordSet } from '../../text/word-set.ts';

const FUTURE = wordSet("will 'll shall wo");
const MAYBE = wordSet('may might could would can should must');
const NOT = wordSet("not n't never no neither nor cannot cant can't dont don't wont won't didnt doesnt isnt wasnt");
/** Verbs under which what follows is not done yet: foreseen, or only wanted. */
const PLANNING = wordSet(
  'plan intend expect schedule prepare agree aim set due slate arrange vow pledge promise decide',
);
const WISHING = wordSet(
  'want hope wish seek try attempt ask urge call demand like need consider offer request order push',
);
const DENYING = wordSet('deny refuse fail decline refute reject avoid stop prevent cancel forget');

/** How many verbs are followed upwards at most. */
const CLIMB = 5;

/**
 * How an event stands to the world: by its own auxiliaries and negation, and by the verbs that govern it ("refused to
 * sign", "plans to visit", "if he goes").
 * @param word the verb or noun that tells it
 */
export function stateOf({ lower, words: texts, syntax }: SieveSentence, word: number): EventState {
  let at = word;
  for (let step = 0; step < CLIMB; step++) {
    const own = ownState(lower, syntax, at);
    if (own !== undefined) return own;
    // A noun is as done as what is done with it: "cancelled the visit".
    const nominal = syntax.tag(at) === 'NOUN' && syntax.is(at, 'obj', 'nsubj:pass');
    if (!nominal && !syntax.is(at, 'xcomp', 'advcl', 'acl', 'ccomp')) break;
    const infinitive = syntax.children(at, 'mark').some((mark) => lower[mark] === 'to');
    if (syntax.is(at, 'advcl', 'acl', 'ccomp') && !infinitive && !nominal) {
      if (syntax.children(at, 'mark').some((mark) => /^(?:if|unless|whether)$/.test(lower[mark] ?? '')))
        return 'possible';
      // "Denied that she had sold it".
      if (syntax.is(at, 'ccomp') && /^(?:den(?:y|ies|ied)|refut(?:es?|ed))$/.test(lower[syntax.head(at)] ?? ''))
        return 'denied';
      break;
    }
    const up = syntax.head(at);
    if (up < 0) break;
    const lemma = lemmaOf(texts[up] ?? '', syntax.tag(up));
    // "Stopped him to keep the title": a purpose, no complement of stopping.
    if (infinitive && syntax.is(at, 'advcl')) return 'wished';
    if (DENYING.has(lemma)) return 'denied';
    // "The ferry was to leave on Monday."
    if (infinitive && lemma === 'be') return 'planned';
    if (PLANNING.has(lemma)) return 'planned';
    if (WISHING.has(lemma)) return 'wished';
    // What somebody goes for is not yet got.
    if (infinitive && syntax.is(at, 'advcl', 'acl')) return 'wished';
    at = up;
  }
  return isProgressive(lower, syntax, word) ? 'ongoing' : 'done';
}

function ownState(lower: readonly string[], syntax: SieveSentence['syntax'], at: number): EventState | undefined {
  const helpers = syntax.children(at, 'aux', 'advmod', 'det', 'cop').map((child) => lower[child] ?? '');
  if (helpers.some((helper) => NOT.has(helper))) return 'denied';
  if (helpers.some((helper) => FUTURE.has(helper))) return 'planned';
  const infinitive = syntax.children(at, 'mark').some((mark) => lower[mark] === 'to');
  if (infinitive && helpers.some((helper) => /^(?:is|are|was|were)$/.test(helper))) return 'planned';
  if (helpers.some((helper) => MAYBE.has(helper))) return 'possible';
  // "Voted against holding them".
  if (syntax.children(at, 'mark', 'case').some((child) => /^(?:against|without)$/.test(lower[child] ?? '')))
    return 'denied';
  const described = syntax.children(at, 'amod').map((child) => lower[child] ?? '');
  if (
    described.some((word) =>
      /^(?:planned|upcoming|proposed|scheduled|future|next|expected|possible|potential)$/.test(word),
    )
  )
    return 'planned';
  return undefined;
}

function isProgressive(lower: readonly string[], syntax: SieveSentence['syntax'], at: number): boolean {
  return (
    syntax.has(at, 'VerbForm=Ger') ||
    (syntax.has(at, 'Tense=Pres') &&
      syntax.children(at, 'aux').some((aux) => /^(?:is|are|was|were|been|'s|'re)$/.test(lower[aux] ?? '')))
  );
}
