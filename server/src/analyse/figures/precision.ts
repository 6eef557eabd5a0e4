import type { FigureKind, HedgeKind } from '../annotations.ts';
import { scaleWord } from './cardinals.ts';

/** What of a figure tells how exact it is. */
export interface WrittenFigure {
  readonly kind: FigureKind;
  /** As written. */
  readonly text: string;
  readonly value: number;
  readonly hedge?: HedgeKind;
}

/** "About" widens what the digits say to this share of the value at least. */
const ABOUT = 0.05;

/** A dozen is seldom counted. */
const DOZEN = 3;

/** Kinds that count: whole numbers are exact. */
const COUNTS: ReadonlySet<FigureKind> = new Set(['number', 'ordinal', 'age']);

/**
 * How far a figure's true value may lie from what is written: half of the last place that its digits show. "1.5 billion" is
 * good to ± 0.05 billion, "3 million" and "about 3 million" to ± 0.5 million, "42" is exact; round numbers keep two
 * significant digits ("2,500" ± 50, "300" ± 5) unless they are hedged ("about 300" ± 50).
 * @returns in the figure's unit, at least 0
 */
export function impliedPrecision({ kind, text, value, hedge }: WrittenFigure): number {
  if (!Number.isFinite(value)) return 0;
  const hedged = hedge === 'about' || hedge === 'nearly';
  const size = Math.abs(value);
  const half = /\bdozen/i.test(text) && !/\d/.test(text) ? DOZEN : place(kind, text, size, hedged) / 2;
  return hedged ? Math.max(half, ABOUT * size) : half;
}

/** The last place that is written, 0 for exact. */
function place(kind: FigureKind, text: string, value: number, hedged: boolean): number {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  const mantissa = written === undefined ? undefined : Number(written.replaceAll(',', ''));
  const scale = mantissa !== undefined && mantissa > 0 ? power(value / mantissa) : undefined;
  if (written !== undefined && scale !== undefined) {
    const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
    if (decimals > 0) return scale * 10 ** -decimals;
    const last = round(mantissa ?? 0, hedged);
    return scale === 1 && last === 1 && COUNTS.has(kind) ? 0 : scale * last;
  }
  const word = Math.max(1, ...(text.toLowerCase().match(/\p{L}+/gu) ?? []).map((each) => scaleWord(each) ?? 1));
  const unscaled = value / (word >= 1e3 ? word : 1);
  if (!Number.isInteger(unscaled)) return word >= 1e3 ? word / 10 : COUNTS.has(kind) ? 0 : 0.1 * unscaled;
  const last = round(unscaled, hedged);
  return word < 1e3 && last === 1 && COUNTS.has(kind) ? 0 : (word >= 1e3 ? word : 1) * last;
}

/** The last place of a whole number that its zeros leave open; unless hedged, two digits are taken as meant. */
function round(whole: number, hedged: boolean): number {
  let last = 1;
  const least = hedged ? 1 : 10;
  while (whole >= 10 * last * least && whole % (10 * last) === 0) last *= 10;
  return last;
}

/** A power of ten as such, or undefined: fractions ("3 1/2") have no last place. */
function power(ratio: number): number | undefined {
  const exponent = Math.round(Math.log10(ratio));
  return Math.abs(ratio / 10 ** exponent - 1) < 1e-9 ? 10 ** exponent : undefined;
}
