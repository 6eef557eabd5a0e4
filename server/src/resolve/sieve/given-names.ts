/*
 * Given names that are nearly always a man's or a woman's, from common knowledge. They are a hint and no more: titles and
 * the article's own pronouns outweigh them. Names in wide use for both are left out on purpose.
 */
const MALE = new Set(
  (
    'aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert aleksandr alejandro alexander alexei alfred ali allan ' +
    'allen andre andreas andrei andrew andy angus anil anthony anton antonio antony arnold arthur ashok barack benjamin ben ' +
    'bernard bernie bill bob boris brad brandon brendan brent brett brian bruce bruno bryan carl carlos charles chester ' +
    'christopher chuck clarence claude colin conor craig dale damian damien daniel darren dave david dean dennis derek ' +
    'dick diego dieter dirk dmitri dmitry dominic donald doug douglas duncan dwight earl ed eddie edgar eduardo edward ' +
    'edwin elliott emmanuel emmerson enrique eric erik ernest ethan eugene evan felipe felix fernando francisco frank franz ' +
    'fred frederick gareth gary gavin geoff geoffrey george gerald gerard gerhard giovanni giuseppe glen glenn gordon graham ' +
    'greg gregory guillermo gustavo guy hamid hans harold harry hasan hassan hector heinrich helmut henry herbert hossein ' +
    'howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jaime jake jakob james jamie jared jason ' +
    'javier jay jeff jeffrey jeremy jerome jerry jim jimmy joachim joe joel johan johann john johnny jonathan jorge jose ' +
    'josé josef joseph josh joshua juan jürgen justin karl keith ken kenneth kevin klaus kofi kurt kyle lance larry lars ' +
    'laurent lawrence leo leon leonard leonid lewis liam louis lucas luigi luis luke magnus mahmoud malcolm manuel marc ' +
    'marcel marco marcus mario mark markus martin marvin matt matteo matthew maurice max maxim michael michel miguel mike ' +
    'mikhail mohamed mohammad mohammed muhammad mustafa narendra nathan neil nelson nicholas nick nicolas nicolás ' +
    'nigel nikolai noah norman oleg oliver omar oscar osama otto owen pablo paolo patrick paul pavel pedro perry pete peter ' +
    'philip philippe phil pierre rafael raj rajiv ralph ramon ramón raul raymond recep reza ricardo richard rick ricky rob ' +
    'robert roberto rodney roger roland roman ronald ron rory ross roy rudolf rupert russell ryan salman sam samuel scott ' +
    'sean sebastian sergei sergey sergio shane shaun shinzo simon stanley stefan stephen steve steven stuart ted terence ' +
    'theodore thomas tim timothy tobias todd tom tomas tommy toni tony travis trevor tyler uwe vernon victor vijay vincent ' +
    'viktor vladimir volodymyr walter warren wayne werner will william willie winston wolfgang xavier yuri yusuf zachary ' +
    'muammar moammar saddam hosni bashar viktor emmanuel tayyip benedict'
  ).split(' '),
);
const FEMALE = new Set(
  (
    'abigail ada agnes aisha alexandra alice alicia alison amanda amelia amy ana anastasia angela angelina anita ann ' +
    'anna anne annette annie antonia astrid audrey barbara beatrice becky bernadette beth betty beverly brenda bridget ' +
    'brigitte camila camilla carla carmen carol carole caroline carolyn catherine cathy cecilia charlotte chelsea cheryl ' +
    'christina christine claire clara claudia colleen condoleezza courtney crystal cynthia daniela danielle dawn debbie ' +
    'deborah debra denise diana diane dianne dolores donna dora doris dorothy edith edna eileen elaine eleanor elena ' +
    'elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica erika esther eva evelyn fatima fiona frances ' +
    'francesca gabriela gabrielle gail georgina geraldine gina gisela gladys glenda gloria grace gretchen greta hannah ' +
    'harriet heather heidi helen helena helga hilary hillary ida ingrid irene irina iris isabel isabella isabelle jacinda ' +
    'jacqueline jane janet janice jeanette jeanne jennifer jenny jessica jill joanna joanne josephine joyce juanita ' +
    'judith judy julia juliana julie karen karin kate katharine katherine kathleen kathryn kathy katie kayla kimberly ' +
    'kirsten kristen kristin kristina laura lauren leah leila lena leyla liesel lillian linda lisa liz lois lorraine ' +
    'louise lucia lucy lydia lynn madeleine maggie marcia margaret margarita maria mariana marie marilyn marina marjorie ' +
    'martha mary maureen megan meghan melania melanie melinda melissa meredith mia michelle mildred miriam molly monica ' +
    'monique nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pamela patricia patty ' +
    'paula pauline peggy penelope phyllis priscilla priti rachel rebecca regina renee rhonda rita roberta rosa rosalind rose ' +
    'rosemary roxanne ruth sabrina samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie ' +
    'stella stephanie sue susan susanna suzanne svetlana sylvia tamara tania tanya tara tatiana teresa theresa tina ursula ' +
    'valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy yolanda yulia yvonne zoe zoë'
  ).split(' '),
);

/**
 * The sex of most who bear a given name.
 * @param lower a first name in lower case
 * @returns undefined for names not listed
 */
export function genderOfGivenName(lower: string): 'male' | 'female' | undefined {
  if (MALE.has(lower)) return 'male';
  return FEMALE.has(lower) ? 'female' : undefined;
}
