import { akin, countryName, findPlaces } from '../../analyse/places/gazetteer.ts';
import type { BlockSpan } from '../../parse/article.ts';
import type { CheckInput, Finding, Related } from '../finding.ts';
import { hits, proseBlocks, quotedSpans, quoteForMessage, quoteSentence } from '../prose.ts';
import { homeOf, type Homes, nameTokens } from './homes.ts';
import { spanOf } from './misplaced.ts';
import { type MediatingPurpose, mediatingPurpose } from './purpose.ts';
import type { Trip } from './trip.ts';

const maxRelated = 6;
const meeting =
  /\b(?:talks|meetings?|met|meets?|summit|visit|trip|journey|reunion|greet(?:ed|ing|s)|welcom(?:ed|ing|es)|received|hosted|hosts|hosting|arriv(?:ed|es|al)|departs|departed|counterpart)\b/iu;
const bothOfThem =
  /\b(?:the two (?:leaders|presidents|men|sides|countries)|both (?:leaders|presidents)|the pair|the leaders)\b/iu;
/** The deal was made at another time, so that this trip cannot be for it. */
const alreadyMade =
  /\b(?:earlier|already|last (?:week|month|year)|brokered by|brokered (?:in|this)|previously|(?:days|weeks|months) (?:ago|before)|after (?:it|he|she|\p{Lu}\p{Ll}+) brokered)\b/u;

/**
 * Trips said to settle something between third parties, in an article (or its neighbours' headlines) that knows the same
 * trip as talks with the host, and knows nothing of those parties' business there.
 */
export function misstatedPurposes(
  code: string,
  input: CheckInput,
  trips: readonly Trip[],
  homes: Homes,
): readonly Finding[] {
  const { article } = input;
  return trips.flatMap((trip) => {
    const block = article.blocks[trip.block];
    const [host] = trip.countries;
    if (!block || host === undefined || trip.countries.length > 1 || trip.aside) return [];
    const tokens = trip.traveller.tokens;
    const home = trip.traveller.home ?? homeOf(tokens, homes);
    const purpose = mediatingPurpose(block.text, trip, home);
    if (!purpose || hits(quotedSpans(article, trip.block), trip)) return [];
    const context: Context = {
      input,
      trip,
      purpose,
      host,
      homes,
      tokens: new Set(ownTokens(tokens, home, homes)),
      home,
    };
    const deal = dealElsewhere(context);
    if (deal === 'business') return [];
    const passages = meetingsWithHost(context);
    if (!passages.length) return [];
    return [finding(code, context, passages, deal)];
  });
}

interface Context {
  readonly input: CheckInput;
  readonly trip: Trip;
  readonly purpose: MediatingPurpose;
  /** Where the trip leads. */
  readonly host: string;
  readonly homes: Homes;
  readonly tokens: ReadonlySet<string>;
  readonly home: string | undefined;
}

/** A passage that tells of the traveller with the host, and the host's name when given. */
interface Passage extends Related {
  readonly companion?: string;
}

/** The traveller's names; where only a role is given ("the French president"), those of the people of that country. */
function ownTokens(tokens: readonly string[], home: string | undefined, homes: Homes): readonly string[] {
  if (tokens.length || home === undefined) return tokens;
  return [...homes].filter(([, country]) => country === home).map(([token]) => token);
}

interface SentenceAt extends BlockSpan {
  readonly text: string;
}

function otherSentences({ input, trip }: Context): readonly SentenceAt[] {
  return proseBlocks(input.article).flatMap(({ block, index }) =>
    block.sentences
      .filter(({ start }) => index !== trip.block || start !== trip.sentence.start)
      .map(({ start, end }) => ({
        block: index,
        start,
        end,
        text: block.text.slice(start, Math.min(end, start + 2000)),
      })),
  );
}

/**
 * What the rest of the article knows of the deal: nothing, that it was made before ("made", with where), or that it is
 * what the article is about ("business", and nothing is wrong).
 */
function dealElsewhere(context: Context): 'business' | readonly SentenceAt[] {
  const made: SentenceAt[] = [];
  for (const sentence of otherSentences(context)) {
    const named = new Set(findPlaces(sentence.text).map(({ country }) => country));
    const count = context.purpose.parties.filter((party) => named.has(party)).length;
    const type = context.input.article.blocks[sentence.block]?.type;
    if (count > 0 && (type === 'headline' || type === 'deck')) return 'business';
    if (count < 2) continue;
    if (!alreadyMade.test(sentence.text)) return 'business';
    made.push(sentence);
  }
  return made;
}

function meetingsWithHost(context: Context): readonly Passage[] {
  const { input, host } = context;
  const here = otherSentences(context).flatMap((sentence): readonly Passage[] => {
    const companion = hostNamed(context, sentence.text);
    const place = findPlaces(sentence.text).some(
      (found) => akin(found.country, host) && beforePlace(sentence.text, found.start),
    );
    if (
      (companion === undefined && !place) ||
      !meeting.test(sentence.text) ||
      !speaksOfTraveller(context, sentence.text)
    )
      return [];
    const at = meetingSpan(sentence);
    const words = quoteSentence(input.article.blocks[sentence.block], at);
    return [
      {
        uri: input.article.uri,
        span: spanOf(input.article, at),
        message:
          companion === undefined
            ? `Here it is a visit to ${countryName(host)}: ${words}`
            : `Here it is about ${companion}: ${words}`,
        ...(companion !== undefined && { companion }),
      },
    ];
  });
  return [...here, ...neighbours(context)];
}

/** Headlines of neighbouring articles about the same traveller and host. */
function neighbours(context: Context): readonly Passage[] {
  return context.input.others.flatMap((summary): readonly Passage[] => {
    const { title } = summary;
    if (
      title === undefined ||
      !meeting.test(title.replace(/\bvisits?\b/iu, 'visit')) ||
      !speaksOfTraveller(context, title)
    )
      return [];
    const companion = hostNamed(context, title);
    if (companion === undefined && !findPlaces(title).some(({ country }) => akin(country, context.host))) return [];
    const at = summary.mentions.find(({ text }) => text.split(' ').some((word) => context.tokens.has(word)));
    if (!at) return [];
    const message = `Another article of the folder: “${title}”.`;
    return [
      {
        uri: summary.uri,
        span: { start: at.start, end: at.end },
        message,
        ...(companion !== undefined && { companion }),
      },
    ];
  });
}

const beforePlace = (text: string, start: number): boolean =>
  /\b(?:in|at|to|of)(?: the)? $/u.test(text.slice(Math.max(0, start - 10), start));

function speaksOfTraveller({ tokens, home }: Context, text: string): boolean {
  if (bothOfThem.test(text) || nameTokens(text).some((token) => tokens.has(token))) return true;
  return (
    home !== undefined &&
    findPlaces(text).some(
      (p) =>
        p.kind === 'demonym' &&
        p.country === home &&
        /^ (?:leader|president|premier|prime minister|minister|chancellor)\b/u.test(text.slice(p.end)),
    )
  );
}

/** The last word of the name of somebody from the host country, e.g. "Putin". */
function hostNamed({ homes, host, tokens }: Context, text: string): string | undefined {
  const run = [...text.matchAll(/\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,5}/gu)];
  for (const [words] of run) {
    const name = nameTokens(words).filter((token) => !tokens.has(token));
    const last = name.at(-1);
    if (last !== undefined && akin(homes.get(last) ?? '', host)) return last;
  }
  return undefined;
}

function meetingSpan(sentence: SentenceAt): BlockSpan {
  const match = meeting.exec(sentence.text);
  const start = sentence.start + (match?.index ?? 0);
  return { block: sentence.block, start, end: start + (match?.[0].length ?? sentence.text.length) };
}

function finding(code: string, context: Context, passages: readonly Passage[], made: readonly SentenceAt[]): Finding {
  const { input, trip, purpose, host } = context;
  const companions = passages.flatMap(({ companion }) => companion ?? []);
  const most = [...new Set(companions)].sort((a, b) => count(companions, b) - count(companions, a))[0];
  const instead = most === undefined ? `a visit to ${countryName(host)}` : `for talks with ${most}`;
  const block = input.article.blocks[trip.block]?.text ?? '';
  const who = trip.traveller.text || 'someone';
  const verb = /^\S+/u.exec(block.slice(trip.start, trip.end))?.[0] ?? 'went';
  const says =
    trip.form === 'verb'
      ? `${who} ${verb}${verb.startsWith('visit') ? '' : /^(?:arriv|land|touch)/u.test(verb) ? ' in' : ' to'} ${countryName(host)} to ${purpose.text}`
      : `the trip to ${countryName(host)} is to ${purpose.text}`;
  const number = `${passages.length} passage${passages.length > 1 ? 's' : ''}`;
  const deal = made.length ? ', and that deal is told of as made before' : '';
  return {
    code,
    severity: passages.length + made.length > 1 ? 'warning' : 'information',
    span: spanOf(input.article, {
      block: trip.block,
      start: Math.min(trip.start, purpose.start),
      end: Math.max(trip.end, purpose.end),
    }),
    message: `Says ${says.replaceAll(/\s+/gu, ' ')}, but elsewhere this trip is ${instead} (${number})${deal}.`,
    related: [
      ...made.map((sentence): Related => ({
        uri: input.article.uri,
        span: spanOf(input.article, sentence),
        message: `Here that deal is already made: ${quoteForMessage(sentence.text, 100)}`,
      })),
      ...passages.map(({ uri, span, message }): Related => ({ uri, span, message })),
    ].slice(0, maxRelated),
  };
}

const count = (list: readonly string[], item: string): number => list.filter((other) => other === item).length;
