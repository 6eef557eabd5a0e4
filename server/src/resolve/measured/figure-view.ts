import type { FigureKind } from '../../analyse/annotations.ts';
import { toBase } from '../../analyse/figures/conversions.ts';
import type { FigureSentence, WordRange } from './figure-sentence.ts';
import type { ChangeUse } from './measured.ts';
import { changeUse, isNumberNoun } from './quantity-words.ts';

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
export const CLIMB = 8;

/** A figure in its sentence's tree, to be asked who does, bears or is it. */
export class FigureView {
  readonly sentence: FigureSentence;
  readonly figure: FigureWords;
  /** Whether a word stands in a timex. */
  readonly isTime: (word: number) => boolean;

  constructor(sentence: FigureSentence, figure: FigureWords, isTime: (word: number) => boolean) {
    this.sentence = sentence;
    this.figure = figure;
    this.isTime = isTime;
  }

  /** Whether a word is one of the figure's own. */
  inFigure(word: number): boolean {
    return this.figure.first <= word && word < this.figure.last;
  }

  /** How a verb uses the figure behind a preposition ('' for none): by how much, to what, or from what it changes. */
  useWith(verb: number, preposition: string): ChangeUse | undefined {
    const { kind, unit } = this.figure;
    const relative =
      kind === 'percent' || kind === 'multiple' || kind === 'ratio' || unit === 'point' || unit === 'basis-point';
    return changeUse(this.sentence.lemma(verb), preposition, relative);
  }

  /** Whether the figure is a length, an area, a speed or a temperature: of what is, moves or lies, not of what is made. */
  isExtent(): boolean {
    const { kind, unit } = this.figure;
    const [base] = kind === 'quantity' && unit !== undefined ? toBase(1, unit) : [];
    return base !== undefined && /^(?:length|area|speed|temperature)$/.test(base.dimension);
  }

  /** A verb's object that is no figure. */
  object(verb: number): number | undefined {
    return this.sentence.syntax
      .children(verb, 'obj')
      .find((child) => !this.inFigure(child) && !this.sentence.isNumeric(child));
  }

  /** Whether a verb is in the passive. */
  isPassive(verb: number): boolean {
    return this.sentence.syntax.children(verb, 'nsubj:pass', 'aux:pass').length > 0;
  }

  /** What the subject of a verb or adjective says is counted; of a participle the noun it hangs on ("exports rising 4 %"). */
  subject(at: number, predicate: number): FoundMeasured {
    const { syntax } = this.sentence;
    for (let verb = predicate, step = 0; step < CLIMB && verb >= 0; step++) {
      const subject = syntax.subject(verb);
      if (subject !== undefined) return this.inFigure(subject) ? { anchor: at } : this.fromSubject(subject, at);
      if (syntax.is(verb, 'acl')) return this.fromSubject(syntax.head(verb), at);
      if (!syntax.is(verb, 'advcl', 'xcomp', 'conj', 'advmod')) break;
      verb = syntax.head(verb);
    }
    return { anchor: at };
  }

  /** What a subject says is counted: itself, for a relative pronoun the noun before; nothing for other pronouns, times and figures. */
  fromSubject(subject: number, anchor: number): FoundMeasured {
    const s = this.sentence;
    const { syntax } = s;
    if (syntax.tag(subject) === 'PRON' || syntax.tag(subject) === 'DET') {
      if (/^(?:who|which|that)$/.test(s.lower[subject] ?? '')) {
        const clause = s.clause(subject);
        const noun = syntax.is(clause, 'acl') ? syntax.head(clause) : -1;
        if (noun >= 0 && !this.isTime(noun)) return { noun: this.content(noun), anchor };
      }
      return { anchor, missing: 'pronoun' };
    }
    if (s.isNumeric(subject) || this.isTime(subject)) return { anchor };
    return { noun: this.content(subject), anchor };
  }

  /** A bare number at the head of a phrase stands for what was counted before. */
  ellipsis(at: number): Pick<FoundMeasured, 'missing'> {
    return this.figure.kind === 'number' && this.sentence.syntax.tag(at) === 'NUM' ? { missing: 'ellipsis' } : {};
  }

  /** "the number of deaths" is about deaths; in "oil, coal and gas imports" the last noun bears the others. */
  content(noun: number): number {
    const s = this.sentence;
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
