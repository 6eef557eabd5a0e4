/**
 * What a reporting verb can do. A verb with other everyday uses ("added 5 points", "claimed the title") has few of them.
 * - `quote`: stands beside a whole quotation ("…," she joked)
 * - `that`: takes a that-clause
 * - `bare`: takes a clause without "that" ("said it would"); `pronoun`: only when a pronoun begins that clause
 * - `after`: closes or interrupts a clause without quotation marks ("…, she noted.")
 * - `object`: governs words in quotation marks that are less than a clause (called it "…", accused X of "…")
 * - `to`: takes a person and an infinitive (urged them to go)
 * - `hearer`: takes the person spoken to before what is said (told reporters that …)
 */
export type CueUse = 'quote' | 'that' | 'bare' | 'pronoun' | 'after' | 'object' | 'to' | 'hearer';

/** One form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
  readonly uses: ReadonlySet<CueUse>;
}

/** Verbs by what they can do; a verb whose forms are not regular gives them: base/third/past[/participle]/gerund. */
const TABLE: readonly (readonly [uses: string, verbs: string])[] = [
  ['quote that bare after object', 'say/says/said/saying'],
  ['quote that after pronoun object hearer to', 'tell/tells/told/telling'],
  ['quote that after object', 'state note write/writes/wrote/written/writing observe remark comment report'],
  [
    'quote that pronoun after object',
    'claim argue insist explain stress emphasize emphasise suggest predict estimate conclude acknowledge ' +
      'concede admit contend assert maintain allege',
  ],
  [
    'quote that pronoun object',
    'declare announce reveal confirm deny/denies/denied/denying reiterate repeat boast lament complain joke quip ' +
      'retort swear/swears/swore/sworn/swearing testify/testifies/testified/testifying caution promise vow pledge ' +
      'reply/replies/replied/replying respond answer agree disclose tweet recall',
  ],
  ['quote that after', 'add counter continue caution speculate reason'],
  ['quote that hearer pronoun object', 'inform remind assure'],
  ['quote that to hearer pronoun object', 'warn'],
  ['quote to hearer that object', 'urge advise beg/begs/begged/begging implore'],
  [
    'quote object',
    'ask shout yell whisper exclaim murmur mutter cry/cries/cried/crying scoff gush muse post interject',
  ],
  ['that pronoun after', 'believe'],
  ['that pronoun', 'think/thinks/thought/thinking fear'],
  ['after', 'show/shows/showed/shown/showing'],
  ['that object', 'highlight underline underscore indicate signal stipulate propose demand recommend affirm reaffirm'],
  [
    'object',
    'call describe accuse dismiss hail label brand denounce condemn criticize criticise praise blame slam blast decry ' +
      'deride mock tout laud deplore express voice characterize characterise portray dub/dubs/dubbed/dubbing refer cite ' +
      'outline reject applaud liken ridicule lambast lambaste castigate rebuke welcome defend threaten',
  ],
];

const SIBILANT = /(?:s|x|z|ch|sh)$/;

function regular(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, SIBILANT.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}

function build(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [uses, verbs] of TABLE) {
    const set = new Set(uses.split(' ') as CueUse[]);
    for (const verb of verbs.split(' ')) {
      const given = verb.includes('/') ? verb.split('/') : regular(verb);
      const lemma = given[0] ?? verb;
      given.forEach((form, i) => {
        const name = i === 0 ? 'base' : i === 1 ? 'third' : i === given.length - 1 ? 'gerund' : 'past';
        const old = forms.get(form);
        forms.set(form, { lemma, form: name, uses: old ? new Set([...old.uses, ...set]) : set });
      });
    }
  }
  return forms;
}

const FORMS = build();

/**
 * Looks a word up among the reporting verbs.
 * @param lower the word in lower case
 * @returns what that form is and can do, or `undefined` for any other word
 */
export function cueForm(lower: string): CueForm | undefined {
  return FORMS.get(lower);
}
