import { type Comparison, compareWords } from '../../check/quotations/compare.ts';
import { type QuotedWord, quotedWords, reportedWords } from '../../check/quotations/quoted-words.ts';
import { saidBy } from '../../resolve/said-by.ts';
import type { Quotation, Summary } from '../../resolve/summary.ts';
import { sameStory } from '../../story/same-story.ts';
import { type Folder, type HoverLimits, outletName } from '../context.ts';
import { escapeMarkdown, lineLink, shorten } from '../markdown.ts';
import { outletShares } from '../outlet-shares.ts';

const kinds = { direct: 'direct quotation', indirect: 'indirect speech', mixed: 'partly quoted' } as const;

/** Characters of a role that the card shows. */
const shownRole = 100;

/** Words before and after a shared passage that the card shows with it. */
const around = 3;

/**
 * The card of a quotation: who says it and as what, in which manner, and the same words in other outlets of the story with
 * the differences marked. The speaker's own card shows what else is said.
 */
export function quotationCard(quotation: Quotation, summary: Summary, folder: Folder, limits: HoverLimits): string {
  const parts = [`${speakerOf(quotation, summary, folder)} — ${kinds[quotation.kind]}`];
  const same = sameWords(quotation, summary, folder).slice(0, limits.outlets);
  if (same.length > 0) {
    const lines = same.map((each) => `- *${escapeMarkdown(outletName(each.summary))}*: ${marked(each, folder)}`);
    parts.push(['The same words elsewhere:', '', ...lines].join('\n'));
  }
  return parts.join('\n\n');
}

function speakerOf(quotation: Quotation, summary: Summary, folder: Folder): string {
  const { sourceText } = quotation;
  const [speaker, ...more] = saidBy(quotation);
  if (speaker === undefined)
    return sourceText ? `“${escapeMarkdown(sourceText)}”, not named further` : 'Nobody is named as the speaker';
  if (more.length > 0) {
    const names = [speaker, ...more].flatMap((index) => folder.index.entity(summary.uri, index)?.name ?? []);
    return names.map((name) => `**${escapeMarkdown(name)}**`).join(' and ');
  }
  const entity = folder.index.entity(summary.uri, speaker);
  const name = entity?.name ?? summary.entities[speaker]?.name ?? '';
  const { own, others } = entity ? outletShares(entity, summary.uri) : { own: undefined, others: [] };
  const role = own?.role ?? others.find((share) => share.role)?.role;
  return `**${escapeMarkdown(name)}**${role ? ` · ${escapeMarkdown(shorten(role.text, shownRole))}` : ''}`;
}

/** The same words in another article. */
interface SameWords {
  readonly summary: Summary;
  readonly quotation: Quotation;
  readonly words: readonly QuotedWord[];
  readonly found: Comparison;
}

/** One passage an article, the most alike first; whoever it is given to, for that may be the difference. */
function sameWords(quotation: Quotation, summary: Summary, folder: Folder): SameWords[] {
  const own = reportedWords(quotation);
  const quoted = quotedWords(quotation).length > 0;
  const all: SameWords[] = [];
  for (const other of sameStory(folder.index, summary.uri)) {
    let best: SameWords | undefined;
    for (const each of other.quotations) {
      // Two reporters who put it in words of their own are bound to differ.
      if (!quoted && quotedWords(each).length === 0) continue;
      const words = reportedWords(each);
      const found = compareWords(own, words);
      if (found && (!best || found.shared > best.found.shared))
        best = { summary: other, quotation: each, words, found };
    }
    if (best) all.push(best);
  }
  return all.sort((a, b) => b.found.shared - a.found.shared);
}

/** The other outlet's words, linked, what differs in bold and what it leaves out as "[…]" in bold. */
function marked({ summary, quotation, words, found }: SameWords, folder: Folder): string {
  const first = Math.max(0, found.b.start - around);
  const last = Math.min(words.length, found.b.end + around) - 1;
  const { text } = quotation;
  const pieces: string[] = [first > 0 ? '… ' : ''];
  let at = words[first]?.start ?? 0;
  for (const { b } of found.differences) {
    const from = words[b.start]?.start ?? text.length;
    pieces.push(escapeMarkdown(text.slice(at, from)));
    at = from;
    if (b.end > b.start) {
      at = words[b.end - 1]?.end ?? from;
      pieces.push(`**${escapeMarkdown(text.slice(from, at))}**`);
    } else pieces.push('**\\[…\\]** ');
  }
  pieces.push(escapeMarkdown(text.slice(at, words[last]?.end ?? text.length)), last < words.length - 1 ? ' …' : '');
  const content = quotation.content[0];
  const quoted = quotation.kind === 'direct' ? `“${pieces.join('')}”` : pieces.join('');
  const said = found.differences.length === 0 ? 'word for word' : 'worded otherwise';
  return `${quoted} (${content ? lineLink(folder, said, summary.uri, content) : said})`;
}
