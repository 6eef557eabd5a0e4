import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** A file of the shared folder's data; empty where it is absent. */
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

/** The sentences of WikiSplit, in tokens. */
export function* wikiSplit(): Iterable<string> {
  for (const part of ['test', 'tune', 'validation'])
    for (const line of read(`wiki-split/${part}.tsv`).split('\n')) yield line.split('\t')[0] ?? '';
}

/** The lines of WikiText-2, in tokens: paragraphs and headings. */
export function* wikiText(): Iterable<string> {
  for (const part of ['test', 'valid']) yield* read(`wikitext-2/${part}.txt`).split('\n');
}

/** The sentences of the training and development parts of GUM and EWT, as in print. */
export function* treebanks(): Iterable<string> {
  for (const file of ['gum/train', 'gum/dev', 'ud-english-ewt/train', 'ud-english-ewt/dev'])
    for (const [, text = ''] of read(`${file}.conllu`).matchAll(/^# text = (.*)$/gmu)) yield text;
}

/**
 * The shared folder's prose that is no news and may be trained on, as in print, a sentence or a paragraph at a time. Nothing where the folder
 * is absent.
 */
export function* freeProse(): Iterable<string> {
  for (const sentence of wikiSplit()) yield joined(sentence);
  for (const line of wikiText()) if (line.length > leastParagraph) yield joined(line.trim());
  yield* treebanks();
}
