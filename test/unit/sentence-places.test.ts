import assert from 'node:assert/strict';
import { sentenceAt, textBetween } from '../../server/src/story/facts/sentence-places.ts';
import { checkInput } from '../support/check.ts';

/** The words between two pieces of a Markdown article, through its sentences; '' where offsets do not lead there. */
function between(text: string, from: string, to: string): string | undefined {
  const { summary } = checkInput(text, { ending: '.md' });
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  const sentence = summary.sentences?.[sentenceAt(summary.sentences, start)];
  return sentence && textBetween(sentence, start, end);
}

describe('textBetween', () => {
  const headline = '# Talks\n\n';

  it('gives the words of a sentence by places of the file', () => {
    assert.equal(between(`${headline}Ada Quill met Norwegian sailors. They sang.`, 'met', 'sailors'), 'met Norwegian ');
    assert.equal(between(`\uFEFF${headline}👋 Ada Quill met Norwegian sailors.`, 'met', 'sailors'), 'met Norwegian ');
  });

  it('gives nothing where markup moves the words, before them or after', () => {
    assert.equal(between(`${headline}**Ada Quill** met Norwegian sailors.`, 'met', 'sailors'), '');
    assert.equal(between(`${headline}Ada Quill met [Norwegian](https://a.example) sailors.`, 'Ada', 'met'), '');
  });

  it('keeps to the start of a sentence that was cut', () => {
    const long = `Ada Quill met ${'many '.repeat(120)}sailors.`;
    assert.equal(between(`${headline}${long}`, 'Quill', 'met'), 'Quill ');
  });
});
