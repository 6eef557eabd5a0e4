import type { Span } from '../text/span.ts';
import type { Block, Evidence } from './article.ts';

/** A name: capitalised words, "of", "the", "and" between them. */
const NAME =
  "((?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: (?:(?:of|and|the|for|de) ){0,2}[\\p{Lu}\\d][\\p{L}\\p{N}&’'-]*){0,5})";

/** Lines that say in so many words where an article comes from; any name will do. */
const STATED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:originally|first|previously) (?:published|appeared|ran|posted|broadcast|aired)(?: online)? (?:by|in|on|at|with) ${NAME}`,
    'u',
  ),
  new RegExp(
    `\\b(?:republished|reprinted|reproduced|syndicated|licen[cs]ed) (?:with permission )?(?:from|by) ${NAME}`,
    'u',
  ),
  new RegExp(`\\b(?:published|produced|distributed) by ${NAME}`, 'u'),
];

/** Invitations that name the outlet; the name must look like one. */
const INVITED = new RegExp(
  `\\b(?:[Ss]ubscribe to|[Ss]ign up (?:for|to)|[Jj]oin(?:ing)?|[Ss]upport(?:ing)?|[Ff]ollow|[Dd]ownload|[Gg]et|[Ww]elcome to|[Rr]eading|[Mm]ore (?:from|on|at)|[Mm]ember of|[Ss]ubscriber of|[Rr]ead (?:more )?(?:on|at|in)) ${NAME}`,
  'u',
);

/** How Russian and some Asian agencies open a report: "MOSCOW, March 21. /TASS/. ". */
const SLASHED =
  /^\p{Lu}[\p{Lu} .-]{2,40}, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})[.,]? \/(\p{Lu}[\p{L} -]{2,30})\/\./u;

/** How agencies sign at the end: "— AFP", "-- Reuters". */
const SIGNED =
  /(?:^|\s)(?:—|–|--)\s?(AP|AFP|Reuters|DPA|dpa|EFE|ANSA|PTI|ANI|IANS|UPI|TASS|Xinhua|Kyodo|Yonhap|Bernama|AAP|APA|Interfax|Ukrinform)\.?$/;

const LABELLED = new RegExp(`^(?:Source|Outlet|Publication|Publisher|Newspaper)\\s?: ${NAME}$`, 'u');

/** Words one of which makes a name an outlet's. */
const MEDIA =
  /\b(?:News|Times|Post|Journal|Herald|Tribune|Press|Radio|TV|Television|Daily|Weekly|Standard|Telegraph|Observer|Gazette|Chronicle|Broadcasting|Magazine|Review|Examiner|Inquirer|Courier|Wire|Dispatch|Bulletin|Sentinel|Monitor|Reporter|Argus|Reuters|BBC|CNN|NPR|AFP|AP|NBC|CBS|ABC|PBS|MSNBC|ITV|VOA)\b/;

/** "BuzzFeed": a name in two parts, as brands write themselves. */
const BRAND = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]+$/u;

/** Where outlets have their channels. */
const PLATFORM =
  /^(?:YouTube|WhatsApp|LinkedIn|TikTok|PayPal|Facebook|Twitter|Instagram|Telegram|Google|Apple|Spotify|Patreon|GoFundMe|SoundCloud|NewsBreak|FlipBoard|Flipboard|OneSignal|WordPress|AdBlock|AdChoices|iTunes|App Store|Play Store|Us|Our|Now|Today|More|Free|Daily)\b/;

/** What stands behind a name and is no part of it. */
const BEHIND =
  /(?:[’']s)?(?: (?:Newsletters?|App|Today|Now|Here|Plus|Premium|Podcasts?|Community|Channel|Membership|Alerts?|Daily Newsletter))+$/;

/**
 * The outlet that lines around an article name: where it first appeared, an agency that signs it, whom it invites readers
 * to join.
 * @returns `undefined` when none does, or two are named
 */
export function fromLines(blocks: readonly Block[]): Evidence | undefined {
  return stated(blocks) ?? signed(blocks) ?? invited(blocks);
}

function stated(blocks: readonly Block[]): Evidence | undefined {
  for (const block of [...blocks].reverse()) {
    if (block.type !== 'boilerplate' || block.text.length > 600) continue;
    for (const pattern of STATED) {
      const found = nameAt(block, pattern.exec(block.text));
      if (found) return found;
    }
  }
  const ends = [...blocks.slice(0, 5), ...blocks.slice(-3)];
  for (const block of ends) {
    if (block.text.length > 80) continue;
    const found = nameAt(block, LABELLED.exec(block.text));
    if (found && MEDIA.test(found.value)) return found;
  }
  return undefined;
}

function signed(blocks: readonly Block[]): Evidence | undefined {
  const prose = blocks.filter(({ type }) => type === 'paragraph');
  for (const block of prose.slice(0, 2)) {
    const found = nameAt(block, SLASHED.exec(block.text.slice(0, 120)));
    if (found) return found;
  }
  const last = prose.at(-1);
  if (!last) return undefined;
  const from = Math.max(0, last.text.length - 40);
  const match = SIGNED.exec(last.text.slice(from));
  return match ? nameAt(last, match, from) : undefined;
}

/** The one outlet that invitations name. */
function invited(blocks: readonly Block[]): Evidence | undefined {
  let only: Evidence | undefined;
  for (const block of blocks) {
    if (block.type !== 'boilerplate' || block.text.length > 320) continue;
    const found = nameAt(block, INVITED.exec(block.text));
    if (!found || PLATFORM.test(found.value) || !(MEDIA.test(found.value) || BRAND.test(found.value))) continue;
    if (only && only.value !== found.value) return undefined;
    only ??= found;
  }
  return only;
}

/** The first group of a match as evidence, without what is no part of a name. */
function nameAt(block: Block, match: RegExpExecArray | null, offset = 0): Evidence | undefined {
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const start = offset + match.index + match[0].lastIndexOf(name);
  const value = name
    .replace(/(?<!\b\p{Lu})\.$/u, '')
    .replace(BEHIND, '')
    .replace(/[’']s?$/, '');
  if (value.length < 2 || value.length > 60 || /^\d+$/.test(value) || MONTH.test(value)) return undefined;
  const span: Span = { start, end: start + value.length };
  return { value: value.replace(/^the /, 'The '), span: block.map.spanToSource(span), from: 'attribution' };
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
