import { cosine } from './likeness.ts';
import { meet } from './occupations.ts';
import type { Vectors } from './story-vectors.ts';
import type { Told } from './told.ts';

/**
 * What is left of a score where two articles name no day in common; less is lost where a date of publication is not known,
 * for then days long past count among the days named. This and what follows was set on the development parts of
 * `test/bench/stories.ts`, where neighbouring values score alike.
 */
const otherDays = { dated: 0.7, undated: 0.85 };

/** How much the headlines count, out of 1; the rest is what both words and names say. */
const headline = 0.2;

/** Articles further apart are about different events; near that they have to be much alike. */
const maxDays = 14;

/** So many days after an event it is still told as news, by outlets that come to it later or from another side. */
const freshDays = 2;

/** What is lost for each day beyond, and what is left at least. */
const ageing = { day: 0.1, least: 0.15 };

/** What is left of a score where a date is not known. */
const undated = 0.8;

/**
 * How much speaks for two articles being about one event, by their dates and the cosines of what they name and say.
 * @returns 0 nothing, 1 everything
 */
export function storyScore(a: Told, b: Told, vectorsOf: (told: Told) => Vectors): number {
  const near = nearness(a, b);
  if (near === 0) return 0;
  const [v, w] = [vectorsOf(a), vectorsOf(b)];
  const words = cosine(v.terms, w.terms);
  // Two floods are told in the same words, two laws are made by the same people: both have to agree.
  const body = Math.sqrt(words * named(v, w, words));
  return near * ((1 - headline) * body + headline * cosine(v.title, w.title));
}

/** How much two articles name the same: capitalised words, and entities where a model read them in both. */
function named(a: Vectors, b: Vectors, otherwise: number): number {
  const signs: number[] = [];
  if (a.names.size > 0 && b.names.size > 0) signs.push(cosine(a.names, b.names));
  if (a.entities.size > 0 && b.entities.size > 0) signs.push(cosine(a.entities, b.entities));
  return signs.length === 0 ? otherwise : signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
}

/** 1 for the same days, falling to little where events can hardly be the same. */
function nearness(a: Told, b: Told): number {
  const days = Math.abs(a.day - b.day);
  if (days > maxDays) return 0;
  const known = !Number.isNaN(days);
  const other = a.events.size > 0 && b.events.size > 0 && !meet(a.events, b.events);
  const shared = other ? otherDays[known ? 'dated' : 'undated'] : 1;
  return shared * (known ? Math.max(ageing.least, Math.min(1, 1 - ageing.day * (days - freshDays))) : undated);
}
