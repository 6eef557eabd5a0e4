import type { Tokens } from './tokens.ts';

/** A unit as read: CLDR's identifier where it has one (unicode.org/reports/tr35, units), else the singular noun. */
export interface Unit {
  readonly id: string;
  readonly next: number;
  /** "bcm" is a thousand million cubic metres. */
  readonly factor?: number;
}

/** Spelt out, singular and plural. */
const WORDS = new Map<string, string>();
for (const [id, ...names] of [
  ['meter', 'meter', 'metre'], ['kilometer', 'kilometer', 'kilometre'], ['centimeter', 'centimeter', 'centimetre'], ['millimeter', 'millimeter', 'millimetre'],
  ['nanometer', 'nanometer', 'nanometre'], ['micrometer', 'micrometer', 'micrometre', 'micron'], ['parsec', 'parsec'], ['astronomical-unit', 'au'], ['mile', 'mile'], ['foot', 'foot', 'feet'], ['inch', 'inch', 'inches'], ['yard', 'yard'], ['acre', 'acre'],
  ['hectare', 'hectare'], ['liter', 'liter', 'litre'], ['milliliter', 'milliliter', 'millilitre'], ['gallon', 'gallon'], ['barrel', 'barrel'], ['bushel', 'bushel'],
  ['ton', 'ton'], ['tonne', 'tonne'], ['kilogram', 'kilogram', 'kilogramme', 'kilo'], ['gram', 'gram', 'gramme'], ['milligram', 'milligram'], ['microgram', 'microgram'],
  ['pound', 'pound'], ['ounce', 'ounce'], ['carat', 'carat'], ['watt', 'watt'], ['kilowatt', 'kilowatt'], ['megawatt', 'megawatt'], ['gigawatt', 'gigawatt'],
  ['terawatt', 'terawatt'], ['volt', 'volt'], ['ampere', 'amp', 'ampere'], ['joule', 'joule'], ['degree', 'degree'], ['kilobyte', 'kilobyte'],
  ['megabyte', 'megabyte'], ['gigabyte', 'gigabyte'], ['terabyte', 'terabyte'], ['byte', 'byte'], ['megabit', 'megabit'], ['gigabit', 'gigabit'], ['calorie', 'calorie'],
  ['kilocalorie', 'kilocalorie'], ['knot', 'knot'], ['hertz', 'hertz'], ['megahertz', 'megahertz'], ['gigahertz', 'gigahertz'], ['kiloton', 'kiloton'],
  ['megaton', 'megaton'], ['pixel', 'pixel'], ['megapixel', 'megapixel'], ['horsepower', 'horsepower'], ['point', 'point'], ['decibel', 'decibel'],
  ['light-year', 'lightyear'], ['fathom', 'fathom'], ['furlong', 'furlong'], ['teaspoon', 'teaspoon'], ['tablespoon', 'tablespoon'],
] as const) {
  for (const name of names) {
    WORDS.set(name, id);
    WORDS.set(`${name}s`, id);
  }
} // prettier-ignore

/** Abbreviations, as written (case matters). */
const SHORT = new Map<string, string>([
  ['km', 'kilometer'], ['cm', 'centimeter'], ['mm', 'millimeter'], ['nm', 'nanometer'], ['µm', 'micrometer'], ['μm', 'micrometer'], ['m', 'meter'], ['kg', 'kilogram'], ['g', 'gram'], ['mg', 'milligram'], ['lb', 'pound'], ['lbs', 'pound'],
  ['oz', 'ounce'], ['ft', 'foot'], ['yd', 'yard'], ['ha', 'hectare'], ['ml', 'milliliter'], ['mL', 'milliliter'], ['kW', 'kilowatt'], ['MW', 'megawatt'], ['GW', 'gigawatt'], ['TW', 'terawatt'],
  ['kWh', 'kilowatt-hour'], ['MWh', 'megawatt-hour'], ['GWh', 'gigawatt-hour'], ['TWh', 'terawatt-hour'], ['Hz', 'hertz'], ['kHz', 'kilohertz'], ['MHz', 'megahertz'], ['GHz', 'gigahertz'],
  ['KB', 'kilobyte'], ['kB', 'kilobyte'], ['MB', 'megabyte'], ['GB', 'gigabyte'], ['TB', 'terabyte'], ['Mbps', 'megabit-per-second'], ['Gbps', 'gigabit-per-second'], ['mph', 'mile-per-hour'],
  ['kph', 'kilometer-per-hour'], ['kmh', 'kilometer-per-hour'], ['bpd', 'barrel-per-day'], ['dB', 'decibel'], ['hp', 'horsepower'], ['ppm', 'part-per-1e6'], ['rpm', 'revolution-per-minute'],
  ['sqm', 'square-meter'], ['sqft', 'square-foot'], ['psi', 'pound-force-per-square-inch'],
]); // prettier-ignore

const PER = new Map<string, string>([
  ['second', 'second'], ['minute', 'minute'], ['hour', 'hour'], ['day', 'day'], ['week', 'week'], ['month', 'month'], ['year', 'year'], ['h', 'hour'], ['hr', 'hour'], ['s', 'second'],
]); // prettier-ignore

const LENGTHS = /^(?:.*meter|mile|foot|inch|yard)$/u;

/** Units only read without a gap or where nothing else can be meant: "5 m" is rarely metres, "500 g" grams. */
const NEEDS_GLUE = new Set(['m', 'g', 'nm', 'yd', 'hp']);

/**
 * Reads a unit of measure at token `i`, just behind a number: "km", "cubic meters", "°C", "miles per hour". After a
 * hyphen ("100-metre") the hyphen is token `i - 1`. Returns undefined when none stands there.
 */
export function readUnit(tokens: Tokens, i: number): Unit | undefined {
  const word = tokens.lower(i);
  if (word === '°' || word === 'º' || word === 'degrees' || word === 'degree' || word === 'deg')
    return readDegrees(tokens, i);
  if (word === 'square' || word === 'sq' || word === 'cubic') {
    const at = tokens.glued(i + 1, '.') || tokens.hyphen(i + 1) ? i + 2 : i + 1;
    const base = baseUnit(tokens, at);
    if (!base || !LENGTHS.test(base)) return undefined;
    return withPer(tokens, `${word === 'cubic' ? 'cubic' : 'square'}-${base}`, at + 1);
  }
  if (word === 'solar' && /^mass(?:es)?$/u.test(tokens.lower(i + 1))) return { id: 'solar-mass', next: i + 2 };
  if (tokens.at(i).text === 'M' && /^[☉⊙]$/u.test(tokens.at(i + 1).text)) return { id: 'solar-mass', next: i + 2 };
  if (word === 'astronomical' && /^units?$/u.test(tokens.lower(i + 1))) return { id: 'astronomical-unit', next: i + 2 };
  if (word === 'magnitude' && tokens.at(i + 1).kind !== 'number') return { id: 'magnitude', next: i + 1 };
  if (word === 'bcm') return { id: 'cubic-meter', next: i + 1, factor: 1e9 };
  if (word === 'basis' && /^points?$/u.test(tokens.lower(i + 1))) return { id: 'basis-point', next: i + 2 };
  if (word === 'nautical' && /^miles?$/u.test(tokens.lower(i + 1))) return { id: 'nautical-mile', next: i + 2 };
  if (word === 'light') {
    const at = tokens.hyphen(i + 1) ? i + 2 : i + 1;
    return /^years?$/u.test(tokens.lower(at)) ? { id: 'light-year', next: at + 1 } : undefined;
  }
  const base = baseUnit(tokens, i);
  if (!base) return undefined;
  if (base.endsWith('watt')) {
    const at = tokens.hyphen(i + 1) ? i + 2 : i + 1;
    if (/^hours?$/u.test(tokens.lower(at))) return { id: `${base}-hour`, next: at + 1 };
  }
  // m², m2 and km2 as written in reports.
  const power = tokens.at(i + 1);
  if (LENGTHS.test(base) && !power.gap && /^[²³23]$/u.test(power.text)) {
    return { id: `${/[²2]/u.test(power.text) ? 'square' : 'cubic'}-${base}`, next: i + 2 };
  }
  return withPer(tokens, base, i + 1);
}

/** "5ft 3in", "5 feet 3 inches", "5-foot-3": the inches that follow feet, as a share of a foot. */
export function readInches(tokens: Tokens, i: number): { readonly value: number; readonly next: number } | undefined {
  const at = tokens.hyphen(i) ? i + 1 : i;
  const token = tokens.at(at);
  if (token.kind !== 'number' || token.value >= 12) return undefined;
  if (/^(?:in|ins|inch|inches)$/u.test(tokens.lower(at + 1))) {
    const spelt = tokens.lower(at + 1).startsWith('inc') || !tokens.at(at + 1).gap;
    return spelt ? { value: token.value / 12, next: at + 2 } : undefined;
  }
  return at > i ? { value: token.value / 12, next: at + 1 } : undefined;
}

function baseUnit(tokens: Tokens, i: number): string | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'word') return undefined;
  const short = SHORT.get(token.text);
  // "50 m (165 ft)": a conversion makes it a length.
  const converted = tokens.at(i + 1).text === '(' && tokens.at(i + 2).kind === 'number';
  if (short !== undefined) return token.gap && NEEDS_GLUE.has(token.text) && !converted ? undefined : short;
  return WORDS.get(token.lower);
}

function readDegrees(tokens: Tokens, i: number): Unit {
  const next = tokens.lower(i + 1);
  if (next === 'c' || next === 'celsius' || next === 'centigrade') return { id: 'celsius', next: i + 2 };
  if (next === 'f' || next === 'fahrenheit') return { id: 'fahrenheit', next: i + 2 };
  return { id: 'degree', next: i + 1 };
}

function withPer(tokens: Tokens, id: string, i: number): Unit {
  const link = tokens.lower(i);
  if (link === 'per' || link === 'an' || link === 'a' || (link === '/' && !tokens.at(i).gap)) {
    const per = PER.get(tokens.lower(i + 1));
    if (per !== undefined) return { id: `${id}-per-${per}`, next: i + 2 };
  }
  return { id, next: i };
}
