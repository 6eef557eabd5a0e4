import type { EntityType } from '../analyse/annotations.ts';
import { countryOf } from '../analyse/places/gazetteer.ts';
import type { ArticleEntity, Summary } from '../resolve/summary.ts';
import { foldName } from './fold-name.ts';
import { entityKey, isCountry, nameOfKey, typeOfKey } from './keys.ts';

/** An article as the index holds it: its summary, and what tells its entities from others of their names. */
export interface FiledArticle {
  readonly summary: Summary;
  /** By entity. */
  readonly keys: readonly string[];
  /** By entity: keys of the names by which the article calls it, other than its own key. */
  readonly aliases: readonly (readonly string[])[];
  /** Keys of the persons, organisations and places named, without countries. */
  readonly company: ReadonlySet<string>;
  /** Country codes named, themselves or by a city, with the number of mentions. */
  readonly countries: ReadonlyMap<string, number>;
  /** Place → the place that the article says it lies in ("Springfield, Illinois"), by entity. */
  readonly within: ReadonlyMap<number, number>;
}

/**
 * Makes an article ready to be linked with others. Cost: its entities and mentions.
 * @param typeOf the type an entity is to have, where readers settled it
 */
export function fileArticle(
  summary: Summary,
  typeOf: (entity: ArticleEntity) => EntityType | undefined = () => undefined,
): FiledArticle {
  const keys = summary.entities.map((entity) => entityKey({ type: typeOf(entity) ?? entity.type, name: entity.name }));
  const named = summary.entities.map((): Set<string> => new Set());
  const counts = summary.entities.map(() => 0);
  const within = new Map<number, number>();
  let before: { readonly entity: number; readonly end: number } | undefined;
  for (const { kind, entity, start, end, text } of summary.mentions) {
    counts[entity] = (counts[entity] ?? 0) + 1;
    if (kind !== 'name') continue;
    named[entity]?.add(foldName(text));
    // ", " is all that fits between two places that stand two units apart.
    const lies = before && before.end + 2 === start && before.entity !== entity;
    if (before && lies && isPlace(keys[before.entity]) && isPlace(keys[entity]) && !within.has(before.entity)) {
      within.set(before.entity, entity);
    }
    before = { entity, end };
  }
  const company = new Set<string>();
  const countries = new Map<string, number>();
  summary.entities.forEach(({ name }, i) => {
    const key = keys[i] ?? '';
    const count = counts[i] ?? 0;
    if (isCountry(key)) {
      const code = nameOfKey(key).slice('country:'.length);
      countries.set(code, (countries.get(code) ?? 0) + 2 * count);
      return;
    }
    company.add(key);
    const code = key.startsWith('place ') ? countryOf(name) : undefined;
    if (code !== undefined) countries.set(code, (countries.get(code) ?? 0) + count);
  });
  return {
    summary,
    keys,
    aliases: summary.entities.map(({ aliases }, i) => {
      const own = keys[i] ?? '';
      // An alias counts where the article really uses it as a name; a capital that stands for a state is no alias.
      const used = aliases.filter((alias) => named[i]?.has(foldName(alias)));
      return [...new Set(used.map((name) => entityKey({ type: typeOfKey(own), name })))].filter(
        // Where an article names two that the short name may stand for, what it means there is a guess.
        (key) => key !== own && !keys.some((other) => other !== own && other.startsWith(`${key} `)),
      );
    }),
    company,
    countries,
    within,
  };
}

const isPlace = (key: string | undefined): boolean => key?.startsWith('place ') ?? false;

/** The country an article is mostly about; undefined when it names none, or two as often. */
export function mainCountry({ countries }: FiledArticle): string | undefined {
  let [best, most, next] = [undefined as string | undefined, 0, 0];
  for (const [code, count] of countries) {
    if (count > most) [best, most, next] = [code, count, most];
    else if (count > next) next = count;
  }
  return most > next ? best : undefined;
}
