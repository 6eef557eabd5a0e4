/** The labels of the model's heads, each list in the order of the head's scores: the same as in `training/`. */

/** Names in BIO (Ramshaw and Marcus 1995): outside, and for each type its beginning and inside. */
export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
] as const;

/** Universal parts of speech. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/** Number, person, tense and verb form of a word, the frequent combinations of Universal Dependencies' features. */
export const FEATURES = [
  '',
  'Number=Sing',
  'Number=Plur',
  'Number=Ptan',
  'Person=2',
  'Number=Sing|Person=1',
  'Number=Sing|Person=2',
  'Number=Sing|Person=3',
  'Number=Plur|Person=1',
  'Number=Plur|Person=2',
  'Number=Plur|Person=3',
  'VerbForm=Fin',
  'VerbForm=Inf',
  'VerbForm=Ger',
  'Tense=Past|VerbForm=Part',
  'Tense=Pres|VerbForm=Part',
  'Person=2|VerbForm=Fin',
  'Person=2|VerbForm=Inf',
  'Number=Sing|Person=1|Tense=Pres|VerbForm=Fin',
  'Number=Sing|Person=1|Tense=Past|VerbForm=Fin',
  'Number=Sing|Person=2|Tense=Pres|VerbForm=Fin',
  'Number=Sing|Person=2|Tense=Past|VerbForm=Fin',
  'Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  'Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
  'Number=Plur|Person=1|Tense=Pres|VerbForm=Fin',
  'Number=Plur|Person=1|Tense=Past|VerbForm=Fin',
  'Number=Plur|Person=2|Tense=Pres|VerbForm=Fin',
  'Number=Plur|Person=3|Tense=Pres|VerbForm=Fin',
  'Number=Plur|Person=3|Tense=Past|VerbForm=Fin',
] as const;

/** Relations of Universal Dependencies, with the sub-types that tell who did what to whom and when. */
export const RELATIONS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:poss',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;

/** Spans of one kind in BIO. */
export const SPAN_LABELS = ['O', 'B', 'I'] as const;

/** A word is as it should be, is wrong, is one too many, or lacks something before it. */
export const GARBLE_LABELS = ['fine', 'wrong', 'extra', 'missing'] as const;

export type Tag = (typeof TAGS)[number];
export type Features = (typeof FEATURES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Garble = (typeof GARBLE_LABELS)[number];

/** Every output of the model with its labels; `arcs` scores positions of the row instead. */
export const HEAD_LABELS = {
  names: NAME_LABELS,
  tags: TAGS,
  features: FEATURES,
  arcs: [],
  relations: RELATIONS,
  sources: SPAN_LABELS,
  cues: SPAN_LABELS,
  contents: SPAN_LABELS,
  garble: GARBLE_LABELS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of an output of the model. */
export type HeadName = keyof typeof HEAD_LABELS;
