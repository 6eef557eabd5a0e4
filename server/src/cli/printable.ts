/** Controls, which move a terminal's cursor or worse, and marks that turn the reading direction of all that follows. */
const unprintable = /[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

const wide =
  /\p{Emoji_Presentation}|\u{fe0f}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Text that a terminal shows as it stands: blanks for tabs and line ends, `�` for controls. Of the same length. */
export function printable(text: string): string {
  return text.replace(unprintable, (char) => (/\s/.test(char) ? ' ' : '\u{fffd}'));
}

/** How many columns a terminal takes for a text: two for an emoji and for East Asian letters, one for other graphemes. */
export function columns(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += wide.test(segment) ? 2 : 1;
  return sum;
}
