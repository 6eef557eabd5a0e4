/** Abbreviations that stand before a name or number and never end a sentence. */
export const BEFORE_NAME =
  /^(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Profs|Gen|Gens|Lt|Col|Sgt|Cpl|Pvt|Capt|Cmdr|Cdr|Adm|Maj|Brig|Rep|Reps|Sen|Sens|Gov|Govs|Sec|Pres|Amb|Hon|Rev|Fr|Sr|St|Ste|Supt|Insp|Det|Atty|Asst|Dep|Dir|Mt|Ft|vs|v|Vol|Fig|approx|ca|cf|e\.g|i\.e|viz)\.$/i;

/** Before a number they end no sentence ("No. 10", "Jan. 6", "pp. 3"). */
export const BEFORE_NUMBER =
  /^(?:Nos?|Art|Sec|Ch|pp?|Vols?|Figs?|Eq|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Rs|approx|c|ca|est|Ave|Rte|Hwy)\.$/i;

/** May end a sentence or not: what follows decides. */
export const AMBIGUOUS =
  /^(?:(?:\p{L}\.){2,}|Corp|Inc|Ltd|Co|Cos|Bros|LLC|PLC|Jr|Sr|Esq|Ph\.D|etc|al|Dept|Univ|Assn|Natl|Intl|Govt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ave|Blvd|Rd|km|kg|lbs?|ft|mph|hrs?|min|sec|tbsp|est)\.?$/iu;

/** Words that keep their full stop: the above, initials, and what holds an inner full stop ("U.S.", "a.m.", "Ph.D."). */
export const KEEPS_STOP =
  /^(?:(?:\p{L}\.)+|\p{L}+\.\p{L}\.|(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Profs|Gen|Gens|Lt|Col|Sgt|Cpl|Pvt|Capt|Cmdr|Cdr|Adm|Maj|Brig|Reps?|Sens?|Govs?|Sec|Pres|Amb|Hon|Rev|Fr|Sr|St|Ste|Supt|Insp|Det|Atty|Asst|Mt|Ft|vs|Vols?|Figs?|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Corp|Inc|Ltd|Cos?|Bros|Jr|Esq|etc|approx|Dept|Assn|Calif|Mass|Mich|Minn|Okla|Tenn|Conn|Ariz|Colo|Fla|Ave|Blvd|e\.g|i\.e)\.)$/u;

/** Words that begin sentences far more often than they follow an abbreviation inside one. */
export const STARTER =
  /^(?:The|A|An|He|She|It|They|We|I|You|But|And|Or|So|Yet|In|On|At|As|By|For|From|With|To|Of|This|That|These|Those|His|Her|Their|Its|Our|My|Your|If|When|While|After|Before|However|There|Here|Some|Many|Most|Several|Others|Another|Both|Each|All|Nobody|No|Not|None|Nothing|Now|Then|Still|Since|Until|During|Under|Although|Though|Because|Despite|Meanwhile|Instead|Experts|Officials|Police|Why|What|Who|How|Where|Asked|Earlier|Later|Last|Once|Only|Even|Also)$/;

/** Behind "a.m." and "p.m." these go on with the time. */
export const TIME_GOES_ON =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|GMT|UTC|EST|EDT|ET|CET|BST|PST|PDT|PT|CT|MT|CST|MST|Eastern|Pacific|Central|Moscow|Beijing|London)\b/;

/** Verbs that report speech, behind a question in quotation marks. */
export const REPORTING =
  /^(?:ask(?:s|ed)|say(?:s)?|said|add(?:s|ed)|tell(?:s)?|told|wr(?:ites|ote)|repl(?:ies|ied)|shout(?:s|ed)|cr(?:ies|ied)|yell(?:s|ed)|warn(?:s|ed)|tweet(?:s|ed)|post(?:s|ed)|exclaim(?:s|ed)|wonder(?:s|ed)|recall(?:s|ed)|respond(?:s|ed)|declar(?:es|ed)|insist(?:s|ed)|demand(?:s|ed)|joke(?:s|d)|continue(?:s|d)|question(?:s|ed))$/;
