import { checkReadings } from '../support/quotation-readings.ts';

/** What the model reads (see `checkReadings`), the trees as far as they matter, and what is found. */
const found: readonly (readonly [marked: string, arcs: string, ...expected: string[]])[] = [
  ['“{We are late},” [Lindgren] <said>.', '', 'direct Lindgren <said> {We are late,}'],
  ['"{We are late}," <said> [Lindgren].', '', 'direct Lindgren <said> {We are late,}'],
  ['‘{It pours},’ [Lindgren] <said>. ‘{It rains}.’', '', 'direct Lindgren <said> {It pours,} {It rains.}'],
  // Sentences in the middle show nothing of the marks.
  [
    '[Lindgren] <said>: “{It rains}. It pours. It snows.”',
    '',
    'direct Lindgren <said> {It rains. It pours. It snows.}',
  ],
  ['“It rains. It pours. {It snows},” [she] <said>.', '', 'direct she <said> {It rains. It pours. It snows,}'],
  ['“{The dam},” [she] <said>, “{will hold}.”', '', 'direct she <said> {The dam,} {will hold.}'],
  ['“{It rains},” [she] <said>. “{It pours}.”', '', 'direct she <said> {It rains,} {It pours.}'],
  ['“{Will it rain}?” [Okafor] <asked>.', '', 'direct Okafor <asked> {Will it rain?}'],
  ['“{It rains and pours}.” [Okafor] <said>.', '', 'direct Okafor <said> {It rains and pours.}'],
  ['“{It rains and pours}.”', '', 'direct … {It rains and pours.}'],
  ['[Okafor]: “{It rains}.”', '', 'direct Okafor {It rains.}'],
  ['[Okafor] <said> that {the vote “was not fair}.”', '', 'mixed Okafor <said> {the vote “was not fair.”}'],
  ['[Okafor] <called> {it “a slow disaster}”.', '', 'mixed Okafor <called> {it “a slow disaster”}'],
  ['{The dam}, [he] <said>, {would hold}.', '', 'indirect he <said> {The dam} {would hold}'],
  ['<According to> [Okafor], {the dam is weak}.', '', 'indirect Okafor <According to> {the dam is weak}'],
  [
    '[Okafor] <said> {the dam was weak} and <urged> {the town to leave}.',
    'Okafor nsubj said; was ccomp said; urged conj said; leave xcomp urged',
    'indirect Okafor <said> {the dam was weak}',
    'indirect Okafor <urged> {the town to leave}',
  ],
  [
    '[Okafor], who met [Lindgren], <said> {the dam was weak}.',
    'Okafor nsubj said; was ccomp said',
    'indirect Okafor <said> {the dam was weak}',
  ],
  [
    'After [Lindgren] <said> {it rained}, [Okafor] <added> {it poured}.',
    'Lindgren nsubj said; rained ccomp said; said advcl added; Okafor nsubj added; poured ccomp added',
    'indirect Lindgren <said> {it rained}',
    'indirect Okafor <added> {it poured}',
  ],
  [
    '{The dam}, which is old, {is weak}, [Okafor] <said>, <adding> {it leaks}.',
    'Okafor nsubj said; adding advcl said; leaks ccomp adding; weak ccomp said; dam nsubj weak',
    'indirect Okafor <said> {The dam, which is old, is weak}',
    'indirect Okafor <adding> {it leaks}',
  ],
  // The model reads part of it.
  [
    '[Experts at] the port <said> {the dam was} old and {would leak}.',
    'said root; Experts nsubj said; port nmod Experts; at case port; the det port; leak ccomp said',
    'indirect Experts at the port <said> {the dam was old and would leak}',
  ],
  [
    'Lindgren <said> {the dam was old}.',
    'said root; Lindgren nsubj said; old ccomp said',
    'indirect Lindgren <said> {the dam was old}',
  ],
  [
    '[Okafor] <said> {it was late} and that Lindgren claimed the dam leaked.',
    'said root; Okafor nsubj said; late ccomp said; claimed conj late; Lindgren nsubj claimed; leaked ccomp claimed; dam nsubj leaked; the det dam',
    'indirect Okafor <said> {it was late}',
    'indirect Lindgren <claimed> {the dam leaked}',
  ],
  [
    '“{The first day was long}.\n\n“The second was longer,” [Okafor] <said>.',
    '',
    'direct Okafor <said> {The first day was long.} {The second was longer,}',
  ],
  [
    '[Okafor] <said> that {[Lindgren] <claimed> the dam leaked}.',
    'said root; Okafor nsubj said; claimed ccomp said; Lindgren nsubj claimed; leaked ccomp claimed; dam nsubj leaked; the det dam',
    'indirect Okafor <said> {Lindgren claimed the dam leaked}',
    'indirect Lindgren <claimed> {the dam leaked}',
  ],
  // Who is quoted speaks, not who quotes.
  [
    '[Lindgren] quoted [Okafor] as <saying> “{the dam will hold}”.',
    'quoted root; Lindgren nsubj quoted; Okafor obj quoted; saying advcl quoted; as mark saying; hold ccomp saying',
    'direct Okafor <saying> {the dam will hold}',
  ],
  // Who is told says nothing.
  [
    '[Okafor] was <told> {the dam would break}.',
    'told root; Okafor nsubj:pass told; break ccomp told',
    'indirect - <told> {the dam would break}',
  ],
  // Not read as a source: the subject that the cue shares.
  [
    'Okafor left early, <saying> {the dam was weak}.',
    'left root; Okafor nsubj left; saying advcl left; weak ccomp saying; dam nsubj weak',
    'indirect Okafor <saying> {the dam was weak}',
  ],
  // A cue joined to a word of the content before it takes the sentence's subject, not the nearest source.
  [
    '[Okafor] <said> {the dam leaks}, and <called> {it “a ruin”}, while [Lindgren] laughed.',
    'said root; Okafor nsubj said; leaks ccomp said; dam nsubj leaks; called conj leaks; laughed advcl leaks; Lindgren nsubj laughed; it obj called; ruin xcomp called',
    'indirect Okafor <said> {the dam leaks}',
    'mixed Okafor <called> {it “a ruin”}',
  ],
  // Something is said of something, without a verb.
  [
    '[Okafor] <found> {the order unwise}.',
    'found root; Okafor nsubj found; order obj found; unwise xcomp found',
    'indirect Okafor <found> {the order unwise}',
  ],
  // Nothing was read: the tree alone tells.
  [
    'Okafor urged the board to close the dam.',
    'urged root; Okafor nsubj urged; board obj urged; the det board; close xcomp urged; to mark close; dam obj close; the#2 det dam',
    'indirect Okafor <urged> {to close the dam}',
  ],
  [
    'Okafor accused the board of hiding the report.',
    'accused root; Okafor nsubj accused; board obj accused; the det board; hiding advcl accused; of mark hiding; report obj hiding; the#2 det report',
    'indirect Okafor <accused> {hiding the report}',
  ],
  [
    'Okafor described the dam as a ruin.',
    'described root; Okafor nsubj described; dam obj described; the det dam; ruin obl described; as case ruin; a det ruin',
    'indirect Okafor <described> {the dam as a ruin}',
  ],
  [
    'The court ruled the dam belonged to Lindgren.',
    'ruled root; court nsubj ruled; The det court; belonged ccomp ruled; dam nsubj belonged; the det dam; Lindgren obl belonged; to case Lindgren',
    'indirect The court <ruled> {the dam belonged to Lindgren}',
  ],
  [
    'Okafor left early, arguing the dam leaked.',
    'left root; Okafor nsubj left; early advmod left; arguing advcl left; leaked ccomp arguing; dam nsubj leaked; the det dam',
    'indirect Okafor <arguing> {the dam leaked}',
  ],
  [
    '[Okafor] <said>: “The first day was long.\n\n“The second was longer.”',
    '',
    'direct Okafor <said> {The first day was long.} {The second was longer.}',
  ],
];

/** No content is read in it: not speech. */
const silent: readonly (string | readonly [marked: string, arcs: string])[] = [
  'Her novel “The Salt Road” won a prize.',
  'The so-called “dry line” runs through the town.',
  '[Lindgren] <said> nothing at all.',
  '[Lindgren] <claimed> {victory}.',
  '[Lindgren] was blunt: {rising costs}.',
  'He wrote “Rain” in May.',
  [
    'Okafor may urge the board to resign.',
    'urge root; Okafor nsubj urge; may aux urge; board obj urge; the det board; resign xcomp urge; to mark resign',
  ],
  [
    'Okafor forced the board to resign.',
    'forced root; Okafor nsubj forced; board obj forced; the det board; resign xcomp forced; to mark resign',
  ],
  // What falls says nothing.
  [
    'The level fell, indicating the dam leaked.',
    'fell root; level nsubj fell; The det level; indicating advcl fell; leaked ccomp indicating; dam nsubj leaked; the det dam',
  ],
  [
    'Okafor left to say the dam leaked.',
    'left root; Okafor nsubj left; say advcl left; to mark say; leaked ccomp say; dam nsubj leaked; the det dam',
  ],
];

describe('findAttributions, by what the model reads', () => {
  describe('finds', () => {
    for (const [marked, arcs, ...expected] of found)
      it(marked, () => {
        checkReadings(marked, arcs, expected);
      });
  });
  describe('is silent on', () => {
    for (const one of silent) {
      const [marked, arcs] = typeof one === 'string' ? [one, ''] : one;
      it(marked, () => {
        checkReadings(marked, arcs, []);
      });
    }
  });
});
