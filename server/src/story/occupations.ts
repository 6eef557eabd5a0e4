import { findPlaces } from '../analyse/places/gazetteer.ts';
import type { ArticleEntity } from '../resolve/summary.ts';
import { foldName } from './fold-name.ts';

/** Walks of life with the words that tell them. Broad on purpose: within one of them a person may hold several offices. */
const walks: Readonly<Record<string, string>> = {
  politics:
    'president premier minister chancellor senator congressman congresswoman representative governor mayor lawmaker ' +
    'legislator politician councillor councilman councilwoman parliamentarian mp secretary ambassador diplomat envoy ' +
    'candidate king queen prince princess emperor deputy whip spokesman spokeswoman spokesperson negotiator adviser advisor',
  business:
    'ceo cfo coo executive founder cofounder businessman businesswoman entrepreneur banker investor trader broker ' +
    'shareholder billionaire owner industrialist',
  sport:
    'footballer striker midfielder goalkeeper defender quarterback pitcher batsman bowler cricketer golfer boxer swimmer ' +
    'sprinter athlete coach cyclist skier skater gymnast driver jockey captain player wrestler champion olympian',
  arts:
    'actor actress singer musician rapper guitarist drummer composer painter artist sculptor novelist poet playwright ' +
    'filmmaker comedian author writer dancer photographer songwriter pianist conductor screenwriter architect',
  science:
    'professor scientist researcher physicist chemist biologist geologist economist historian sociologist psychologist ' +
    'epidemiologist lecturer scholar academic virologist meteorologist astronomer mathematician dean anthropologist fellow',
  law: 'judge lawyer attorney prosecutor solicitor barrister justice magistrate',
  force:
    'police policeman policewoman sheriff detective constable sergeant inspector superintendent officer general colonel ' +
    'admiral lieutenant soldier marine commander commissioner trooper',
  health: 'doctor surgeon nurse physician paramedic dentist psychiatrist',
  faith: 'priest pastor bishop archbishop cardinal pope imam rabbi monk nun patriarch',
  press: 'journalist reporter columnist editor correspondent anchor broadcaster presenter',
  trade: 'farmer teacher plumber electrician carpenter baker fisherman student pupil waiter waitress cook miner',
};

const walkOf = new Map(
  Object.entries(walks).flatMap(([walk, words]) => words.split(' ').map((word) => [word, walk] as const)),
);

/** Words of a role that say nothing of who it is. */
const empty = new Set(
  'the a an of for in at on and to by with from who was is former ex late then his her their its old year senior chief head'.split(
    ' ',
  ),
);

/** What an article's roles tell about a person. */
export interface Occupation {
  readonly walks: ReadonlySet<string>;
  /** Country codes that the roles name ("Australian senator"). */
  readonly countries: ReadonlySet<string>;
  /** The roles' telling words, folded. */
  readonly words: ReadonlySet<string>;
}

const made = new WeakMap<ArticleEntity, Occupation>();

/** Reads the roles an article gives a person. */
export function occupationOf(entity: ArticleEntity): Occupation {
  const known = made.get(entity);
  if (known) return known;
  const words = new Set<string>();
  const found = new Set<string>();
  const countries = new Set<string>();
  for (const { text } of entity.roles.slice(0, 8)) {
    const role = text.slice(0, 300);
    for (const word of foldName(role).split(' ')) {
      const singular = walkOf.has(word) ? word : word.replace(/s$/, '');
      const walk = walkOf.get(singular);
      if (walk !== undefined) found.add(walk);
      if (word.length > 2 && !empty.has(word)) words.add(singular);
    }
    for (const { country } of findPlaces(role)) countries.add(country);
  }
  const occupation = { walks: found, countries, words };
  made.set(entity, occupation);
  return occupation;
}

/** Whether two articles' roles can hardly be one person's: another walk of life, or an office of another country. */
export function differ(a: Occupation, b: Occupation): boolean {
  if (a.walks.size > 0 && b.walks.size > 0 && !meet(a.walks, b.walks)) return true;
  return a.countries.size > 0 && b.countries.size > 0 && !meet(a.countries, b.countries);
}

/** Whether two sets have a member in common. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}
