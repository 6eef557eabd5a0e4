/*
 * Spelling that differs between outlets and not between speakers: what two of them print of one sentence is folded to
 * one form before it is compared.
 */

/** Single words. Left the form that is folded away. */
const words: ReadonlyMap<string, string> = new Map(
  (
    'grey:gray defence:defense offence:offense licence:license pretence:pretense practise:practice programme:program ' +
    'programmes:programs cheque:check tyre:tire kerb:curb plough:plow ageing:aging judgement:judgment sceptic:skeptic ' +
    'sceptical:skeptical scepticism:skepticism aluminium:aluminum storey:story whilst:while amongst:among ' +
    'towards:toward afterwards:afterward backwards:backward forwards:forward learnt:learned burnt:burned dreamt:dreamed ' +
    'spelt:spelled spoilt:spoiled mum:mom gaol:jail enquiry:inquiry enquiries:inquiries catalogue:catalog dialogue:dialog ' +
    'okay:ok percent:% per-cent:% thru:through til:until till:until gonna:going wanna:want yeah:yes ' +
    'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 ' +
    'fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 ' +
    'first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th eleventh:11th'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Endings, British to American; what stands before must have three letters at least. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})isation(s?)$/u, 'ization$1'],
  [/(?<=\p{L}{3})is(e|es|ed|ing|er|ers)$/u, 'iz$1'],
  [/(?<=\p{L}{3})ys(e|es|ed|ing)$/u, 'yz$1'],
  [/(?<=\p{L}{2})our(s|ed|ing|able|ful|less|ite|ites|al|hood|hoods|ly)?$/u, 'or$1'],
  [/(?<=\p{L}{2}[tb])re(s|d)?$/u, 'er$1'],
  [/(?<=\p{L}{3})ll(ed|ing|er|ers)$/u, 'l$1'],
  [/(?<=\p{L}{3})ogue(s?)$/u, 'og$1'],
];

/** "6 p.m.", "6:00 pm", "18:00" */
const clock = /^(\d{1,2})(?::(\d\d))? ?([ap])?m?$/u;

/**
 * Folds a word so that spelling variants are equal: lower case, accents and dots gone, British to American, small numbers
 * to digits. The fold is for comparison only: it may turn a word into one that does not exist.
 */
export function foldSpelling(word: string): string {
  // "US" in capitals is the country, "us" is not.
  if (/^U\.? ?S\.?(?: ?A\.?)?$/u.test(word)) return 'united states';
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.’']/gu, '')
    .replace(/(?<=\d),(?=\d)/gu, '');
  const known = words.get(plain);
  if (known !== undefined) return known;
  const time = /[:m]/u.test(plain) ? clock.exec(plain) : undefined;
  if (time) return timeOfDay(time);
  const parts = plain.includes('-') ? plain.split('-').map((part) => words.get(part) ?? part) : [plain];
  const whole = parts.join('-');
  for (const [ending, american] of endings) {
    if (ending.test(whole)) return whole.replace(ending, american);
  }
  return whole;
}

/** A time of day by 24 hours. */
function timeOfDay([, hours = '', minutes = '00', half]: RegExpExecArray): string {
  const hour = Number(hours);
  return `${half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)}:${minutes}`;
}
