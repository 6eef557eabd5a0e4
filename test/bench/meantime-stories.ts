import { meantimeDocuments } from './meantime-corpus.ts';

/**
 * The MEANTIME stories typeset, by file name: the corpus keeps one sentence a line, with LaTeX's quotation marks. Marks are put as
 * Wikinews prints them, and a sentence that goes on inside a quotation, or begins in lower case ("said the mayor"), joins the one before it.
 * @returns `undefined` when the shared folder is absent
 */
export function meantimeStories(): Map<string, readonly string[]> | undefined {
  const documents = meantimeDocuments();
  return documents && new Map(documents.map(({ name, text }) => [name, typeset(text.split('\n\n'))]));
}

function typeset(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  sentences.forEach((sentence, i) => {
    const printed = sentence.replace(/`` ?/g, '"').replace(/ ?''/g, '"');
    const before = paragraphs.at(-1);
    if (before !== undefined && (isOpen || /^\p{Ll}/u.test(printed))) {
      paragraphs[paragraphs.length - 1] = `${before} ${printed}`;
    } else paragraphs.push(printed);
    if (sentence.lastIndexOf('``') > sentence.lastIndexOf("''")) isOpen = closesAfter(sentences, i);
    else if (sentence.includes("''")) isOpen = false;
  });
  return paragraphs;
}

/** Whether a quotation left open is closed by a later sentence before the next one opens. */
function closesAfter(sentences: readonly string[], at: number): boolean {
  for (const sentence of sentences.slice(at + 1)) {
    const [opens, closes] = [sentence.indexOf('``'), sentence.indexOf("''")];
    if (opens >= 0 || closes >= 0) return closes >= 0 && (opens < 0 || closes < opens);
  }
  return false;
}
