import type { ParsedSentence } from './parsed-sentences.ts';
import { missingWord } from './suspicion-mend.ts';

/** Whether English needs no word here though a place without one is rare. */
export function isWhole(sentence: ParsedSentence, word: number): boolean {
  if (missingWord(sentence, word) !== undefined) return false;
  return (
    opensClause(sentence, word) || opensName(sentence, word) || isWish(sentence, word) || isMeasured(sentence, word)
  );
}

/** "what that [was] is known", "what had become [of] it": such clauses end in the verb or preposition that the question leaves bare. */
export function endsQuestion({ lower, syntax }: ParsedSentence, word: number): boolean {
  if (!/^(?:is|are|was|were|be|been|has|have|had|do|does|did|of|for|to|about|like)$/u.test(lower[word] ?? ''))
    return false;
  const next = syntax.tag(word + 1);
  if (!['AUX', 'VERB', 'PUNCT', 'CCONJ'].includes(next)) return false;
  return lower.slice(Math.max(0, word - 6), word).some((each) => /^(?:what|which|who|whom|how|where)$/u.test(each));
}

/** "Will melt what is left of the snow": neither "what" nor the preposition is odd. */
export function isFreeRelative({ lower, syntax }: ParsedSentence, word: number): boolean {
  const before = lower[word - 1] ?? '';
  if (lower[word] === 'what')
    return before === 'times' || ['VERB', 'ADP', 'AUX', 'SCONJ', 'ADV'].includes(syntax.tag(word - 1));
  if (lower[word] !== 'of' || !/^(?:left|become)$/u.test(before)) return false;
  return lower.slice(Math.max(0, word - 4), word).includes('what');
}

/** "the role [the firm] had played", "danger [the] building might fall": a clause begins without "that", and nothing is missing. */
function opensClause({ syntax }: ParsedSentence, word: number): boolean {
  for (let top = word, steps = 0; steps < 4 && top >= 0; top = syntax.head(top), steps++) {
    if (syntax.span(top).first !== word && top !== word) return false;
    if (!syntax.is(top, 'nsubj', 'expl')) continue;
    const verb = syntax.head(top);
    return syntax.is(verb, 'acl:relcl', 'acl', 'ccomp', 'advcl', 'parataxis') && syntax.span(verb).first >= word;
  }
  return false;
}

/** "the cities [New] Haven and Salem", "born [Doris] Mary": a name follows its noun or verb without a comma. */
function opensName({ syntax, words }: ParsedSentence, word: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words[word] ?? '') && ['NOUN', 'VERB', 'PROPN'].includes(syntax.tag(word - 1));
}

/** "ordered that he [remain]", "mandates that ballots [be] posted": English has the bare form here. */
function isWish({ syntax, lower }: ParsedSentence, word: number): boolean {
  const verb = syntax.is(word, 'aux', 'cop') ? syntax.head(word) : word;
  if (lower[word] !== 'be' && !syntax.has(word, 'VerbForm=Inf') && !syntax.has(word, 'VerbForm=Fin')) return false;
  const governor = lower[syntax.head(verb)] ?? '';
  return (
    syntax.is(verb, 'ccomp', 'acl', 'csubj') &&
    /^(?:ask|ban|bid|demand|direct|forc|insist|instruct|mandat|mov|order|propos|reco|reque|requi|rul|suggest|urg|vot)/u.test(
      governor,
    )
  );
}

/** "four decades [his] junior", "thousands [more] people": a measure before what it measures. */
function isMeasured({ lower, syntax }: ParsedSentence, word: number): boolean {
  if (
    lower[word] === 'more' &&
    /^(?:many|few|several|dozens|scores|hundreds|thousands|millions)$/u.test(lower[word - 1] ?? '')
  )
    return true;
  if (lower[word] === 'more' && syntax.tag(word - 1) === 'NUM') return true;
  return (
    /^(?:years|decades|months|times|inches|feet|miles|minutes|hours)$/u.test(lower[word - 1] ?? '') &&
    /^(?:junior|senior|size|height|length|weight|age)$/u.test(lower[word + 1] ?? '')
  );
}
