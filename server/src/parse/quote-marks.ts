/** A quotation mark in a block's text and what it does there. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `either`: it opens when nothing is open, else it closes. */
  readonly role: 'open' | 'close' | 'either';
  readonly single: boolean;
  readonly style: 'straight' | 'curly';
}

/** A single quote's closing mark is looked for within so many code units. */
const MAX_SINGLE = 1500;
/** So many possible closing marks are looked at for one opening mark. */
const MAX_TRIED = 12;
/** What follows an apostrophe that stands at the start of a word: 'em, 'tis, '90s. */
const ELISION = /^(?:\d|(?:em|tis|twas|til|till|cause|bout|round|n|cos|cuz|ave|ere)\b)/i;

/**
 * Finds the quotation marks of a text and tells by their neighbours whether they open or close. Apostrophes and the
 * marks of feet and inches are left out; a single mark is one only when its partner is found.
 * @param singlesAnywhere whether straight single marks may stand outside double ones (British style, headlines)
 */
export function marksOf(text: string, singlesAnywhere: boolean): Mark[] {
  const marks: Mark[] = [];
  const partners = new Map<number, number>();
  let doubleOpen = false;
  let closers: Closers | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code !== 0x22 &&
      code !== 0x27 &&
      code !== 0xab &&
      code !== 0xbb &&
      (code < 0x2018 || code > 0x201e || code === 0x201b)
    )
      continue;
    const char = text[i] ?? '';
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const single = char === "'" || char === '‘' || char === '’' || char === '‚';
    const style = char === '"' || char === "'" ? 'straight' : 'curly';
    if (single) {
      if (partners.has(i)) marks.push({ start: i, end: i + 1, role: 'close', single, style });
      else if (char !== '’' && (char !== "'" || singlesAnywhere || doubleOpen) && opens(before, after)) {
        const close = ELISION.test(text.slice(i + 1, i + 8))
          ? -1
          : closingSingle(text, i, (closers ??= closersOf(text)), doubleOpen);
        if (close < 0) continue;
        partners.set(close, i);
        marks.push({ start: i, end: i + 1, role: 'open', single, style });
      }
      continue;
    }
    const role = roleOf(text, i, char, doubleOpen);
    if (!role) continue;
    marks.push({ start: i, end: i + 1, role, single, style });
    doubleOpen = role === 'open' || (role === 'either' && !doubleOpen);
  }
  return marks.filter((mark) => !mark.single || isPaired(mark, partners));
}

function isPaired(mark: Mark, partners: ReadonlyMap<number, number>): boolean {
  return mark.role === 'open' || partners.has(mark.start);
}

/** A mark that follows white space, an opening bracket or a dash and stands before a word opens. */
function opens(before: string, after: string): boolean {
  return /[\s([{—–\-/"“„«'‘:]/.test(before) && !/[\s,;:!?)\]]/.test(after);
}

function roleOf(text: string, i: number, char: string, isOpen: boolean): Mark['role'] | undefined {
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  const looksOpen = opens(before, after) && !/^\.(?!\.)/.test(text.slice(i + 1, i + 3));
  const looksClosed = !/[\s([{]/.test(before) && /[\s.,;:!?)\]}—–\-/…'’]/.test(after);
  switch (char) {
    case '„':
    case '«':
      return 'open';
    case '»':
      return 'close';
    case '“':
      // Closes after „, or where it was typed for ” .
      return isOpen && !looksOpen && looksClosed ? 'close' : 'open';
    case '”':
      return !isOpen && looksOpen ? 'open' : 'close';
  }
  if (isMeasure(text, i, isOpen)) return undefined;
  if (looksOpen && !looksClosed) return 'open';
  if (looksClosed && !looksOpen) return 'close';
  // Stray white space before a closing mark: `he said . "` or `so ", he said`.
  if (!looksOpen && (/[.,;:!?)]/.test(after) || i === text.length - 1)) return 'close';
  // A dash on one side and a word on the other, or white space on both sides.
  return 'either';
}

/** Whether a straight mark after a digit means inches: 12", 6' 2". */
function isMeasure(text: string, i: number, isOpen: boolean): boolean {
  if (!/\d/.test(text[i - 1] ?? '')) return false;
  return !isOpen || /\d['′]\s?\d{1,2}$/.test(text.slice(Math.max(0, i - 6), i));
}

/** Where single quotes may close and double ones do: found once, so that looking for a partner is cheap. */
interface Closers {
  readonly singles: readonly number[];
  readonly doubles: readonly number[];
}

/** A closing single mark follows no white space and stands before no letter; a double one stands before a pause. */
function closersOf(text: string): Closers {
  const singles: number[] = [];
  const doubles: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '”' || (char === '"' && /[\s.,;:!?)'’]/.test(text[i + 1] ?? ' '))) doubles.push(i);
    if (char !== '’' && char !== "'") continue;
    if (!/\s/.test(text[i - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) singles.push(i);
  }
  return { singles, doubles };
}

/**
 * The mark that closes a single quote opened at `from`, or -1. One behind punctuation is taken before one that may be a
 * possessive.
 */
function closingSingle(text: string, from: number, closers: Closers, inDouble: boolean): number {
  const double = inDouble ? (closers.doubles[firstAbove(closers.doubles, from + 1)] ?? Infinity) : Infinity;
  const limit = Math.min(double, from + MAX_SINGLE);
  const straight = text[from] === "'";
  const first = firstAbove(closers.singles, from + 1);
  let doubtful = -1;
  for (let k = first; k < first + MAX_TRIED; k++) {
    const i = closers.singles[k];
    if (i === undefined || i >= limit) break;
    if (!straight && text[i] === "'") continue;
    const before = text[i - 1] ?? ' ';
    if (/[.,!?…]/.test(before)) return i;
    const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3));
    if (!possessive) return doubtful >= 0 && !inDouble ? doubtful : i;
    if (doubtful < 0) doubtful = i;
  }
  return doubtful;
}

/** Index of the first of rising numbers above `value`. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
