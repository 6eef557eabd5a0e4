/*
 * Short forms of given names that are usual in English news, from common knowledge; one line a name. Forms of several names
 * ("Alex", "Chris", "Sam") stand in each.
 */
const FORMS = `
abigail abby
abraham abe
albert al bert
alexander alex sandy
alexandra alex sandra
alfred alf alfie fred
andrew andy drew
anthony tony
arthur art
barbara barb
benjamin ben benny
bernard bernie
catherine cathy kate katie cath
charles charlie chuck
christina chris tina christine
christopher chris
daniel dan danny
david dave
deborah debbie deb
donald don donnie
douglas doug
edward ed eddie ted ned
elizabeth liz beth betty lizzie eliza
eugene gene
frances fran
francis frank
frederick fred freddie
geoffrey geoff
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess jessie
john jack johnny
jonathan jon
joseph joe joey
joshua josh
katherine kathy kate katie
kathleen kathy
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny
louis lou
margaret maggie peggy meg
martin marty
matthew matt
mitchell mitch
melissa mel
michael mike mick mickey
nathaniel nathan nat
nicholas nick
nicole nikki
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
phillip phil
raymond ray
rebecca becky
richard dick rick ricky rich
robert bob bobby rob robbie bert
ronald ron ronnie
samantha sam
samuel sam sammy
sandra sandy
stephen steve
steven steve
susan sue susie
suzanne sue
terence terry
theodore ted teddy theo
theresa terry
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince
walter walt
william bill billy will willie
zachary zach zack
`;

const LONG: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const line of FORMS.trim().split('\n')) {
    const [long = '', ...short] = line.split(' ');
    for (const form of short) found.set(form, [...(found.get(form) ?? []), long]);
  }
  return found;
})();

/**
 * The given names that a short form may stand for.
 * @param lower a first name in lower case
 * @returns none for names that are no known short form
 */
export function longFormsOf(lower: string): readonly string[] {
  return LONG.get(lower) ?? [];
}
