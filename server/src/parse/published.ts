import type { Block, Evidence } from './article.ts';
import { readDateline } from './dateline.ts';
import { findDates, readDateLine, type FoundDate } from './dates.ts';
import type { FrontMatter, FrontMatterValue } from './front-matter.ts';

const DATE_KEYS = ['published', 'date', 'published_at', 'publish_date', 'datepublished', 'pubdate', 'publication_date'];

/**
 * Finds when an article was published: front matter, a date line or dated byline, the path of its address
 * (`/2023/03/21/`), or the dateline's day with the year of the copyright line. A year alone says too little.
 * @returns value as `YYYY-MM-DD`
 */
export function findPublished(
  blocks: readonly Block[],
  front: FrontMatter | undefined,
  address: FrontMatterValue | undefined,
): Evidence | undefined {
  for (const key of DATE_KEYS) {
    const value = front?.values.get(key)?.[0];
    const date = value && findDates(value.text)[0];
    if (date) return { value: date.value, span: value.span, from: 'front-matter' };
  }
  return fromDateLines(blocks) ?? fromPath(address) ?? fromDateline(blocks);
}

function fromDateLines(blocks: readonly Block[]): Evidence | undefined {
  let updated: Evidence | undefined;
  for (const block of blocks) {
    if (block.type !== 'date' && block.type !== 'byline') continue;
    const dates: readonly FoundDate[] =
      block.type === 'date' ? (readDateLine(block.text) ?? []) : findDates(block.text);
    for (const date of dates) {
      const evidence: Evidence = { value: date.value, span: block.map.spanToSource(date.span), from: 'date-line' };
      if (date.label !== 'updated') return evidence;
      updated ??= evidence;
    }
  }
  return updated;
}

/** "PARIS, March 3 (Reuters) -" has day and month; the year comes from it or from the only year of a copyright line. */
function fromDateline(blocks: readonly Block[]): Evidence | undefined {
  const block = blocks.find((candidate) => candidate.dateline);
  const date = block && readDateline(block.text)?.date;
  if (!date) return undefined;
  const [whole] = findDates(date.text);
  const [found] = whole ? [whole] : findDates(`${date.text} ${copyrightYear(blocks) ?? ''}`);
  return found && { value: found.value, span: block.map.spanToSource(date.span), from: 'dateline' };
}

function copyrightYear(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.type !== 'boilerplate' || block.text.length > 1200) continue;
    const year = /(?:©|copyright|\(c\))[^\d]{0,12}((?:19|20)\d\d)(?!\s?[-–—]\s?\d)/i.exec(block.text)?.[1];
    if (year) return year;
  }
  return undefined;
}

function fromPath(address: FrontMatterValue | undefined): Evidence | undefined {
  const path = address && /\/((?:19|20)\d\d)[/-]?(\d{1,2}|[a-z]{3})[/-]?(\d{1,2})(?=[/-]|$)/i.exec(address.text);
  if (!path) return undefined;
  const [, year = '', month = '', day = ''] = path;
  const [date] = findDates(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  return date && { value: date.value, span: address.span, from: 'url' };
}
