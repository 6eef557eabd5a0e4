import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover/hover.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { readFolder, root, trim } from '../support/folder.ts';
import { story } from './story.ts';

/** The card at the caret, links shortened to `(path:line)`. */
async function card(fixture: string): Promise<string | undefined> {
  const folder = await readFolder(fixture);
  const { uri, position } = folder.caret;
  const view = await folder.view(uri.slice(root.length + 1));
  const found = hover(view, folder.library, position, defaultSettings.hover);
  if (!found) return undefined;
  assert.ok(MarkupContent.is(found.contents));
  return found.contents.value.replaceAll(/\(file:\/\/\/folder\/([^#]+)#L(\d+),\d+\)/g, '($1:$2)');
}

async function check(fixture: string, expected: string): Promise<void> {
  assert.equal(await card(fixture), trim(expected).trim());
}

describe('hover', () => {
  it('tells who a person is in each outlet, other outlets first, and what they say', () =>
    check(
      story('Marrow defended'),
      `
      **Ilse Marrow** — person in 2 articles

      - *Westhaven Herald*: [director of the Corvin Institute](articles/herald.txt:7) · named twice, quoted 3 times
      - *Norland Post* (this article): [Marrow](articles/norland.md:9) · named once

      > [“We have waited seven years for this”](articles/herald.txt:9) — *Westhaven Herald*
      >
      > [“The money is there.”](articles/herald.txt:9) — *Westhaven Herald*
      >
      > [the harbour plan would cost $4.2 billion](articles/herald.txt:7) — *Westhaven Herald*
      `.replace('$4', '\\$4'),
    ));

  it('tells what a figure is and what other outlets give', () =>
    check(
      story('4.2 billion.'),
      `
      **4,200,000,000 US dollars \\(4.2 billion\\)** — sum of money

      Other outlets on this story:

      - *Norland Post*: [at least 5,000,000,000 US dollars \\(5 billion\\)](articles/norland.md:9) — “According to Tomas Brandt, the harbour plan would cost at least \\$5 billion.”
      `,
    ));

  it('tells what a date means and from when it was counted', () =>
    check(
      story('Thursday'),
      '**Thursday, 2 March 2023** — date, counted from publication on Friday, 3 March 2023  \nTIMEX3 `2023-03-02`',
    ));

  it('tells who speaks', () => check(story('asked us'), '**Tomas Brandt** — direct quotation'));

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
