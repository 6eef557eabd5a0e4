import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/check/finding.ts';
import { withoutTyped } from '../../server/src/features/held-back.ts';

/** Findings where the text has "⟦…⟧", the caret at "|": which of them are shown. */
function shown(source: string, code = 'garbled/repeated-word'): string[] {
  let text = '';
  let [open, caret] = [0, 0];
  const findings: Finding[] = [];
  for (const char of source) {
    if (char === '⟦') open = text.length;
    else if (char === '|') caret = text.length;
    else if (char === '⟧')
      findings.push({ code, severity: 'warning', span: { start: open, end: text.length }, message: '', related: [] });
    else text += char;
  }
  return withoutTyped(findings, text, caret).map(({ span }) => text.slice(span.start, span.end));
}

describe('findings at the caret while typing', () => {
  const cases: readonly (readonly [name: string, source: string, shown: string[], code?: string])[] = [
    ['wait at the word that is typed', 'The ⟦the|⟧ boats', []],
    ['wait at its beginning and inside it', 'The ⟦the t|h⟧ boats', []],
    ['wait where the finding only touches the word', 'The children⟦ .⟧|', []],
    ['are shown elsewhere', 'The ⟦the the⟧ boats came h|', ['the the']],
    ['wait at the last word before an end that is typed', 'He saw ⟦the the⟧ |', []],
    ['wait there before a line break too', 'He saw ⟦the the⟧ |\n\nThe boats', []],
    ['are shown before a caret in mid-sentence', 'He saw ⟦the the⟧ |boats', ['the the']],
    ['are shown on another line', 'He saw ⟦the the⟧\n|', ['the the']],
    ['wait in a paragraph that is not whole', '⟦“⟧The boats came h|', [], 'garbled/unclosed-quote'],
    ['are shown in the paragraph above', '⟦“⟧The boats came\n\nA b|', ['“'], 'garbled/unclosed-quote'],
    ['of what outlets differ on are always shown', '⟦fort|⟧', ['fort'], 'conflict/figure'],
  ];
  for (const [name, source, expected, code] of cases) {
    it(name, () => {
      assert.deepEqual(shown(source, code), expected);
    });
  }
});
