/** What a unit measures, its size in that dimension's base unit, and where its zero lies. */
interface UnitSize {
  readonly dimension: string;
  readonly factor: number;
  /** Added after multiplying: temperatures only. */
  readonly offset?: number;
  /** Other units of the same name: a "ton" is short, metric or long, a "gallon" American or British. */
  readonly others?: readonly number[];
}

/*
 * Exact factors to SI base units. International yard and pound: agreement of 1959 (yard 0.9144 m, pound 0.45359237 kg), and
 * what follows from it. The rest: NIST Special Publication 811 (2008), appendix B.8; horsepower is 550 ft·lbf/s;
 * astronomical unit and parsec: resolutions B2 of the IAU, 2012 and 2015.
 */
const SIZES = new Map<string, UnitSize>();
for (const [dimension, ...units] of [
  ['length', ['meter', 1], ['kilometer', 1e3], ['centimeter', 1e-2], ['millimeter', 1e-3], ['micrometer', 1e-6], ['nanometer', 1e-9], ['astronomical-unit', 149_597_870_700], ['parsec', (149_597_870_700 * 648_000) / Math.PI], ['inch', 0.0254], ['foot', 0.3048], ['yard', 0.9144], ['fathom', 1.8288], ['furlong', 201.168], ['mile', 1609.344], ['nautical-mile', 1852], ['light-year', 9_460_730_472_580_800], ['kiloparsec', (149_597_870_700 * 648_000_000) / Math.PI], ['megaparsec', (149_597_870_700 * 648_000_000_000) / Math.PI]],
  ['area', ['hectare', 1e4], ['acre', 4046.8564224]],
  ['volume', ['liter', 1e-3], ['milliliter', 1e-6], ['centiliter', 1e-5], ['deciliter', 1e-4], ['megaliter', 1e3], ['gigaliter', 1e6], ['quart', 9.46352946e-4, 1.1365225e-3], ['pint', 4.73176473e-4, 5.6826125e-4], ['gallon', 3.785411784e-3, 4.54609e-3], ['barrel', 0.158987294928], ['bushel', 0.03523907016688, 0.03636872], ['tablespoon', 1.478676478125e-5], ['teaspoon', 4.92892159375e-6]],
  ['mass', ['kilogram', 1], ['gram', 1e-3], ['milligram', 1e-6], ['microgram', 1e-9], ['nanogram', 1e-12], ['megatonne', 1e9], ['stone', 6.35029318], ['tonne', 1e3], ['ton', 907.18474, 1e3, 1016.0469088], ['pound', 0.45359237], ['ounce', 0.028349523125], ['carat', 2e-4]],
  ['energy', ['joule', 1], ['kilowatt-hour', 3.6e6], ['megawatt-hour', 3.6e9], ['gigawatt-hour', 3.6e12], ['terawatt-hour', 3.6e15], ['kilojoule', 1e3], ['megajoule', 1e6], ['calorie', 4.184], ['kilocalorie', 4184], ['kiloton', 4.184e12], ['megaton', 4.184e15]],
  ['power', ['watt', 1], ['milliwatt', 1e-3], ['kilowatt', 1e3], ['megawatt', 1e6], ['gigawatt', 1e9], ['terawatt', 1e12], ['horsepower', 745.6998715822702]],
  ['time', ['second', 1], ['minute', 60], ['hour', 3600], ['day', 86_400], ['week', 604_800], ['month', 2_629_746], ['year', 31_556_952]],
  ['speed', ['knot', 1852 / 3600]],
  ['frequency', ['hertz', 1], ['kilohertz', 1e3], ['megahertz', 1e6], ['gigahertz', 1e9]],
  ['information', ['byte', 8], ['kilobyte', 8e3], ['megabyte', 8e6], ['gigabyte', 8e9], ['terabyte', 8e12], ['petabyte', 8e15], ['bit', 1], ['kilobit', 1e3], ['megabit', 1e6], ['gigabit', 1e9]],
  ['pressure', ['pascal', 1], ['hectopascal', 100], ['millibar', 100], ['kilopascal', 1e3], ['pound-force-per-square-inch', 6894.757293168361]],
  ['electric potential', ['volt', 1], ['kilovolt', 1e3]],
  ['dose', ['sievert', 1], ['millisievert', 1e-3], ['microsievert', 1e-6]],
  ['points of percentage', ['pp', 1], ['basis-point', 0.01]],
] as const) {
  for (const [unit, factor, ...others] of units) SIZES.set(unit, { dimension, factor, ...(others.length > 0 && { others }) });
} // prettier-ignore
SIZES.set('kelvin', { dimension: 'temperature', factor: 1 });
SIZES.set('celsius', { dimension: 'temperature', factor: 1, offset: 273.15 });
SIZES.set('fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: 459.67 * (5 / 9) });

const POWERS: readonly (readonly [prefix: string, power: number, dimension: string])[] = [
  ['square-', 2, 'area'],
  ['cubic-', 3, 'volume'],
];

function sizeOf(unit: string): UnitSize | undefined {
  const known = SIZES.get(unit);
  if (known) return known;
  const [above, below, more] = unit.split('-per-');
  if (above !== undefined && below !== undefined) {
    const [top, bottom] = [sizeOf(above), SIZES.get(below)];
    if (!top || !bottom || more !== undefined || top.offset !== undefined) return undefined;
    const dimension =
      top.dimension === 'length' && bottom.dimension === 'time' ? 'speed' : `${top.dimension}/${bottom.dimension}`;
    return { dimension, factor: top.factor / bottom.factor };
  }
  for (const [prefix, power, dimension] of POWERS) {
    const base = unit.startsWith(prefix) ? SIZES.get(unit.slice(prefix.length)) : undefined;
    if (base?.dimension === 'length') return { dimension, factor: base.factor ** power };
  }
  return undefined;
}

/** A quantity in the base unit of what it measures: SI's, bits for information, percentage points for these. */
export interface BaseQuantity {
  /** What is measured ("length", "volume/time"): quantities with the same are comparable. */
  readonly dimension: string;
  readonly value: number;
  /** The size of one unit, for widths and differences. */
  readonly factor: number;
}

/**
 * Converts to base units.
 * @param value in `unit`
 * @param unit as `Figure.unit` has it: a CLDR identifier
 * @returns every reading of the unit, the likeliest first ("ton" has three); none for a unit without a fixed size ("point")
 */
export function toBase(value: number, unit: string): readonly BaseQuantity[] {
  const size = sizeOf(unit);
  if (!size) return [];
  const { dimension, factor, offset = 0, others = [] } = size;
  return [factor, ...others].map((each) => ({ dimension, value: value * each + offset, factor: each }));
}

/**
 * Converts back: how many of `unit` a base value is, by the unit's likeliest reading; undefined for a unit without a fixed
 * size. `fromBase(toBase(v, u)[0].value, u)` is v but for rounding.
 */
export function fromBase(value: number, unit: string): number | undefined {
  const size = sizeOf(unit);
  return size && (value - (size.offset ?? 0)) / size.factor;
}
