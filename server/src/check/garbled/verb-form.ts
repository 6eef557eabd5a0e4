import { lemmaOf } from '../../analyse/lemmas.ts';
import type { Slip } from '../prose.ts';
import { thirdPerson } from './finite-verb.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Past forms that are no participles, each with its participle. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  (
    'came come,went gone,began begun,took taken,gave given,wrote written,saw seen,did done,knew known,grew grown,drew drawn,' +
    'threw thrown,flew flown,blew blown,drove driven,rode ridden,rose risen,arose arisen,chose chosen,spoke spoken,stole stolen,' +
    'broke broken,woke woken,froze frozen,fell fallen,ate eaten,forgave forgiven,forgot forgotten,hid hidden,bit bitten,swore sworn,' +
    'tore torn,wore worn,bore borne,ran run,became become,overcame overcome,sang sung,sank sunk,rang rung,drank drunk,swam swum,' +
    'shook shaken,mistook mistaken,undertook undertaken,withdrew withdrawn,overthrew overthrown,undid undone,was been,were been'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Verbs whose base is their participle too. */
const IRREGULAR = new Set(
  (
    'come become overcome run outrun rerun put cut set hit let cost read cast shut split spread beat hurt quit bid bet burst bust ' +
    'forecast broadcast offset rid shed slit thrust upset wed wet knit fit reset input shot lit sped spit webcast telecast simulcast podcast recast miscast typecast beset overrun'
  ).split(' '),
);

const MODAL = /^(?:can|ca|could|may|might|must|shall|should|will|wo|would|cannot)$/u;
const HAVE = /^(?:have|has|had|having|'ve)$/u;
const DO = /^(?:do|does|did)$/u;
const BE = /^(?:is|are|was|were|been|being|be)$/u;

/** Words that may stand between an auxiliary and its verb. */
const BETWEEN =
  /^(?:n't|not|also|never|already|even|still|only|just|now|ever|always|often|soon|later|then|likely|probably|not|\p{Ll}{3,}ly)$/u;

/**
 * Finds auxiliaries whose verb has a form that cannot follow: "have came", "can to go", "did not went", "would goes".
 * @returns what stands wrong in the sentence's block, with the right form where there is one; in text order
 */
export function verbFormSlips(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const slips: Slip[] = [];
  for (let word = 0; word + 1 < syntax.length; word++) {
    if (syntax.tag(word) !== 'AUX' || sentence.isOut(word)) continue;
    const auxiliary = lower[word] ?? '';
    let next = word + 1;
    while (next < word + 4 && BETWEEN.test(lower[next] ?? '') && syntax.tag(next) !== 'VERB') next++;
    if (next >= syntax.length || sentence.isOut(next)) continue;
    const form = lower[next] ?? '';
    if (MODAL.test(auxiliary) && form === 'to') {
      const slip = modalWithTo(sentence, word, next);
      if (slip) slips.push(slip);
      continue;
    }
    // What follows is the auxiliary's own verb, and nothing else helps it.
    if (syntax.head(word) !== next || syntax.tag(next) !== 'VERB' || !syntax.is(word, 'aux')) continue;
    // "All they did was ask": what somebody does is named by its bare form.
    if (BE.test(auxiliary) && lower.slice(0, word).some((before) => /^(?:do|does|did|done|doing)$/u.test(before)))
      continue;
    if (syntax.children(next, 'aux', 'cop').some((other) => other > word)) continue;
    if (!clash(sentence, auxiliary, next)) continue;
    // A participle for a past is sure; elsewhere a word may be missing ("will buried", "have try").
    const meant = HAVE.test(auxiliary) || BE.test(auxiliary) ? PARTICIPLES.get(form) : undefined;
    const said = `${words[word] ?? ''} ${next === word + 1 ? '' : '… '}${words[next] ?? ''}`;
    slips.push({
      ...sentence.span(next),
      ...(meant !== undefined && { newText: meant }),
      message: `“${said}” is no form of the verb${meant === undefined ? '' : `: “${meant}”`}.`,
    });
  }
  return slips;
}

/** Whether a verb certainly has another form than its auxiliary asks for. */
function clash(sentence: ParsedSentence, auxiliary: string, verb: number): boolean {
  const form = sentence.lower[verb] ?? '';
  if (!/^\p{Ll}{2,}$/u.test(sentence.words[verb] ?? '')) return false;
  const past = PARTICIPLES.has(form);
  if (HAVE.test(auxiliary) || BE.test(auxiliary)) {
    // "Is degenerate", "be present": adjectives that are verbs as well.
    return (
      past ||
      (isRegularBase(form) &&
        !(
          BE.test(auxiliary) &&
          /ate$|^(?:present|open|clear|free|complete|correct|perfect|secure|subject|welcome|content|direct|exempt|live|mature|empty|dry|slow|calm|cool|warm|clean|close|lower|humble|idle|narrow|smooth|steady|corrupt|level|express|total)$/u.test(
            form,
          )
        ))
    );
  }
  if (!MODAL.test(auxiliary) && !DO.test(auxiliary)) return false;
  const base = sentence.lemma(verb);
  if (!isVerb(base) || base === form) return past;
  return past || form.endsWith('ing') || form === thirdPerson(base) || form === regularPast(base);
}

/** Whether a word is a verb's base form: with an ending it leads back to itself (WordNet's Morphy knows the verb). */
const isVerb = (word: string): boolean => lemmaOf(`${word}s`, 'VERB') === word || lemmaOf(`${word}es`, 'VERB') === word;

/** Whether a word is the base of a verb with a past in "-ed", which is never a participle. */
function isRegularBase(word: string): boolean {
  return (
    !/(?:ed|ing|en|wn)$/u.test(word) &&
    lemmaOf(word, 'VERB') === word &&
    isVerb(word) &&
    lemmaOf(regularPast(word), 'VERB') === word &&
    !IRREGULAR.has(word)
  );
}

/** The past of a regular verb: "own" → "owned", "carry" → "carried". */
function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** "Some stores can't to run": unless the modal's own verb is left out ("did what they could to help"). */
function modalWithTo(sentence: ParsedSentence, modal: number, to: number): Slip | undefined {
  const { syntax, lower, words } = sentence;
  if (syntax.tag(to + 1) !== 'VERB' && syntax.tag(to + 1) !== 'AUX') return undefined;
  if (
    lower
      .slice(0, modal)
      .some((word) =>
        /^(?:what|whatever|all|everything|as|than|anything|best|if|when|where|how|more|much|that|which|things?|lengths)$/u.test(
          word,
        ),
      )
  )
    return undefined;
  const verb = syntax.is(to + 1, 'cop', 'aux') ? syntax.head(to + 1) : to + 1;
  if (syntax.head(to) !== verb && syntax.head(to) !== to + 1) return undefined;
  return {
    ...sentence.span(modal, to),
    message: `“${words[modal] ?? ''}” takes no “to”: “${words
      .slice(modal, to + 2)
      .join(' ')
      .replace(/ n(['’])t/u, 'n$1t')}”.`,
  };
}
