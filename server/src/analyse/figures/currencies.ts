import type { Tokens } from './tokens.ts';

/** Signs and what they mean without a country before them; "$" is taken for the U.S. dollar, "¥" for the yen. */
const SIGNS = new Map<string, string>([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['￥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₴', 'UAH'], ['₺', 'TRY'], ['₪', 'ILS'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], ['₿', 'XBT'],
]); // prettier-ignore

/** Letters before a dollar sign. */
const DOLLARS = new Map<string, string>([
  ['us', 'USD'], ['u.s.', 'USD'], ['usd', 'USD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['cad', 'CAD'], ['a', 'AUD'], ['au', 'AUD'], ['aud', 'AUD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['nt', 'TWD'], ['r', 'BRL'], ['mx', 'MXN'],
]); // prettier-ignore

const CODES = new Set(
  'USD EUR GBP JPY CNY RMB RUB CAD AUD NZD CHF SEK NOK DKK INR BRL ZAR MXN KRW HKD SGD TWD TRY PLN CZK HUF UAH ILS SAR AED QAR EGP NGN KES THB IDR MYR PHP VND PKR BDT'.split(
    ' ',
  ),
);

const NAMES = new Map<string, string>([
  ['dollar', 'USD'], ['dollars', 'USD'], ['buck', 'USD'], ['bucks', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['ruble', 'RUB'], ['rubles', 'RUB'], ['rouble', 'RUB'], ['roubles', 'RUB'],
  ['rupee', 'INR'], ['rupees', 'INR'], ['hryvnia', 'UAH'], ['hryvnias', 'UAH'], ['hryvnya', 'UAH'], ['shekel', 'ILS'], ['shekels', 'ILS'], ['rand', 'ZAR'], ['reais', 'BRL'], ['zloty', 'PLN'], ['zlotys', 'PLN'], ['złoty', 'PLN'], ['złotys', 'PLN'], ['złotych', 'PLN'], ['koruna', 'CZK'], ['korunas', 'CZK'], ['taka', 'BDT'], ['dong', 'VND'], ['forint', 'HUF'], ['forints', 'HUF'],
  ['lira', 'TRY'], ['naira', 'NGN'], ['baht', 'THB'], ['ringgit', 'MYR'], ['sterling', 'GBP'], ['bitcoin', 'XBT'], ['bitcoins', 'XBT'], ['dirham', 'AED'], ['dirhams', 'AED'],
  // Several countries' money: left as nouns.
  ['peso', 'peso'], ['pesos', 'peso'], ['franc', 'franc'], ['francs', 'franc'], ['riyal', 'riyal'], ['riyals', 'riyal'], ['dinar', 'dinar'], ['dinars', 'dinar'], ['krona', 'SEK'], ['kronor', 'SEK'], ['kroner', 'krone'], ['cent', 'cent'], ['cents', 'cent'],
]); // prettier-ignore

/** A country's adjective before the unit: "Canadian dollars", "Swiss francs". */
const COUNTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'u.s.': { dollar: 'USD' }, us: { dollar: 'USD' }, american: { dollar: 'USD' }, canadian: { dollar: 'CAD' }, australian: { dollar: 'AUD' }, singapore: { dollar: 'SGD' }, taiwan: { dollar: 'TWD' },
  swiss: { franc: 'CHF' }, swedish: { krona: 'SEK', kronor: 'SEK' }, norwegian: { kroner: 'NOK' }, danish: { kroner: 'DKK' }, british: { pound: 'GBP' }, egyptian: { pound: 'EGP' }, syrian: { pound: 'SYP' }, lebanese: { pound: 'LBP' },
  mexican: { peso: 'MXN' }, argentine: { peso: 'ARS' }, chilean: { peso: 'CLP' }, colombian: { peso: 'COP' }, philippine: { peso: 'PHP' }, saudi: { riyal: 'SAR' }, qatari: { riyal: 'QAR' }, iraqi: { dinar: 'IQD' }, kuwaiti: { dinar: 'KWD' },
  pakistani: { rupee: 'PKR' }, indian: { rupee: 'INR' }, 'sri lankan': { rupee: 'LKR' }, turkish: { lira: 'TRY' }, chinese: { yuan: 'CNY' }, japanese: { yen: 'JPY' }, russian: { ruble: 'RUB', rouble: 'RUB' }, korean: { won: 'KRW' },
}; // prettier-ignore

/** A currency as read (ISO 4217, or a noun where the country is not said) and the token after it. */
export interface Currency {
  readonly code: string;
  readonly next: number;
}

/** Reads a currency in front of a number at token `i`: "$", "US$", "€", "USD", "Rs". Undefined when none stands there. */
export function readPrefixCurrency(tokens: Tokens, i: number): Currency | undefined {
  const token = tokens.at(i);
  const sign = SIGNS.get(token.text);
  if (sign !== undefined) return { code: sign, next: i + 1 };
  if (token.kind !== 'word') return undefined;
  if (tokens.glued(i + 1, '$')) {
    const dollars = DOLLARS.get(token.lower);
    if (dollars !== undefined && tokens.capital(i)) return { code: dollars, next: i + 2 };
    return undefined;
  }
  if (CODES.has(token.text)) return { code: token.text === 'RMB' ? 'CNY' : token.text, next: i + 1 };
  if (token.text === 'Rs' || token.text === 'Re')
    return { code: 'INR', next: tokens.glued(i + 1, '.') ? i + 2 : i + 1 };
  return undefined;
}

/**
 * Reads a currency behind a number at token `i`: "dollars", "Canadian dollars", "yuan", "USD", "€". "pounds" is money
 * only after a scale word (`large`) or before "sterling": otherwise it is a weight.
 */
export function readSuffixCurrency(tokens: Tokens, i: number, large: boolean): Currency | undefined {
  const token = tokens.at(i);
  if (token.text === '€' || token.text === '₽' || token.text === '£' || token.text === '$') {
    return token.gap || /\d/u.test(tokens.at(i + 1).text)
      ? undefined
      : { code: SIGNS.get(token.text) ?? '', next: i + 1 };
  }
  if (token.kind !== 'word') return undefined;
  if (CODES.has(token.text)) return { code: token.text === 'RMB' ? 'CNY' : token.text, next: i + 1 };
  const country = COUNTRIES[token.lower];
  if (country) {
    const noun = tokens.lower(i + 1).replace(/s$/u, '');
    const code = country[noun];
    return code === undefined ? undefined : { code, next: i + 2 };
  }
  if (token.lower === 'hong' && tokens.lower(i + 2) === 'dollars') return { code: 'HKD', next: i + 3 };
  if (token.lower === 'new' && tokens.lower(i + 2) === 'dollars') return { code: 'NZD', next: i + 3 };
  if (/^pounds?$/u.test(token.lower)) {
    if (tokens.lower(i + 1) === 'sterling') return { code: 'GBP', next: i + 2 };
    return large ? { code: 'GBP', next: i + 1 } : undefined;
  }
  if (token.lower === 'won') return large ? { code: 'KRW', next: i + 1 } : undefined;
  if (token.lower === 'pence' || (token.text === 'p' && !token.gap)) return { code: 'penny', next: i + 1 };
  const code = token.text === token.lower || large ? NAMES.get(token.lower) : undefined;
  return code === undefined ? undefined : { code, next: i + 1 };
}
