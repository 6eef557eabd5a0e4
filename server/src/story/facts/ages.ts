import type { ArticleEntity, Mention, Summary, SummaryFigure } from '../../resolve/summary.ts';
import type { Span } from '../../text/span.ts';
import { foldName } from '../fold-name.ts';
import type { FolderIndex } from '../folder-index.ts';
import type { Disagreement, Telling } from './disagreement.ts';
import { keyOfEntity } from './entity-key.ts';
import { sentenceAt, textBetween } from './sentence-places.ts';
import { shareWord } from './share-word.ts';

/** How old an article says somebody is. */
export interface StatedAge {
  readonly uri: string;
  /** Key of the folder's entity. */
  readonly person: string;
  readonly name: string;
  readonly years: number;
  readonly figure: SummaryFigure;
}

/** UTF-16 units between an age and the name it describes ("the 47-year-old former mayor Ada Quill"). */
const reach = 30;

/**
 * The ages that an article gives of persons it names: behind the name or before it, said of them ("Quill was 93", "he is 43"), or of
 * whom the event is told in which the age stands ("Quill died at 93"). Linear in figures and mentions.
 */
export function statedAges(index: FolderIndex, summary: Summary): StatedAge[] {
  const { uri, mentions, figures, events = [], entities } = summary;
  const people = mentions.filter(({ type, kind }) => type === 'person' && kind === 'name');
  const found: StatedAge[] = [];
  /** "Quill died at 93": of whom the death is told, if of one. */
  const deadPerson = (figure: number): number | undefined => {
    const event = events.find((each) => each.kind === 'death' && each.figures.includes(figure));
    const told = [...new Set((event?.slots.patient ?? []).flatMap(({ entities: own }) => own))];
    return told.length === 1 && entities[told[0] ?? -1]?.type === 'person' ? told[0] : undefined;
  };
  figures.forEach((figure, i) => {
    if (figure.kind !== 'age' || figure.unit !== 'year' || figure.hedge !== undefined || figure.upper !== undefined)
      return;
    const before = people.findLast(
      ({ end }) => end <= figure.start && figure.start - end <= 3 && isApposed(figure, end, summary),
    );
    const after = people.find(({ start }) => start >= figure.end && start - figure.end <= reach);
    const said = (): Mention | undefined =>
      mentions.findLast(
        (each) => each.type === 'person' && each.end <= figure.start && isSaidOf(figure, each, summary),
      );
    const named = before ?? said() ?? (after && describes(figure, after.start, summary) ? after : undefined);
    const entity = named?.entity ?? (/old$/i.test(figure.text) ? undefined : deadPerson(i));
    const written = named?.kind === 'name' ? named.text : undefined;
    if (entity === undefined || !isOne(entities[entity], written)) return;
    found.push({
      uri,
      person: keyOfEntity(index, summary, entity),
      name: written?.includes(' ') ? written : (entities[entity]?.name ?? ''),
      years: figure.value,
      figure,
    });
  });
  return found;
}

/** Whether an entity is one person for sure: of one given name, and called by a part of it. */
function isOne(entity: ArticleEntity | undefined, named: string | undefined): boolean {
  if (!entity?.name) return false;
  const full = entity.aliases.filter((alias) => alias.includes(' '));
  const given = new Set(full.map((alias) => foldName(alias).charAt(0)));
  return given.size <= 1 && (named === undefined || shareWord(named, entity.name));
}

/** Whether a comma, dash or bracket stands between a name and an age: "Quill's 12-year-old daughter" is another's. */
function isApposed({ start }: SummaryFigure, end: number, { sentences = [] }: Summary): boolean {
  const sentence = sentences[sentenceAt(sentences, end)];
  return sentence !== undefined && start < sentence.end && !/[’']/u.test(textBetween(sentence, end, start));
}

/** How old somebody was at another time than that of the news. */
const THEN = /^(?: years? old)?,? (?:at (?:the|that) time|when|then|back|in \d{4})\b/u;

/** Whether "is", "was" or the like stands between somebody and an age. */
function isSaidOf(
  { start, end: last }: SummaryFigure,
  { start: first, end }: Span,
  { sentences = [] }: Summary,
): boolean {
  if (start - end > reach) return false;
  const sentence = sentences[sentenceAt(sentences, end)];
  if (sentence === undefined || start >= sentence.end) return false;
  if (THEN.test(textBetween(sentence, last, sentence.end))) return false;
  // "Jailed when he was 18".
  if (/\b(?:when|since|until|before|while) $/iu.test(textBetween(sentence, sentence.start, first))) return false;
  return /^,?(?: who)?(?: is| was|['’]s|,? aged?)(?: now| then| just| only)? $/u.test(
    textBetween(sentence, end, start),
  );
}

/** Whether nothing but words in lower case stands between an age and a name. */
function describes({ end }: SummaryFigure, start: number, { sentences = [] }: Summary): boolean {
  const sentence = sentences[sentenceAt(sentences, end)];
  if (!sentence || start >= sentence.end) return false;
  return /^(?: \p{Ll}+){0,3} $/u.test(textBetween(sentence, end, start));
}

/** Whether two names, as written at the ages, may be one person's: no two given names, nor a surname and any of its bearers. */
function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return (x.length === 1) === (y.length === 1) && (x.length === 1 || x[0] === y[0]);
}

/** Whether two ages cannot be one person's within days: a birthday may lie between. */
function exclude(a: StatedAge, b: StatedAge): boolean {
  return a.person === b.person && mayBeOne(a.name, b.name) && Math.abs(a.years - b.years) >= 2;
}

/**
 * Where other passages give another age of a person.
 * @param own ages in one article
 * @param others ages in other articles, one list an article; or `own` itself, for passages before
 */
export function ageDisagreements(own: readonly StatedAge[], others: readonly (readonly StatedAge[])[]): Disagreement[] {
  const given = (age: StatedAge, list: readonly StatedAge[]): boolean =>
    list.some((other) => other !== age && other.person === age.person && !exclude(age, other));
  return own.flatMap((age, i) => {
    const conflicts = others.flatMap((list) => {
      const before = list === own ? own.slice(0, i) : list;
      const other = given(age, before) ? undefined : before.find((each) => exclude(age, each) && !given(each, own));
      return other ? [other] : [];
    });
    if (conflicts.length === 0) return [];
    return [
      {
        sort: 'figure',
        about: `The age of ${age.name}`,
        own: tellingOf(age),
        others: conflicts.map(tellingOf),
        agreeing: others
          .flatMap((list) =>
            list === own ? [] : list.filter((each) => each.person === age.person && !exclude(age, each)),
          )
          .map(tellingOf),
        score: 1.5,
      },
    ];
  });
}

const tellingOf = ({ uri, figure: { start, end, text } }: StatedAge): Telling => ({ uri, start, end, text });
