/*
 * Text whose bytes were read in the wrong encoding. The method is that of ftfy (Speer 2019, "ftfy: fixes text for you"):
 * what cannot be English in Windows-1252 but is valid UTF-8 when its bytes are taken again is mended by taking them again.
 */

/** What Windows-1252 has at 0x80 to 0x9F; the five bytes it lacks stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The second half of Mac OS Roman, 0x80 to 0xFF. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/**
 * Takes a stretch's bytes again as UTF-8.
 * @param text characters above ASCII that one byte each stood for, read as Windows-1252 (or Latin-1) or as Mac OS Roman
 * @returns what they mean, or `undefined` where they are no whole characters of UTF-8
 */
export function readAgain(text: string): string | undefined {
  return decode(text, byteOf1252) ?? decode(text, byteOfMac);
}

/** The character that a control character of Latin-1 was in Windows-1252 ("\u0092" is "’"), itself where there was none. */
export function fromControl(char: string): string {
  return WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char;
}

/** The smallest code point that takes so many bytes behind the first; anything below is an overlong form. */
const smallest = [0, 0x80, 0x800, 0x10000];

function decode(text: string, byteOf: (char: string) => number): string | undefined {
  const bytes = Array.from(text, byteOf);
  let result = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] ?? 0;
    const more =
      first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
    if (more === 0) return undefined;
    let point = first & (0x3f >> more);
    for (let k = 1; k <= more; k++) {
      const next = bytes[i + k] ?? 0;
      if (next < 0x80 || next > 0xbf) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    // Overlong forms and halves of pairs are no UTF-8.
    if (point < (smallest[more] ?? 0) || (point >= 0xd800 && point < 0xe000) || point > 0x10ffff) return undefined;
    result += String.fromCodePoint(point);
    i += more + 1;
  }
  return result;
}

function byteOf1252(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x80 && code <= 0xff) return code;
  const at = WINDOWS_1252.indexOf(char);
  return at < 0 ? 0 : 0x80 + at;
}

function byteOfMac(char: string): number {
  const at = MAC_ROMAN.indexOf(char);
  return at < 0 ? 0 : 0x80 + at;
}
