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

const compact = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });

/** From here on digits alone are hard to read. */
const large = 1_000_000;

/** A figure in plain form: "about 81,300,000,000 US dollars (81.3 billion)", "10 to 12 %", "6 times". */
export function plainFigure(figure: SummaryFigure): string {
  const { value, upper, unit, kind } = figure;
  const format = kind === 'money' && unit !== undefined && isCurrencyCode(unit) ? currency(unit) : plain;
  const number = upper === undefined ? format.format(value) : `${plain.format(value)} to ${format.format(upper)}`;
  const inWords =
    value >= large ? `(${compact.format(value)}${upper === undefined ? '' : ` to ${compact.format(upper)}`})` : '';
  const hedge = figure.hedge && hedges[figure.hedge];
  return [hedge, number + ordinalMark(figure), format === plain ? unitName(figure) : '', inWords]
    .filter(Boolean)
    .join(' ');
}

/** A figure as short as a table wants it: "about 81.3 billion US dollars", "10 to 12 %". */
export function shortFigure(figure: SummaryFigure): string {
  const { value, upper, unit, kind, hedge } = figure;
  if (value < large) return plainFigure(figure);
  const name = kind === 'money' && unit !== undefined && isCurrencyCode(unit) ? currencyName(unit) : unitName(figure);
  const number = `${compact.format(value)}${upper === undefined ? '' : ` to ${compact.format(upper)}`}`;
  return [hedge && hedges[hedge], number, name].filter(Boolean).join(' ');
}

const currencyName = (code: string): string =>
  currency(code)
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? code;

/** Money with the currency's name, as CLDR has it. */
function currency(code: string): Intl.NumberFormat {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
}

/** "rd" of "3rd". Rules by Unicode CLDR through Intl.PluralRules. */
function ordinalMark({ kind, value }: SummaryFigure): string {
  if (kind !== 'ordinal') return '';
  const marks: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return marks[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
}

function unitName({ kind, unit }: SummaryFigure): string {
  if (kind === 'multiple') return 'times';
  if (unit === 'pp') return 'percentage points';
  return unit?.replace(/-/g, ' ') ?? '';
}

function isCurrencyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
