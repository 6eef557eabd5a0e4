import type { HedgeKind } from '../../analyse/annotations.ts';
import type { SummaryFigure } from '../../resolve/summary.ts';

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

const hedges: Readonly<Record<HedgeKind, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  nearly: 'nearly',
};

/** Currencies named as a reader would; the rest keep their ISO 4217 code. */
const currencies = new Intl.DisplayNames('en', { type: 'currency' });

/** A figure in plain form: "about 81,300,000,000 US dollars", "10 to 12 %", "98,000,000,000 cubic meters". */
export function plainFigure(figure: SummaryFigure): string {
  const value =
    figure.upper === undefined ? number(figure.value) : `${number(figure.value)} to ${number(figure.upper)}`;
  return [figure.hedge && hedges[figure.hedge], value + ordinalMark(figure), unitName(figure)]
    .filter(Boolean)
    .join(' ');
}

function number(value: number): string {
  return plain.format(value);
}

/** "rd" of "3rd". Rules by Unicode CLDR through Intl.PluralRules. */
function ordinalMark({ kind, value }: SummaryFigure): string {
  if (kind !== 'ordinal') return '';
  const marks: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return marks[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
}

function unitName({ kind, unit }: SummaryFigure): string {
  if (kind === 'multiple') return 'times';
  if (!unit) return '';
  if (kind === 'money') return currencyName(unit);
  if (unit === 'pp') return 'percentage points';
  return unit.replace(/-/g, ' ');
}

function currencyName(code: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  return currencies.of(code) ?? code;
}
