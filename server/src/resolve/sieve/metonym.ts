import type { MentionName, SieveSentence } from './mention.ts';
import { cueForm } from '../../analyse/quotations/cue-verbs.ts';
import { keyOfCountry, stateOfCapital } from './states.ts';

/** What governments do and cities do not; verbs of saying (`cue-verbs.ts`) are others. Bases, compared by their beginnings. */
const ACTS =
  /^(?:hop(?:es?|ed|ing)|want(?:s|ed)?|see(?:s|n)|refus|accus|den(?:y|ies|ied)|insist|demand|seek|sought|threaten|vow|warn|support|back(?:s|ed)|oppos|reject|condemn|recogni[sz]|sanction|impos|annex|invad|agree|refrain|resist(?:s|ed)|arm(?:s|ed)|favou?r|fear|prefer|consider|believ|think|try|tries|tried|attempt|call(?:s|ed)|sign(?:s|ed)|negotiat|retaliat|respond|react|intend|plan(?:s|ned)|push|press|depend|rel(?:y|ies|ied)|regard|view(?:s|ed)|portray|claim|signal|urg|ban(?:s|ned)|expel|summon|recall|pledge|promis|protest|welcom|blam|lobb|align)/;

/** What governments have and cities do not. Nouns, singular or plural. */
const HAS =
  /^(?:tie|relation|relationship|government|polic(?:y|ies)|stance|position|claim|demand|ambition|troop|force|decision|response|proposal|all(?:y|ies)|alliance|sanction|war|invasion|offer|plan|interest|influence|leader|president|minister|ministr(?:y|ies)|ambassador|envoy|embass(?:y|ies)|support|effort|goal|aim|strateg(?:y|ies)|refusal|opposition|rule|control|power|aggression|attempt|pressure|militar(?:y|ies)|arm(?:y|ies)|diplomat|diplomac(?:y|ies)|rival|partner|friend|enem(?:y|ies)|concern|rhetoric|accusation|view|willingness|desire|dependence|commitment|push|bid|intention|side)s?$/;

/** What is between governments: "ties with Moscow", "an offer from Beijing". */
const BETWEEN =
  /^(?:tie|relation|relationship|alliance|offer|pressure|dependence|support|friendship|partnership|rapprochement|sanction|threat|demand|signal|warning|message|concession|advantage|benefit|blow|boost|dialogue|tension|rift|dispute|loyalt(?:y|ies)|response|agreement|pact|treat(?:y|ies)|statement|comment|denial|criticism|opposition)s?$/;

/**
 * The key of the state for which a capital stands in its sentence ("Beijing hopes", "Moscow's allies", "ties with Kyiv");
 * what is said there could not be said of the city.
 * @returns undefined where the city itself is meant, or may be ("in Beijing", "flew to Moscow")
 */
export function metonymKey(sentence: SieveSentence, name: MentionName): string | undefined {
  const state = name.type === 'place' || name.type === 'organization' ? stateOfCapital(name.text) : undefined;
  if (state === undefined || sentence.syntax.length === 0 || !meansState(sentence, name)) return undefined;
  return keyOfCountry(state);
}

function meansState({ lower, syntax }: SieveSentence, { first, last }: MentionName): boolean {
  let word = last - 1;
  for (let step = 0; step < 4 && syntax.is(word, 'flat', 'conj'); step++) word = syntax.head(word);
  const head = syntax.head(word);
  const governor = lower[head] ?? '';
  const before = lower[first - 1] ?? '';
  if (syntax.relation(word) === 'nsubj') return acts(governor) || acts(verbUnder(syntax, lower, head));
  if (syntax.relation(word) === 'nmod:poss') return HAS.test(governor);
  if (syntax.is(word, 'nmod')) {
    return (
      (/^(?:with|to|from|between|on|against|for|of|and)$/.test(before) && BETWEEN.test(governor)) ||
      (before === 'between' && BETWEEN.test(governor))
    );
  }
  if (syntax.is(word, 'obl')) return before === 'by' && syntax.is(word, 'obl:agent') && acts(governor);
  // "accused Washington of", "told Beijing that"
  if (syntax.is(word, 'obj', 'iobj')) {
    return /^(?:accus|blam|urg|warn|pressur|tell|told|ask|support|condemn|criticiz|criticis|arm(?:s|ed)|sanction|assur|persuad|convinc)/.test(
      governor,
    );
  }
  return false;
}

const acts = (verb: string): boolean => ACTS.test(verb) || isSpeech(verb);

/** "Moscow has tried to …", "Beijing is ready to …": what the verb governs counts too. */
function verbUnder(syntax: SieveSentence['syntax'], lower: readonly string[], verb: number): string {
  const [under] = syntax.children(verb, 'xcomp');
  return under === undefined ? '' : (lower[under] ?? '');
}

/** Said by somebody; "shows" and "highlights" may be said of a city. */
const isSpeech = (verb: string): boolean => {
  const form = cueForm(verb);
  return form !== undefined && (form.uses.has('that') || form.uses.has('quote'));
};
