import { numberWord } from './cardinals.ts';
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
  ['light-year', 'lightyear'], ['fathom', 'fathom'], ['furlong', 'furlong'], ['kelvin', 'kelvin'], ['pascal', 'pascal'], ['kilopascal', 'kilopascal'], ['hectopascal', 'hectopascal'], ['millibar', 'millibar'],
  ['centiliter', 'centiliter', 'centilitre'], ['megaliter', 'megaliter', 'megalitre'], ['gigaliter', 'gigaliter', 'gigalitre'], ['nanogram', 'nanogram'], ['megatonne', 'megatonne'], ['gigaton', 'gigaton', 'gigatonne'], ['stone', 'stone'], ['quart', 'quart'], ['pint', 'pint'],
  ['milliwatt', 'milliwatt'], ['kilovolt', 'kilovolt'], ['kilojoule', 'kilojoule'], ['megajoule', 'megajoule'], ['kilohertz', 'kilohertz'], ['petabyte', 'petabyte'], ['kilobit', 'kilobit'], ['bit', 'bit'], ['mole', 'mole'], ['newton', 'newton'], ['tesla', 'tesla'], ['sievert', 'sievert'], ['millisievert', 'millisievert'],
  ['microsievert', 'microsievert'], ['becquerel', 'becquerel'], ['lumen', 'lumen'], ['lux', 'lux'], ['karat', 'karat'], ['arcsecond', 'arcsecond', 'arc-second'], ['arcminute', 'arcminute'], ['electronvolt', 'electronvolt'], ['kiloparsec', 'kiloparsec'], ['megaparsec', 'megaparsec'], ['teaspoon', 'teaspoon'], ['tablespoon', 'tablespoon'],
] as const) {
  for (const name of names) {
    WORDS.set(name, id);
    WORDS.set(`${name}s`, id);
  }
} // prettier-ignore

// Twelve stones are things, twelve stone a weight.
WORDS.delete('stones');

/** Abbreviations, as written (case matters). */
const SHORT = new Map<string, string>([
  ['km', 'kilometer'], ['cm', 'centimeter'], ['mm', 'millimeter'], ['nm', 'nanometer'], ['µm', 'micrometer'], ['μm', 'micrometer'], ['m', 'meter'], ['kg', 'kilogram'], ['g', 'gram'], ['mg', 'milligram'], ['lb', 'pound'], ['lbs', 'pound'],
  ['oz', 'ounce'], ['ft', 'foot'], ['yd', 'yard'], ['ha', 'hectare'], ['ml', 'milliliter'], ['mL', 'milliliter'], ['kW', 'kilowatt'], ['MW', 'megawatt'], ['GW', 'gigawatt'], ['TW', 'terawatt'],
  ['kWh', 'kilowatt-hour'], ['MWh', 'megawatt-hour'], ['GWh', 'gigawatt-hour'], ['TWh', 'terawatt-hour'], ['Hz', 'hertz'], ['kHz', 'kilohertz'], ['MHz', 'megahertz'], ['GHz', 'gigahertz'],
  ['KB', 'kilobyte'], ['kB', 'kilobyte'], ['MB', 'megabyte'], ['GB', 'gigabyte'], ['TB', 'terabyte'], ['Mbps', 'megabit-per-second'], ['Gbps', 'gigabit-per-second'], ['mph', 'mile-per-hour'],
  ['kph', 'kilometer-per-hour'], ['kmh', 'kilometer-per-hour'], ['bpd', 'barrel-per-day'], ['dB', 'decibel'], ['hp', 'horsepower'], ['ppm', 'part-per-1e6'], ['rpm', 'revolution-per-minute'],
  ['mi', 'mile'], ['in', 'inch'], ['ac', 'acre'], ['gal', 'gallon'], ['t', 'tonne'], ['L', 'liter'], ['l', 'liter'], ['cl', 'centiliter'], ['dl', 'deciliter'], ['dL', 'deciliter'], ['µg', 'microgram'], ['μg', 'microgram'], ['ng', 'nanogram'], ['mcg', 'microgram'],
  ['kn', 'knot'], ['kt', 'kiloton'], ['Mt', 'megatonne'], ['Gt', 'gigaton'], ['Pa', 'pascal'], ['kPa', 'kilopascal'], ['hPa', 'hectopascal'], ['mbar', 'millibar'], ['mb', 'millibar'], ['mmHg', 'millimeter-ofhg'], ['V', 'volt'], ['kV', 'kilovolt'], ['W', 'watt'], ['mW', 'milliwatt'], ['kJ', 'kilojoule'], ['MJ', 'megajoule'],
  ['kcal', 'kilocalorie'], ['mAh', 'milliampere-hour'], ['PB', 'petabyte'], ['kbps', 'kilobit-per-second'], ['Kbps', 'kilobit-per-second'], ['mSv', 'millisievert'], ['μSv', 'microsievert'], ['µSv', 'microsievert'], ['Bq', 'becquerel'], ['eV', 'electronvolt'], ['keV', 'kiloelectronvolt'], ['MeV', 'megaelectronvolt'], ['GeV', 'gigaelectronvolt'], ['TeV', 'teraelectronvolt'],
  ['mol', 'mole'], ['mmol', 'millimole'], ['kpc', 'kiloparsec'], ['Mpc', 'megaparsec'], ['ly', 'light-year'], ['AU', 'astronomical-unit'], ['mpg', 'mile-per-gallon'], ['kmph', 'kilometer-per-hour'], ['ppb', 'part-per-1e9'], ['cc', 'cubic-centimeter'], ['Nm', 'newton-meter'],
  ['sqm', 'square-meter'], ['sqft', 'square-foot'], ['psi', 'pound-force-per-square-inch'],
]); // prettier-ignore

const PER = new Map<string, string>([
  ['second', 'second'], ['minute', 'minute'], ['hour', 'hour'], ['day', 'day'], ['week', 'week'], ['month', 'month'], ['year', 'year'], ['h', 'hour'], ['hr', 'hour'], ['s', 'second'],
]); // prettier-ignore

const LENGTHS = /^(?:.*meter|mile|foot|inch|yard)$/u;

/** Units only read without a gap or where nothing else can be meant: "5 m" is rarely metres, "500 g" grams. */
const NEEDS_GLUE = new Set([
  'm',
  'g',
  'nm',
  'yd',
  'hp',
  'in',
  'ac',
  't',
  'L',
  'l',
  'V',
  'W',
  'mb',
  'Mt',
  'kt',
  'PB',
  'AU',
  'ng',
  'Nm',
]);

/**
 * Reads a unit of measure at token `i`, just behind a number: "km", "cubic meters", "°C", "miles per hour". After a
 * hyphen ("100-metre") the hyphen is token `i - 1`. Returns undefined when none stands there.
 */
export function readUnit(tokens: Tokens, i: number): Unit | undefined {
  const word = tokens.lower(i);
  if (word === '°' || word === 'º' || word === 'degrees' || word === 'degree' || word === 'deg')
    return readDegrees(tokens, i);
  if (word === 'square' || word === 'sq' || word === 'cubic' || word === 'cu') {
    const at = tokens.glued(i + 1, '.') || tokens.hyphen(i + 1) ? i + 2 : i + 1;
    const base = baseUnit(tokens, at);
    if (!base || !LENGTHS.test(base)) return undefined;
    return withPer(tokens, `${word.startsWith('c') ? 'cubic' : 'square'}-${base}`, at + 1);
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
  const at = tokens.hyphen(i) || tokens.lower(i) === 'and' ? i + 1 : i;
  const token = tokens.at(at);
  const word = numberWord(token.lower);
  if (word !== undefined && word > 0 && word < 12 && /^inch(?:es)?$/u.test(tokens.lower(at + 1)))
    return { value: word / 12, next: at + 2 };
  if (token.kind !== 'number' || token.value >= 12) return undefined;
  if (/^(?:in|ins|inch|inches)$/u.test(tokens.lower(at + 1))) {
    const spelt = tokens.lower(at + 1).startsWith('inc') || !tokens.at(at + 1).gap;
    return spelt ? { value: token.value / 12, next: at + 2 } : undefined;
  }
  return tokens.hyphen(i) ? { value: token.value / 12, next: at + 1 } : undefined;
}

function baseUnit(tokens: Tokens, i: number): string | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'word') return undefined;
  const short = SHORT.get(token.text);
  if (short !== undefined) return token.gap && NEEDS_GLUE.has(token.text) && !meansUnit(tokens, i) ? undefined : short;
  return WORDS.get(token.lower);
}

/** What a letter behind a blank needs to be a unit: "50 m (165 ft)", "(~23 m)", "8 m/s", "2 m deep", "500 g of". */
function meansUnit(tokens: Tokens, i: number): boolean {
  const { text, lower, gap } = tokens.at(i + 1);
  if (text === '(') return tokens.at(i + 2).kind === 'number';
  if (text === ')') return opensConversion(tokens, i - 1);
  if (text === '/') return !gap && !tokens.at(i + 2).gap;
  if (/^[²³]$/u.test(text)) return !gap;
  return (
    /^(?:of|long|wide|tall|high|deep|thick|above|below|away|apart|from|per)$/u.test(lower) && tokens.lower(i) !== 'in'
  );
}

/** Whether brackets open right before the number at token `i`, a sign or a word for "about" between. */
function opensConversion(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 3; at--) {
    if (/^[([]$/u.test(tokens.at(at).text)) return true;
    if (tokens.at(at).text === ',') return false;
  }
  return false;
}

function readDegrees(tokens: Tokens, i: number): Unit {
  const next = tokens.lower(i + 1);
  if (next === 'c' || next === 'celsius' || next === 'centigrade') return { id: 'celsius', next: i + 2 };
  if (next === 'f' || next === 'fahrenheit') return { id: 'fahrenheit', next: i + 2 };
  return { id: 'degree', next: i + 1 };
}

/** A unit behind "per": "cubic metre", "litre", "m3", "kg"; letters only where a slash joins them. */
function plainUnit(tokens: Tokens, i: number, letters: boolean): Unit | undefined {
  const word = tokens.lower(i);
  const power = /^(?:square|sq)$/u.test(word) ? 'square' : word === 'cubic' ? 'cubic' : undefined;
  const at = power === undefined ? i : i + 1;
  const base = WORDS.get(tokens.lower(at)) ?? (letters ? SHORT.get(tokens.at(at).text) : undefined);
  if (base === undefined || tokens.at(at).kind !== 'word') return undefined;
  if (power !== undefined) return LENGTHS.test(base) ? { id: `${power}-${base}`, next: at + 1 } : undefined;
  const raised = tokens.at(at + 1);
  if (LENGTHS.test(base) && !raised.gap && /^[²³23]$/u.test(raised.text)) {
    return { id: `${/[²2]/u.test(raised.text) ? 'square' : 'cubic'}-${base}`, next: at + 2 };
  }
  return { id: base, next: at + 1 };
}

function withPer(tokens: Tokens, id: string, i: number): Unit {
  const link = tokens.lower(i);
  const slash = link === '/' && !tokens.at(i).gap;
  if (link === 'per' || link === 'an' || link === 'a' || slash) {
    const per = PER.get(tokens.lower(i + 1));
    if (per !== undefined) return { id: `${id}-per-${per}`, next: i + 2 };
    const below = link === 'per' || slash ? plainUnit(tokens, i + 1, slash) : undefined;
    if (below) return { id: `${id}-per-${below.id}`, next: below.next };
  }
  return { id, next: i };
}
