/** What a pronoun asks of whom it stands for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: 'male' | 'female' | undefined;
  /** How it stands in its sentence. */
  readonly use: 'personal' | 'possessive' | 'reflexive' | 'relative';
}

const TABLE: readonly (readonly [
  words: string,
  person: Pronoun['person'],
  plural: boolean,
  gender: Pronoun['gender'],
  use: Pronoun['use'],
])[] = [
  ['he him', 3, false, 'male', 'personal'],
  ['his', 3, false, 'male', 'possessive'],
  ['himself', 3, false, 'male', 'reflexive'],
  ['she', 3, false, 'female', 'personal'],
  ['her hers', 3, false, 'female', 'possessive'],
  ['herself', 3, false, 'female', 'reflexive'],
  ['it', 3, false, undefined, 'personal'],
  ['its', 3, false, undefined, 'possessive'],
  ['itself', 3, false, undefined, 'reflexive'],
  ["they them 'em", 3, true, undefined, 'personal'],
  ['their theirs', 3, true, undefined, 'possessive'],
  ['themselves themself', 3, true, undefined, 'reflexive'],
  ['i me', 1, false, undefined, 'personal'],
  ['my mine', 1, false, undefined, 'possessive'],
  ['myself', 1, false, undefined, 'reflexive'],
  ['we us', 1, true, undefined, 'personal'],
  ['our ours', 1, true, undefined, 'possessive'],
  ['ourselves', 1, true, undefined, 'reflexive'],
  ['you', 2, false, undefined, 'personal'],
  ['your yours', 2, false, undefined, 'possessive'],
  ['yourself yourselves', 2, false, undefined, 'reflexive'],
  ['who whom which', 3, false, undefined, 'relative'],
  ['whose', 3, false, undefined, 'relative'],
];

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  TABLE.flatMap(([words, person, plural, gender, use]) =>
    words.split(' ').map((word) => [word, { person, plural, gender, use }] as const),
  ),
);

/**
 * What a word asks for as a pronoun.
 * @param lower the word in lower case
 * @returns undefined for any other word
 */
export function pronounOf(lower: string): Pronoun | undefined {
  return PRONOUNS.get(lower);
}
