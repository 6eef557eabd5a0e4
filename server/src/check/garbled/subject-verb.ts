import type { Slip } from '../prose.ts';
import { type FiniteVerb, finiteVerb, type GrammaticalNumber } from './finite-verb.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { subjectNumber } from './subject-number.ts';

/** What asks for a verb without "-s" behind "that" ("insists that the budget include"): the mandative subjunctive. */
const MANDATIVE =
  /^(?:ask|advise|beg|command|demand|desire|dictate|direct|insist|mandate|move|order|plead|pray|prefer|propose|recommend|request|require|rule|stipulate|suggest|urge|wish|vote|argue|advocate|call|seek|specify|proposal|recommendation|requirement|request|suggestion|condition|insistence|plea|order|rule|important|essential|vital|crucial|necessary|imperative|critical|mandatory|better|best|appropriate)$/u;

/** Verbs with a bare infinitive that has a subject of its own ("made the price fall"). */
const CAUSATIVE = /^(?:let|make|have|help|see|watch|hear|feel|notice|observe|bid|get|find)$/u;

/** What stands before a wish or a thought: "if he were". */
const UNREAL =
  /^(?:if|though|unless|whether|wish|wishes|wished|suppose|supposing|imagine|lest|would|should|rather|as)$/u;

/**
 * Finds verbs that do not agree with their subjects in number.
 *
 * Silent where usage or the tree leaves a doubt: see `subjectNumber`; subjunctives, bare infinitives, clauses with two
 * subjects, subjects behind their verb (but for "there is"), quoted words.
 * @returns what stands wrong in the sentence's block, with the form that agrees; in the order of the subjects
 */
export function subjectVerbSlips(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, words } = sentence;
  const slips: Slip[] = [];
  for (let subject = 0; subject < syntax.length; subject++) {
    if (!syntax.is(subject, 'nsubj')) continue;
    const predicate = syntax.head(subject);
    if (syntax.children(predicate, 'nsubj', 'csubj').length > 1) continue;
    const verb = finiteVerb(sentence, predicate);
    // "Fewer hands means more work" is said of the fact.
    if (!verb || ['mean', 'means'].includes(verb.other) || sentence.isOut(subject) || sentence.isOut(verb.word))
      continue;
    const named = whoAgrees(sentence, subject, predicate, verb);
    if (!named || named.number === verb.number || isSubjunctive(sentence, predicate, verb)) continue;
    if (syntax.tag(named.word) !== 'PRON' && saysSame(sentence, predicate, verb)) continue;
    const now = words[verb.word] ?? '';
    slips.push({
      ...sentence.span(verb.word),
      newText: verb.other,
      message: `“${now}” does not agree with “${words[named.word] ?? ''}”, which is ${named.number}: “${verb.other}”.`,
    });
  }
  return slips;
}

interface Agreeing {
  readonly word: number;
  readonly number: GrammaticalNumber;
}

function whoAgrees(
  sentence: ParsedSentence,
  subject: number,
  predicate: number,
  verb: FiniteVerb,
): Agreeing | undefined {
  const { syntax, lower } = sentence;
  if (syntax.children(predicate, 'expl').length > 0) {
    // "There was no plague, efforts …": only what follows the verb at once is its subject.
    const { first } = syntax.span(subject);
    const whole =
      first === predicate + 1 && ['is', 'was', 'are', 'were', 'exists', 'exist'].includes(lower[verb.word] ?? '');
    const number = whole ? subjectNumber(sentence, subject) : undefined;
    return number && plain(sentence, first, subject) ? { word: subject, number } : undefined;
  }
  if (subject > verb.word) return undefined;
  // Behind a preposition the tree has taken the wrong noun ("every dollar put into levees saves").
  if (syntax.children(subject, 'case').some((word) => syntax.tag(word) === 'ADP')) return undefined;
  if (syntax.tag(syntax.span(subject).first - 1) === 'ADP') return undefined;
  // ", which means" may speak of the whole clause.
  if (lower[subject] === 'which' && verb.number === 'singular' && lower[subject - 1] === ',') return undefined;
  if (/^(?:that|which|who)$/u.test(lower[subject] ?? '')) return antecedent(sentence, subject, predicate);
  // "An entertainer such as Lee host", "every Lee make": a bare verb by a name is sure only where the sentence begins so.
  const bare = verb.word === predicate && verb.number === 'plural' && syntax.tag(subject) === 'PROPN';
  if (bare && syntax.span(subject).first > 0) return undefined;
  const number = subjectNumber(sentence, subject) ?? shared(sentence, subject);
  return number && { word: subject, number };
}

/** Whether nothing but articles, adjectives and compounds stand between two words. */
function plain({ syntax }: ParsedSentence, first: number, last: number): boolean {
  for (let word = first; word < last; word++) {
    if (!['DET', 'ADJ', 'NOUN', 'ADV'].includes(syntax.tag(word)) || syntax.head(word) > last) return false;
  }
  return true;
}

/** What "who", "which" or "that" stands for, when every noun it may stand for has the same number. */
function antecedent(sentence: ParsedSentence, pronoun: number, predicate: number): Agreeing | undefined {
  const { syntax } = sentence;
  if (!syntax.is(predicate, 'acl:relcl')) return undefined;
  const head = syntax.head(predicate);
  const number = subjectNumber(sentence, head);
  if (!number || head > pronoun) return undefined;
  if (syntax.children(pronoun, 'case').length > 0) return undefined;
  const others: number[] = [];
  // "Efforts to catch him since his arrest that were …": what stands above may be meant.
  for (let above = syntax.head(head); above >= 0; above = syntax.head(above)) {
    if (['NOUN', 'PROPN', 'PRON'].includes(syntax.tag(above))) others.push(above);
  }
  for (let word = head + 1; word < pronoun; word++) {
    if (['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'].includes(syntax.tag(word)) && !syntax.is(word, 'compound', 'nmod:poss'))
      others.push(word);
  }
  return others.every((word) => subjectNumber(sentence, word) === number) ? { word: head, number } : undefined;
}

/** "The mayor and her aides": plural, when one of those joined by "and" is. */
function shared(sentence: ParsedSentence, subject: number): GrammaticalNumber | undefined {
  const { syntax, lower } = sentence;
  const conjuncts = syntax.children(subject, 'conj');
  const ands = conjuncts.flatMap((conjunct) => syntax.children(conjunct, 'cc')).map((word) => lower[word]);
  if (ands.length !== 1 || ands[0] !== 'and' || syntax.tag(subject) !== 'NOUN') return undefined;
  const plural = [subject, ...conjuncts].filter(
    (word) => syntax.tag(word) === 'NOUN' && syntax.has(word, 'Number=Plur'),
  );
  const others = syntax.children(subject, 'appos', 'parataxis', 'list', 'nummod', 'nmod');
  return plural.length > 1 &&
    others.length === 0 &&
    plural.every((word) => subjectNumber(sentence, word) !== undefined || word === subject)
    ? 'plural'
    : undefined;
}

function isSubjunctive(sentence: ParsedSentence, predicate: number, verb: FiniteVerb): boolean {
  const { syntax, lower } = sentence;
  const form = lower[verb.word] ?? '';
  if (verb.number === 'singular') return false;
  if (form === 'were') return lower.some((word) => UNREAL.test(word));
  if (form === 'are') return false;
  const governor = syntax.head(predicate);
  if (governor < 0) return false;
  const lemma = sentence.lemma(governor);
  if (CAUSATIVE.test(lemma) && !syntax.is(predicate, 'acl:relcl', 'conj')) return true;
  if (lower.some((word) => /^(?:lest|may|let|shall)$/u.test(word))) return true;
  return lower.some((_, word) => word < predicate && MANDATIVE.test(sentence.lemma(word)));
}

/** "The work were two silver balls": the verb agrees with what the subject is said to be. */
function saysSame({ syntax }: ParsedSentence, predicate: number, verb: FiniteVerb): boolean {
  const said = ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(syntax.tag(predicate)) ? predicate : undefined;
  // "The boys was from Oslo" says nothing that could agree.
  if (said === undefined || syntax.children(said, 'case').length > 0) return false;
  const plural =
    syntax.has(said, 'Number=Plur') || syntax.children(said, 'conj').length > 0 || syntax.tag(said) === 'NUM';
  return plural === (verb.number === 'plural');
}
