import type { Span } from '../../../text/span.ts';
import { cueForm } from '../cue-verbs.ts';
import { SPEECH_NOUNS } from '../speech-nouns.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';
import { nounPhraseOf } from './noun-phrase-of.ts';

/** Steps up the tree from words in quotation marks to a verb of saying. */
const CLIMB = 4;

/** A verb of saying that was not read as a cue, and who says. */
export interface UnsaidCue {
  readonly cue: WordSpan;
  readonly source: WordSpan;
}

/**
 * For a phrase in quotation marks inside a sentence of the reporter's, where neither cue nor source was read: the verb of saying
 * above it ("got Quill to reaffirm “…”", "extended an invitation to come “…”") and its subject.
 * @param content the words between the marks
 */
export function unsaidCue(tree: BlockTree, content: Span): UnsaidCue | undefined {
  const { first, last } = tree.wordsIn(content);
  const top = topOf(tree, first, last);
  let at = top === undefined ? -1 : tree.head(top);
  for (let step = 0; at >= 0 && step < CLIMB; step++) {
    if (tree.tag(at) === 'VERB' && isSaying(tree, at)) {
      const subject = subjectOf(tree, at);
      const source = subject === undefined ? undefined : nounPhraseOf(tree, subject);
      const cue = tree.wordSpan(at, at + 1);
      return source && cue && (source.first >= last || source.last <= first) ? { cue, source } : undefined;
    }
    at = tree.head(at);
  }
  return undefined;
}

/** The first word of a stretch that hangs on something outside it, marks left out. */
function topOf(tree: BlockTree, first: number, last: number): number | undefined {
  for (let word = first; word < last; word++) {
    const head = tree.head(word);
    if (tree.tag(word) !== 'PUNCT' && (head < first || head >= last)) return word;
  }
  return undefined;
}

/** "Reaffirm", or "extend an invitation". */
function isSaying(tree: BlockTree, verb: number): boolean {
  return (
    cueForm(tree.lower(verb)) !== undefined ||
    tree.children(verb, 'obj').some((object) => SPEECH_NOUNS.has(tree.lower(object)))
  );
}

/** Who does what a verb says: its subject, else whom the verb above it makes do it, else who does that. */
function subjectOf(tree: BlockTree, verb: number): number | undefined {
  let at = verb;
  for (let step = 0; at >= 0 && step < CLIMB; step++) {
    const [subject] = tree.children(at, 'nsubj');
    if (subject !== undefined) return tree.is(subject, 'nsubj:pass') && at === verb ? undefined : subject;
    const up = tree.head(at);
    const [made] = tree.is(at, 'xcomp') ? tree.children(up, 'obj', 'iobj') : [];
    if (made !== undefined) return made;
    if (!tree.is(at, 'xcomp', 'conj', 'advcl')) return undefined;
    at = up;
  }
  return undefined;
}
