import type { Article, BlockType } from '../parse/article.ts';

const prose: ReadonlySet<BlockType> = new Set(['deck', 'paragraph', 'caption', 'boilerplate']);

const languages =
  'arabic|armenian|bengali|bulgarian|burmese|cantonese|catalan|chinese|croatian|czech|danish|dari|dutch|estonian|farsi|' +
  'finnish|french|georgian|german|greek|hebrew|hindi|hungarian|indonesian|italian|japanese|kazakh|khmer|korean|kurdish|' +
  'latvian|lithuanian|malay|mandarin|mongolian|norwegian|pashto|persian|polish|portuguese|romanian|russian|serbian|' +
  'slovak|slovene|somali|spanish|swahili|swedish|tagalog|tamil|thai|tibetan|turkish|ukrainian|urdu|uyghur|vietnamese';

const says = new RegExp(
  [
    '\\btranslat(?:ed|ion|ions|or|ors)\\b[^.]{0,40}\\b(?:from|by|of|remarks|speech|text|transcript)\\b',
    '\\b(?:through|via|by|with) (?:an? |the |his |her |their )?(?:[a-z]{1,20} )?(?:interpreter|translator|translation)\\b',
    '\\baccording to (?:an? |the )?(?:[a-z]{1,20} ){0,3}translation\\b',
    `\\b(?:said|speaking|spoke|wrote|writing|added|told [a-z]{1,20}) in (?:${languages})\\b`,
  ].join('|'),
  'iu',
);

/**
 * Whether an article says that it gives somebody's words in translation ("speaking through an interpreter", "he said in
 * Russian", "according to an official translation").
 */
export function saysTranslated({ blocks }: Article): boolean {
  return blocks.some(({ type, text }) => prose.has(type) && says.test(text));
}
