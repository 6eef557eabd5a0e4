import type { EntityType } from '../../analyse/annotations.ts';
import type { Syntax } from '../../encode/syntax.ts';
import type { NounKind } from './nouns.ts';

/** A sentence as the sieve reads it. Words are counted from 0. */
export interface SieveSentence {
  readonly words: readonly string[];
  /** The words in lower case, apostrophes straight. */
  readonly lower: readonly string[];
  /** Its tree; of length 0 where none was read. */
  readonly syntax: Syntax;
  readonly paragraph: number;
  /** A headline or subhead: its capitals and its order of words tell little. */
  readonly heading: boolean;
  /** For each word the quotation in which it stands, -1 for none. Absent where nothing is quoted. */
  readonly quotes?: Int32Array;
}

/** How a mention points: by name, by a noun, by a pronoun, or as several joined ("Quill and Vane"). */
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'group';

/** What a mention does in its clause. */
export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier' | 'predicate' | 'other';

/** A name inside a mention: "Ada Quill" of "the mayor Ada Quill". Words of the sentence. */
export interface MentionName {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Equal for names that differ only in spelling (see `nameKey`). */
  readonly key: string;
  /** Absent for names of works, events and the like, which the model does not read. */
  readonly type: EntityType | undefined;
}

/** What the sieve is given: a noun phrase or pronoun, and the name that it is, if any. */
export interface MentionSpan {
  readonly sentence: number;
  /** First word and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly name?: MentionName;
  /** The mentions that a group joins, as indexes into the same list. */
  readonly parts?: readonly number[];
  /** How the text describes who is named here, where that was read without a tree ("a fellow at the Harbour Trust"). */
  readonly roles?: readonly string[];
  /** What its sentence tells of it, where that is known already. */
  readonly described?: Described;
}

/** What a mention's own sentence tells of it. */
export interface Described {
  /** The span's name, unless the mention is a group. */
  readonly name: MentionName | undefined;
  /** The word on which the others hang. */
  readonly head: number;
  readonly form: MentionForm;
  /** What it stands for as far as its own words tell; a pronoun has none. */
  readonly kind: NounKind | undefined;
  /** `undefined` where its words go with both: names of bodies. */
  readonly plural: boolean | undefined;
  readonly gender: 'male' | 'female' | undefined;
  /** The gender is no more than a given name's. */
  readonly guessed: boolean;
  /** 1, 2 or 3; 3 for all but some pronouns. */
  readonly person: 1 | 2 | 3;
  readonly definite: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'bare';
  readonly role: GrammaticalRole;
  /** The verb, or other predicate, whose argument it is or belongs to; -1 for none. */
  readonly predicate: number;
  /** The argument of `predicate` in which it stands: its own head, or that of the phrase around it. */
  readonly argument: number;
  /** The words that describe it, lower case: nouns, adjectives and names in it, its head and its own name left out. */
  readonly modifiers: readonly string[];
  /** The head in lower case, singular. */
  readonly noun: string;
  /** Its head is a verb: what is told, not a thing. */
  readonly verbal: boolean;
}

/** A mention with all that the steps of the sieve ask of it. */
export interface SieveMention extends Omit<MentionSpan, 'described'>, Omit<Described, 'name'> {
  readonly index: number;
  /** The quotation in which it stands, -1 for none. */
  readonly quote: number;
  /** What its sentence tells of it, the same object while the sentence and its names are the same. */
  readonly own: Described;
}

/** An article, or any text, as the steps of the sieve read it. */
export interface Discourse {
  readonly sentences: readonly SieveSentence[];
  /** In text order, the longer first where two begin together; `mentions[i].index` is `i`. */
  readonly mentions: readonly SieveMention[];
}
