import { cosine } from './likeness.ts';
import { meet } from './occupations.ts';
import type { Vectors } from './story-vectors.ts';
import type { Told } from './told.ts';

/** What is left of a score where two articles name no day in common. */
const otherDays = 0.6;

/** How much the headlines count, out of 1; the rest is what both words and names say. */
const headline = 0.2;

/** Articles further apart are about different events; near that they have to be much alike. */
const maxDays = 14;

/** What an unknown date counts as, in days. */
const unknownDays = 3;

/**
 * How much speaks for two articles being about one event, by their dates and the cosines of what they name and say.
 * @returns 0 nothing, 1 everything
 */
export function storyScore(a: Told, b: Told, vectorsOf: (told: Told) => Vectors): number {
  const near =
    nearness(a.day, b.day) * (a.events.size === 0 || b.events.size === 0 || meet(a.events, b.events) ? 1 : otherDays);
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
function nearness(a: number, b: number): number {
  const days = Number.isNaN(a) || Number.isNaN(b) ? unknownDays : Math.abs(a - b);
  if (days > maxDays) return 0;
  // News goes on to another event within days: most of what is told of one is told in the first three.
  return days <= 7 ? Math.min(1, 1.1 - 0.1 * days) : Math.max(0.1, 0.75 - 0.05 * days);
}
