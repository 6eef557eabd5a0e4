import { COUNTED, DESIGNATORS, NOT_NAMES, PLURALS, STOP, STREETS } from './words.ts';
import { isDash, type Tokens } from './tokens.ts';

/**
 * Which tokens belong to web and mail addresses, telephone numbers, version numbers, dates with slashes that are names
 * ("9/11", "24/7") and other strings whose digits count nothing. One pass; `blocked[i]` is true for token `i`.
 */
export function findBlocked(tokens: Tokens): readonly boolean[] {
  const { list } = tokens;
  const blocked = new Array<boolean>(list.length).fill(false);
  for (let i = 0; i < list.length;) {
    let end = i + 1;
    while (end < list.length && !tokens.at(end).gap) end++;
    if (end - i > 2 && isAddress(tokens, i, end)) blocked.fill(true, i, end);
    i = end;
  }
  for (let i = 0; i < list.length; i++) {
    if (tokens.at(i).kind !== 'number') continue;
    const end = telephone(tokens, i);
    if (end > i) blocked.fill(true, i, end);
  }
  return blocked;
}

/** Whether tokens `from` to `to`, which have no space between them, are a URL, a mail address, a handle or a host name. */
function isAddress(tokens: Tokens, from: number, to: number): boolean {
  let slash = false;
  let host = false;
  for (let i = from; i < to; i++) {
    const { text, lower } = tokens.at(i);
    if (text === '@' || text === '_' || text === '\\' || text === '=' || text === '^') return true;
    if (text === '/') slash = true;
    if (text === ':' && tokens.at(i + 1).text === '/' && tokens.at(i + 2).text === '/' && i + 2 < to) return true;
    if (text === '.' && i > from && i + 1 < to && tokens.at(i - 1).kind === 'word' && tokens.small(i + 1)) host = true;
    if (lower === 'www') host = true;
  }
  return host && slash;
}

/** The end of a telephone number that starts at token `i`, else `i`. */
function telephone(tokens: Tokens, i: number): number {
  const before = tokens.at(i - 1);
  const plus = before.text === '+' && !tokens.at(i).gap;
  if (!plus && /^0\d{2,4}$/u.test(tokens.at(i).text)) return spaced(tokens, i);
  let end = i + 1;
  let groups = 1;
  let hyphens = 0;
  const lengths = [tokens.at(i).text.length];
  for (;;) {
    let at = end;
    let dashed = false;
    while (/^[-–().]$/u.test(tokens.at(at).text) && at < end + 2) {
      dashed ||= isDash(tokens.at(at).text) && !tokens.at(at).gap && !tokens.at(at + 1).gap;
      at++;
    }
    const token = tokens.at(at);
    if (token.kind !== 'number' || !/^\d{2,5}$/u.test(token.text) || groups > 5) break;
    if (!dashed && !plus && !(at > end && tokens.at(end).text === ')')) break;
    if (dashed) hyphens++;
    lengths.push(token.text.length);
    groups++;
    end = at + 1;
  }
  if (plus && groups >= 2) return end;
  const bracketed = before.text === '(' && tokens.at(i + 1).text === ')' && lengths[0] === 3;
  if (bracketed && groups >= 3) return end;
  if (hyphens >= 2 && groups >= 3 && lengths[0] !== 4 && (lengths.at(-1) ?? 0) >= 3) {
    const year = Number(tokens.at(end - 1).text);
    return lengths.at(-1) === 4 && lengths[0] === 2 && lengths[1] === 2 && year > 1900 && year < 2100 ? i : end;
  }
  if (groups === 2 && hyphens === 1 && lengths[0] === 3 && lengths[1] === 4) return end;
  return i;
}

/** The end of "020 7946 0958", groups after a zero with blanks between them; `i` when there is one group only. */
function spaced(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < i + 4 && /^\d{3,6}$/u.test(tokens.at(end).text) && tokens.at(end).gap) end++;
  return end > i + 1 ? end : i;
}

/**
 * Whether the plain number at tokens `i` to `next` is part of a name, an address, a list or a code: "Boeing 737",
 * "Article 5", "No. 10 Downing Street", "COVID-19", "A320", "1." at the start of a block. Amounts of money and
 * percentages are never asked about.
 */
export function isLabel(tokens: Tokens, i: number, next: number): boolean {
  const token = tokens.at(i);
  const before = tokens.at(i - 1);
  const digits = token.kind === 'number';
  const after = tokens.at(next);
  // "agent 007", a ".45" without a unit; "P5+1".
  if (digits && /^(?:0\d+|\.\d+)$/u.test(token.text)) return true;
  if (digits && !token.gap && before.text === '+' && !before.gap) return true;
  if (digits && !token.gap && i > 0) {
    if (before.kind === 'word' || before.kind === 'number' || before.text === '#' || before.text === '№') return true;
    if (/^[/.:,*'’&]$/u.test(before.text)) return true;
    if (isDash(before.text) && before.text !== '—' && !before.gap && tokens.at(i - 2).kind !== 'number') return true;
    if (before.text === '[' && after.text === ']') return true;
    if (before.text === '(' && after.text === ')') return true;
  }
  if (
    digits &&
    !after.gap &&
    ((after.kind === 'word' && !after.lower.startsWith("'")) ||
      after.kind === 'number' ||
      /^[/:^&*#_]$/u.test(after.text))
  )
    return true;
  if (digits && after.text === ',' && !after.gap && tokens.at(next + 1).kind === 'number' && !tokens.at(next + 1).gap)
    return true;
  if (digits && i <= 1 && tokens.opens(i) && /^[.)]$/u.test(after.text) && !after.gap) return true;
  if (digits && isDash(after.text) && !after.gap && tokens.capital(next + 1) && !tokens.at(next + 1).gap) return true;
  // "1) … and 2) …"
  if (digits && after.text === ')' && !after.gap && (i === 0 || /^[;,:—–.]$|^(?:and|or)$/u.test(before.lower)))
    return true;
  if (isAddressNumber(tokens, i, next)) return true;
  if (before.text === '.' && !before.gap && /^(?:no|nos|vol|art|sec|fig|apt|ch|pp|p)$/u.test(tokens.lower(i - 2)))
    return true;
  if (modelNumber(tokens, i, next)) return true;
  if (!token.gap && i > 0 && digits) return false;
  // "Standard & Poor's 500".
  if (
    digits &&
    next === i + 1 &&
    before.lower === "'s" &&
    tokens.capital(i - 2) &&
    !countedNoun(tokens, next) &&
    tokens.at(next).kind === 'word'
  )
    return true;
  if (before.kind !== 'word') return false;
  if (DESIGNATORS.has(before.lower) && (digits || tokens.capital(i - 1)) && !COUNTED.has(tokens.lower(next)))
    return true;
  if (
    /^(?:article|section|chapter|resolution|flight|boeing|airbus|iphone|windows|formula|apollo|interstate|channel)$/u.test(
      before.lower,
    )
  )
    return digits;
  return namesNumber(tokens, i, next);
}

/** "Power of Siberia 2", "Euro 2020": a capital name before it, and no plural noun that it could count behind it. */
function namesNumber(tokens: Tokens, i: number, next: number): boolean {
  const before = tokens.at(i - 1);
  if (!/\p{Lu}/u.test(before.text) || NOT_NAMES.has(before.lower) || before.lower.includes("n't")) return false;
  if (/^\p{Lu}\.?$/u.test(before.text) && !/^[A-Z]$/u.test(before.text)) return false;
  if (tokens.at(i).kind !== 'number') {
    // "Chapter Eleven" is a name, "Police Two" hardly; "Obama two terms" no name at all.
    return tokens.capital(i) && !tokens.opens(i) && !countedNoun(tokens, next);
  }
  return !countedNoun(tokens, next) && !/\p{Lu}{2,}$/u.test(tokens.at(next).text);
}

/** "their 737 airliner": an uncounted singular behind plain digits, the number is its name. */
function modelNumber(tokens: Tokens, i: number, next: number): boolean {
  const token = tokens.at(i);
  if (!/^\d+$/u.test(token.text) || next !== i + 1 || token.value < 2 || !tokens.at(next).gap) return false;
  if (tokens.at(next).kind !== 'word' || STOP.has(tokens.lower(next)) || /(?:ly|[^e]ed)$/u.test(tokens.lower(next)))
    return false;
  // "with 231 Democrats": small words count by a plural name; "up to", "as many as" only stand before amounts.
  if (tokens.small(i - 1) && isPlural(tokens.lower(next))) return false;
  if (/^(?:least|than|over|nearly|almost|roughly)$/u.test(tokens.lower(i - 1))) return false;
  if (/^(?:many|few)$/u.test(tokens.lower(i - 2)) && tokens.lower(i - 1) === 'as') return false;
  for (let at = next; at < next + 5; at++) {
    const { kind, lower } = tokens.at(at);
    // Plurals that are verbs as well.
    if (/^(?:states|votes|reports|claims|calls)$/u.test(lower)) return false;
    if (kind !== 'word' || STOP.has(lower)) return true;
    if (
      (isPlural(lower) && tokens.small(at)) ||
      /^(?:mark|level|barrier|threshold|line)$/u.test(lower) ||
      tokens.at(at + 1).text === '-'
    )
      return false;
  }
  return false;
}

/** Whether a plural noun stands within two words of token `i`: what a number could count. */
function countedNoun(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + 3; at++) {
    const word = tokens.at(at);
    if (word.kind !== 'word' || STOP.has(word.lower) || !tokens.small(at)) return false;
    if (isPlural(word.lower)) return true;
  }
  return false;
}

/** Whether `lower` looks like a plural noun. */
export function isPlural(lower: string): boolean {
  return PLURALS.has(lower) || COUNTED.has(lower) || (/[^su'i]s$/u.test(lower) && lower.length > 3 && !STOP.has(lower));
}

function isAddressNumber(tokens: Tokens, i: number, next: number): boolean {
  const token = tokens.at(i);
  if (token.kind !== 'number') return false;
  if (/^\d{5}$/u.test(token.text) && /^[A-Z]{2}$/u.test(tokens.at(i - 1).text)) return true;
  if (!tokens.capital(next)) return false;
  for (let at = next; at < next + 4 && tokens.capital(at); at++) {
    if (STREETS.has(tokens.lower(at)) && at >= next) return at > next || tokens.lower(at) === 'broadway';
  }
  return false;
}
