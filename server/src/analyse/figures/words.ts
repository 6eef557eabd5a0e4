import { wordSet } from '../../text/word-set.ts';

/** Common verb forms. Some are nouns too ("the vote", "the dead"): right behind a determiner they may begin a noun phrase. */
const VERBS = wordSet(
  `
  said says say saying told tells tell added adds wrote writes reported reports according stated states claimed claims announced warned called calls
  went goes go going came comes come coming took takes take taking made makes make making got gets get getting gave gives give given left leaves leave leaving lost loses lose won wins win ran runs run
  fell falls fall falling fallen rose rises rise rising risen grew grows grow grown sent send held hold holds saw see seen began begin begun fled flee hit hits put puts set sets let lets
  shot sat stood stand struck met meet bought buy sold sell paid pay spent spend kept keep felt feel found find thought think knew know known became become showed show shown led lead fought fight voted vote died die dying killed injured wounded missing dead
  shook swept broke rang sang sank drew drove flew threw rode chose spoke stole tore wore woke froze drank swam sprang stuck hung dug spun bore beat bit blew built burst caught crept dealt fed hid laid leapt lent lit meant read sought slept slid taught understood wept crossed asked
`,
);

/** Words that can be in no noun phrase: prepositions, conjunctions, auxiliaries, pronouns, determiners, adverbs, weekdays and months. */
export const FUNCTION = wordSet(
  `
  a an the this that these those my your his her its our their some any no every each either neither both all such
  i you he she it we they me him them us who whom whose which what when where why how whether if there here
  and or but nor so yet than as because since although though while unless
  about above across after against along among around at before behind below beneath beside between beyond by despite down during except
  for from in inside into like near of off on onto out outside over past per through throughout to toward towards under until till up upon via with within without versus vs amid worth
  is are was were be been being am has have had having do does did done will would shall should can could may might must cannot
  isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
  not never also too very just only even still already again ago later earlier now then today yesterday tomorrow tonight soon once twice always often overnight recently currently
  more less most least fewer higher lower larger smaller bigger better worse longer shorter faster slower greater ahead away back together apart alone apiece else instead annually daily weekly monthly yearly
  last next first second new-found able likely unlikely because due thanks
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`,
);

/** Words no noun phrase goes across. */
export const STOP: ReadonlySet<string> = new Set([...FUNCTION, ...VERBS]);

/** Plurals that do not end in "s". */
export const PLURALS = wordSet(
  'people men women children policemen servicemen firefighters lawmen gunmen fishermen businessmen congressmen police troops personnel staff cattle sheep fish aircraft spacecraft helicopters feet teeth mice geese media data criteria phenomena alumni bacteria media youth homeless wounded dead refugees',
);

/** Nouns that follow "one" when it counts; elsewhere "one" is more often a pronoun. */
export const ONE_OF = wordSet(
  'person man woman child boy girl baby soldier policeman policewoman officer civilian worker employee student teacher pupil resident passenger driver pilot patient prisoner hostage protester journalist lawmaker senator victim suspect gunman attacker firefighter death fatality injury casualty survivor case vote seat goal house home building vehicle car bus truck train plane aircraft helicopter ship boat tank missile drone rocket bomb shot bullet ticket pack package entity copy page company firm party delegate member nation country state city town village school hospital church room floor game match goal run wicket medal title book film song album site station bridge dog cat horse animal tree',
);

/** Nouns that count people or things in such numbers that four digits before them are no year. */
export const COUNTED = wordSet(
  'people persons men women children soldiers troops fighters officers workers employees staff jobs students pupils patients prisoners hostages refugees migrants passengers residents homes houses buildings deaths cases casualties victims injuries votes seats members journalists protesters demonstrators civilians personnel tonnes tons miles kilometers kilometres meters metres feet acres hectares barrels points dollars euros pounds units vehicles cars tanks shares copies pages times customers stores vacancies delegates households families volunteers',
);

/** Small-letter nouns whose number is a name, not an amount: "page 12", "type 2". */
export const DESIGNATORS = wordSet(
  'page pages chapter chapters article articles section sections paragraph paragraphs clause rule rules phase level levels tier stage grade grades type types step steps room gate platform line route road highway channel flight category categories class zone ward district block unit apartment apt suite floor box version number numbers no nos issue volume vol episode season part act scene verse game lane bus train group form table figure fig appendix annex exhibit count counts item protocol resolution proposition measure bill model mark mk serial code area sector reactor pier terminal exit junction mile marker hole lot day week round formula group psalm track slide question',
);

/** Words after a number and a capital name that make it an address. */
export const STREETS = wordSet(
  'street st avenue ave road rd boulevard blvd lane ln drive dr way place square court highway parkway terrace crescent row mews broadway close plaza',
);

/** Capitalised words that are no names: what stands before a number at the start of a sentence or in a headline. */
export const NOT_NAMES = wordSet(
  'about around roughly approximately some nearly almost over under up to than least most more fewer less at by for from in into of on onto with within without between among after before since until till during through and or but nor so as if when while because although though the a an this that these those all both each every only just another other his her its their our your my what which who there here they we he she it you i not no is are was were be been has have had do does did will would can could may might must shall should estimated total first last next past additional extra further plus minus per versus vs than monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december kill kills killed killing dead injures injured injuring wounded wounding hits hit wins win loses loses lose lost adds add cuts cut sends send buys buy sells sell costs cost pays pay paid raises raise rescues rescued arrests arrested charges charged jails jailed fires fired hires leaves left takes claims seizes finds top tops exceeds passes reaches out like one two three four five six seven eight nine ten yesterday today tomorrow also then now today once',
);
