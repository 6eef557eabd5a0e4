import { stemsOf } from '../terms.ts';

/**
 * Words that exclude one another where one thing is told, collected by hand; nobody's licence applies. A line is a set; words of
 * one of its sides, parted by "|", go together.
 */
const TABLE = `
approve accept adopt endorse|reject refuse dismiss veto disapprove
support favour welcome back|oppose condemn criticise denounce
admit acknowledge concede confess|deny dispute
allow permit authorise legalise|ban forbid prohibit outlaw
survive survivor alive|die dead death kill
rise increase climb surge soar|fall decrease decline plunge shrink
raise increase boost|cut lower reduce slash
winner victory|loser defeat
guilty convict conviction|innocent acquit acquittal
buy acquire purchase|sell sale
defend praise applaud|condemn criticise attack denounce
resistant|prone vulnerable susceptible
upper|lower
largest biggest|smallest
oldest eldest|youngest
highest|lowest
majority|minority
keep retain|scrap cancel abandon
reopen|close shut
strengthen|weaken
optimistic|pessimistic
import|export
brother|sister|son|daughter|wife|cousin|nephew|niece|girlfriend
father|mother|brother|uncle|husband|boyfriend|stepfather|stepmother
north northern|south southern|east eastern|west western|northeast northeastern|northwest northwestern|southeast southeastern|southwest southwestern
morning|afternoon evening
knife stab|pistol rifle gun gunshot|axe|machete|hammer|poison
murder homicide|manslaughter|robbery|theft|fraud|espionage|treason|arson|kidnapping|bribery|perjury|smuggling
lung|throat|liver|brain|breast|prostate|stomach|pancreatic|kidney
flood flooding|wildfire|earthquake quake|hurricane|landslide mudslide|tornado|drought|avalanche|tsunami
bus coach|train|lorry truck|motorcycle motorbike|ferry|helicopter|tram|bicycle
church|hospital|hotel|mosque|supermarket|airport|stadium|prison|synagogue
roof|cellar basement|courtyard|stairwell staircase|balcony
motorway highway|railway rail|canal
premier chancellor|governor|mayor|senator|ambassador|prosecutor|judge|admiral
minister ministry secretary:foreign|defence|finance|interior|health|education|justice|security|transport aviation|energy|agriculture|trade
teacher|doctor|nurse|lawyer|farmer|engineer|journalist|soldier|priest|banker|pilot|fisherman|musician
guitar guitarist|drum drummer|bass bassist|piano pianist|violin violinist
gold golden|silver|bronze
catholic|protestant|muslim|jewish|hindu|buddhist
insanity|self-defence
`;

/** By the set, the stems of which one must stand near. */
const contexts: (readonly string[])[] = [];

/** By the stem, the sets and sides in which it stands ("12:0"). */
const sides = new Map<string, Set<string>>();
TABLE.trim()
  .split('\n')
  .forEach((row, set) => {
    const [line = '', context = ''] = row.split(':').reverse();
    contexts.push(stemsOf(context));
    line.split('|').forEach((words, side) => {
      for (const stem of stemsOf(words)) sides.set(stem, (sides.get(stem) ?? new Set()).add(`${set}:${side}`));
    });
  });

/** The sets in which a stem stands, each with its side. */
export function sidesOf(stem: string): ReadonlySet<string> {
  return sides.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** The set in which two stems exclude one another; undefined where they may both be said of one thing. */
export function excludingSet(a: string, b: string): string | undefined {
  const [own, theirs] = [sidesOf(a), sidesOf(b)];
  for (const side of own) {
    const set = side.slice(0, side.indexOf(':') + 1);
    if (!theirs.has(side) && [...theirs].some((other) => other.startsWith(set))) return set;
  }
  return undefined;
}

/** Stems of which one must stand near where words of a set exclude one another; empty where none must. */
export const contextOf = (set: string): readonly string[] => contexts[Number.parseInt(set, 10)] ?? [];
