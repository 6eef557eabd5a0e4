import type { ParsedSentence } from './parsed-sentences.ts';

/** Words that a bare verb can only follow with "to" between. */
const WITH_TO =
  /^(?:able|unable|trying|tried|attempting|attempted|attempts?|tends?|tended|refus(?:al|ed|es|ing)|fail(?:ed|s|ing)|want(?:s|ed)?|willing|unwilling|likely|unlikely|ready|reluctant|supposed|intend(?:s|ed|ing)?|intention|hop(?:es|ed|ing)|agreed|decided|decision|promised|pledged?|vowed|ability|inability|plans|planned|expected|forced|allowed|urged|seeks?|sought|seeking|continues?|continued|began|ought|used|voted|effort|efforts|bid|permission|opportunity|pressure)$/u;

/** Words that never stand before a noun without "to". */
const ALWAYS_TO = /^(?:according|owing)$/u;

/** Nouns of part, quantity and time that a determiner or a name follows only with "of" between. */
const WITH_OF =
  /^(?:rest|remainder|eve|majority|lack|hundreds|thousands|millions|dozens|tens|number|total|series|absence|outskirts|beginning|presence|evidence|thirds|quarters|amount|variety|wave|remains|vicinity|midst|aftermath|outbreak|removal|leader|governor|mayor|capital|verge|brink|favor|favour|support|weeks|months|years|half|announcement|killing|accusations?|allegations?)$/u;

/**
 * The word that is missing before a word, where English leaves no choice: "to" between "able" and a bare verb, "of" between "rest" and
 * "the".
 * @returns undefined where several words could stand there
 */
export function missingWord({ syntax, lower, words }: ParsedSentence, word: number): string | undefined {
  const before = lower[word - 1] ?? '';
  const tag = syntax.tag(word);
  if (ALWAYS_TO.test(before) && ['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ'].includes(tag)) return 'to';
  if (WITH_TO.test(before) && isBareVerb(tag, lower[word] ?? '')) return 'to';
  const opens = tag === 'DET' || /^(?:his|her|its|their|our|my)$/u.test(lower[word] ?? '');
  const name = tag === 'PROPN' && /^\p{Lu}/u.test(words[word] ?? '');
  return WITH_OF.test(before) && syntax.tag(word - 1) === 'NOUN' && (opens || name) ? 'of' : undefined;
}

function isBareVerb(tag: string, word: string): boolean {
  return (tag === 'VERB' || tag === 'AUX') && !/(?:ed|ing|[^s]s)$/u.test(word);
}
