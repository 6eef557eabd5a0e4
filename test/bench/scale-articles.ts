import type { NameType } from '../../server/src/encode/encoder.ts';

/** Generated articles of invented stories, and the names in them. */
export interface Generated {
  /** Path in the folder → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly names: Readonly<Record<NameType, readonly string[]>>;
}

/** Outlets that tell each story. */
const outlets = ['Northgate Wire', 'Ansley Herald', 'Harbour Times', 'Lantern Radio', 'The Merrin Ledger'] as const;

const syllables =
  'bar ven tor mel lis kan der oss wick ham ley dun ros pel mar sted nor gar fin hol ber cas tre vil'.split(' ');

/** Sentences with slots: P, Q persons, O an organisation, L, M places, T the thing it is about, figures by `#`. */
const leads = [
  '{L} will close its {T} after a vote that split the council, {P} said on {D}.',
  'At least # people were hurt when the {T} of {L} gave way on {D}, officials said.',
  '{P} flew from {M} to {L} on {D} for talks about the {T} with {Q}.',
  '{O} said on {D} that it would spend ${#}.4 million on the {T} in {L}.',
] as const;

const bodies = [
  '“We have waited # years for the {T}, and the people of {L} deserve an answer,” {P} told reporters.',
  '{Q}, who speaks for {O}, called the {T} the largest work of its kind outside {M}.',
  'About #,### households depend on the {T}, a third of them in {M}, a survey found in 2021.',
  'The {T} was first proposed # years ago, when {P} sat on the board of {O}.',
  '{O} rejected the claim and said that # of its engineers had looked at the {T} since {D}.',
  'According to {Q}, the bill had risen by #.5 percent to ${#} million by the end of March.',
  'In {M}, where a like {T} was opened in 2016, shopkeepers spoke of empty streets and lost custom.',
  'He added that neither {L} nor {M} would have to pay for what {O} had promised to build.',
  'Lawyers for {O} asked the court in {M} to stop all work on the {T} until the autumn.',
  '“Nobody asked us,” said {Q}. “The first we heard of the {T} was from the radio.”',
  'The road from {L} to {M} stayed closed for # hours while crews cleared the {T}.',
  'Her predecessor had told {O} in a letter that the {T} was safe for another # years.',
] as const;

/**
 * Makes a folder of articles, five of which tell one invented story in some 250 words each, the same for the same number.
 * @param count how many articles
 */
export function generatedArticles(count: number): Generated {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const word = (): string => pick(syllables) + pick(syllables) + pick(syllables);
  const name = (): string => {
    const made = word();
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const names: Record<NameType, string[]> = { person: [], organization: [], place: [] };
  const known = (type: NameType, made: string): string => {
    names[type].push(made);
    return made;
  };
  const files = new Map<string, string>();
  for (let story = 0; files.size < count; story++) {
    const slots: Readonly<Record<string, string>> = {
      P: known('person', `${name()} ${name()}`),
      Q: known('person', `${name()} ${name()}`),
      O: known('organization', `${name()} Institute`),
      L: known('place', name()),
      M: known('place', name()),
      T: `${word()} ${pick(['bridge', 'canal', 'tunnel', 'harbour', 'dam', 'railway'])}`,
      D: pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']),
    };
    const fill = (sentence: string): string =>
      sentence
        .replace(/\{([A-Z])\}/g, (_, slot: string) => slots[slot] ?? '')
        .replace(/\{?#\}?/g, () => String(1 + random(9)));
    const date = `${pick(['March', 'April', 'May', 'June'])} ${1 + random(28)}, 20${10 + random(14)}`;
    for (const outlet of outlets) {
      if (files.size >= count) break;
      const paragraphs = [fill(pick(leads))];
      for (let i = 0; i < 8; i++) paragraphs.push(`${fill(pick(bodies))} ${fill(pick(bodies))}`);
      const head = [`${slots['L'] ?? ''} weighs future of ${slots['T'] ?? ''}`, 'By Jane Roe', date];
      const tail = `Copyright © ${date.slice(-4)}, ${outlet}. All rights reserved.`;
      files.set(
        `articles/story-${story}-${outlet.toLowerCase().replaceAll(' ', '-')}.txt`,
        [...head, ...paragraphs, tail].join('\n\n') + '\n',
      );
    }
  }
  return { files, names };
}
