import { trim } from '../support/folder.ts';

/** Two outlets on one event, as most feature tests want them; `caret` puts `$0` before a piece of either. */
export function story(caret?: string): string {
  const text = trim(`
    person: Ilse Marrow, Marrow, Tomas Brandt, Brandt
    organization: Corvin Institute, Harbour Council
    place: Westhaven, Norland
    === articles/herald.txt
    Harbour plan divides Westhaven

    By Jane Roe

    March 3, 2023

    WESTHAVEN — Ilse Marrow, director of the Corvin Institute, said on Thursday that the harbour plan would cost $4.2 billion.

    "We have waited seven years for this," Marrow said. "The money is there."

    Tomas Brandt of the Harbour Council rejected the plan.

    Copyright © 2023, Westhaven Herald. All rights reserved.
    === articles/norland.md
    ---
    title: Council wavers on harbour
    outlet: Norland Post
    published: 2023-03-04
    ---

    # Council wavers on harbour

    Marrow defended the plan in **Westhaven** on Friday. According to Tomas Brandt, the harbour plan would cost at least $5 billion.

    "Nobody asked us," Brandt told reporters.
  `);
  if (caret === undefined) return text;
  const at = text.indexOf(caret);
  if (at < 0) throw new Error(`the story has no "${caret}"`);
  return `${text.slice(0, at)}$0${text.slice(at)}`;
}
