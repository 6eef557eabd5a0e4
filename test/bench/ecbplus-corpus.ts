import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catText } from './cat-format.ts';

/** A document of ECB+. */
export interface EcbDocument {
  /** The file's name. */
  readonly name: string;
  /** 1 to 45. */
  readonly topic: number;
  /** What it is about: documents of a topic tell one of two events of a kind, years apart ("7ecb", "7ecbplus"). */
  readonly event: string;
  /** A sentence a paragraph; where the file begins with its address, that as `source` of a front matter. */
  readonly text: string;
}

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = process.env['GALLEY_ECBPLUS'] ?? `${shared}/data/ecbplus`;

/**
 * Reads ECB+ (Cybulska and Vossen 2014; the folder that its `ECB+.zip` unpacks to, one folder a topic).
 * @param topics which topics to read
 * @returns `undefined` when the folder is absent
 */
export function ecbDocuments(topics: (topic: number) => boolean): EcbDocument[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .map(Number)
    .filter((topic) => topic > 0 && topics(topic))
    .sort((a, b) => a - b)
    .flatMap((topic) =>
      readdirSync(`${folder}/${topic}`)
        .filter((name) => /^\d+_\d+ecb(?:plus)?\.xml$/.test(name))
        .sort()
        .map((name) => ({
          name,
          topic,
          event: `${topic}${/ecb(?:plus)?/.exec(name)?.[0] ?? ''}`,
          text: articleOf(readFileSync(`${folder}/${topic}/${name}`, 'utf8')),
        })),
    );
}

/** The text as an article: quotation marks of the Penn Treebank as in print, the page's address set apart. */
function articleOf(xml: string): string {
  const text = catText(xml).text.trim().replace(/``|''/g, '"');
  const paragraphs = text.split('\n\n').map((each) => each.replace(/" ([^"]*?) ?"/g, '"$1"'));
  const address = paragraphs[0] ?? '';
  if (!/^https? ?:/.test(address)) return paragraphs.join('\n\n');
  return [`---\nsource: ${address.replace(/\s+/g, '')}\n---`, ...paragraphs.slice(1)].join('\n\n');
}
