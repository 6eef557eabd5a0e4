// Makes server/src/check/garbled/expression-data.ts out of training/labelled/expressions.txt and phrases.txt:
// npx tsx test/bench/expressions.ts FOLDER...   (folders that hold lists of pairs of words, as training/sequences.py takes them)
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { classOf } from '../../server/src/check/garbled/sequences.ts';
import { WHOLE, withOther, WornExpressions } from '../../server/src/check/garbled/fixed-expressions.ts';
import { treebanks, wikiSplit, wikiText } from './free-prose.ts';
import { trainingStories } from './garbled-fit-corpora.ts';
import { meantimeDocuments } from './meantime-corpus.ts';

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const sources = ['expressions.txt', 'phrases.txt'].map(
  (name) => new URL(`../../training/labelled/${name}`, import.meta.url),
);
const target = new URL('../../server/src/check/garbled/expression-data.ts', import.meta.url);

/** An expression with what stands for each of its words. */
type Expressions = Map<string, Map<string, Set<string>>>;

/** A replacement without the mark of doubt. */
const bare = (other: string): string => other.replace('?', '');

/** Reads "cardiac arrest | arrest: detention, capture?" a line; several lines of one expression are one. */
export function readExpressions(text: string): Expressions {
  const found: Expressions = new Map();
  for (const line of text.split('\n')) {
    const [head = '', ...parts] = line.split('|').map((part) => part.trim().toLowerCase());
    const expression = head.replaceAll('-', ' ');
    if (!/^[a-z' ]+$/u.test(expression) || !expression.includes(' ')) continue;
    const own = found.get(expression) ?? new Map<string, Set<string>>();
    for (const part of parts) {
      const [word = '', others = ''] = part.split(':').map((each) => each.trim());
      if (word !== WHOLE && !expression.split(' ').includes(word)) continue;
      const list = own.get(word) ?? new Set<string>();
      own.set(word, list);
      for (const other of others.split(',').map((each) => each.trim().replaceAll('-', ' ')))
        if (/^[a-z' ]+\??$/u.test(other) && bare(other) !== word && (word === WHOLE || other.split(' ').length < 3))
          list.add(other);
    }
    if (own.size > 0) found.set(expression, own);
  }
  return found;
}

function sourceOf(expressions: Expressions): string {
  return [...expressions]
    .map(([expression, words]) =>
      [
        expression,
        ...[...words].flatMap(([word, others]) => (others.size > 0 ? [`${word}:${[...others].join(',')}`] : [])),
      ].join('|'),
    )
    .filter((line) => line.includes('|'))
    .sort()
    .join('\n');
}

/**
 * Leaves out what is only a verb and stands for a first word that may be an adjective or noun: "consider attempts" for "deliberate attempts" is
 * said of those who do.
 */
function withoutVerbs(expressions: Expressions): void {
  const tags = (lower: string): readonly string[] => classOf({ lower, name: false }).split('|');
  for (const [meant, words] of expressions) {
    const [first = ''] = meant.split(' ');
    if (!tags(first).some((tag) => tag === 'JJ' || tag === 'NN')) continue;
    const others = words.get(first) ?? new Set();
    for (const other of others) if (tags(bare(other)).every((tag) => tag === 'VB')) others.delete(other);
  }
}

/** Leaves out every replacement that makes a phrase which one of the texts has. */
function without(expressions: Expressions, texts: Iterable<string>): readonly string[] {
  const worn = new WornExpressions(sourceOf(expressions));
  const dropped = new Set<string>();
  for (const text of texts) {
    for (const { phrase, meant, listed } of worn.in(text)) {
      dropped.add(`${phrase} (${meant})`);
      for (const [word, others] of expressions.get(meant) ?? [])
        for (const other of others) if (withOther(meant.split(' '), word, bare(other)) === listed) others.delete(other);
    }
  }
  return [...dropped];
}

/** The texts of the shared folder that may be trained on, as prose. */
function* prose(): Iterable<string> {
  yield* wikiSplit();
  yield* wikiText();
  yield* treebanks();
  for (const path of filesUnder(`${shared}/data/re3d`, /documents\.json$/u)) yield readFileSync(path, 'utf8');
}

function* news(): Iterable<string> {
  for (const { paragraphs } of trainingStories() ?? []) yield* paragraphs;
  for (const { text } of meantimeDocuments() ?? []) yield text;
}

function filesUnder(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join(folder, path));
}

/** The pairs of words that lists of the web and of books have, one a line with its count. */
function* pairs(folders: readonly string[]): Iterable<string> {
  for (const folder of folders)
    for (const path of filesUnder(folder, /bigram\w*\.txt$/u))
      for (const line of readFileSync(path, 'utf8').split('\n'))
        yield line.replace(/\s\d+\s*$/u, '').replace('\t', ' ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const expressions = readExpressions(sources.map((source) => readFileSync(source, 'utf8')).join('\n'));
  const count = (): number =>
    [...expressions.values()].reduce(
      (sum, words) => sum + [...words.values()].reduce((all, others) => all + others.size, 0),
      0,
    );
  withoutVerbs(expressions);
  console.log(`${String(expressions.size)} expressions, ${String(count())} spun phrases`);
  without(expressions, pairs(process.argv.slice(2).filter((argument) => !argument.startsWith('--'))));
  console.log(`${String(count())} that no list of pairs has`);
  without(expressions, prose());
  console.log(`${String(count())} that free prose does not have`);
  const found = without(expressions, news());
  console.log(`${String(found.length)} that news has: ${found.join('; ')}`);
  const data = sourceOf(expressions);
  writeFileSync(
    target,
    `/*\n * Made by \`test/bench/expressions.ts\` out of training/labelled/expressions.txt; not to be edited by hand.\n */\n\n/** A fixed expression a line, its words in base form; then, for each word, what thesauruses put in its place. */\nexport const EXPRESSIONS = \`${data}\`;\n`,
  );
}
