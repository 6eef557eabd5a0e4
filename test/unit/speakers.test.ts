import assert from 'node:assert/strict';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { saidBy } from '../../server/src/resolve/said-by.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import { loadEncoder } from '../support/encoder.ts';
import { story } from '../support/resolve.ts';

/**
 * Checks who says what in a story, read with the real model.
 * @param paragraphs of the story
 * @param expected `Name: first words` of each quotation, names of several joined by " + ", `?words` for a source without a name
 */
async function checkSpoken(paragraphs: readonly string[], expected: readonly string[]): Promise<void> {
  const encoder = await loadEncoder();
  assert.ok(encoder, 'the model is there');
  const article = parseArticle({ uri: 'file:///articles/pier.txt', text: story(...paragraphs) });
  const annotations = await new Analyser(encoder).analyse(article, { priority: 'background' });
  const { quotations, entities } = summarise(article, annotations);
  const given = quotations.map((quotation) => {
    const names = saidBy(quotation).map((entity) => entities[entity]?.name ?? '');
    const who = names.length > 0 ? names.join(' + ') : `?${quotation.sourceText ?? ''}`;
    return `${who}: ${quotation.text.split(' ').slice(0, 3).join(' ')}`;
  });
  assert.deepEqual(given, expected);
}

type Case = readonly [paragraphs: readonly string[], ...expected: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'several who say it together': [
    [
      ['“We will rebuild the old pier together,” Ada Quill and Tomas Vane said in a letter to the town.'],
      'Ada Quill + Tomas Vane: We will rebuild',
    ],
    [['Norway and Denmark said they would share the catch.'], 'Norway + Denmark: they would share'],
    [
      ['Both the mayor and his deputy said they were tired of the row.'],
      '?Both the mayor and his deputy: they were tired',
    ],
  ],
  'two people, joined by a role': [
    [
      ['Council candidate Ada Quill and fellow Labour member Tomas Vane proposed to close the pier.'],
      'Ada Quill + Tomas Vane: to close the',
    ],
  ],
  'somebody unnamed who speaks for somebody': [
    [
      ['Tomas Vane sold the pier. “It is final,” said Vane.', 'A spokesman for Quill said that she would sue.'],
      'Tomas Vane: It is final,',
      '?A spokesman for Quill: she would sue',
    ],
    [
      ['“It is final,” said Tomas Vane.', '“I never saw it,” the father said.'],
      'Tomas Vane: It is final,',
      '?the father: I never saw',
    ],
  ],
  'police and bodies that go on': [
    [
      ['Selby Valley Police said a man was held.', 'Police said he was released on Monday.'],
      'Selby Valley Police: a man was',
      'Selby Valley Police: he was released',
    ],
    [
      ['The Norwegian Armed Forces said the boats were safe. They said the crews would be flown home.'],
      'Norwegian Armed Forces: the boats were',
      'Norwegian Armed Forces: the crews would',
    ],
  ],
  'several without a name who go on': [
    [
      [
        'Norwegian officials said the pier was closed, and two boats from Oslo were held. They said the crews were well.',
      ],
      '?Norwegian officials: the pier was',
      '?They: the crews were',
    ],
  ],
  'what “I” think, in a later sentence of a quotation': [
    [
      ['“It was a long night,” said Tomas Vane. “We lost two boats. I think the others are safe.”'],
      'Tomas Vane: It was a',
      'Tomas Vane: the others are',
    ],
  ],
  'who made a document': [
    [
      [
        'Per the decree signed by the head of the Harbour Trust, the pier is closed.',
        'The decree signed by Mayor Ada Quill reads: “Nobody may enter the pier.”',
        'The decree also says that boats must leave.',
      ],
      'Ada Quill: the pier is',
      'Ada Quill: Nobody may enter',
      'Ada Quill: boats must leave',
    ],
  ],
  'one person in two roles': [
    [['Harbour Party leader and Prime Minister Ada Quill said the pier was safe.'], 'Ada Quill: the pier was'],
    [['His sister, and member of the board, Ada Quill, said the pier was safe.'], 'Ada Quill: the pier was'],
  ],
  'two in one source': [
    [
      ['Staff members and director Ada Quill said the pier was safe.'],
      '?Staff members and director Ada Quill: the pier was',
    ],
  ],
  'participles with their own subject': [
    [
      [
        'Members of the Harbour Party attacked the plan, with Ada Quill of Selby calling the bridge “a blatant folly” and Tomas Vane of Oakham calling the tolls “a tax on workers”.',
      ],
      'Ada Quill: the bridge “a',
      'Tomas Vane: the tolls “a',
    ],
  ],
  'quotations that are interrupted or go on': [
    [
      ['“The pier,” Ada Quill said on Tuesday, “will not last another winter like this one.”'],
      'Ada Quill: The pier, …',
    ],
    [['“The pier is old,” said Ada Quill, an engineer. “It was built for smaller boats.”'], 'Ada Quill: The pier is'],
    [
      ['“The pier is old,” said Ada Quill, an engineer at the port.', '“It was built for smaller boats than ours.”'],
      'Ada Quill: The pier is',
      'Ada Quill: It was built',
    ],
    [
      [
        'Ada Quill said: “The pier is old, and nobody has looked at the piles since the war.',
        '“It was built for smaller boats than ours.”',
      ],
      'Ada Quill: The pier is',
    ],
  ],
  'the company, the firm': [
    [
      ['Harbour Lines said on Monday that the old ferry was sold.', 'The company said it would buy two boats.'],
      'Harbour Lines: the old ferry',
      'Harbour Lines: it would buy',
    ],
    [
      ['The Supreme Court of Norway ruled that the ferry must stop.', 'The company said it would buy two boats.'],
      'Supreme Court of Norway: the ferry must',
      '?The company: it would buy',
    ],
  ],
  'a name beside what it is': [
    [['The Harbour Times newspaper reported that the pier was closed.'], 'Harbour Times: the pier was'],
    [['The ferry operator Harbour Lines said that the pier was closed.'], 'Harbour Lines: the pier was'],
  ],
  'he, after a sentence on somebody': [
    [
      [
        '“It is a sad day,” Ada Quill said.',
        'Mayor Tomas Vane was unhappy too.',
        '“We were so close. It was a matter of days,” he said.',
      ],
      'Ada Quill: It is a',
      'Tomas Vane: We were so',
    ],
  ],
  'the government again': [
    [
      ['The Norwegian government said the pier was safe.', 'The government also said that Norway would pay.'],
      'Norway: the pier was',
      'Norway: Norway would pay',
    ],
  ],
  'a filing, by who filed': [
    [
      ['Harbour Lines filed for bankruptcy on Monday.', 'The filing says that the firm owes ten million dollars.'],
      'Harbour Lines: the firm owes',
    ],
  ],
  'the passive': [
    [['The plan, which was announced by Ada Quill, says that the pier will close.'], '?The plan: the pier will'],
  ],
  'a quotation that stands alone': [
    [['Chairman Tomas Vane denied the claims.', '“We do not exclude any way out of this.”'], 'Tomas Vane: We do not'],
  ],
  'a recommendation that somebody issues': [
    [['The Harbour Trust issued a recommendation that the town close the pier.'], 'Harbour Trust: the town close'],
  ],
  'groups without a name': [
    [['Experts said the pier would have to be closed before the winter.'], '?Experts: the pier would'],
    [['Officials in Norway said that the ferry had been late.'], '?Officials in Norway: the ferry had'],
    [['“It was the worst night of the year,” two of the crew said.'], '?two of the crew: It was the'],
  ],
  documents: [
    [
      [
        'In a statement, the Harbour Trust said the pier was safe. The statement also said that repairs would begin in May.',
      ],
      'Harbour Trust: the pier was',
      'Harbour Trust: repairs would begin',
    ],
    [['A report by the Harbour Trust said the pier was safe.'], 'Harbour Trust: the pier was'],
    [
      ['The Harbour Court heard the case. The court’s summary read: “The pier is to be closed at once.”'],
      'Harbour Court: The pier is',
    ],
    [['The roof will hold, according to the Harbour Trust’s own figures.'], 'Harbour Trust: The roof will'],
    [['The report said the pier was safe.'], '?The report: the pier was'],
  ],
  'who is quoted, told or made to speak': [
    [
      ['The Northgate Courier quoted Ada Quill as saying “the pier has had its day, and so have we”.'],
      'Ada Quill: the pier has',
    ],
    [['Ada Quill was told that the pier would be closed in May.'], '?: the pier would'],
    [['Tomas Vane left the hall early, saying the plan was dead.'], 'Tomas Vane: the plan was'],
    [
      ['Ada Quill made a rare attack on the board this week, blaming it for “neglect and delay”.'],
      'Ada Quill: neglect and delay',
    ],
  ],
  'verbs and nouns that were not read as cues': [
    [['Tomas Vane praised Ada Quill’s promise to rebuild the pier.'], 'Ada Quill: to rebuild the'],
    [['The study found that most of the piles had rotted.'], '?The study: most of the'],
  ],
  'he and she': [
    [
      [
        'The pier will stay shut, according to Tomas Vane, a surveyor who met Karl Holm last week. “It is a matter of months,” he said.',
      ],
      'Tomas Vane: The pier will',
      'Tomas Vane: It is a',
    ],
    [
      ['Tomas Vane endorsed his old rival, Karl Holm. “A year ago,” he said, “I would have laughed at it.”'],
      'Tomas Vane: A year ago,',
    ],
  ],
  '“he” in somebody’s words': [
    [
      ['Tomas Vane sold the pier to Ben Holm. “He has no plan and never had one. He says it will stand,” Vane said.'],
      'Tomas Vane: He has no',
      'Ben Holm: it will stand',
    ],
  ],
  'phrases picked out': [
    [
      [
        '“The pier is old,” said Tomas Vane.',
        'In return the board was able to get Ada Quill to concede “a decade of plain neglect” at the port.',
      ],
      'Tomas Vane: The pier is',
      'Ada Quill: a decade of',
    ],
    [
      ['“The pier is old,” said Tomas Vane.', 'The bay is known to sailors as “the quiet water” and seldom freezes.'],
      'Tomas Vane: The pier is',
    ],
  ],
  'somebody’s own words': [
    [
      ['“We warned the board that the piles were rotten,” Ada Quill said.'],
      'Ada Quill: We warned the',
      'Ada Quill: the piles were',
    ],
  ],
  'names after what their bearers are': [
    [['The national news agency Harbour Wire reported that the ferry had been late.'], 'Harbour Wire: the ferry had'],
    [['One of these groups, the Harbour Guild, said that the ferry had been late.'], 'Harbour Guild: the ferry had'],
    [['Former dockers’ union secretary Tomas Vane said the ferry had been late.'], 'Tomas Vane: the ferry had'],
  ],
};

describe('speakers, by what the model reads', () => {
  for (const [what, list] of Object.entries(cases)) {
    describe(what, () => {
      for (const [paragraphs, ...expected] of list) it(paragraphs.join(' / '), () => checkSpoken(paragraphs, expected));
    });
  }
});
