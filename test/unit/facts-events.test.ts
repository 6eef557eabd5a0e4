import { storyTable, two } from '../support/facts.ts';

const code = 'conflict/event';

storyTable(code, 'right', {
  'who sued whom': `
    === Harbour Times
    Debt before the judge
    ⟦Norland Shipping sued Harrow Mills over an unpaid debt on Monday.⟧
    The hearing is in May.
    === Northgate Wire
    Mills and debts
    ⟦Harrow Mills sued Norland Shipping over an unpaid debt on Monday.⟧
    Neither would comment.`,
  'approved and rejected': `
    === Harbour Times
    Plan for the pier
    The council of Westhaven ⟦approved⟧ the plan for a new pier on Monday.
    Work begins in May.
    === Northgate Wire
    Pier before the council
    On Monday the Westhaven council ⟦rejected⟧ the plan for a new pier.
    Fishermen were in the hall.`,
  'acquitted and convicted': `
    === Harbour Times
    Banker before the court
    A court in Corvin ⟦acquitted⟧ the banker Tomas Vane of fraud on Tuesday.
    He smiled.
    === Northgate Wire
    Vane and the judges
    On Tuesday a court in Corvin ⟦convicted⟧ the banker Tomas Vane of fraud.
    The hall was full.`,
  'raised and cut': `
    === Harbour Times
    Fees at the port
    The council of Westhaven ⟦raised⟧ the fee for a berth on Monday.
    Skippers were angry.
    === Northgate Wire
    Westhaven and its berths
    On Monday the Westhaven council ⟦cut⟧ the fee for a berth.
    Skippers had asked for it.`,
  'who did it': `
    === Harbour Times
    Ribbon cut
    ⟦Ada Quill⟧, the mayor, opened the new pier of Westhaven on Monday with a pair of garden shears.
    Children sang.
    === Northgate Wire
    A pier is opened
    ⟦Tomas Vane⟧, the mayor, opened the new pier of Westhaven on Monday with garden shears.
    A band played.`,
  'banned and allowed': `
    === Harbour Times
    Dogs on the beach
    The town of Dunmore has ⟦banned⟧ dogs from its beach.
    A fence is being built.
    === Northgate Wire
    Dunmore and its dogs
    Dunmore has ⟦allowed⟧ dogs on its beach.
    Nobody counted them.`,
});

storyTable(code, 'silent', {
  'an apostrophe left out': two(
    'Tomas Vane cant speak for the harbour board of Norby, but he saw a lack of care.',
    'Tomas Vane can’t speak for the harbour board of Norby, but he saw a lack of care.',
  ),
  'two men, one list': two(
    'Corvin Rovers took Mira Quill in on Monday after putting Tomas Vane on the injured list.',
    'After putting Ada Rhone on the injured list on Wednesday, Corvin Rovers took in Mira Quill.',
  ),
  'a body and its founder': two(
    'He was an aide to Tomas Vane, who headed Crest, the campaign to save the harbour, in 1972.',
    'He was an aide to Tomas Vane, who headed Ada Quill’s campaign to save the harbour in 1972.',
  ),
  'accusations both ways': two(
    'Norland accused Harrow Mills of lying. Harrow Mills accused Norland of lying.',
    'Harrow Mills accused Norland of lying.',
  ),
  'what two do together': two('Iceland met Norway in Oslo on Monday.', 'Norway met Iceland in Oslo on Monday.'),
  'passive and active': two(
    'Harrow Mills was sued by Norland over a debt on Monday.',
    'Norland sued Harrow Mills over a debt on Monday.',
  ),
  'a wish': two(
    'The council wants to approve the plan for a new pier.',
    'The council rejected the plan for a new pier.',
  ),
  'two plans': two(
    'The council approved the plan for a new pier on Monday.',
    'The council rejected the plan for a new school on Monday.',
  ),
  'rose, then fell': two(
    'Shares in Norland Ferries rose on Monday, then fell on Tuesday.',
    'Shares in Norland Ferries fell on Tuesday after the fire.',
  ),
  'two companies': two(
    'Shares in Norland Ferries rose by 5 per cent on Monday.',
    'Shares in Corvin Lines fell by 5 per cent on Monday.',
  ),
  'a charge and its end': two(
    'Tomas Vane was arrested on Monday and freed on Friday.',
    'Tomas Vane was freed on Friday after four days in a cell.',
  ),
  'by the name and by the office': two(
    'The mayor opened the new pier of Westhaven on Monday.',
    'Ada Quill opened the new pier of Westhaven on Monday.',
  ),
  'a full name and a surname': two(
    'Ada Quill opened the new pier of Westhaven on Monday.',
    'Mrs Quill opened the new pier of Westhaven on Monday.',
  ),
  if: two('If Iceland signs the treaty on cod, Norway will follow.', 'Iceland refused to sign the treaty on cod.'),
  'open and close': two('The museum opens at nine in the morning.', 'The museum closes at five in the evening.'),
  'a vote in two houses': two(
    'The senate approved the bill on fishing on Monday.',
    'The lower house rejected the bill on fishing in May.',
  ),
});
