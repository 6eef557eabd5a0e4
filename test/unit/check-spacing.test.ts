import assert from 'node:assert/strict';
import { check, fixed, table } from '../support/check.ts';

const code = 'garbled/spacing';

describe(code, () => {
  table(code, 'right', [
    'The school took in forty children⟦ .⟧ They stayed a year.',
    'The minister flew to Oslo⟦ ,⟧ where the talks were held.',
    'Prices rose in Lima⟦ ,⟧but wages did not.',
    'The fund paid ⟦$350million⟧ for the bridge.',
    'About ⟦12million⟧ people live there.',
    'The talks came to an end⟦.⟧The envoy left for Geneva at once.',
    'They met on Friday⟦,⟧the day before the vote.',
    'The deal was signed on March 3⟦,⟧2020 in Doha.',
    'The court (ICC⟦)⟧issued a warrant.',
    'Her institute⟦(⟧a think tank in Bern) agreed.',
    'The institute ⟦( ⟧a think tank in Bern⟦ )⟧ agreed.',
    'He asked why nobody had called⟦ ?⟧ Nobody knew. Was it true? It was.',
    '“We are ready.⟦”⟧ She said.'.replace('⟦”⟧', '”'),
  ]);

  table(code, 'silent', [
    'She waited ... and then she left.',
    'She waited . . . and then she left.',
    'The tool runs on .NET and on Node.js today.',
    'See www.example.com/a,b or write to press@example.org for more.',
    'The train left at 10:30 and came at 11:05.',
    'He smiled :) and waved ;-) at us :D',
    'Il a dit « bonjour » et il est parti.',
    'The rate was .5 per cent, or 1,000.25 in all.',
    'The file report.final.pdf was sent on Monday.',
    'Two spaces.  Some typists like them.',
    'J.K. Rowling and the U.S. envoy met at 5 p.m. in St. Louis.',
    'The car(s) and the (re)opening were planned.',
    'Shares rose 5 % in Zurich and 7 % in Basel.',
    'Was it true ? Nobody knew. Did it matter ? It did. And then ? Nothing.',
    'The prize was £2million, the loss £3million and the fine £4million.',
    'A budget of $350m and debts of 20bn were named.',
    'Name | Age | Town , here | 5 .',
    'The firm Yahoo! answered; so did Jeopardy! fans.',
    'The figures: 3 , 4 and 5.'.replace(' ,', ','),
    'The word end-of-life is long — very long.',
    'Use the flag `a ,b` here.',
    'The 1,200-strong crowd of Washington,DC veterans sang.'.replace(',DC', ', DC'),
  ]);

  it('mends what it finds', () => {
    assert.equal(
      fixed(code, 'In Iran , to start with,the fund of $350million held .It grew(a lot of it) .'),
      'In Iran, to start with, the fund of $350 million held. It grew (a lot of it).',
    );
  });

  it('finds nothing in links and leaves markup alone', () => {
    check(code, 'He came to the end.**The** envoy left, [she said](https://example.com/a,b).', { ending: '.md' });
    check(code, 'The **children**⟦ .⟧ They stayed.', { ending: '.md' });
  });
});
