import { lemmaOf } from '../../analyse/lemmas.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { classOf } from './sequences.ts';

/** Verbs whose past does not end in "-ed", each with its past and, where it is another, its participle. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'know:knew/known throw:threw/thrown grow:grew/grown blow:blew/blown fly:flew/flown draw:drew/drawn withdraw:withdrew/withdrawn ' +
    'sink:sank/sunk drink:drank/drunk shrink:shrank/shrunk begin:began/begun swim:swam/swum run:ran/run sing:sang/sung spring:sprang/sprung ' +
    'swing:swung cling:clung fling:flung sting:stung stick:stuck strike:struck dig:dug win:won spin:spun catch:caught teach:taught buy:bought ' +
    'bring:brought think:thought fight:fought seek:sought sell:sold tell:told feel:felt keep:kept sleep:slept sweep:swept weep:wept creep:crept ' +
    'leave:left lose:lost send:sent spend:spent build:built lend:lent bend:bent hold:held withhold:withheld uphold:upheld stand:stood ' +
    'understand:understood withstand:withstood find:found speak:spoke/spoken break:broke/broken steal:stole/stolen freeze:froze/frozen ' +
    'choose:chose/chosen wear:wore/worn tear:tore/torn bear:bore/borne swear:swore/sworn drive:drove/driven ride:rode/ridden rise:rose/risen ' +
    'arise:arose/arisen write:wrote/written bite:bit/bitten hide:hid/hidden slide:slid eat:ate/eaten fall:fell/fallen give:gave/given ' +
    'forgive:forgave/forgiven take:took/taken undertake:undertook/undertaken overtake:overtook/overtaken shake:shook/shaken ' +
    'mistake:mistook/mistaken see:saw/seen foresee:foresaw/foreseen oversee:oversaw/overseen go:went/gone undergo:underwent/undergone ' +
    'make:made say:said pay:paid lay:laid hear:heard flee:fled lead:led mislead:misled feed:fed breed:bred bleed:bled meet:met shoot:shot ' +
    'sit:sat get:got forget:forgot/forgotten put:put cut:cut hit:hit hurt:hurt let:let set:set shut:shut spread:spread split:split ' +
    'cast:cast become:became/become come:came/come overcome:overcame/overcome overthrow:overthrew/overthrown forbid:forbade/forbidden'
  )
    .split(' ')
    .map((each) => each.split(':') as [string, string]),
);

/** Nouns without a plural, and plurals that have none of their own. */
const NO_PLURAL = wordSet(
  'teeths feets mens womens childrens geeses mices policemens datas informations furnitures equipments advices knowledges homeworks luggages ' +
    'baggages musics softwares hardwares machineries poetries aircrafts spacecrafts offsprings cattles sheeps polices criterias phenomenas ' +
    'bacterias applauses moneys weathers evidences progresses housings garbages clothings rices breads happinesses wheats electricities ' +
    'transportations terrorisms feedbacks jewelleries jewelries slangs underwears',
);

/** Of those what is a verb as well, or has a plural in some trade: told only where the sentence shows the noun. */
const SOMETIMES = wordSet('evidences progresses polices housings breads moneys weathers');

/** Verbs whose last consonant is doubled, on both sides of the Atlantic, in a form that does not double it ("refering"). */
const DOUBLES =
  /^(refe|prefe|infe|defe|confe|transfe|occu|recu|incu|concu|dete|abho)(r)(ed|ing)$|^(commi|admi|permi|submi|omi|emi|transmi|regre|forge|acqui)(t)(ed|ing)$|^(begi|ru|swi)(n|m)(ing)$|^(compe|expe|prope|rebe|exce|contro|patro)(l)(ed|ing)$/u;

/**
 * Finds words put together by rule where English has another form: "sinked", "teeths", "accessibles", "earlily", "refering".
 * @returns what stands wrong in the sentence's block, with the right form where there is one; in text order
 */
export function misformedWords(sentence: ParsedSentence): readonly Slip[] {
  return sentence.words.flatMap((word, i): readonly Slip[] => {
    if (!/^\p{Ll}{4,}$/u.test(word) || sentence.isOut(i)) return [];
    if (isPossessivePlural(sentence, i)) {
      const own = `${word}${sentence.words[i + 1] ?? ''}`;
      const newText = own.slice(0, -1);
      return [{ ...sentence.span(i, i + 1), newText, message: `“${own}” is no English form: “${newText}”.` }];
    }
    const right = rightForm(sentence, i);
    if (right === undefined) return [];
    const mended = right !== '' && !right.includes('/');
    return [
      {
        ...sentence.span(i),
        ...(mended && { newText: right }),
        message: `“${word}” is no English form${right === '' ? '' : `: “${right.replace('/', '” or “')}”`}.`,
      },
    ];
  });
}

/** What a misformed word should be; '' where its mend is open, undefined where it is no such word. */
function rightForm(sentence: ParsedSentence, i: number): string | undefined {
  const { lower, syntax } = sentence;
  const word = lower[i] ?? '';
  const past = /^(.+?)e?d$/u.exec(word)?.[1] ?? '';
  if (word.endsWith('ed')) {
    for (const base of [past, `${past}e`, past.replace(/(.)\1$/u, '$1')]) {
      const form = IRREGULAR.get(base);
      // "Seed" and "sited" are other words.
      if (form !== undefined && word !== 'sited' && lemmaOf(word, 'VERB') === base) return form;
    }
  }
  if (NO_PLURAL.has(word)) {
    if (SOMETIMES.has(word) && !(syntax.tag(i) === 'NOUN' && ['ADJ', 'DET', 'NUM'].includes(syntax.tag(i - 1))))
      return undefined;
    return word
      .replace(/ies$/u, 'y')
      .replace(/(?<=men|children)s$/u, "'s")
      .replace(/(?<=ss)es$|(?<!')s$/u, '');
  }
  if (word === 'peoples' && syntax.tag(i - 1) === 'NUM') return 'people';
  if (known(word)) return undefined;
  // Adjectives have no plural, and what is an adverb already needs no "-ly".
  const adjective = /^(.*(?:ble|ous|ouse|ful|less))s$/u.exec(word)?.[1] ?? '';
  for (const base of [adjective, adjective.replace(/e$/u, '')])
    if (classOf({ lower: base, name: false }) === 'JJ') return base;
  const adverb = `${word.slice(0, -3)}y`;
  if (word.endsWith('ily') && classOf({ lower: adverb, name: false }).split('|').includes('RB')) return adverb;
  const [stem = '', last = '', ending = ''] = DOUBLES.exec(word)?.slice(1).filter(Boolean) ?? [];
  return stem === '' ? undefined : stem + last + last + ending;
}

/** "The parties's nomination". */
function isPossessivePlural(sentence: ParsedSentence, i: number): boolean {
  const { words, syntax } = sentence;
  if (!/^['’]s$/u.test(words[i + 1] ?? '') || syntax.tag(i) !== 'NOUN' || !syntax.has(i, 'Number=Plur')) return false;
  return /[^s]s$/u.test(words[i] ?? '') && sentence.lemma(i) !== words[i];
}

const known = (lower: string): boolean => classOf({ lower, name: false }) !== '';
