import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

const read = (path: string): string =>
  existsSync(`${shared}/data/${path}`) ? readFileSync(`${shared}/data/${path}`, 'utf8') : '';

/** Tokens put together as in print. */
const joined = (text: string): string =>
  text
    .replace(/ @([-,.])@ /gu, '$1')
    .replace(/ ([.,;:!?%)\]])/gu, '$1')
    .replace(/([([]) /gu, '$1')
    .replace(/ ('s|n't|'re|'ve|'ll|'d|'m)\b/gu, '$1')
    .replace(/``\s?|\s''/gu, '"');

/** A paragraph of a Wikipedia article that is no heading. */
const leastParagraph = 80;

/**
 * The shared folder's prose that is no news and may be trained on: WikiSplit, WikiText-2 and the training and development parts of GUM and
 * EWT, a sentence or a paragraph at a time. Nothing where the folder is absent.
 */
export function* freeProse(): Iterable<string> {
  for (const part of ['test', 'tune', 'validation'])
    for (const line of read(`wiki-split/${part}.tsv`).split('\n')) yield joined(line.split('\t')[0] ?? '');
  for (const part of ['test', 'valid'])
    for (const line of read(`wikitext-2/${part}.txt`).split('\n'))
      if (line.length > leastParagraph) yield joined(line.trim());
  for (const file of ['gum/train', 'gum/dev', 'ud-english-ewt/train', 'ud-english-ewt/dev'])
    for (const [, text = ''] of read(`${file}.conllu`).matchAll(/^# text = (.*)$/gmu)) yield text;
}
