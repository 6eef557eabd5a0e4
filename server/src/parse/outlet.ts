import type { Span } from '../text/span.ts';
import type { Block, Evidence } from './article.ts';
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import type { FrontMatter, FrontMatterValue } from './front-matter.ts';
import { fromLines } from './outlet-lines.ts';
import { fromPath } from './outlet-paths.ts';

const OUTLET_KEYS = [
  'outlet',
  'publisher',
  'publication',
  'newspaper',
  'site_name',
  'sitename',
  'og:site_name',
  'website',
  'site',
  'provider',
  'agency',
  'source',
];
const URL_KEYS = ['url', 'link', 'canonical', 'source_url', 'original_url'];
/** So much of an article is searched for its outlet's name. */
const MAX_SEARCHED = 200_000;
/** Words one of which a name must hold to be taken for an outlet when people "told" it something. */
const MEDIA =
  /\b(?:News|Times|Post|Journal|Herald|Tribune|Guardian|Press|Radio|TV|Television|Daily|Weekly|Standard|Telegraph|Independent|Observer|Gazette|Chronicle|Mail|Broadcasting|Agency|Today|Magazine|Review|Network|Examiner|Inquirer|Sun|Star|Globe|Courier|Echo|Reuters|BBC|CNN|NPR|AFP|AP|NBC|CBS|ABC|PBS|MSNBC|ITV|RFE\/RL|VOA)\b/;
const NO_OUTLET = /^(?:reporters?|journalists?|lawmakers|parliament|congress)$/i;

/**
 * Finds who published an article, by the strongest evidence there is: front matter, copyright line, the address it came
 * from, a line that says where it first appeared, a dateline's or byline's agency, an outlet that people "told" things
 * more than once, and at last the name of the file or its folder where it is an outlet's.
 * @returns `undefined` when nothing says so
 */
export function findOutlet(blocks: readonly Block[], front: FrontMatter | undefined, uri = ''): Evidence | undefined {
  return (
    fromFrontMatter(blocks, front) ??
    fromCopyright(blocks) ??
    fromUrl(blocks, addressOf(blocks, front)) ??
    fromAgency(blocks) ??
    fromLines(blocks) ??
    fromTold(blocks) ??
    fromPath(uri)
  );
}

/** The address the article was read from: front matter, or a line of the file that holds nothing else. */
export function addressOf(blocks: readonly Block[], front: FrontMatter | undefined): FrontMatterValue | undefined {
  for (const key of [...URL_KEYS, 'source']) {
    const value = front?.values.get(key)?.[0];
    if (value && /^https?:\/\//i.test(value.text)) return value;
  }
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'boilerplate' || block.text.length > 2100) continue;
    const match =
      /^(?:(?<label>(?:original|source|canonical|article|full)? ?(?:url|link|source|article)\s?:?)\s*)?<?(?<url>https?:\/\/[^\s<>]+)>?$/i.exec(
        block.text,
      );
    const url = match?.groups?.['url'];
    if (!url) continue;
    const labelled =
      match.groups?.['label'] !== undefined ||
      /\b(?:url|link|source|original)\b.{0,20}:?$/i.test(blocks[i - 1]?.text ?? '');
    if (!labelled && i < blocks.length - 3) continue;
    const start = block.text.indexOf(url);
    return { text: url, span: block.map.spanToSource({ start, end: start + url.length }) };
  }
  return undefined;
}

function fromFrontMatter(blocks: readonly Block[], front: FrontMatter | undefined): Evidence | undefined {
  for (const key of OUTLET_KEYS) {
    const value = front?.values.get(key)?.[0];
    if (!value) continue;
    const host = hostOf(value.text);
    const named = host === undefined ? value.text : (spelledOut(blocks, host) ?? host);
    return { value: named, span: value.span, from: 'front-matter' };
  }
  return undefined;
}

function fromCopyright(blocks: readonly Block[]): Evidence | undefined {
  for (const block of [...blocks].reverse()) {
    if (block.type !== 'boilerplate' || block.text.length > 1200) continue;
    const span = copyrightHolder(block.text);
    if (span)
      return { value: block.text.slice(span.start, span.end), span: block.map.spanToSource(span), from: 'copyright' };
  }
  return undefined;
}

/**
 * The holder a copyright line names: "Copyright © 2023, Example Audio. All rights reserved." → Example Audio.
 * @returns its span in the line, `undefined` when the line is none or names nobody
 */
export function copyrightHolder(line: string): Span | undefined {
  const mark =
    /(?:copyright(?:ed)?(?:\s?(?:©|\(c\)))?|©(?:\s?copyright)?|\(c\)(?=\s?(?:\d{4}|copyright)))[\s,:]*(?:by\s)?(?:\d{4}(?:\s?[-–—,]\s?\d{2,4})?[\s,:.]*)?(?:by\s)?/iu.exec(
      line,
    );
  if (!mark) return undefined;
  const start = mark.index + mark[0].length;
  const rest = line.slice(start, start + 80);
  const stop =
    /[.,;|]?\s*(?:(?:19|20)\d{2}\b|all rights\b|\|)|[.;](?=\s|$)|,\s(?!(?:Inc|LLC|Ltd|L\.L\.C)\b)|\s[–—-]\s|\s\(|[.,;\s]*$/i.exec(
      rest,
    );
  const name = rest.slice(0, stop?.index ?? rest.length).replace(/[\s.,;]+$/, '');
  if (!/^[\p{Lu}\d]/u.test(name) || !/\p{L}/u.test(name) || name.length > 60 || /^All\s/i.test(name)) return undefined;
  return { start, end: start + name.length };
}

function fromUrl(blocks: readonly Block[], address: FrontMatterValue | undefined): Evidence | undefined {
  const host = address && hostOf(address.text);
  if (!address || host === undefined) return undefined;
  return { value: spelledOut(blocks, host) ?? host, span: address.span, from: 'url' };
}

/** The host of an address as a reader says it: "https://www.example.com/a" → "example.com". */
function hostOf(address: string): string | undefined {
  const match = /^https?:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(address);
  const host = match?.[1]?.toLowerCase().replace(/^(?:www\d?|m|amp|mobile|edition|news)\.(?=[^.]+\.)/, '');
  return host?.includes('.') ? host : undefined;
}

/** The outlet's name as the article spells it, when it does: letters that equal the host's ("thenorthtimes" → The North Times). */
function spelledOut(blocks: readonly Block[], host: string): string | undefined {
  const label = host.split('.').find((part) => part.length > 3) ?? host.split('.')[0] ?? '';
  const letters = label.replace(/[^a-z0-9]/g, '');
  if (letters.length < 4 || letters.length > 40) return undefined;
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}@./])(?:The )?${Array.from(letters).join("[ '’.-]?")}(?![\\p{L}\\p{N}]|\\.\\w)`,
    'giu',
  );
  const counts = new Map<string, number>();
  let searched = 0;
  for (const block of blocks) {
    if ((searched += block.text.length) > MAX_SEARCHED) break;
    for (const [found] of block.text.matchAll(name)) {
      if (/^\p{Lu}/u.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The agency of the first dateline or byline. */
function fromAgency(blocks: readonly Block[]): Evidence | undefined {
  for (const block of blocks.slice(0, 12)) {
    if (block.type === 'paragraph') {
      const agency = readDateline(block.text)?.agency;
      if (agency) return { value: agency.name, span: block.map.spanToSource(agency.span), from: 'dateline' };
    }
    if (block.type !== 'byline') continue;
    const agency = readByline(block.text, { nearDate: true })?.agency;
    const start = agency === undefined ? -1 : block.text.lastIndexOf(agency);
    if (agency !== undefined && start >= 0) {
      return {
        value: agency,
        span: block.map.spanToSource({ start, end: start + agency.length }),
        from: 'attribution',
      };
    }
  }
  return undefined;
}

const TOLD = /\btold ((?:[Tt]he )?\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:of |and )?\p{Lu}[\p{L}\p{N}&’'-]*){0,4})/gu;

/** The one outlet that people told things at least twice, when no other is named that way. */
function fromTold(blocks: readonly Block[]): Evidence | undefined {
  const found = new Map<string, { count: number; evidence: Evidence }>();
  let searched = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    if ((searched += block.text.length) > MAX_SEARCHED) break;
    for (const match of block.text.matchAll(TOLD)) {
      const name = (match[1] ?? '').replace(/^the /, 'The ').replace(/['’]s$/, '');
      if (!MEDIA.test(name) || NO_OUTLET.test(name)) continue;
      const start = match.index + match[0].length - (match[1] ?? '').length;
      const known = found.get(name);
      if (known) known.count++;
      else {
        const span = block.map.spanToSource({ start, end: start + name.length });
        found.set(name, { count: 1, evidence: { value: name, span, from: 'attribution' } });
      }
    }
  }
  const [only, another] = found.values();
  return only && !another && only.count >= 2 ? only.evidence : undefined;
}
