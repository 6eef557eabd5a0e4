import type { ChangeUse } from './measured.ts';
import type { FigureView, FoundMeasured } from './figure-view.ts';
import { countsHarmed, isChangeNoun } from './quantity-words.ts';

/**
 * "an order worth $5 billion": the parser hangs the sum anywhere.
 * @returns the word that says what is counted, undefined where it does not stand so
 */
export function beforeWorth(view: FigureView): number | undefined {
  const s = view.sentence;
  for (let at = view.figure.first - 1; at >= Math.max(0, view.figure.first - 4); at--) {
    if (s.lower[at] !== 'worth') continue;
    for (let word = at - 1; word >= Math.max(0, at - 3); word--) {
      if (s.isNoun(word) && !s.isNumeric(word)) return word;
      if (s.syntax.tag(word) !== 'ADV' && s.syntax.tag(word) !== 'AUX') return undefined;
    }
  }
  return undefined;
}

/**
 * "70 % of voters", "98 billion cubic metres of gas", "$5 million in aid", "$3 million worth of grain".
 * @returns the word that says what is counted, undefined where it does not stand so
 */
export function partOf(view: FigureView): number | undefined {
  const s = view.sentence;
  const { first, last, kind } = view.figure;
  for (let word = first; word < last; word++) {
    for (const child of s.syntax.children(word, 'nmod', 'obl')) {
      if (child < last || view.isTime(child)) continue;
      const preposition = s.preposition(child);
      if (preposition === 'of' && s.syntax.tag(child) === 'PRON') continue;
      if (preposition === 'of' || (kind === 'money' && preposition === 'in' && s.syntax.tag(child) === 'NOUN'))
        return view.content(child);
    }
  }
  if (s.lower[last] === 'worth' && s.lower[last + 1] === 'of') {
    const of = s.syntax.children(last, 'nmod', 'obl').find((child) => child > last);
    return of === undefined ? undefined : view.content(of);
  }
  return undefined;
}

/**
 * "18.9 deaths per 100,000 people" counts deaths; "a rate of three per 100,000 people" is a rate, none of people.
 * @returns undefined for a figure that is no rate, or where the tree does not tell
 */
export function among(view: FigureView): FoundMeasured | undefined {
  const s = view.sentence;
  const { first, last, head, unit } = view.figure;
  if (unit?.startsWith('part-per-1e') !== true) return undefined;
  for (let word = last - 1; word > first; word--) if (s.isNoun(word)) return { noun: word, anchor: head };
  for (let word = first - 1; word >= Math.max(1, first - 3); word--) {
    if (s.lower[word] === 'of' && s.isNoun(word - 1)) return { noun: word - 1, anchor: head };
  }
  const clause = s.clause(head);
  const subject = view.subject(head, clause);
  return subject.noun === undefined ? undefined : subject;
}

/**
 * "a magnitude 5.2 earthquake".
 * @returns the word that says what is counted, undefined where it does not stand so
 */
export function ofMagnitude(view: FigureView): number | undefined {
  const { last, unit } = view.figure;
  if (unit !== 'magnitude') return undefined;
  const s = view.sentence;
  if (s.isNoun(last) && !view.isTime(last) && s.lower[last] !== 'magnitude') return last;
  // "an earthquake of magnitude 5.2".
  for (let word = last; word >= Math.max(0, view.figure.first - 2); word--) {
    if (s.lower[word] !== 'magnitude') continue;
    const of = s.preposition(word) === 'of' || s.lower[word - 1] === 'of' || s.lower[word - 2] === 'of';
    const up = s.syntax.head(word);
    return of && up >= 0 && up < word && s.isNoun(up) && !s.isNumeric(up) ? up : undefined;
  }
  return undefined;
}

/**
 * "41 dead and 200 missing": adjectives that count.
 * @returns the word that says what is counted, undefined where it does not stand so
 */
export function harmed(view: FigureView): number | undefined {
  const s = view.sentence;
  const { last, kind, head } = view.figure;
  // "30 injured" as a clause: 30 of those counted before.
  if (s.syntax.head(head) === last && s.syntax.is(head, 'nsubj')) return undefined;
  return kind === 'number' && countsHarmed(s.lower[last] ?? '') && !s.isNoun(last + 1) ? last : undefined;
}

/**
 * The figure hangs on a noun: as its number, in a compound, or behind "of".
 * @param at the word of the figure, or above it, that hangs on the noun
 * @param up the noun
 * @param preposition by which it hangs, lower case; '' for none
 */
export function nominal(view: FigureView, at: number, up: number, preposition: string): FoundMeasured {
  const s = view.sentence;
  const { syntax } = s;
  if (view.isTime(up)) return { anchor: at };
  const number = syntax.is(at, 'nummod', 'compound', 'amod', 'det');
  if (number && /^(?:others?|more|ones?|those|these|them)$/.test(s.lower[up] ?? '')) {
    return { anchor: up, missing: 'ellipsis', ...(s.lower[up] === 'others' && { noun: up }) };
  }
  if (
    isChangeNoun(s.lemma(up)) &&
    (number || /^(?:of|to|from|by|)$/.test(preposition)) &&
    view.figure.kind !== 'number'
  ) {
    return ofChange(view, up, preposition);
  }
  // A name behind a comma is of the next clause ("Roe earned 6, and Vane 1").
  if (number && apart(view, up)) return { anchor: at, ...view.ellipsis(at) };
  // "none of the twelve".
  if (syntax.tag(up) === 'PRON') return { anchor: at, ...view.ellipsis(at) };
  if (number) return { noun: counted(view, up), anchor: up };
  // "cut spending by 4 %": the parser hangs the amount on the object.
  const verb = syntax.is(up, 'obj', 'nsubj', 'obl') ? syntax.head(up) : -1;
  const use = verb < 0 || preposition === 'of' ? undefined : view.useWith(verb, preposition);
  if (use) return { noun: view.content(up), anchor: at, use, change: verb };
  if (syntax.is(at, 'appos', 'nmod', 'dep', 'acl', 'conj')) {
    if (view.figure.kind === 'number' && preposition !== 'of' && !syntax.is(at, 'appos')) {
      // "the most delegates, with 60".
      const had = preposition === 'with' && up < view.figure.first && syntax.has(up, 'Number=Plur');
      if (had && s.isNoun(up) && syntax.tag(at) === 'NUM') return { noun: up, anchor: at };
      return { anchor: at, ...view.ellipsis(at) };
    }
    if (/^(?:than|as|like|after|before|since|until|without)$/.test(preposition)) return { anchor: at };
    return { noun: view.content(up), anchor: at };
  }
  return { anchor: at };
}

/** The noun a figure is the number of: "twelve counts of fraud" are counts; a plural right behind the tree's noun is the head. */
function counted(view: FigureView, noun: number): number {
  const s = view.sentence;
  const { syntax } = s;
  if (syntax.has(noun, 'Number=Plur')) return noun;
  const next = noun + 1;
  const heads =
    noun >= view.figure.last &&
    syntax.tag(noun) === 'NOUN' &&
    syntax.tag(next) === 'NOUN' &&
    syntax.has(next, 'Number=Plur') &&
    (syntax.head(noun) === next || syntax.head(next) === noun) &&
    !view.isTime(next);
  return heads ? next : view.content(noun);
}

/** Whether a noun stands before a figure, or behind a comma or "and". */
function apart(view: FigureView, noun: number): boolean {
  const s = view.sentence;
  const { first, last } = view.figure;
  if (noun < first) return s.syntax.tag(noun) === 'PROPN';
  if (s.syntax.tag(noun) !== 'PROPN') return false;
  for (let word = last; word < noun; word++) if (/^(?:PUNCT|CCONJ)$/.test(s.syntax.tag(word))) return true;
  return false;
}

/** "a 4 % rise in exports", "a price rise of 4 %", "this is an increase of $5 million". */
function ofChange(view: FigureView, noun: number, preposition: string): FoundMeasured {
  const s = view.sentence;
  const { syntax } = s;
  const use: ChangeUse = preposition === 'to' ? 'level' : preposition === 'from' ? 'start' : 'change';
  const found = { anchor: noun, use, change: noun };
  const changed = [...syntax.children(noun, 'nmod'), ...syntax.children(noun, 'compound', 'nmod:poss')].find(
    (child) =>
      !s.isNumeric(child) && !view.isTime(child) && /^(?:in|of|for|on|)$/.test(s.preposition(child)) && s.isNoun(child),
  );
  if (changed !== undefined) return { ...found, noun: view.content(changed) };
  // "a 93 % increase from 88 deaths".
  const before = syntax.children(noun, 'nmod').find((child) => s.preposition(child) === 'from');
  if (before !== undefined && syntax.children(before, 'nummod').length > 0 && !view.isTime(before)) {
    return { ...found, noun: view.content(before) };
  }
  const [subject] = syntax.children(noun, 'cop').length > 0 ? syntax.children(noun, 'nsubj') : [];
  if (subject !== undefined) return { ...view.fromSubject(subject, noun), ...found };
  return { ...found, noun };
}
