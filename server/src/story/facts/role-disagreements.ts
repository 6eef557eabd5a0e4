import { shareCountry } from './known-event.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import { type Office, officeOf } from './offices.ts';

/** An office is surer than the country that it is of, taken by itself. */
const SCORE = 3;

/** An office with who holds it. */
interface Held extends Office {
  readonly uri: string;
  /** Key of the folder's entity. */
  readonly person: string;
  readonly name: string;
}

/**
 * Where another article gives one person the same office of another country, or another portfolio.
 * @param own the article
 * @param others the other articles of its story
 */
export function roleDisagreements(own: ArticleFacts, others: readonly ArticleFacts[]): Disagreement[] {
  const theirs = others.map(({ offices }) => offices);
  const found: Disagreement[] = [];
  for (const office of own.offices) {
    const same = own.offices.filter(({ person }) => person === office.person);
    const conflicts = theirs.flatMap((list) => {
      const about = list.filter(({ person }) => person === office.person);
      // Who is given this office there too, or that office here, has both.
      if (about.some((other) => agree(office, other))) return [];
      const other = about.find((each) => exclude(office, each) && !same.some((mine) => agree(mine, each)));
      return other ? [other] : [];
    });
    const [first] = conflicts;
    if (!first || found.some(({ own: { start } }) => start === office.role.start)) continue;
    found.push({
      sort: 'role',
      about: `The office of ${office.name}`,
      own: { uri: office.uri, ...office.role },
      others: conflicts.map(({ uri, role }) => ({ uri, ...role })),
      agreeing: [],
      score: SCORE,
    });
  }
  return found;
}

/** Where an article gives one person the same office of two countries, or two portfolios: at the later place. */
export function roleContradictions(own: ArticleFacts): Disagreement[] {
  const found: Disagreement[] = [];
  own.offices.forEach((office, i) => {
    const other = own.offices.find(
      (each, j) =>
        each.person === office.person && j !== i && each.role.start < office.role.start && exclude(each, office),
    );
    if (!other) return;
    found.push({
      sort: 'role',
      about: `The office of ${office.name}`,
      own: { uri: office.uri, ...office.role },
      others: [{ uri: other.uri, ...other.role }],
      agreeing: [],
      score: SCORE,
    });
  });
  return found;
}

/** The offices that an article gives the persons it names. */
export function heldOffices(facts: ArticleFacts): Held[] {
  const { summary } = facts;
  return summary.entities.flatMap((entity, i) => {
    if (entity.type !== 'person') return [];
    const person = facts.keyOf(i);
    return entity.roles.flatMap((role) => {
      const office = officeOf(role);
      return office ? [{ ...office, uri: summary.uri, person, name: entity.name }] : [];
    });
  });
}

function agree(a: Held, b: Held): boolean {
  return a.noun === b.noun && !exclude(a, b);
}

/** The same office of other countries, or another portfolio. What one leaves out says nothing. */
function exclude(a: Held, b: Held): boolean {
  if (a.noun !== b.noun) return false;
  const [x, y] = [a.portfolios, b.portfolios];
  if (x.length > 0 && y.length > 0 && !x.some((each) => y.includes(each))) return true;
  if (a.countries.length === 0 || b.countries.length === 0) return false;
  if (a.noun === 'ambassador' && a.countries.length === b.countries.length)
    return a.countries.join() !== b.countries.join();
  return !shareCountry(a.countries, b.countries);
}

export type { Held };
