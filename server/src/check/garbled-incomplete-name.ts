import type { Summary } from '../resolve/summary.ts';
import type { Check, CheckInput, Finding, Related } from './finding.ts';
import { cutNames } from './garbled/cut-names.ts';
import { parsedSentences } from './garbled/parsed-sentences.ts';
import { hits, proseBlocks, quotedSpans, replaceFix, slipFinding } from './prose.ts';

const code = 'garbled/incomplete-name';

/** Offices that are followed by a surname. Monarchs, clergy, nobles and knights go by the given name: none of them here. */
const offices = [
  'President|Prime Minister|Premier|Chancellor|Chairman|Chairwoman|Chairperson|Speaker|Governor|Gov\\.|Senator|Sen\\.',
  'Representative|Rep\\.|Congressman|Congresswoman|Mayor|Ambassador|Envoy|Secretary|Secretary of \\p{Lu}\\p{Ll}+',
  'Secretary[ -]General|Attorney General|Minister|Foreign Minister|Justice|Judge|General|Gen\\.|Colonel|Col\\.|Admiral',
  'Commissioner|Chief Executive|CEO|Spokesman|Spokeswoman|Spokesperson|Director|Professor|Prof\\.',
].join('|');
const titled = new RegExp(
  `(?<![\\p{L}-])(?:(?:Vice|Deputy|Former|Acting|Interim) )?(${offices}) (\\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}-])`,
  'gu',
);
/** What may stand between a given name and a surname: "van", "de la", an initial. */
const goesOn = /^\s+(?:\p{Lu}|(?:van|von|der|den|de|da|do|dos|di|del|della|la|le|bin|ibn|bint|al|el|ter|ten)\b)/u;

/** "President Vladimir" in a story that knows a Vladimir by his full name. */
export const garbledIncompleteName: Check = {
  code,
  description: 'A name of which a part is missing.',
  severity: 'warning',
  run: (input) => {
    const { article } = input;
    const prose = proseBlocks(article);
    const text = prose.map(({ block }) => block.text).join('\n');
    const organizations = input.summary.mentions.filter(({ type }) => type === 'organization');
    const findings: Finding[] = [];
    let people: People | undefined;
    for (const { block, index } of prose) {
      const quoted = quotedSpans(article, index);
      for (const match of block.text.matchAll(titled)) {
        const [whole, office = '', given = ''] = match;
        const end = match.index + whole.length;
        const span = { start: end - given.length, end };
        if (goesOn.test(block.text.slice(end, end + 12)) || hits(quoted, span)) continue;
        // "General Motors" is no general.
        if (hits(organizations, block.map.spanToSource(span))) continue;
        people ??= new People(input, text);
        const candidates = people.withGivenName(given);
        const [only] = candidates;
        if (!only) continue;
        const fix =
          candidates.length === 1
            ? replaceFix(article, block, span, only.name, `Change “${given}” to “${only.name}”`)
            : undefined;
        findings.push({
          code,
          severity: candidates.length === 1 ? 'warning' : 'information',
          span: block.map.spanToSource(span),
          message: messageFor(office, given, candidates),
          related: candidates.flatMap((person) => (person.where ? [person.where] : [])),
          ...(fix && { fix }),
        });
      }
    }
    const spans = findings.map(({ span }) => span);
    const cut = parsedSentences(input).flatMap((sentence) =>
      cutNames(sentence, text).map((slip) => ({
        ...slipFinding(code, article, sentence.block, slip),
        severity: 'warning' as const,
      })),
    );
    return [...findings, ...cut.filter(({ span }) => !hits(spans, span))];
  },
};

interface Person {
  readonly name: string;
  readonly where?: Related;
}

function messageFor(office: string, given: string, people: readonly Person[]): string {
  const names = people.map(({ name }) => `“${name}”`);
  const last = names.at(-1) ?? '';
  return names.length > 1
    ? `“${office} ${given}” lacks the surname, and several people fit: ${names.slice(0, -1).join(', ')} and ${last}.`
    : `“${office} ${given}” lacks the surname: elsewhere it is ${last}.`;
}

/** The people that the article and its neighbours name in full. */
class People {
  readonly #input: CheckInput;
  /** All prose of the article. */
  readonly #text: string;
  readonly #known = new Map<string, readonly Person[]>();

  constructor(input: CheckInput, text: string) {
    this.#input = input;
    this.#text = text;
  }

  /**
   * Those whose given name is `given`, told by three signs: a full name that starts with it, a surname that stands alone
   * somewhere (so that "Xi" of "Xi Jinping" is no given name), and nobody called by `given` alone (as Lula is).
   */
  withGivenName(given: string): readonly Person[] {
    const before = this.#known.get(given);
    if (before) return before;
    const found = this.#find(given);
    this.#known.set(given, found);
    return found;
  }

  #find(given: string): readonly Person[] {
    // A word that the article also writes small ("candidate") is no name.
    if (this.#text.includes(` ${given.toLowerCase()} `) || this.#standsAlone(given)) return [];
    const found = new Map<string, Person>();
    const add = (name: string, where: Related | undefined): void => {
      const surname = name.split(' ').at(-1) ?? '';
      if (!this.#surnameAlone(given, surname)) return;
      const known = [...found.keys()].find((other) => other.endsWith(` ${surname}`));
      if (known === undefined) found.set(name, { name, ...(where && { where }) });
    };
    for (const { name, where } of this.#inArticle(given)) add(name, where);
    for (const summary of this.#summaries()) {
      for (const entity of summary.entities) {
        if (entity.type !== 'person') continue;
        const name = entity.aliases.find((alias) => fullName(given).test(alias));
        if (name === undefined) continue;
        const mention = entity.mentions.map((i) => summary.mentions[i]).find((m) => m?.text === name);
        add(name, mention && { uri: summary.uri, span: mention, message: `“${name}” in full.` });
      }
    }
    return [...found.values()];
  }

  /** Full names in the article's own text, for when the model is missing or read them otherwise. */
  #inArticle(given: string): readonly Person[] {
    const { article } = this.#input;
    const pattern = new RegExp(`(?<![\\p{L}-])${given}(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}’'-]{1,40}`, 'gu');
    return proseBlocks(article).flatMap(({ block }) =>
      [...block.text.matchAll(pattern)].map((match) => {
        const name = match[0].replace(/['’]s?$/u, '');
        const span = block.map.spanToSource({ start: match.index, end: match.index + name.length });
        return { name, where: { uri: article.uri, span, message: `“${name}” in full.` } };
      }),
    );
  }

  #summaries(): readonly Summary[] {
    return [this.#input.summary, ...this.#input.others];
  }

  /**
   * Whether somebody goes by this name alone: it stands without an office somewhere, or behind one more than once, as
   * where people are addressed by their given names.
   */
  #standsAlone(given: string): boolean {
    const office = new RegExp(`(?:${offices}) $`, 'u');
    let addressed = 0;
    for (const match of this.#text.matchAll(new RegExp(`(?<![\\p{L}-])${given}(?![\\p{L}-])`, 'gu'))) {
      const after = this.#text.slice(match.index + given.length, match.index + given.length + 12);
      const before = this.#text.slice(Math.max(0, match.index - 24), match.index);
      // "Putin, Vladimir" and a name's second part ("Lech Vladimir") are no address by the given name alone.
      if (goesOn.test(after)) continue;
      if (office.test(before) && ++addressed > 1) return true;
      if (!office.test(before) && !/\p{Lu}\p{Ll}+ $/u.test(before)) return true;
    }
    // Once is no habit: that article may have the same damage.
    return this.#input.others.some((summary) => summary.mentions.filter(({ text }) => text === given).length > 1);
  }

  #surnameAlone(given: string, surname: string): boolean {
    if (surname.length < 2) return false;
    const escaped = surname.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const alone = new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])(?<!${given} (?:\\p{Lu}\\. )?${escaped})`, 'u');
    return alone.test(this.#text) || this.#summaries().some((s) => s.mentions.some(({ text }) => text === surname));
  }
}

const fullName = (given: string): RegExp =>
  new RegExp(`^${given}(?: \\p{Lu}\\.)?(?: [\\p{L}’'.-]+){0,3} \\p{Lu}[\\p{L}’'-]+$`, 'u');
