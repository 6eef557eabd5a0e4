import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover/hover.ts';
import { plainTimex } from '../../server/src/features/hover/times.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { readFolder, root, trim } from '../support/folder.ts';
import { story } from './story.ts';

/** The card at the caret, links shortened to `(path:line)`. */
async function card(fixture: string, limits = defaultSettings.hover): Promise<string | undefined> {
  const folder = await readFolder(fixture);
  const { uri, position } = folder.caret;
  const view = await folder.view(uri.slice(root.length + 1));
  const found = hover(view, folder.library, position, limits);
  if (!found) return undefined;
  assert.ok(MarkupContent.is(found.contents));
  return found.contents.value.replaceAll(/\(file:\/\/\/folder\/([^#]+)#L(\d+),\d+\)/g, '($1:$2)');
}

async function check(fixture: string, expected: string, limits = defaultSettings.hover): Promise<void> {
  assert.equal(await card(fixture, limits), trim(expected).trim());
}

describe('hover', () => {
  it('tells who a person is here and in each other outlet, and what others have them say', () =>
    check(
      story('Marrow defended'),
      `
      **Ilse Marrow** — person in 2 articles

      - this article: [Marrow](articles/norland.md:9) · named once
      - *Westhaven Herald*: [director of the Corvin Institute](articles/herald.txt:7) · named twice, quoted 3 times

      > [“We have waited seven years for this”](articles/herald.txt:9) — *Westhaven Herald*
      >
      > [“The money is there.”](articles/herald.txt:9) — *Westhaven Herald*
      >
      > [the harbour plan would cost \\$4.2 billion](articles/herald.txt:7) — *Westhaven Herald*
      `,
    ));

  it('says whom a pronoun means', () =>
    check(
      story().replace('Tomas Brandt of', 'It was $0she who began, she said. Tomas Brandt of'),
      `
      “she” is **Ilse Marrow** — person in 2 articles

      - this article: [director of the Corvin Institute](articles/herald.txt:7) · named twice, quoted 4 times
      - *Norland Post*: [Marrow](articles/norland.md:9) · named once
      `,
    ));

  it('shows as much as the settings say', () =>
    check(
      story('Marrow defended'),
      `
      **Ilse Marrow** — person in 2 articles

      - this article: [Marrow](articles/norland.md:9) · named once
      - … and 1 more outlet
      `,
      { outlets: 0, quotations: 0 },
    ));

  it('brings the quotation nearest to what the caret stands in', async () => {
    const found = await card(
      trim(`
      person: Ilse Marrow, Marrow
      === articles/herald.txt
      Harbour plan divides Westhaven

      Ilse Marrow spoke on Thursday in the harbour.

      "The fish market will move to the old station," Marrow said. "The ferry to Corvin will run all winter."

      Copyright © 2023, Westhaven Herald. All rights reserved.
      === articles/norland.md
      ---
      outlet: Norland Post
      ---

      # Ferry in doubt

      $0Ilse Marrow has to find money for the Corvin ferry in winter, the council said.
      `),
      { outlets: 6, quotations: 1 },
    );
    assert.match(found ?? '', /ferry to Corvin/);
    assert.doesNotMatch(found ?? '', /fish market/);
  });

  it('tells what a figure is and who says so', () =>
    check(story('4.2 billion.'), '**4,200,000,000 US dollars \\(4.2 billion\\)** — sum of money  \nsays: Ilse Marrow'));

  it('tells what a date means and from when it was counted', () =>
    check(
      story('Thursday'),
      '**Thursday, 2 March 2023** — date, counted from publication on Friday, 3 March 2023  \nTIMEX3 `2023-03-02`',
    ));

  it('tells who speaks', async () => {
    assert.match((await card(story('asked us'))) ?? '', /^\*\*Tomas Brandt\*\*.* — direct quotation$/);
  });

  it('shows the same words elsewhere, with what differs in bold', () =>
    check(
      story('waited seven').replace(
        '"Nobody asked us," Brandt',
        '"We had waited six years for this," Marrow said on Friday. "Nobody asked us," Brandt',
      ),
      `
      **Ilse Marrow** · director of the Corvin Institute — direct quotation

      The same words elsewhere:

      - *Norland Post*: “We **had** waited **six** years for this” ([worded otherwise](articles/norland.md:11))
      `,
    ));

  it('shows the same words elsewhere when they are word for word', () =>
    check(
      story('waited seven').replace(
        '"Nobody asked us," Brandt',
        '"We have waited seven years for this," Marrow said on Friday. "Nobody asked us," Brandt',
      ),
      `
      **Ilse Marrow** · director of the Corvin Institute — direct quotation

      The same words elsewhere:

      - *Norland Post*: “We have waited seven years for this” ([word for word](articles/norland.md:11))
      `,
    ));

  it('is silent where nothing is annotated', async () => {
    assert.equal(await card(story('plan divides')), undefined);
    assert.equal(await card(story('All rights')), undefined);
  });

  it('makes marks, HTML and links in names harmless', async () => {
    const found = await card(
      trim(`
      person: A*b* <img>
      === articles/a.txt
      Odd names

      On Monday $0A*b* <img> said nothing at all to the press.
      `),
    );
    assert.ok(found === undefined || !/<img|[^\\]\*b/.test(found.replaceAll('**', '')));
  });
});

describe('times in plain words', () => {
  const times: Readonly<Record<string, string>> = {
    '2023-03-22': 'Wednesday, 22 March 2023',
    '2023-03-22TNI': 'Wednesday, 22 March 2023, night',
    '2022-11': 'November 2022',
    '2023-W12': 'the week of 20 March 2023',
    '2021-W01': 'the week of 4 January 2021',
    '2020-W53': 'the week of 28 December 2020',
    '198': 'the 1980s',
    P3D: '3 days',
    PT1H: '1 hour',
    'XXXX-WXX-2': 'XXXX-WXX-2',
  };
  for (const [value, words] of Object.entries(times)) {
    it(`${value}: ${words}`, () => {
      assert.equal(plainTimex(value), words);
    });
  }
});
