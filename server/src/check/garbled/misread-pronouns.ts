import type { Span } from '../../text/span.ts';
import type { Summary } from '../../resolve/summary.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** What only who holds an office has. */
const OF_OFFICE =
  /^(?:term|presidency|premiership|reign|re-election|reelection|inauguration|cabinet|rule|mandate|tenure|throne|coronation|chancellorship|papacy)$/u;

/** Those who speak of others for a living. */
const OBSERVER =
  /\b(?:professor|analyst|expert|fellow|researcher|historian|lecturer|scholar|economist|director of|specialist|pollster|columnist|political scientist|author of|think tank|strategist|observer|chair|advis[eo]r)\b/iu;

/** A "he" that reads as the one who speaks, though what is said of him is another's. */
export interface MisreadPronoun {
  readonly sentence: ParsedSentence;
  /** The pronoun, and what "he" has: its first and last word. */
  readonly pronoun: number;
  readonly owned: { readonly first: number; readonly last: number };
  readonly speaker: string;
  readonly meant: string;
  /** Where the article says whose it is, in file offsets. */
  readonly evidence: Span;
}

/**
 * Finds "Lee, a professor, said that he wants a third term" in an article where the third term is the president's: nobody but
 * the speaker stands before the pronoun in its sentence, so that it reads as the speaker.
 * @param sentences those of one article, in text order
 * @param summary who is who in it
 */
export function misreadPronouns(sentences: readonly ParsedSentence[], summary: Summary): readonly MisreadPronoun[] {
  return sentences.flatMap((sentence) => {
    const said = spokenOf(sentence);
    if (!said) return [];
    const speaker = personAt(sentence, said.speaker, summary);
    if (speaker === undefined || !isObserver(speaker, summary, sentence) || othersBetween(sentence, said, summary))
      return [];
    const found = evidenceFor(sentence, said, speaker, sentences, summary);
    if (!found) return [];
    const name = summary.entities[speaker]?.name ?? '';
    return [{ sentence, pronoun: said.pronoun, owned: said.owned, speaker: name, ...found }];
  });
}

interface Said {
  readonly speaker: number;
  readonly pronoun: number;
  readonly owned: { readonly first: number; readonly last: number };
}

/** "Lee said that he … his third term": the words, when a sentence is built so. */
function spokenOf(sentence: ParsedSentence): Said | undefined {
  const { syntax, lower } = sentence;
  const cue = syntax.root;
  const speaker = syntax.children(cue, 'nsubj')[0];
  if (
    cue < 0 ||
    speaker === undefined ||
    speaker > cue ||
    !/^(?:say|state|claim|add|argue|note|explain|believe|think|suggest|tell)$/u.test(sentence.lemma(cue))
  )
    return undefined;
  const clause = syntax.children(cue, 'ccomp').find((word) => word > cue);
  const pronoun = clause === undefined ? undefined : syntax.children(clause, 'nsubj')[0];
  if (clause === undefined || pronoun === undefined || !/^(?:he|she)$/u.test(lower[pronoun] ?? '') || pronoun < cue)
    return undefined;
  const own = lower[pronoun] === 'he' ? 'his' : 'her';
  const { last: end } = syntax.span(clause);
  for (let word = pronoun + 1; word < end; word++) {
    const noun = syntax.head(word);
    if (
      lower[word] !== own ||
      !syntax.is(word, 'nmod:poss') ||
      !OF_OFFICE.test(sentence.lemma(noun)) ||
      sentence.isOut(word)
    )
      continue;
    return { speaker, pronoun, owned: { first: word, last: noun } };
  }
  return undefined;
}

/** The person whose name a word belongs to, as an index into `Summary.entities`. */
function personAt(sentence: ParsedSentence, word: number, summary: Summary): number | undefined {
  const { start } = sentence.block.map.spanToSource(sentence.span(word));
  return summary.mentions.find(
    (mention) => mention.kind === 'name' && mention.type === 'person' && mention.start <= start && start < mention.end,
  )?.entity;
}

function isObserver(person: number, summary: Summary, sentence: ParsedSentence): boolean {
  const roles = summary.entities[person]?.roles.map(({ text }) => text).join('; ') ?? '';
  return OBSERVER.test(roles) || OBSERVER.test(sentence.words.slice(0, sentence.syntax.root).join(' '));
}

/** Whether another person is named before the pronoun, whom it may mean. */
function othersBetween(sentence: ParsedSentence, { speaker, pronoun }: Said, summary: Summary): boolean {
  const own = personAt(sentence, speaker, summary);
  for (let word = 0; word < pronoun; word++) {
    const person = personAt(sentence, word, summary);
    if (person !== undefined && person !== own) return true;
  }
  return false;
}

/** A sentence that says whose it is, when it is another's and nowhere the speaker's. */
function evidenceFor(
  sentence: ParsedSentence,
  { owned }: Said,
  speaker: number,
  sentences: readonly ParsedSentence[],
  summary: Summary,
): { readonly meant: string; readonly evidence: Span } | undefined {
  const phrase = sentence.lower.slice(owned.first + 1, owned.last + 1).join(' ');
  for (const other of sentences) {
    if (other === sentence) continue;
    const at = other.lower.findIndex(
      (_, word) => other.lower.slice(word, word + owned.last - owned.first).join(' ') === phrase,
    );
    if (at < 0) continue;
    const owner = ownerOf(other, at + owned.last - owned.first - 1, summary);
    if (owner === speaker) return undefined;
    if (owner === undefined) continue;
    return {
      meant: summary.entities[owner]?.name ?? '',
      evidence: other.block.map.spanToSource(other.span(at, at + owned.last - owned.first - 1)),
    };
  }
  return undefined;
}

/** Who has a thing in a sentence: its owner, or the subject of the verb it hangs on; for "who" the noun that is meant. */
function ownerOf(sentence: ParsedSentence, noun: number, summary: Summary): number | undefined {
  const { syntax, lower } = sentence;
  const owner = syntax.children(noun, 'nmod:poss')[0];
  if (owner !== undefined && !/^(?:his|her)$/u.test(lower[owner] ?? '')) return personAt(sentence, owner, summary);
  const verb = syntax.head(noun);
  if (verb < 0) return undefined;
  const subject = syntax.subject(verb);
  if (subject === undefined) return undefined;
  const relative = lower[subject] === 'who' && syntax.is(verb, 'acl:relcl');
  return personAt(sentence, relative ? syntax.head(verb) : subject, summary);
}
