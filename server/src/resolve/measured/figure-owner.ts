import type { FigureSentence } from './figure-sentence.ts';
import type { FoundMeasured } from './figure-view.ts';
import type { FoundPredicate } from './governing-predicate.ts';

/** Verbs whose subject has, spends or makes the amount that is their object or adjunct. */
const OWNERS = new Set(
  (
    'have own spend pay buy sell import export produce make earn lose invest raise borrow owe receive win cut add hire employ ' +
    'report post deliver ship send give donate pledge order need use hold store offer announce gain'
  ).split(' '),
);

/**
 * The head word of whose a figure is: the possessor of what is measured ("Norland's exports", "exports of Norland"), else
 * the subject that spends, has or makes it.
 * @param s the sentence
 * @param found what the figure measures
 * @param predicate what governs it
 * @param isName whether a word stands in a name or other mention
 */
export function ownerOf(
  s: FigureSentence,
  { noun, anchor }: FoundMeasured,
  predicate: FoundPredicate | undefined,
  isName: (word: number) => boolean,
): number | undefined {
  const { syntax } = s;
  for (const word of noun === undefined ? [anchor] : [noun, anchor]) {
    const [possessor] = syntax.children(word, 'nmod:poss');
    if (possessor !== undefined) return possessor;
    const of = syntax.children(word, 'nmod').find((child) => /^(?:of|at)$/.test(s.preposition(child)) && isName(child));
    if (of !== undefined && !s.isNumeric(of)) return of;
  }
  if (!predicate || !OWNERS.has(s.lemma(predicate.word))) return undefined;
  const passive = syntax.children(predicate.word, 'nsubj:pass', 'aux:pass').length > 0;
  const subject = passive ? undefined : syntax.subject(predicate.word);
  return subject === noun || subject === anchor || (subject !== undefined && s.isNumeric(subject))
    ? undefined
    : subject;
}
