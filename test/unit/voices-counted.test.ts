import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover/hover.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { check } from '../support/check.ts';
import { readFolder, root } from '../support/folder.ts';

const names = { person: ['Ilse Marrow', 'Marrow', 'Tomas Brandt'], place: ['Westhaven'] };

/** A wire story; its quotation is put in. */
const wire = (said: string, outlet: string): string => `Harbour plan divides Westhaven

Ilse Marrow, who leads the Westhaven council, defended the plan to close the old quay on Thursday in front of a full hall.

${said}

Dock workers who had camped outside since the weekend left the square without a word when the count was read out to them.

Engineers found cracks in nine of the fourteen piers last winter and have advised against repair ever since that survey.

Copyright © 2023, ${outlet}. All rights reserved.`;

/** Another desk's story. */
const staff = (said: string, outlet: string): string => `Council closes quay

WESTHAVEN — Freight will no longer land at the port, councillors decided, after a debate that went on for most of a night.

In it Ilse Marrow, the council’s leader, spoke twice, and Tomas Brandt of the opposition for nearly an hour by the clock.

${said}

Copyright © 2023, ${outlet}. All rights reserved.`;

const seven = 'Marrow said: “We have waited seven years for this harbour and the money is there.”';
const eight = seven.replace('seven', 'eight');

describe('voices are counted, not articles', () => {
  it('where most outlets agree on a quotation', () => {
    // Two reprints of one text are no majority over a desk that stands by itself.
    const others = [staff(seven, 'Norland Post'), wire(eight, 'Corvin Echo'), wire(eight, 'Ansley Herald')];
    assert.deepEqual(
      check('conflict/quotation', wire(seven, 'Westhaven Herald'), {
        names,
        others,
        quotations: true,
      }),
      [],
    );
  });

  it('and told as one in a message', () => {
    const others = [wire(eight, 'Corvin Echo'), wire(eight, 'Ansley Herald'), wire(eight, 'Port Star')];
    const [finding] = check('conflict/quotation', staff(seven.replace('seven', '⟦seven⟧'), 'Norland Post'), {
      names,
      others,
      quotations: true,
    });
    assert.match(finding?.message ?? '', /where (?:\S+ \S+, ){2}\S+ \S+ \(3 outlets, one text\) have “.*eight/);
    assert.equal(finding?.related.length, 3);
  });

  it('in the card of a person', async () => {
    const articles = {
      'own.txt': staff(eight, 'Norland Post').replace('Marrow said', '$0Marrow said'),
      'a.txt': wire(seven, 'Corvin Echo').replace('Copyright', 'AFP contributed reporting.\n\nCopyright'),
      'b.txt': wire(seven, 'Ansley Herald'),
    };
    const files = Object.entries(articles).map(([path, text]) => `=== articles/${path}\n${text}\n`);
    const lists = `person: ${names.person.join(', ')}\nplace: Westhaven\n`;
    const folder = await readFolder(lists + files.join(''));
    const view = await folder.view(folder.caret.uri.slice(root.length + 1));
    const card = hover(view, folder.library, folder.caret.position, defaultSettings.hover);
    assert.ok(card && MarkupContent.is(card.contents));
    assert.match(
      card.contents.value,
      /- \*Corvin Echo\*, \*Ansley Herald\* \(2 outlets, one text of AFP\).*quoted once/,
    );
    assert.equal(card.contents.value.match(/waited seven years/g)?.length, 1);
  });
});
