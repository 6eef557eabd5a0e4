import assert from 'node:assert/strict';
import fc from 'fast-check';
import { misreadCharacters } from '../../server/src/check/garbled/misread-characters.ts';
import { fixed, table } from '../support/check.ts';

const code = 'garbled/mojibake';

/** Text as it looks when its UTF-8 is read as Latin-1. */
const asLatin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

describe(code, () => {
  table(code, 'right', [
    'The mayor doesn⟦â€™⟧t know.',
    '⟦â€œ⟧We are glad,⟦â€⟧ she said.',
    'The caf⟦Ã©⟧ was closed.',
    'It cost ⟦Â£⟧5.',
    'The talks ended.⟦Â⟧ The mayor went home.',
    'He said ⟦â€”⟧ and left.',
    'The mayor doesn⟦‚Äô⟧t know.',
    'The mayor doesn⟦Ã¢â‚¬â„¢⟧t know.',
    'The mayor doesn⟦\u0092⟧t know.',
    'The mayor doesn⟦\ufffd⟧t know.',
    'The mayor doesn⟦?⟧t know that it is Oslo⟦?⟧s hall.',
    'Fish ⟦&amp;⟧ chips cost ⟦&pound;⟧5 at Ann⟦&#39;⟧s.',
    'Ann⟦\\u2019⟧s hall and Ann⟦=E2=80=99⟧s boat.',
    'The singer ⟦ÐŸÑƒÐ³Ð°⟧ came.',
  ]);

  table(code, 'silent', [
    'The café in Besançon, the Ångström lab and the Łódź office are closed.',
    'The sign read “CAFÉ” and “SÃO”, and the letter was “Â”.',
    'The band Ä… and the word ÂGE — Å — are odd.',
    'Is it true? So they say. Who? She.',
    'Black & white; AT&T; R&D; this & that;',
    'See https://example.com/?s=a&amp;t=b for the rest.',
    'Пугачёва sang in Москва, Αθήνα and القاهرة.',
    'She paid 5 € — “about £4” — for it…',
    'It is 20 °C ± 1, or ½ of it™.',
    'The smile 😀 was seen.',
  ]);

  it('puts in what was meant', () => {
    assert.equal(fixed(code, 'Itâ€™s 5 Â£ in the cafÃ© &amp; bar.'), 'It’s 5 £ in the café & bar.');
    assert.equal(fixed(code, 'It isn?t Ã¢â‚¬Å“newÃ¢â‚¬Â\u009d.'), 'It isn’t “new”.');
  });

  it('never throws, and what it finds are stretches in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const slip of misreadCharacters(text)) {
          assert.ok(slip.start >= end && slip.end > slip.start && slip.end <= text.length);
          end = slip.end;
        }
      }),
    );
  });

  it('mends whatever quotation marks and dashes were read as Latin-1', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('’', '“', '”', '–', '—', '…', 'é', ' and ', 'ü', 's')), (parts) => {
        const text = `x${parts.join('x')}x`;
        const wrong = asLatin1(text);
        const mended = misreadCharacters(wrong)
          .toReversed()
          .reduce((now, { start, end, newText }) => now.slice(0, start) + (newText ?? '') + now.slice(end), wrong);
        assert.equal(mended, text);
      }),
    );
  });
});
