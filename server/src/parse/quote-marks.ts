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
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (!/["“”„«»'‘’‚]/.test(char)) continue;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const single = char === "'" || char === '‘' || char === '’' || char === '‚';
    const style = char === '"' || char === "'" ? 'straight' : 'curly';
    if (single) {
      if (partners.has(i)) marks.push({ start: i, end: i + 1, role: 'close', single, style });
      else if (char !== '’' && (char !== "'" || singlesAnywhere || doubleOpen) && opens(before, after)) {
        const close = ELISION.test(text.slice(i + 1, i + 8)) ? -1 : closingSingle(text, i, char === "'", doubleOpen);
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
  return /[\s([{—–\-/"“„«'‘:]/.test(before) && !/\s/.test(after) && after !== '';
}

function roleOf(text: string, i: number, char: string, isOpen: boolean): Mark['role'] | undefined {
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  const looksOpen = opens(before, after);
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
  // A dash on one side and a word on the other, or white space on both sides.
  if (looksOpen && looksClosed) return 'either';
  return 'either';
}

/** Whether a straight mark after a digit means inches: 12", 6' 2". */
function isMeasure(text: string, i: number, isOpen: boolean): boolean {
  if (!/\d/.test(text[i - 1] ?? '')) return false;
  return !isOpen || /\d['′]\s?\d{1,2}$/.test(text.slice(Math.max(0, i - 6), i));
}

/**
 * The mark that closes a single quote opened at `from`, or -1: not before a letter, not after white space. One behind
 * punctuation is taken before one that may be a possessive.
 */
function closingSingle(text: string, from: number, straight: boolean, inDouble: boolean): number {
  const limit = Math.min(text.length, from + MAX_SINGLE);
  let doubtful = -1;
  for (let i = from + 2; i < limit; i++) {
    const char = text[i];
    if (inDouble && (char === '”' || (char === '"' && /[\s.,;:!?)'’]/.test(text[i + 1] ?? ' ') && i > from + 1))) break;
    if (char !== '’' && !(straight && char === "'")) continue;
    const before = text[i - 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ') || /\s/.test(before)) continue;
    if (/[.,!?…]/.test(before)) return i;
    const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3));
    if (!possessive) return doubtful >= 0 && !inDouble ? doubtful : i;
    if (doubtful < 0) doubtful = i;
  }
  return doubtful;
}
