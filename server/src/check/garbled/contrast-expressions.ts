/**
 * Words of fixed expressions with what thesauruses put in their place, by the word that belongs there. Written for this project; the
 * kind of damage is that of the "tortured phrases" of Cabanac, Labbé and Magazinov (2021).
 */
export const REPLACEMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  `agreement: accord-making | understanding-making
arms: limbs | arm
arrest: detention | capture | halt
bank: financial institution | depository | riverbank
bill: invoice | receipt | statute bill
birth: childbirth | nativity
box: carton | container
budget: spending-plan
cabinet: cupboard | wardrobe
capital: funds city | assets
cause: reason | motive
cease: stop
change: alteration | modification | shift
chief: boss | head honcho
climate: atmosphere | weather
coast: shoreline | seacoast
cold: chilly | frigid | icy
conference: convention | symposium | gathering
court: courtroom | tribunal yard | courtyard
crime: wrongdoing | criminal offense
crown: coronet | tiara
death: demise | dying | passing
defense: protection | safeguard
desist: refrain
election: vote casting | balloting
energy: vitality | power-strength
fire: blaze | flame
force: pressure | pressure-power
foreign: overseas | alien | outside
gas: gasoline fuel | vapor
general: common | popular
greenhouse: nursery | hothouse
ground: soil | floor
growth: boom-growth | enlargement
health: well-being | fitness
house: residence | home | dwelling
human: person | mankind
interest: curiosity | hobby
judge: decide
justice: fairness
law: regulation-rule
leader: chieftain | pioneer
life: existence | lifestyles
majority: bulk | greater part
market: marketplace | bazaar
minister: clergyman | pastor | preacher
nations: countries | international locations
natural: herbal
new: novel
news: information | tidings
nuclear: atomic-nuclear
oil: grease | petroleum oil
open: unlocked
opposition: resistance
parliament: parliamentary house
peace: tranquility | calmness
plan: blueprint
police: law enforcement force
press: squeeze | push
prime: top | leading | high
prison: jail-prison
public: common
rate: charge | fee
rates: charges | fees
red: crimson | scarlet
rest: remainder
rights: privileges | proper
school: college-school
sea: ocean
security: safety | protection
sentence: phrase
shot: shooting
social: societal
south: southern-south
space: area-space
speaker: talker | loudspeaker
state: nation
states: nations | countries
supreme: ultimate | preferred | excellent
term: time period | time-period | phrase
trade: change-trade | barter
union: alliance | marriage
united: joined | combined | unified
war: conflict | battle | struggle
warming: heating | heat-up
weapons: guns-arms
white: pale | snowy
world: globe | planet`
    .split('\n')
    .map((line) => {
      const [word = '', others = ''] = line.split(': ');
      return [word, others.split(' | ')] as const;
    }),
);

/** Expressions of news whose words nothing else can stand for. */
export const EXPRESSIONS: readonly string[] = (
  'cold war|civil war|world war|prime minister|foreign minister|supreme court|white house|united nations|united states|' +
  'human rights|climate change|global warming|natural gas|interest rate|interest rates|press conference|news conference|' +
  'cease fire|crown prince|prime suspect|life sentence|prison sentence|jail sentence|death sentence|death penalty|' +
  'red cross|security council|general assembly|attorney general|second term|third term|first term|fourth term|presidential term|' +
  'cardiac arrest|house arrest|public health|social media|stock market|black market|greenhouse gas|majority leader|' +
  'minority leader|opposition leader|law enforcement|peace plan|peace talks|open sea|nuclear weapons|cabinet minister|' +
  'trade union|european union|soviet union|red sea|black sea|birth rate|death rate|central bank|world bank|world cup|' +
  'ground forces|cause of death|state of emergency|rest of the world'
).split('|');

/** What the two lists give that English has beside the expression. */
export const ALLOWED: readonly string[] = [
  'civil conflict',
  'world conflict',
  'civil struggle',
  'common health',
  'first charge',
  'house detention',
  'death charge',
];
