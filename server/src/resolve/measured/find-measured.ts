import type { FigureKind } from '../../analyse/annotations.ts';
import { toBase } from '../../analyse/figures/conversions.ts';
import type { FigureSentence, WordRange } from './figure-sentence.ts';
import type { ChangeUse } from './measured.ts';
import { changeUse, countsHarmed, isChangeNoun, isMeasuringVerb, isNumberNoun } from './quantity-words.ts';

/** A figure's place in its sentence. */
export interface FigureWords extends WordRange {
  readonly kind: FigureKind;
  readonly unit?: string;
}

/** What the tree tells of a figure, as words of its sentence. */
export interface FoundMeasured {
  /** The head of the noun phrase that says what is counted or measured. */
  readonly noun?: number;
  /** The word whose place in the clause is the figure's: the counted noun where it is one, else the figure's own head. */
  readonly anchor: number;
  readonly use?: ChangeUse;
  /** The word that tells the rise or fall. */
  readonly change?: number;
  /** Why there is no noun: it stands before ("30 wounded"), or a "this" or "it" stands for it. */
  readonly missing?: 'ellipsis' | 'pronoun';
}

/** How many arcs are followed upwards at most. */
const CLIMB = 8;

/** Prepositions behind a sum of money that lead to what it is for. */
const FOR_MONEY = new Set(['of', 'in', 'on', 'for', 'towards', 'toward', 'into']);

/**
 * What a figure counts or measures, from the tree: the noun it modifies ("12 people"), what follows with "of" ("70 % of
 * voters"), the subject of what costs, totals or is it, of what rose or fell by it or to it, what money is spent on.
 * Undefined fields where the tree does not tell.
 * @param s the sentence
 * @param figure its place
 * @param isTime whether a word stands in a timex
 */
export function findMeasured(s: FigureSentence, figure: FigureWords, isTime: (word: number) => boolean): FoundMeasured {
  return new Search(s, figure, isTime).run();
}

class Search {
  readonly #s: FigureSentence;
  readonly #figure: FigureWords;
  readonly #isTime: (word: number) => boolean;

  constructor(s: FigureSentence, figure: FigureWords, isTime: (word: number) => boolean) {
    this.#s = s;
    this.#figure = figure;
    this.#isTime = isTime;
  }

  run(): FoundMeasured {
    const { head } = this.#figure;
    const worth = this.#beforeWorth();
    if (worth !== undefined) return { noun: worth, anchor: worth };
    const among = this.#among();
    if (among) return among;
    const part = this.#partOf();
    if (part !== undefined) return { ...this.#climb(head), noun: part };
    const quake = this.#ofMagnitude();
    if (quake !== undefined) return { anchor: quake, noun: quake };
    const harmed = this.#harmed();
    if (harmed !== undefined) return { ...this.#climb(head), noun: harmed };
    const found = this.#climb(head);
    if (found.missing !== 'ellipsis') return found;
    const whole = this.#whole(found.anchor);
    if (whole === undefined) return found;
    return { noun: whole, anchor: found.anchor };
  }

  /** "an order worth $5 billion": the parser hangs the sum anywhere. */
  #beforeWorth(): number | undefined {
    const s = this.#s;
    for (let at = this.#figure.first - 1; at >= Math.max(0, this.#figure.first - 4); at--) {
      if (s.lower[at] !== 'worth') continue;
      for (let word = at - 1; word >= Math.max(0, at - 3); word--) {
        if (s.isNoun(word) && !s.isNumeric(word)) return word;
        if (s.syntax.tag(word) !== 'ADV' && s.syntax.tag(word) !== 'AUX') return undefined;
      }
    }
    return undefined;
  }

  /** "70 % of voters", "98 billion cubic metres of gas", "$5 million in aid", "$3 million worth of grain". */
  #partOf(): number | undefined {
    const s = this.#s;
    const { first, last, kind } = this.#figure;
    for (let word = first; word < last; word++) {
      for (const child of s.syntax.children(word, 'nmod', 'obl')) {
        if (child < last || this.#isTime(child)) continue;
        const preposition = s.preposition(child);
        if (preposition === 'of' && s.syntax.tag(child) === 'PRON') continue;
        if (preposition === 'of' || (kind === 'money' && preposition === 'in' && s.syntax.tag(child) === 'NOUN'))
          return this.#content(child);
      }
    }
    if (s.lower[last] === 'worth' && s.lower[last + 1] === 'of') {
      const of = s.syntax.children(last, 'nmod', 'obl').find((child) => child > last);
      return of === undefined ? undefined : this.#content(of);
    }
    return undefined;
  }

  /** "18.9 deaths per 100,000 people" counts deaths; "a rate of three per 100,000 people" is a rate, none of people. */
  #among(): FoundMeasured | undefined {
    const s = this.#s;
    const { first, last, head, unit } = this.#figure;
    if (unit?.startsWith('part-per-1e') !== true) return undefined;
    for (let word = last - 1; word > first; word--) if (s.isNoun(word)) return { noun: word, anchor: head };
    for (let word = first - 1; word >= Math.max(1, first - 3); word--) {
      if (s.lower[word] === 'of' && s.isNoun(word - 1)) return { noun: word - 1, anchor: head };
    }
    const clause = s.clause(head);
    const subject = this.#subject(head, clause);
    return subject.noun === undefined ? undefined : subject;
  }

  /** "a magnitude 5.2 earthquake". */
  #ofMagnitude(): number | undefined {
    const { last, unit } = this.#figure;
    if (unit !== 'magnitude') return undefined;
    const s = this.#s;
    if (s.isNoun(last) && !this.#isTime(last) && s.lower[last] !== 'magnitude') return last;
    // "an earthquake of magnitude 5.2".
    for (let word = last; word >= Math.max(0, this.#figure.first - 2); word--) {
      if (s.lower[word] !== 'magnitude') continue;
      const of = s.preposition(word) === 'of' || s.lower[word - 1] === 'of' || s.lower[word - 2] === 'of';
      const up = s.syntax.head(word);
      return of && up >= 0 && up < word && s.isNoun(up) && !s.isNumeric(up) ? up : undefined;
    }
    return undefined;
  }

  /** "41 dead and 200 missing": adjectives that count. */
  #harmed(): number | undefined {
    const s = this.#s;
    const { last, kind, head } = this.#figure;
    // "30 injured" as a clause: 30 of those counted before.
    if (s.syntax.head(head) === last && s.syntax.is(head, 'nsubj')) return undefined;
    return kind === 'number' && countsHarmed(s.lower[last] ?? '') && !s.isNoun(last + 1) ? last : undefined;
  }

  /** "Of the 45 passengers, 12 died." */
  #whole(anchor: number): number | undefined {
    const s = this.#s;
    const verb = s.syntax.head(anchor);
    if (verb < 0) return undefined;
    const of = s.syntax.children(verb, 'obl', 'nmod').find((child) => child < anchor && s.preposition(child) === 'of');
    return of === undefined || this.#isTime(of) ? undefined : this.#content(of);
  }

  #climb(from: number): FoundMeasured {
    const s = this.#s;
    const { syntax } = s;
    // "halved", "doubled".
    if (syntax.tag(from) === 'VERB') return { ...this.#subject(from, from), use: 'change', change: from };
    let at = from;
    let preposition = '';
    for (let step = 0; step < CLIMB; step++) {
      const up = syntax.head(at);
      if (up < 0) return this.#predicative(at) ?? { anchor: at, ...this.#ellipsis(at) };
      const copular = this.#predicative(at);
      if (copular) return copular;
      preposition ||= s.preposition(at);
      if (this.#inFigure(up) || (s.isNumeric(up) && !syntax.is(at, 'conj'))) {
        at = up;
        continue;
      }
      if (syntax.is(at, 'conj', 'list', 'parataxis') && (s.isNumeric(up) || !s.isNoun(up))) {
        if (syntax.tag(up) === 'VERB' && step === 0) return { anchor: at, ...this.#ellipsis(at) };
        at = up;
        continue;
      }
      if (syntax.is(at, 'nummod', 'obl:unmarked') && /^(?:more|others?)$/.test(s.lower[up] ?? ''))
        return { anchor: up, missing: 'ellipsis' };
      const tag = syntax.tag(up);
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'SYM' || tag === 'PRON' || tag === 'X')
        return this.#nominal(at, up, preposition);
      if (tag === 'VERB' || tag === 'AUX') return this.#verbal(at, up, preposition);
      if ((tag === 'ADJ' || tag === 'ADV') && syntax.children(up, 'nsubj').length > 0) return this.#subject(at, up);
      at = up;
    }
    return { anchor: from };
  }

  #inFigure(word: number): boolean {
    return this.#figure.first <= word && word < this.#figure.last;
  }

  /** "turnout was 61 %": the subject of a figure that is the predicate. */
  #predicative(at: number): FoundMeasured | undefined {
    const { syntax } = this.#s;
    if (syntax.children(at, 'cop').length === 0) return undefined;
    const [subject] = syntax.children(at, 'nsubj');
    if (subject === undefined || !this.#inFigure(at)) return undefined;
    return this.#fromSubject(subject, at);
  }

  /** The figure hangs on a noun: as its number, in a compound, or behind "of". */
  #nominal(at: number, up: number, preposition: string): FoundMeasured {
    const s = this.#s;
    const { syntax } = s;
    if (this.#isTime(up)) return { anchor: at };
    const number = syntax.is(at, 'nummod', 'compound', 'amod', 'det');
    if (number && /^(?:others?|more|ones?|those|these|them)$/.test(s.lower[up] ?? '')) {
      return { anchor: up, missing: 'ellipsis', ...(s.lower[up] === 'others' && { noun: up }) };
    }
    if (
      isChangeNoun(s.lemma(up)) &&
      (number || /^(?:of|to|from|by|)$/.test(preposition)) &&
      this.#figure.kind !== 'number'
    ) {
      return this.#ofChange(up, preposition);
    }
    // A name behind a comma is of the next clause ("Roe earned 6, and Vane 1").
    if (number && this.#apart(up)) return { anchor: at, ...this.#ellipsis(at) };
    // "none of the twelve".
    if (syntax.tag(up) === 'PRON') return { anchor: at, ...this.#ellipsis(at) };
    if (number) return { noun: this.#counted(up), anchor: up };
    // "cut spending by 4 %": the parser hangs the amount on the object.
    const verb = syntax.is(up, 'obj', 'nsubj', 'obl') ? syntax.head(up) : -1;
    const use = verb < 0 || preposition === 'of' ? undefined : this.#useWith(verb, preposition);
    if (use) return { noun: this.#content(up), anchor: at, use, change: verb };
    if (syntax.is(at, 'appos', 'nmod', 'dep', 'acl', 'conj')) {
      if (this.#figure.kind === 'number' && preposition !== 'of' && !syntax.is(at, 'appos')) {
        // "the most delegates, with 60".
        const had = preposition === 'with' && up < this.#figure.first && syntax.has(up, 'Number=Plur');
        if (had && s.isNoun(up) && syntax.tag(at) === 'NUM') return { noun: up, anchor: at };
        return { anchor: at, ...this.#ellipsis(at) };
      }
      if (/^(?:than|as|like|after|before|since|until|without)$/.test(preposition)) return { anchor: at };
      return { noun: this.#content(up), anchor: at };
    }
    return { anchor: at };
  }

  /** The noun a figure is the number of: "twelve counts of fraud" are counts; a plural right behind the tree's noun is the head. */
  #counted(noun: number): number {
    const s = this.#s;
    const { syntax } = s;
    if (syntax.has(noun, 'Number=Plur')) return noun;
    const next = noun + 1;
    const heads =
      noun >= this.#figure.last &&
      syntax.tag(noun) === 'NOUN' &&
      syntax.tag(next) === 'NOUN' &&
      syntax.has(next, 'Number=Plur') &&
      (syntax.head(noun) === next || syntax.head(next) === noun) &&
      !this.#isTime(next);
    return heads ? next : this.#content(noun);
  }

  /** Whether a noun stands before a figure, or behind a comma or "and". */
  #apart(noun: number): boolean {
    const s = this.#s;
    const { first, last } = this.#figure;
    if (noun < first) return s.syntax.tag(noun) === 'PROPN';
    if (s.syntax.tag(noun) !== 'PROPN') return false;
    for (let word = last; word < noun; word++) if (/^(?:PUNCT|CCONJ)$/.test(s.syntax.tag(word))) return true;
    return false;
  }

  /** "a 4 % rise in exports", "a price rise of 4 %", "this is an increase of $5 million". */
  #ofChange(noun: number, preposition: string): FoundMeasured {
    const s = this.#s;
    const { syntax } = s;
    const use: ChangeUse = preposition === 'to' ? 'level' : preposition === 'from' ? 'start' : 'change';
    const found = { anchor: noun, use, change: noun };
    const changed = [...syntax.children(noun, 'nmod'), ...syntax.children(noun, 'compound', 'nmod:poss')].find(
      (child) =>
        !s.isNumeric(child) &&
        !this.#isTime(child) &&
        /^(?:in|of|for|on|)$/.test(s.preposition(child)) &&
        s.isNoun(child),
    );
    if (changed !== undefined) return { ...found, noun: this.#content(changed) };
    // "a 93 % increase from 88 deaths".
    const before = syntax.children(noun, 'nmod').find((child) => s.preposition(child) === 'from');
    if (before !== undefined && syntax.children(before, 'nummod').length > 0 && !this.#isTime(before)) {
      return { ...found, noun: this.#content(before) };
    }
    const [subject] = syntax.children(noun, 'cop').length > 0 ? syntax.children(noun, 'nsubj') : [];
    if (subject !== undefined) return { ...this.#fromSubject(subject, noun), ...found };
    return { ...found, noun };
  }

  #useWith(verb: number, preposition: string): ChangeUse | undefined {
    const { kind, unit } = this.#figure;
    const relative =
      kind === 'percent' || kind === 'multiple' || kind === 'ratio' || unit === 'point' || unit === 'basis-point';
    return changeUse(this.#s.lemma(verb), preposition, relative);
  }

  /** The figure is an argument of a verb. */
  #verbal(at: number, verb: number, preposition: string): FoundMeasured {
    const s = this.#s;
    const { syntax } = s;
    const { kind } = this.#figure;
    const role = syntax.is(at, 'nsubj', 'csubj') ? 'subject' : 'other';
    const bare = kind === 'number' && syntax.tag(at) === 'NUM';
    const use = role === 'other' && !syntax.is(at, 'advcl', 'ccomp') ? this.#useWith(verb, preposition) : undefined;
    if (use && !(bare && preposition === '' && this.#object(verb) === at)) {
      const object = this.#object(verb);
      const found = { anchor: at, use, change: verb };
      if (object !== undefined && object !== at && !this.#isTime(object))
        return { ...found, noun: this.#content(object) };
      return { ...this.#subject(at, verb), ...found };
    }
    if (role === 'other' && isMeasuringVerb(s.lemma(verb)) && !this.#isPassive(verb)) return this.#subject(at, verb);
    // "compared to 7 %": of the same as the figure before.
    if (role === 'other' && /^(?:compare|follow)$/.test(s.lemma(verb))) return { anchor: at, missing: 'ellipsis' };
    if (kind === 'money') return this.#paid(at, verb, preposition);
    if (role === 'other' && preposition === 'at' && (this.#isPassive(verb) || kind !== 'number'))
      return this.#subject(at, verb);
    if (role === 'other' && this.#isPassive(verb) && /^(?:as|to|)$/.test(preposition) && kind !== 'number') {
      return this.#subject(at, verb);
    }
    // "the fire covered 40 hectares", "the farm lies 12 miles south": the subject has the extent.
    if (role === 'other' && this.#isExtent()) {
      const object = this.#object(verb);
      if (object === undefined || object === at || this.#isTime(object)) return this.#subject(at, verb);
      return { noun: this.#content(object), anchor: at };
    }
    // "had the most delegates, with 60".
    const had = preposition === 'with' && bare ? this.#object(verb) : undefined;
    if (had !== undefined && had < at && syntax.has(had, 'Number=Plur'))
      return { noun: this.#content(had), anchor: at };
    // "12 were killed", "60 % said yes": what they are stands elsewhere.
    if (bare || ((kind === 'percent' || kind === 'ratio') && role === 'subject'))
      return { anchor: at, missing: 'ellipsis' };
    return { anchor: at };
  }

  /** Whether the figure is a length, an area, a speed or a temperature: of what is, moves or lies, not of what is made. */
  #isExtent(): boolean {
    const { kind, unit } = this.#figure;
    const [base] = kind === 'quantity' && unit !== undefined ? toBase(1, unit) : [];
    return base !== undefined && /^(?:length|area|speed|temperature)$/.test(base.dimension);
  }

  /** What a sum is paid for: what follows with "on" or "for", or what was bought or sold "for" it. */
  #paid(at: number, verb: number, preposition: string): FoundMeasured {
    const s = this.#s;
    const { syntax } = s;
    if (/^(?:for|at)$/.test(preposition)) {
      const object = this.#object(verb);
      return object === undefined || object === at
        ? this.#subject(at, verb)
        : { noun: this.#content(object), anchor: at };
    }
    const target = syntax
      .children(verb, 'obl')
      .find(
        (child) =>
          child > at &&
          FOR_MONEY.has(s.preposition(child)) &&
          !this.#isTime(child) &&
          !s.isNumeric(child) &&
          syntax.tag(child) === 'NOUN',
      );
    return target === undefined ? { anchor: at } : { noun: this.#content(target), anchor: at };
  }

  #object(verb: number): number | undefined {
    return this.#s.syntax.children(verb, 'obj').find((child) => !this.#inFigure(child) && !this.#s.isNumeric(child));
  }

  #isPassive(verb: number): boolean {
    return this.#s.syntax.children(verb, 'nsubj:pass', 'aux:pass').length > 0;
  }

  /** The subject of a verb or adjective; of a participle the noun it hangs on ("exports rising 4 %"). */
  #subject(at: number, predicate: number): FoundMeasured {
    const { syntax } = this.#s;
    for (let verb = predicate, step = 0; step < CLIMB && verb >= 0; step++) {
      const subject = syntax.subject(verb);
      if (subject !== undefined) return this.#inFigure(subject) ? { anchor: at } : this.#fromSubject(subject, at);
      if (syntax.is(verb, 'acl')) return this.#fromSubject(syntax.head(verb), at);
      if (!syntax.is(verb, 'advcl', 'xcomp', 'conj', 'advmod')) break;
      verb = syntax.head(verb);
    }
    return { anchor: at };
  }

  #fromSubject(subject: number, anchor: number): FoundMeasured {
    const s = this.#s;
    const { syntax } = s;
    if (syntax.tag(subject) === 'PRON' || syntax.tag(subject) === 'DET') {
      if (/^(?:who|which|that)$/.test(s.lower[subject] ?? '')) {
        const clause = s.clause(subject);
        const noun = syntax.is(clause, 'acl') ? syntax.head(clause) : -1;
        if (noun >= 0 && !this.#isTime(noun)) return { noun: this.#content(noun), anchor };
      }
      return { anchor, missing: 'pronoun' };
    }
    if (s.isNumeric(subject) || this.#isTime(subject)) return { anchor };
    return { noun: this.#content(subject), anchor };
  }

  /** A bare number at the head of a phrase stands for what was counted before. */
  #ellipsis(at: number): Pick<FoundMeasured, 'missing'> {
    return this.#figure.kind === 'number' && this.#s.syntax.tag(at) === 'NUM' ? { missing: 'ellipsis' } : {};
  }

  /** "the number of deaths" is about deaths; in "oil, coal and gas imports" the last noun bears the others. */
  #content(noun: number): number {
    const s = this.#s;
    const { syntax } = s;
    const conjuncts = syntax.children(noun, 'conj').filter((child) => syntax.tag(child) === 'NOUN');
    const last = conjuncts.at(-1);
    const bare = (word: number): boolean =>
      syntax.tag(word) === 'NOUN' &&
      !syntax.has(word, 'Number=Plur') &&
      syntax.children(word, 'det', 'nummod', 'nmod').length === 0;
    if (
      last !== undefined &&
      syntax.has(last, 'Number=Plur') &&
      syntax.children(last, 'compound').length > 0 &&
      [noun, ...conjuncts.slice(0, -1)].every(bare)
    ) {
      return last;
    }
    if (!isNumberNoun(s.lemma(noun))) return noun;
    const of = syntax
      .children(noun, 'nmod')
      .find((child) => child > noun && s.preposition(child) === 'of' && !s.isNumeric(child));
    return of ?? noun;
  }
}
