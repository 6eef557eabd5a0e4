// Makes server/src/check/garbled/collocation-data.ts out of training/labelled/collocations.txt and expressions.txt, and of the free prose of
// the shared folder: npx tsx test/bench/collocations.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { lemmaOf } from '../../server/src/analyse/lemmas.ts';
import { DIGITS, numeral } from '../../server/src/check/garbled/collocations.ts';
import { type Bond, wordBonds } from '../../server/src/check/garbled/word-bonds.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { readExpressions } from './expressions.ts';
import { freeProse } from './free-prose.ts';
import { corpusEncoder } from './reading-corpus.ts';

const labelled = (name: string): string =>
  readFileSync(new URL(`../../training/labelled/${name}`, import.meta.url), 'utf8');
const target = new URL('../../server/src/check/garbled/collocation-data.ts', import.meta.url);

/** How often pairs are met: by noun, then by bond and partner ("o close"). */
type Met = Map<string, Map<string, number>>;

/** Paragraphs that are read at once. */
const batch = 20;
/** A count is one digit. */
const mostCounted = 9;
/** A word for which fewer others are given has each of them less often than its share says. */
const leastGiven = 3;

/** What the fields of a line of the dictionary are. */
const FIELDS: Readonly<Record<string, Bond>> = { adj: 'm', n: 'm', obj: 'o', of: 'f', in: 'i' };

function add(met: Met, bond: Bond, partner: string, noun: string): void {
  const own = met.get(noun) ?? new Map<string, number>();
  met.set(noun, own);
  const key = `${bond} ${partner}`;
  own.set(key, (own.get(key) ?? 0) + 1);
}

const nounOf = (word: string): string => lemmaOf(word, 'NOUN');

/** Adds what the dictionary says: "runway | adj: long, wet | n: airport | obj: close | … | mod: lights | in: land on" a line. */
function addDictionary(met: Met, text: string): void {
  const said = new Set<string>();
  const say = (bond: Bond, partner: string, noun: string): void => {
    const key = `${bond} ${partner} | ${noun}`;
    if (!said.has(key)) add(met, bond, partner, noun);
    said.add(key);
  };
  for (const line of text.toLowerCase().split('\n')) {
    const [noun = '', ...fields] = line.split('|').map((field) => field.trim());
    for (const field of fields) {
      const [name = '', list = ''] = field.split(':', 2).map((part) => part.trim());
      for (const word of list.split(/[,;]/u).map((each) => each.trim())) {
        if (!/^[a-z][a-z' -]*$/u.test(word)) continue;
        if (name === 'mod') say('m', noun, nounOf(word));
        const bond = FIELDS[name];
        if (bond) say(bond, name === 'n' || name === 'of' ? nounOf(word) : word, noun);
      }
    }
  }
}

/** Adds the expressions of two words. */
function addExpressions(met: Met, expressions: ReturnType<typeof readExpressions>): void {
  for (const expression of expressions.keys()) {
    const [first = '', second = '', third] = expression.split(' ');
    if (third !== undefined) continue;
    add(met, 'm', first, nounOf(second));
    add(met, 'o', first, nounOf(second));
  }
}

/** Adds what prose has, and counts its words. */
async function addProse(met: Met, counts: Map<string, number>, encoder: Encoder): Promise<void> {
  const analyser = new Analyser(encoder);
  const paragraphs = [...freeProse()];
  for (let from = 0; from < paragraphs.length; from += batch) {
    const text = paragraphs.slice(from, from + batch).join('\n\n');
    const article = parseArticle({ uri: 'file:///prose.txt', text });
    const annotations = await analyser.analyse(article, { priority: 'background' });
    for (const [i, block] of article.blocks.entries())
      for (const { words, reading } of annotations.blocks[i]?.sentences ?? []) {
        if (reading.syntax.heads.length < words.length) continue;
        const forms = words.map(({ start, end }) => block.text.slice(start, end));
        for (const { bond, partner, noun } of wordBonds(Syntax.of(reading.syntax), forms)) {
          add(met, bond, partner, noun);
          for (const word of [partner, noun]) counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
  }
}

/** For each word the usual ones for which it is given, each with its share of what is given for that one. */
function replacements(expressions: ReturnType<typeof readExpressions>): Map<string, Map<string, number>> {
  const given = new Map<string, number>();
  const by = new Map<string, Map<string, number>>();
  for (const words of expressions.values())
    for (const [usual, others] of words)
      for (const other of others) {
        const spun = other.replace('?', '');
        if (!/^[a-z]+$/u.test(spun)) continue;
        const weight = other.endsWith('?') ? 0.5 : 1;
        given.set(usual, (given.get(usual) ?? 0) + weight);
        const own = by.get(spun) ?? new Map<string, number>();
        by.set(spun, own.set(usual, (own.get(usual) ?? 0) + weight));
      }
  for (const own of by.values())
    for (const [usual, weight] of own) own.set(usual, weight / Math.max(leastGiven, given.get(usual) ?? 0));
  return by;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const met: Met = new Map();
  const counts = new Map<string, number>();
  const expressions = readExpressions(labelled('expressions.txt'));
  addDictionary(met, labelled('collocations.txt'));
  console.log(`${String(met.size)} nouns of the dictionary`);
  addExpressions(met, expressions);
  const encoder = await corpusEncoder();
  if (encoder) await addProse(met, counts, encoder);
  const numbers = new Map<string, number>();
  const number = (word: string): string => {
    const own = numbers.get(word) ?? numbers.size;
    numbers.set(word, own);
    return numeral(own);
  };
  const bonds = [...met].sort().map(([noun, own]) => {
    number(noun);
    const sections = new Map<string, string>();
    for (const [key, count] of [...own].sort()) {
      const section = `${key.charAt(0)}${String(Math.min(count, mostCounted))}`;
      sections.set(section, (sections.get(section) ?? '') + number(key.slice(2)));
    }
    return [noun, ...[...sections].map((section) => section.join(''))].join(' ');
  });
  const replaced = [...replacements(expressions)].sort().map(([spun, own]) => {
    const shares = [...own].map(([usual, share]) => {
      const digit = Math.min(DIGITS.length - 1, Math.max(1, Math.round(share * DIGITS.length)));
      return number(usual) + (DIGITS[digit] ?? '');
    });
    return `${spun} ${shares.join('')}`;
  });
  const vocabulary = [...numbers.keys()].map((word) => {
    const count = counts.get(word);
    return word.replaceAll(' ', '_') + (count === undefined ? '' : `=${String(count)}`);
  });
  const constant = (name: string, what: string, text: string): string =>
    `\n/** ${what} */\nexport const ${name} = \`${text}\`;\n`;
  writeFileSync(
    target,
    `/*\n * Made by \`test/bench/collocations.ts\`, which says of what; not to be edited by hand. See \`Collocations\` for what the lines are.\n */\n` +
      constant('VOCABULARY', 'Words, with how often prose has them in a pair.', vocabulary.join(' ')) +
      constant('BONDS', 'By noun what hangs together with it.', bonds.join('\n')) +
      constant('REPLACED', 'By word the usual ones for which thesauruses give it.', replaced.join('\n')),
  );
  console.log(
    `${String(bonds.length)} nouns, ${String(vocabulary.length)} words, ${String(replaced.length)} replacements`,
  );
  process.exit();
}
