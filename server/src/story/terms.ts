import { stemmer } from 'stemmer';
import type { Article, BlockType } from '../parse/article.ts';
import type { Summary } from '../resolve/summary.ts';
import { rememberWords } from '../text/remember.ts';
import { foldName } from './fold-name.ts';

/** What an article is about, as far as its words tell: made once for a version of it, kept with its summary. */
export interface Gist {
  /** Stem → how often, a headline's words counted several times. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stems of the headline. */
  readonly title: ReadonlySet<string>;
  /** Capitalised words inside sentences, folded → how often: names, whether or not a model read them. */
  readonly names: ReadonlyMap<string, number>;
}

/** How much a part's words count. */
const weights: Partial<Record<BlockType, number>> = { headline: 3, deck: 2, subhead: 1, paragraph: 1, caption: 0.5 };

/** The first paragraphs say what happened. */
const lead = { paragraphs: 2, weight: 2 };

/** Words of an article that are looked at; its end is background. */
const maxWords = 1_200;

const stops = new Set(
  (
    'a about above across after again against all almost alone along already also although always am among an and another ' +
    'any anyone anything are around as at away back be became because become been before began behind being below between ' +
    'both but by came can cannot come could did do does doing done down during each either else enough even ever every few ' +
    'for from further gave get gets give given go goes going gone got had has have having he her here hers herself him ' +
    'himself his how however i if in into is it its itself just kept know known last later least less let like likely made ' +
    'make makes many may me might mine more most much must my myself near never next no none nor not nothing now of off ' +
    'often on once one only onto or other others our ours out over own per perhaps put rather s said same saw say says see ' +
    'seem seen several shall she should since so some something soon still such t take taken than that the their theirs ' +
    'them themselves then there these they thing this those though through thus till to together told too took toward ' +
    'towards two under until up upon us use used very via was way we well went were what when where whether which while who ' +
    'whom whose why will with within without would yes yet you your yours according added monday tuesday wednesday thursday ' +
    'friday saturday sunday january february march april june july august september october november december today ' +
    'yesterday tomorrow mr mrs ms'
  ).split(' '),
);

/** Words, as stems, that many news stories hold whatever they are about. */
const common: ReadonlySet<string> = new Set(
  (
    'year people government country president report state news official new time day week month first million percent ' +
    'group company public statement national city minister police work part number world plan call leader member include ' +
    'follow call announce expect three four five ten law case court high support issue office former spokesman department ' +
    'million billion made local area home end start continue increase right decision man woman change political power ' +
    'party war military force attack against service international security general system hold held show need place ' +
    'problem point early long large major tell think want help move act set call ask release event economy market price ' +
    'rate business industry american unit states media press conference reporter interview agency source information press'
  )
    .split(' ')
    .map((word) => stemmer(word)),
);

/** Whether a stem is one that many stories hold. */
export function isCommon(stem: string): boolean {
  return common.has(stem);
}

/**
 * The words of a text that tell what it is about, as stems (Porter 1980), in text order with repeats. Numbers stay when
 * they have three digits or more.
 */
export function stemsOf(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => (/^\d/.test(word) ? word.length > 2 : word.length > 1 && !stops.has(word)))
    .map(stemOf);
}

const stemOf = rememberWords(stemmer, 20_000);

/** The gist of an article by its words. */
export function gistOf(article: Article): Gist {
  const terms = new Map<string, number>();
  const title = new Set(stemsOf(article.title ?? ''));
  let words = 0;
  let paragraphs = 0;
  for (const { type, text } of article.blocks) {
    const weight = weights[type];
    if (weight === undefined || words > maxWords) continue;
    const factor = type === 'paragraph' && paragraphs++ < lead.paragraphs ? lead.weight : weight;
    for (const stem of stemsOf(text.slice(0, 20_000))) {
      terms.set(stem, (terms.get(stem) ?? 0) + factor);
      words++;
    }
  }
  return { terms, title, names: capitalsOf(article) };
}

/** Words with a capital that no sentence's start explains. */
function capitalsOf({ blocks }: Article): Map<string, number> {
  const names = new Map<string, number>();
  let words = 0;
  for (const { type, text, sentences } of blocks) {
    if (type === 'headline' || type === 'subhead' || words > maxWords) continue;
    for (const sentence of sentences) {
      let first = true;
      for (const { start, end, isWord } of sentence.words) {
        if (!isWord) {
          // Quotation marks and colons open sentences too.
          first ||= /["“‘:]/.test(text.slice(start, end));
          continue;
        }
        words++;
        if (!first && /^\p{Lu}/u.test(text.slice(start, end))) {
          const word = foldName(text.slice(start, Math.min(end, start + 60))).replace(/ .*/, '');
          if (word.length > 1 && !stops.has(word)) names.set(word, (names.get(word) ?? 0) + 1);
        }
        first = false;
      }
    }
  }
  return names;
}

/** What can be told of an article's gist from its summary alone: headline, quotations, sentences around figures. */
export function gistOfSummary({ title, quotations, figures }: Summary): Gist {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const stem of stemsOf(text)) terms.set(stem, (terms.get(stem) ?? 0) + weight);
  };
  const head = title ?? '';
  add(head, 3);
  for (const { text } of quotations.slice(0, 40)) add(text.slice(0, 1_000), 1);
  for (const sentence of new Set(figures.slice(0, 40).map((figure) => figure.sentence))) add(sentence, 1);
  return { terms, title: new Set(stemsOf(head)), names: new Map() };
}
