import assert from 'node:assert/strict';
import { segment } from '../../server/src/parse/sentences.ts';

/** `|` stands between sentences. */
function checkSentences(marked: string): void {
  const parts = marked.split('|');
  const text = parts.join('');
  assert.deepEqual(
    segment(text).map((sentence) => text.slice(sentence.start, sentence.end).trim()),
    parts.map((part) => part.trim()),
  );
}

/** `·` stands between words where no space is. */
function checkWords(marked: string): void {
  const text = marked.replace(/ ?·/g, '');
  const words = segment(text).flatMap((sentence) => sentence.words.map((word) => text.slice(word.start, word.end)));
  assert.deepEqual(words, marked.split(/[\s·]+/));
}

describe('parse: sentences', () => {
  for (const marked of [
    'He met U.S. officials. |They left the U.S. |The talks went on.',
    'Former U.S officials said so. |It was late.',
    'The U.S. President spoke. |The U.S.A. and its allies listened.',
    'He lives at No. 10 now. |She said no. |Then she left.',
    'Gen. Ada Roe and Lt. Col. Bo Lind met Mr. Day on Jan. 6 at 5 a.m. on Monday. |Nobody came.',
    'It began at 9 p.m. |The doors were shut.',
    'J. K. Marsh and George W. Lind wrote it. |It sold well.',
    'It rose 3.5% to $81.3B. |12 others were hurt.',
    '“Stop.” |He left.',
    '"Why?" he asked. |"Nobody knows!" said Roe. |Then silence.',
    '“Why?” President Ada Roe asked. |“Because.”',
    'They waited… |Then it fell. |And … it stayed down.',
    'He said it is so...|It is. |(See the note.) |Then go.',
    'Acme Corp. said so. |Acme Inc. |The end.',
    'The children . |They slept.',
    'It was al-Amin who spoke. |al-Amin left.',
    'He asked, “Did you see it?” and sat down. |She did.',
    'In Oct. 2020 they met. |By Sept. 3 they had parted.',
    'It was Plan B. |The first had failed.',
  ]) {
    it(marked, () => {
      checkSentences(marked);
    });
  }
});

describe('parse: words', () => {
  for (const marked of [
    "Roe ·’s dog did ·n’t eat the allies ·' three-day U.S.-led meal ·.",
    "It ca ·n't cost $ ·81.3B or $ ·350million or 70 ·% ·!",
    '“ ·Yes ·, ·” ( ·he ·) said — no — and ·/ ·or 24/7 ·.',
    'At 9:30 some 1,000,000 people read https://example.com/a,b and a.b@example.com ·.',
    "She ·'ll say it ·'s o'clock for AT&T in the U.S.",
    'A [ ·sic ·] mark ·... ·and more ·.',
  ]) {
    it(marked, () => {
      checkWords(marked);
    });
  }
});
