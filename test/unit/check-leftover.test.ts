import assert from 'node:assert/strict';
import { check, fixed, table } from '../support/check.ts';

const code = 'garbled/leftover';

const body =
  'The mayor of the town was away on Monday, officials said, and nobody else could tell how long the strike would last, whether ' +
  'the two old ferries would leave again this year, or who would pay for the coal that lies in the harbour since the first ' +
  'days of spring and that the town has not yet sold to anybody.';

describe(code, () => {
  table(code, 'right', [
    'The strike went on. ⟦Read more: Ferries stay in port⟧',
    'The strike went on. ⟦READ ALSO: How the strike began.⟧ The mayor was away.',
    'The strike went on. ⟦Click here to watch the video.⟧ The mayor was away.',
    'The strike went on. ⟦Continue reading the main story⟧',
    'The strike went on ⟦ADVERTISEMENT⟧ until Friday.',
    'The strike went on. ⟦Sign up for our newsletter to learn more.⟧ The mayor was away.',
    'The mayor ⟦(Photo by Ann Lee)⟧ was away on Monday.',
    'The mayor was away on Monday. ⟦Image source, Reuters Image caption,⟧ The ferry lay in port.',
    'The mayor was away then ⟦Jon Berg / Getty Images⟧ and could not be reached.',
    'The mayor ⟦TK CHECK WITH DESK⟧ was away on Monday.',
    'The mayor, ⟦[insert name]⟧ of the Greens, was away.',
    'The aim ⟦(purpose? target?)⟧ was to end the strike.',
    'The mayor said on Monday ⟦comma⟧ that she was away.',
    'The mayor was away ⟦full stop⟧ She came back on Friday.',
    '⟦Sure! Here is the rewritten article:⟧ The mayor was away.',
    'The strike is to go on in ⟦Read also: Ferries stay in port⟧',
    'The town sold its ⟦Share this article on Facebook⟧ Ferries stay in port.',
    'The strike went on. ⟦Last updated: 14:32 GMT⟧',
    'The strike went on after ⟦Ann Lee/Getty Images⟧ the mayor left.',
    'The mayor was away.⟦<br />⟧She came back on Friday.',
    'The mayor was away. ⟦[caption id="attachment_12"]⟧ She came back on Friday.',
    `Ferries stay in port\n\n${body}\n\n⟦Read More⟧\n\n${body}\n\n${body}`,
  ]);

  table(code, 'silent', [
    '“Click here to begin,” the page said. “Sign up for our newsletter!”',
    'People who click here and there, who sign up for a course or read more books, live longer.',
    'The strike came to a full stop and the ferries left.',
    'The advertisement was shown on Monday. An advertising agency made it.',
    'They asked for more: bread, fish and salt.',
    'The list was last updated on 3 March and published in May. She shared this article with friends.',
    'He sent a photo: the mayor on a ferry. See the related stories of the two towns.',
    'The shop TK Maxx and Super Bowl XXX were named.',
    'A new paragraph was added to the law.',
    'He asked where (who? why?) it was.',
    'WATCH: Ferries stay in port\n\nThe mayor was away.',
    'Ferries stay in port\n\nThe mayor of the town was away on Monday.\n\nRelated article: How the strike began\n\nShe came back on Friday.',
    'Ferries stay in port\n\nThe mayor of the town was away on Monday.\n\nMore Stories\n\nRead More',
    'Getty Images and Reuters sued the firm.',
    'If a < b and c > d, the rule holds.',
  ]);

  it('takes the leftover out', () => {
    assert.equal(fixed(code, 'The mayor TK CHECK WITH DESK was away.'), 'The mayor was away.');
    assert.equal(fixed(code, 'She was away full stop He was not.'), 'She was away. He was not.');
  });

  it('says what it is', () => {
    assert.equal(
      check(code, 'The mayor ⟦TK CHECK WITH DESK⟧ was away.')[0]?.message,
      '“TK CHECK WITH DESK” is a note of an editor, not the reporter’s text.',
    );
  });
});
