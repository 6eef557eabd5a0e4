/** A file's bytes read as text. */
export interface Decoded {
  /** Without the byte-order mark, so that offsets are those of an editor's document. */
  readonly text: string;
  /** The encoding it was read in: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding: string;
  /** True when the bytes are not text; `text` is then empty. */
  readonly binary: boolean;
}

/** So many bytes at the start decide whether a file is binary (as git does with its first 8,000). */
const SNIFFED = 8000;

/** What windows-1252 has at 0x80 to 0x9F. Node 20 reads that encoding as Latin-1 and leaves control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads bytes as text: by byte-order mark, else as UTF-8, and as windows-1252 when they are not valid UTF-8 (WHATWG
 * Encoding). A byte-order mark is left out of the text because VS Code leaves it out of its documents: a file read from
 * disk then has the same offsets as the same file in the editor.
 * @returns never throws; binary content gives an empty text and `binary: true`
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  if (looksBinary(bytes)) return { text: '', encoding: 'utf-8', binary: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', binary: false };
  } catch {
    const { text, ...rest } = decodeAs('windows-1252', bytes);
    return {
      ...rest,
      text: text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char),
    };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, binary: false };
}

/** NUL bytes, or more than one control character in ten, are not in text files. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SNIFFED);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > end / 10;
}
