import { acronym } from '../../server/src/resolve/sieve/acronym.ts';
import { apposition } from '../../server/src/resolve/sieve/apposition.ts';
import { city } from '../../server/src/resolve/sieve/city.ts';
import { compass } from '../../server/src/resolve/sieve/compass.ts';
import { copula } from '../../server/src/resolve/sieve/copula.ts';
import { exactName } from '../../server/src/resolve/sieve/exact-name.ts';
import { genderVotes } from '../../server/src/resolve/sieve/gender-votes.ts';
import { reflexive } from '../../server/src/resolve/sieve/reflexive.ts';
import { relative } from '../../server/src/resolve/sieve/relative.ts';
import { repeatedNoun } from '../../server/src/resolve/sieve/repeated-noun.ts';
import { roleForName } from '../../server/src/resolve/sieve/role-for-name.ts';
import { shortOrganization } from '../../server/src/resolve/sieve/short-organization.ts';
import { shortPerson } from '../../server/src/resolve/sieve/short-person.ts';
import type { Step } from '../../server/src/resolve/sieve/sieve.ts';
import { speaksAgain } from '../../server/src/resolve/sieve/speaks-again.ts';
import { thirdPerson } from '../../server/src/resolve/sieve/third-person.ts';
import { checkSteps } from '../support/sieve.ts';

/** A text with its entities numbered, and the trees of its sentences where the step asks them. */
type Case = readonly [text: string, ...trees: (string | undefined)[]];

function table(name: string, steps: readonly Step[], cases: readonly Case[]): void {
  describe(`sieve: ${name}`, () => {
    for (const [text, ...trees] of cases) {
      it(text.replace(/\s*\n\s*/g, ' / '), () => {
        checkSteps(steps, text, trees);
      });
    }
  });
}

table(
  'exact name',
  [exactName],
  [
    ['[Mara Lindgren|person]1 left . [Mara Lindgren|person]1 returned .'],
    ['[Renée Wu|person]1 left . [Renee Wu|person]1 returned .'],
    ['[the United States|place]1 voted . [The U.S.|organization]1 paid . [America|place]1 won .'],
    ['[Selby Mills Inc.|organization]1 paid . [Selby Mills|organization]1 closed .'],
    ['# [MARA LINDGREN|person]1 WINS \n [Mara Lindgren|person]1 won .'],
    // A person and a town of one name.
    ['[Lincoln|person]1 spoke in [Lincoln|place]2 .'],
    // Two of one surname: the step is not sure.
    ['[Mara Lindgren|person]1 met [Anna Lindgren|person]2 . [Lindgren|person]3 left . [Lindgren|person]4 sat .'],
    ['[Georgia|place]1 is far from [South Georgia|place]2 .'],
    ['[the Department of Fleets|organization]1 met . [The Norwegian Fleets Department|organization]1 paid .'],
    // Two states have one: without its state it is nobody's.
    [
      '[the Norwegian Fleet Ministry|organization]1 met [the Peruvian Fleet Ministry|organization]2 . [The Fleet Ministry|organization]3 paid .',
    ],
    ['[the Harbour Organisation|organization]1 met . [The Harbour Organization|organization]1 voted .'],
  ],
);

table(
  'compass',
  [exactName, compass],
  [
    ['[North Selby|place]1 met [South Selby|place]2 . [The North|place]1 voted . [The South|organization]2 paid .'],
    ['[North Selby|place]1 voted . [The North|place]2 paid .'],
    ['[North Selby|place]1 , [South Selby|place]2 , [North Quill|place]3 , [South Quill|place]4 : [The North|place]5'],
  ],
);

table(
  'acronym',
  [exactName, acronym],
  [
    ['[the International Grain Board|organization]1 ( [IGB|organization]1 ) met . [The IGB|organization]1 voted .'],
    ['[the IGB|organization]1 ( [International Grain Board|organization]1 ) met .'],
    ['[the Board of Grain|organization]1 ( [BGX|organization]1 ) met .'],
    ['[Harbour Trust|organization]1 met . [HT|organization]1 voted .'],
    ['[Union of Nurses|organization]1 met . [UN|organization]1 voted .'],
    // Two could be meant.
    ['[Harbour Trust|organization]1 met [Hill Team|organization]2 . [HT|organization]3 voted .'],
    ['[United Stores|organization]1 sells in [the US|place]2 .'],
    ['[Harbour Trust|organization]1 ( [Oslo|place]2 ) met .'],
  ],
);

table(
  'short person',
  [exactName, shortPerson],
  [
    ['[Mara Lindgren|person]1 spoke . [Lindgren|person]1 left . [Mara|person]1 sat .'],
    ['[Wei Lanying|person]1 spoke . [Wei|person]1 left .'],
    ['[Lindgren|person]1 spoke . [Mara Lindgren|person]1 is a nurse .'],
    ['[Mara E. Lindgren|person]1 spoke . [Mara Lindgren|person]1 left . [M. Lindgren|person]1 sat .'],
    [
      '[Mara Lindgren|person]1 spoke . [Lindgren|person]1 sat . [Anna Lindgren|person]2 spoke . [Lindgren|person]2 left .',
    ],
    ['[Mara Lindgren|person]1 met [Tomas Okafor|person]2 . [Okafor|person]2 left .'],
    ['[Carlos Ruiz Vega|person]1 spoke . [Ruiz|person]1 left . [Carlos Ruiz|person]1 sat .'],
    ['[Mr {Lindgren}|person]1 met [Mrs {Mara Lindgren}|person]2 .'],
    ['[Lindgren|person]1 met [Lindgrens|person]2 .'],
    ['[Lawrence Quill|person]1 spoke . [Larry Quill|person]1 sat . [Larry Vane|person]2 left .'],
    ['[Carlos Ruiz Vega|person]1 spoke . [Ruiz|person]1 left .'],
    ['[Carlos Ruiz Vega|person]1 met [Ruiz Moss|person]2 . [Ruiz|person]2 left .'],
    // Spelled otherwise, after the full name; two who may be meant, a short name, a final s.
    ['[Mara Quillen|person]1 spoke . [Quillan|person]1 left .'],
    ['[Quillan|person]1 left . [Mara Quillen|person]2 spoke .'],
    ['[Mara Quillen|person]1 met [Ben Quillon|person]2 . [Quillan|person]3 left .'],
    ['[Mara Wang|person]1 spoke . [Wong|person]2 left .'],
    ['[Mara Daniel|person]1 spoke . [Daniels|person]2 left .'],
    // Whom the headline names.
    ['# [Mara Quill|person]1 falls ill \n [Mara Quill|person]1 met [Ben Quill|person]2 . [Quill|person]1 left .'],
    ['[Quill Ada|person]1 spoke . [Ada Quill|person]1 sat .'],
    // A family: the surname is that of whom the text is about.
    [
      '[Mara Quill|person]1 spoke . [Mara Quill|person]1 sat . [Mara Quill|person]1 left . [Ben Quill|person]2 came . [Quill|person]1 ran .',
    ],
    // "Ben Moss", of which the model read the first word.
    [
      '[Ben Vane|person]1 spoke . \n Then [Ben|person]2 Moss left .',
      undefined,
      'Then ADV 4 advmod; Ben PROPN 4 nsubj; Moss PROPN 2 flat; left VERB 0 root; . PUNCT 4 punct',
    ],
    // Names that are words, in capitals or not.
    ['[Theresa May|person]1 spoke . [May|person]1 left in [May]2 .'],
    ['# [MAY|person]1 BACKS [BUSH|person]2 \n [Theresa May|person]1 met [George Bush|person]2 .'],
  ],
);

table(
  'short organisation',
  [exactName, shortOrganization],
  [
    ['[Selby Mills Holdings|organization]1 closed . [Selby Mills|organization]1 paid .'],
    ['[the Grain Office for the North|organization]1 met . [The Grain Office|organization]1 voted .'],
    ['[the Grain Office National Fleet Council|organization]1 met . [The Grain Office|organization]2 voted .'],
    ['[the Selby Otters|organization]1 won . [The Otters|organization]1 sang .'],
    ['[the Selby Otters|organization]1 met [the Oslo Otters|organization]2 . [The Otters|organization]3 sang .'],
    ['[the Harbour Court of Appeal|organization]1 met . [The Court|organization]1 voted .'],
    ['[the Daily Lantern|organization]1 wrote . [The Lantern|organization]1 asked .'],
    ['[the Daily Lantern|organization]1 met [the Sunday Lantern|organization]2 . [The Lantern|organization]3 asked .'],
    ['[the White House|organization]1 spoke . [The House|organization]2 voted .'],
    ['[Friends of the Otters|organization]1 met . [The Otters|organization]2 sang .'],
    ['[Bank of Norway|organization]1 met [Bank of Peru|organization]2 . [Bank|organization]3 voted .'],
    ['[Selby Mills North|organization]1 and [Selby Mills South|organization]2 : [Selby Mills|organization]3 closed .'],
  ],
);

table(
  'apposition',
  [apposition],
  [
    [
      '[Ada Quill|person]1 , [a baker]1 , smiled .',
      'Ada PROPN 7 nsubj; Quill PROPN 1 flat; , PUNCT 5 punct; a DET 5 det; baker NOUN 1 appos; , PUNCT 5 punct; smiled VERB 0 root; . PUNCT 7 punct',
    ],
    [
      '[Ada Quill|person]1 , [the storm]2 , smiled .',
      'Ada PROPN 7 nsubj; Quill PROPN 1 flat; , PUNCT 5 punct; the DET 5 det; storm NOUN 1 appos; , PUNCT 5 punct; smiled VERB 0 root; . PUNCT 7 punct',
    ],
    // What a bracket gives after a plan is where it is from.
    [
      '[The proposal]1 ( [Harbour Trust|organization]2 ) failed .',
      'The DET 2 det; proposal NOUN 7 nsubj; ( PUNCT 5 punct; Harbour PROPN 5 compound; Trust PROPN 2 appos; ) PUNCT 5 punct; failed VERB 0 root; . PUNCT 7 punct',
    ],
    [
      '[Oslo|place]1 , [Norway|place]2 , slept .',
      'Oslo PROPN 5 nsubj; , PUNCT 3 punct; Norway PROPN 1 appos; , PUNCT 3 punct; slept VERB 0 root; . PUNCT 5 punct',
    ],
  ],
);

const WAS = 'NOUN 0 root';
table(
  'copula',
  [copula],
  [
    [
      '[Quill|person]1 was [the mayor]1 .',
      `Quill PROPN 4 nsubj; was AUX 4 cop; the DET 4 det; mayor ${WAS}; . PUNCT 4 punct`,
    ],
    [
      '[Quill|person]1 is [a nurse]1 .',
      `Quill PROPN 4 nsubj; is AUX 4 cop; a DET 4 det; nurse ${WAS}; . PUNCT 4 punct`,
    ],
    [
      '[Quill|person]1 is not [the mayor]2 .',
      `Quill PROPN 5 nsubj; is AUX 5 cop; not PART 5 advmod; the DET 5 det; mayor ${WAS}; . PUNCT 5 punct`,
    ],
    [
      '[Quill|person]1 was [my idea]2 .',
      `Quill PROPN 4 nsubj; was AUX 4 cop; my PRON 4 nmod:poss; idea ${WAS}; . PUNCT 4 punct`,
    ],
    [
      'Was [Quill|person]1 [the mayor]2 ?',
      `Was AUX 4 cop; Quill PROPN 4 nsubj; the DET 4 det; mayor ${WAS}; ? PUNCT 4 punct`,
    ],
  ],
);

table(
  'relative pronoun',
  [relative],
  [
    [
      '[Quill|person]1 , [who]1 sang , left .',
      'Quill PROPN 6 nsubj; , PUNCT 4 punct; who PRON 4 nsubj; sang VERB 1 acl:relcl; , PUNCT 4 punct; left VERB 0 root; . PUNCT 6 punct',
    ],
    ['[Who]1 saw [Quill|person]2 ?', 'Who PRON 2 nsubj; saw VERB 0 root; Quill PROPN 2 obj; ? PUNCT 2 punct'],
  ],
);

table(
  'reflexive',
  [reflexive],
  [
    [
      '[Quill|person]1 told [Vane|person]2 about [herself]1 .',
      'Quill PROPN 2 nsubj; told VERB 0 root; Vane PROPN 2 obj; about ADP 5 case; herself PRON 2 obl; . PUNCT 2 punct',
    ],
    [
      '[The plan]1 defeats [itself]1 .',
      'The DET 2 det; plan NOUN 3 nsubj; defeats VERB 0 root; itself PRON 3 obj; . PUNCT 3 punct',
    ],
  ],
);

const OFFICE = 'PROPN 3 nsubj; was AUX 3 cop; Mayor PROPN 0 root; of ADP 5 case; Selby PROPN 3 nmod; . PUNCT 3 punct';
table(
  'a place and the city of its name',
  [exactName, city],
  [
    ['[Selby City|place]1 slept . [Selby|place]1 woke .'],
    ['[Kansas City|place]1 slept . [Kansas|place]2 woke .'],
    ['[Panama City|place]1 slept . [Panama|place]2 woke .'],
    ['[Selby City|organization]1 won . [Selby|place]2 woke .'],
  ],
);

table(
  'one office, two who held it',
  [exactName, copula, repeatedNoun],
  [
    [
      '[Quill|person]1 was [Mayor of Selby]1 . \n [Vane|person]2 was [Mayor of Selby]2 .',
      `Quill ${OFFICE}`,
      `Vane ${OFFICE}`,
    ],
  ],
);

table(
  'a pronoun before its reflexive',
  [exactName, reflexive, thirdPerson],
  [
    [
      '[Quill|person]1 left . \n [She]1 told [herself]1 so .',
      'Quill PROPN 2 nsubj; left VERB 0 root; . PUNCT 2 punct',
      'She PRON 2 nsubj; told VERB 0 root; herself PRON 2 obj; so ADV 2 advmod; . PUNCT 2 punct',
    ],
  ],
);

table(
  'role for name',
  [exactName, shortPerson, roleForName],
  [
    ['[Norwegian President {Ada Quill}|person]1 spoke . [The Norwegian leader]1 left . [The president]1 sat .'],
    [
      '[Norwegian President {Ada Quill}|person]1 met [Peruvian President {Ben Vane}|person]2 . [The Norwegian leader]1 left .',
    ],
    ['[the Harbour Court|organization]1 met . [The court]1 voted . [The ministry]2 paid .'],
    ['[professor {Ada Quill}|person]1 spoke . [The professor at Selby College]2 left .'],
    [
      '[mayor {Ada Quill}|person]1 spoke . [The next mayor]2 left . [a mayor]3 sat . [The mayors]4 met . [her mayor]5 ran .',
    ],
    ['[Norway|place]1 voted . [The country]1 paid .'],
    ['[Oslo|place]1 voted . [The country]2 paid .'],
    ['[The Selby Press|organization]1 met . [The press]2 wrote .'],
    // Of two cities the one that says so is not meant.
    ['[Quill City|place]1 voted . [Selby|place]2 slept . [The city]3 paid .'],
    ['[Quill City|place]1 voted . [The city]1 paid .'],
    ['[the Quill River|place]1 rose . [Selby|place]2 slept . [The river]1 fell .'],
    ['[Norway|place]1 voted . “ [This country]2 paid ” .'],
  ],
);

table(
  'repeated noun',
  [repeatedNoun],
  [
    ['[A new court]1 met . [The court]1 voted .'],
    ['[The first plan]1 failed . [The second plan]2 failed too .'],
    ['[A court]1 met . [A court]2 voted .'],
    ['[A court]1 met . [The courts]2 voted .'],
  ],
);

table(
  'gender from pronouns and names',
  [exactName, genderVotes, thirdPerson],
  [
    // A given name tells enough to keep the other sex away.
    ['[Edward Moss|person]1 came . \n [She]2 sat .'],
    ['[Sunniva Quill|person]1 took [her]1 seat . \n [Ludmila Vane|person]2 took [hers]2 . \n [He]3 sat .'],
  ],
);

table(
  'third person',
  [exactName, shortPerson, genderVotes, thirdPerson],
  [
    ['[Mr {Vane}|person]1 met [Ms {Quill}|person]2 . \n [She]2 left .'],
    ['[The Harbour Trust|organization]1 met [Ms {Quill}|person]2 . \n [It]1 voted .'],
    ['[Ms {Quill}|person]1 met [the ministers]2 . \n [They]2 left .'],
    ['[Ms {Quill}|person]1 left . \n [It]2 rained .'],
    [
      '[Mr {Vane}|person]1 saw [him]2 .',
      'Mr PROPN 3 nsubj; Vane PROPN 1 flat; saw VERB 0 root; him PRON 3 obj; . PUNCT 3 punct',
    ],
    [
      '[Mr {Vane}|person]1 saw [[his]1 son]2 .',
      'Mr PROPN 3 nsubj; Vane PROPN 1 flat; saw VERB 0 root; his PRON 5 nmod:poss; son NOUN 3 obj; . PUNCT 3 punct',
    ],
  ],
);

table(
  'speaks again',
  [exactName, shortPerson, speaksAgain],
  [
    [
      '[Mr {Vane}|person]1 said it rained . \n [He]1 added this .',
      'Mr PROPN 3 nsubj; Vane PROPN 1 flat; said VERB 0 root; it PRON 5 nsubj; rained VERB 3 ccomp; . PUNCT 3 punct',
      'He PRON 2 nsubj; added VERB 0 root; this PRON 2 obj; . PUNCT 2 punct',
    ],
    [
      '[Mr {Vane}|person]1 said so . \n [Mr {Moss}|person]2 left . \n [He]3 added this .',
      'Mr PROPN 3 nsubj; Vane PROPN 1 flat; said VERB 0 root; so ADV 3 advmod; . PUNCT 3 punct',
      'Mr PROPN 3 nsubj; Moss PROPN 1 flat; left VERB 0 root; . PUNCT 3 punct',
      'He PRON 2 nsubj; added VERB 0 root; this PRON 2 obj; . PUNCT 2 punct',
    ],
  ],
);
