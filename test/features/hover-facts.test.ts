import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { hover } from '../../server/src/features/hover/hover.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { loadEncoder } from '../support/encoder.ts';
import { readFolder, root, type TestFolder, trim } from '../support/folder.ts';

/** Three outlets on one fire, and one that prints the first one's words. */
const fixture = trim(`
  === articles/harbour.md
  ---
  outlet: Harbour Times
  published: 2026-03-11
  ---

  # Ferry fire off Dunmore kills passengers

  A fire on the ferry Marrow Star killed 14 people off Dunmore on Monday night, the coastguard said. Divers found the ship’s log on Tuesday in forty feet of water.

  The owner, Corvin Lines, lost 4.83 million euros in the fire, its chairman said. The ferry had carried 310 passengers from Westhaven to Dunmore.

  Tomas Vane, the transport minister, visited Dunmore on Tuesday and met the families of those who died.
  === articles/northgate.md
  ---
  outlet: Northgate Wire
  published: 2026-03-11
  ---

  # Passengers die at sea as ferry burns off Dunmore

  According to the coastguard, 41 people were killed when the ferry Marrow Star burned off Dunmore late on Monday.

  Corvin Lines lost 4.8 million euros in the fire on its ferry, the chairman of the company told reporters.

  On Wednesday transport minister Tomas Vane visited Dunmore, where he met families of the dead.
  === articles/ledger.md
  ---
  outlet: Ansley Ledger
  published: 2026-03-10
  ---

  # Fire on ferry Marrow Star kills passengers off Dunmore

  At least 12 people were killed in a fire on the ferry Marrow Star near Dunmore on Monday night, said the coastguard.

  It had some 300 passengers from Westhaven to Dunmore on board, and had carried as many every day.

  The transport minister, Tomas Vane, will visit Dunmore on Tuesday, his office said.
  === articles/copy.md
  ---
  outlet: Corvin Courier
  published: 2026-03-11
  ---

  # Fire on ferry kills passengers off Dunmore

  A fire on the ferry Marrow Star killed 14 people off Dunmore on Monday night, the coastguard said. Divers found the ship’s log on Tuesday in forty feet of water.

  The owner, Corvin Lines, lost 4.83 million euros in the fire, its chairman said. The ferry had carried 310 passengers from Westhaven to Dunmore.
`);

describe('hover on what outlets tell differently', function () {
  this.timeout(120_000);
  let encoder: Encoder | undefined;
  let folder: TestFolder;

  before(async function () {
    encoder = await loadEncoder();
    if (!encoder) this.skip();
    folder = await readFolder(fixture, {}, encoder);
  });

  /** The card over the first place of some words, links shortened to `(path:line)`. */
  async function card(path: string, words: string, limits = defaultSettings.hover): Promise<string | undefined> {
    const view = await folder.view(path);
    const at = folder.text(path).indexOf(words, folder.text(path).indexOf('\n\n#') + 3 + words.length);
    assert.ok(at > 0, `${path} has no "${words}"`);
    const found = hover(view, folder.library, view.lines.positionAt(at + 1), limits);
    if (!found) return undefined;
    assert.ok(MarkupContent.is(found.contents));
    return found.contents.value.replaceAll(new RegExp(String.raw`\(${root}/([^#]+)#L(\d+),\d+\)`, 'gu'), '($1:$2)');
  }

  it('on a figure: what it counts, when, who says so, and what each outlet gives, a copy counted once', async () => {
    assert.equal(
      await card('articles/harbour.md', '14'),
      trim(`
      **14** — number of people  
      when: on Monday, 9 March 2026, night · says: the coastguard

      | | Number of people killed |
      |---|---|
      | this article (one text with *Corvin Courier*) | 14 |
      | *Northgate Wire* | ≠ **[41](articles/northgate.md:8)** |
      | *Ansley Ledger* | [at least 12](articles/ledger.md:8) · both can be right |
      `).trim(),
    );
  });

  it('on a figure that is only rounded, with the reason', async () => {
    assert.equal(
      await card('articles/northgate.md', '4.8'),
      trim(`
      **4,800,000 euros \\(4.8 million\\)** — sum of money (fire on its ferry)  
      whose: Corvin Lines · says: the chairman of the company

      | | Sum \\(fire on its ferry\\) |
      |---|---|
      | this article | 4.8 million euros |
      | *Harbour Times*, *Corvin Courier* (2 outlets, one text) | [4.83 million euros](articles/harbour.md:10) · rounded |
      `).trim(),
    );
  });

  it('on a figure of which others tell roughly', async () => {
    assert.equal(
      await card('articles/ledger.md', '12'),
      trim(`
      **at least 12** — number of people  
      when: on Monday, 9 March 2026, night · says: the coastguard

      | | Number of people killed |
      |---|---|
      | this article | at least 12 |
      | *Harbour Times*, *Corvin Courier* (2 outlets, one text) | [14](articles/harbour.md:8) · both can be right |
      | *Northgate Wire* | [41](articles/northgate.md:8) · both can be right |
      `).trim(),
    );
  });

  it('on a verb: what it is, who, where, when, and where others differ', async () => {
    assert.equal(
      await card('articles/harbour.md', 'visited'),
      trim(`
      **trip**  
      who: Tomas Vane · to: Dunmore · when: Tuesday, 10 March 2026

      | | Time of the trip |
      |---|---|
      | this article | Tuesday, 10 March 2026 |
      | *Northgate Wire* | ≠ **[Wednesday, 11 March 2026](articles/northgate.md:12)** |
      | *Ansley Ledger* | [Tuesday, 10 March 2026](articles/ledger.md:12) |
      `).trim(),
    );
  });

  it('on a verb of what is still to come', async () => {
    assert.equal(
      await card('articles/ledger.md', 'visit'),
      trim(`
      **trip** — planned  
      who: The transport minister · to: Dunmore · when: Tuesday, 10 March 2026

      | | Time of the trip |
      |---|---|
      | this article | Tuesday, 10 March 2026 |
      | *Northgate Wire* | ≠ **[Wednesday, 11 March 2026](articles/northgate.md:12)** |
      | *Harbour Times* | [Tuesday, 10 March 2026](articles/harbour.md:12) |
      `).trim(),
    );
  });

  it('on a date: what others give', async () => {
    assert.equal(
      await card('articles/northgate.md', 'Wednesday'),
      trim(`
      **Wednesday, 11 March 2026** — date, counted from publication on Wednesday, 11 March 2026  
      TIMEX3 \`2026-03-11\`

      | | Time of the trip |
      |---|---|
      | this article | Wednesday, 11 March 2026 |
      | *Harbour Times* | ≠ **[Tuesday, 10 March 2026](articles/harbour.md:12)** |
      | *Ansley Ledger* | ≠ **[Tuesday, 10 March 2026](articles/ledger.md:12)** |
      `).trim(),
    );
  });

  it('shows as many outlets as the settings say', async () => {
    assert.equal(
      await card('articles/harbour.md', '14', { outlets: 1, quotations: 0 }),
      trim(`
      **14** — number of people  
      when: on Monday, 9 March 2026, night · says: the coastguard

      | | Number of people killed |
      |---|---|
      | this article (one text with *Corvin Courier*) | 14 |
      | *Northgate Wire* | ≠ **[41](articles/northgate.md:8)** |

      … and 1 more outlet
      `).trim(),
    );
  });

  it('is silent on a verb of which only a copy tells', async () => {
    assert.equal(await card('articles/harbour.md', 'found'), undefined);
  });
});
