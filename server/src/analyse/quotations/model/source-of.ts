import { encloses, overlaps, type Span } from '../../../text/span.ts';
import { cueForm } from '../cue-verbs.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';
import { climbFrom, wordsBetween } from './cue-of.ts';
import { headOf, nounPhraseOf } from './noun-phrase-of.ts';

/** What it costs that the tree does not make a source the cue's own. */
const NOT_OWN = 2;
/** What a word between cue and source costs. */
const PER_WORD = 0.08;
/** What it costs to be the one who is quoted: less than to be who quotes. */
const QUOTED = -0.1;
/** What it costs to stand right before a participle of saying: it is no other's. */
const ABSOLUTE = -0.2;
/** Steps from a cue to the verb whose subject it shares. */
const CLIMB = 5;

/**
 * The source that says what a cue introduces: its subject, agent or complement in the tree ("according to X", "X's claim"),
 * the subject of the verb it hangs on ("X left, saying"), a subject that was not read as a source, or else the nearest one.
 * Who is told or said to do something says nothing ("X was told that …").
 * @param sources of the same sentence as its reporter wrote it, in text order
 * @param content what the cue introduces, in which its subject cannot stand
 * @param said further contents of the sentence: no subject in them is the reporter's
 */
export function sourceOf(
  tree: BlockTree,
  cue: WordSpan,
  sources: readonly WordSpan[],
  content?: Span,
  said: readonly Span[] = [],
): WordSpan | undefined {
  const isReporters = reporters(tree, cue, content ? [content, ...said] : said);
  const owners = ownersOf(tree, cue, isReporters);
  const isPassive = isUnsaid(tree, cue);
  const climb = climbFrom(tree, cue.first, cue.last);
  let best: WordSpan | undefined;
  let lowest = Infinity;
  for (const read of sources) {
    const source = overlaps(read, cue) ? beforeCue(tree, read, cue) : read;
    if (!source || isHearer(tree, cue, source)) continue;
    const isOwner = !isPassive || costOf(owners, source) !== undefined;
    if (!isOwner) continue;
    const own = isAbsolute(tree, cue, source) ? ABSOLUTE : costOf(owners, source);
    const cost = own ?? NOT_OWN + stepsBetween(tree, climb, cue, source) + PER_WORD * wordsBetween(cue, source);
    if (cost < lowest) [best, lowest] = [source, cost];
  }
  const subject = lowest >= NOT_OWN ? subjectOf(tree, cue, isReporters) : undefined;
  return subject ?? (best ? wholeOf(tree, best, cue) : makerOf(tree, cue));
}

/** "Police report" read as one name of a source: what stands before the cue. */
function beforeCue(tree: BlockTree, source: WordSpan, cue: WordSpan): WordSpan | undefined {
  const rest = source.first < cue.first ? tree.wordSpan(source.first, cue.first) : undefined;
  return rest && tree.isNominal(rest) ? rest : undefined;
}

/** Tells whether a word is the reporter's own, or stands in the same content as the cue. */
function reporters(tree: BlockTree, cue: Span, contents: readonly Span[]): (word: number) => boolean {
  const others = contents.filter((each) => !encloses(each, cue));
  return (word) => {
    const at = tree.wordSpan(word, word + 1);
    return at !== undefined && !others.some((other) => encloses(other, at));
  };
}

/** "With Quill calling it a folly and Vane of Selby saying no": a participle with a subject of its own, often hung elsewhere. */
function isAbsolute(tree: BlockTree, cue: WordSpan, source: WordSpan): boolean {
  if (source.last !== cue.first || !/^[a-z]{2,}ing$/.test(tree.lower(cue.first))) return false;
  return /^(?:with|and|while)$/.test(tree.lower(source.first - 1));
}

/** Verbs whose passive subject speaks ("was quoted as saying"). */
const QUOTING = /^(?:quot|cit)(?:e|es|ed|ing)$/;

/** "X was told", "X is said to": X, in the passive of a verb of saying. */
function isHearer(tree: BlockTree, cue: WordSpan, source: WordSpan): boolean {
  for (let word = cue.first; word < cue.last; word++) {
    if (!cueForm(tree.lower(word)) || QUOTING.test(tree.lower(word))) continue;
    if (tree.children(word, 'nsubj:pass').some((subject) => subject >= source.first && subject < source.last))
      return true;
  }
  return false;
}

/** "It has been reported that": in the passive nobody but an agent says it, unless somebody is quoted. */
function isUnsaid(tree: BlockTree, { first, last }: WordSpan): boolean {
  for (let word = first; word < last; word++) {
    if (tree.tag(word) !== 'VERB' || QUOTING.test(tree.lower(word))) continue;
    if (tree.children(word, 'aux:pass').length > 0) return true;
  }
  return false;
}

/** A source with the words of its noun phrase that were not read as part of it ("researchers from the" University). */
function wholeOf(tree: BlockTree, source: WordSpan, cue: WordSpan): WordSpan {
  const phrase = nounPhraseOf(tree, headOf(tree, source));
  return phrase && encloses(phrase, source) && !overlaps(phrase, cue) ? phrase : source;
}

/** Relations by which a verb without a subject has that of the verb above it. */
const CONTROLLED = ['conj', 'advcl', 'xcomp'] as const;

/** The subject of a cue, or of the verb whose subject it shares, that was not read as a source. */
function subjectOf(tree: BlockTree, cue: WordSpan, isReporters: (word: number) => boolean): WordSpan | undefined {
  for (let word = cue.first; word < cue.last; word++) {
    const [owner] = tree.tag(word) === 'NOUN' ? tree.children(word, 'nmod:poss') : [];
    if (owner !== undefined) return nounPhraseOf(tree, owner);
    if (tree.tag(word) !== 'VERB') continue;
    const [agent] = tree.children(word, 'obl:agent');
    if (agent !== undefined) return nounPhraseOf(tree, agent);
    if (isUnsaid(tree, cue)) continue;
    let at = word;
    for (let step = 0; at >= 0 && step < CLIMB; step++) {
      // "There was a chance": a chance says nothing.
      const isThere = tree.children(at, 'expl').length > 0;
      const subjects = isThere ? [] : tree.children(at, 'nsubj').filter(isReporters);
      const [subject] = subjects;
      // A passive subject is told or said to be; a relative pronoun is another word.
      if (subject !== undefined) {
        // "Analysts, who had forecast a loss".
        const isWho = at === word && tree.lower(subject) === 'who' && tree.is(at, 'acl') && tree.head(at) < subject;
        if (isWho) return nounPhraseOf(tree, tree.head(at));
        const speaks = (at !== word || !tree.is(subject, 'nsubj:pass')) && !NO_SOURCE.has(tree.lower(subject));
        return speaks ? nounPhraseOf(tree, subject) : undefined;
      }
      // "Announced a plan to rest, saying …": the clause may have been hung too low.
      if (step > 0 && tree.is(at, 'acl')) at = tree.head(at);
      else if (!tree.is(at, ...CONTROLLED)) break;
      at = tree.head(at);
    }
  }
  return undefined;
}

const MAKES =
  /^(?:(?:mak|giv|issu|releas|voic|reiterat)(?:e|es|ing)|issued|released|voiced|reiterated|made|gave|given|express(?:es|ed|ing)?|repeat(?:s|ed|ing)?|deliver(?:s|ed|ing)?)$/;

/** "Quill issued a recommendation that", "a claim by Quill that": who makes what a noun says. */
function makerOf(tree: BlockTree, { first: noun }: WordSpan): WordSpan | undefined {
  if (tree.tag(noun) !== 'NOUN') return undefined;
  const isBy = (word: number): boolean => tree.children(word, 'case').some((mark) => tree.lower(mark) === 'by');
  const by = tree.children(noun, 'nmod').find(isBy);
  if (by !== undefined) return nounPhraseOf(tree, by);
  const verb = tree.is(noun, 'obj') ? tree.head(noun) : -1;
  if (verb < 0 || !MAKES.test(tree.lower(verb))) return undefined;
  const [subject] = tree.children(verb, 'nsubj');
  return subject === undefined || NO_SOURCE.has(tree.lower(subject)) ? undefined : nounPhraseOf(tree, subject);
}

/** The source nearest to a content that no cue introduces (`Smith: "…"`). */
export function nearestSource(tree: BlockTree, content: Span, sources: readonly WordSpan[]): WordSpan | undefined {
  const words = tree.wordsIn(content);
  const outside = sources.filter((source) => !overlaps(source, content));
  return outside.reduce<WordSpan | undefined>(
    (best, source) => (best && wordsBetween(words, best) <= wordsBetween(words, source) ? best : source),
    undefined,
  );
}

function costOf(owners: ReadonlyMap<number, number>, source: WordSpan): number | undefined {
  let cost: number | undefined;
  for (let word = source.first; word < source.last; word++) {
    const own = owners.get(word);
    if (own !== undefined) cost = Math.min(cost ?? own, own);
  }
  return cost;
}

/** Relations by which a verb shares the subject of the one it hangs on, or is part of a phrase. */
const SHARING = [
  'conj',
  'advcl',
  'xcomp',
  'acl',
  'parataxis',
  'ccomp',
  'aux',
  'cop',
  'fixed',
  'flat',
  'compound',
] as const;

/** Words that can be who says, each with its cost: the lower the more surely. */
function ownersOf(tree: BlockTree, cue: WordSpan, isReporters: (word: number) => boolean): Map<number, number> {
  const owners = new Map<number, number>();
  const add = (words: readonly number[], cost: number): void => {
    for (const word of words) owners.set(word, Math.min(owners.get(word) ?? Infinity, cost));
  };
  for (let word = cue.first; word < cue.last; word++) {
    const quoted = quotedBy(tree, word);
    add(quoted, QUOTED);
    // "quoted X as saying": nobody else.
    if (quoted.length > 0 && !QUOTING.test(tree.lower(word))) continue;
    add(tree.children(word, 'obl:agent'), 0);
    // "according to X": a case marker of X.
    if (tree.is(word, 'case')) add([tree.head(word)], 0);
    if (tree.tag(word) !== 'VERB' && tree.tag(word) !== 'AUX') {
      add(tree.children(word, 'nmod:poss'), 0.1);
      add(tree.children(word, 'obl', 'nmod'), 0.2);
    }
    if (isUnsaid(tree, cue)) continue;
    let at = word;
    for (let step = 0; at >= 0 && step < CLIMB; step++) {
      const cost = step * 0.2;
      const subjects = tree.children(at, 'nsubj').filter(isReporters);
      add(subjects, cost);
      const head = tree.head(at);
      const isRelative = tree.is(at, 'acl') && subjects.every((subject) => RELATIVE.has(tree.lower(subject)));
      // "a statement saying", "X, who said": the noun itself.
      if (isRelative) add([head], cost + 0.1);
      if (!tree.is(at, ...SHARING) || (subjects.length > 0 && !isRelative)) break;
      at = head;
    }
  }
  return owners;
}

/** Who is quoted: the object of "quoted", "cited", and of "quoted X as saying" its subject in the passive. */
function quotedBy(tree: BlockTree, word: number): readonly number[] {
  if (QUOTING.test(tree.lower(word))) return tree.children(word, 'obj', 'iobj');
  const verb = tree.head(word);
  const isAs = tree.children(word, 'mark').some((mark) => tree.lower(mark) === 'as');
  return isAs && verb >= 0 && QUOTING.test(tree.lower(verb)) ? tree.children(verb, 'obj', 'iobj', 'nsubj:pass') : [];
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** Subjects that name nobody. */
const NO_SOURCE: ReadonlySet<string> = new Set([...RELATIVE, 'there', 'what', 'this', 'these']);

function stepsBetween(tree: BlockTree, climb: ReadonlyMap<number, number>, cue: WordSpan, source: WordSpan): number {
  let steps = 6;
  for (let word = source.first; word < source.last; word++) steps = Math.min(steps, climb.get(word) ?? 6);
  for (const [word, up] of climbFrom(tree, source.first, source.last)) {
    if (word >= cue.first && word < cue.last) steps = Math.min(steps, up);
    steps = Math.min(steps, up + (climb.get(word) ?? 6));
  }
  return steps;
}
