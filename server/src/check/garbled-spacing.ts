import type { Article, Block } from '../parse/article.ts';
import { byBlock } from './by-block.ts';
import type { Check, Finding } from './finding.ts';
import { hits, isPlain, machineSpans, proseBlocks, type Slip, slipFinding } from './prose.ts';

const code = 'garbled/spacing';

/** A space too many or too few. Typing habits (double spaces, a style kept through the whole article) stay silent. */
export const garbledSpacing: Check = {
  code,
  description: 'A space before a punctuation mark, or none where words meet.',
  severity: 'information',
  run: ({ article }) => {
    const style = houseStyle(article);
    return proseBlocks(article).flatMap(({ block }) => checkBlock(article, block, style));
  },
};

/** A defect in a block's text. Spacing can always be mended. */
interface SpacingSlip extends Required<Slip> {
  /** The mark, or `scale`, that a house style may set so. */
  readonly mark?: string;
}

/** Marks and forms that the article sets its own way throughout, which is a style and not a garble. */
interface HouseStyle {
  readonly spacedMarks: ReadonlySet<string>;
  readonly gluedScales: boolean;
}

function houseStyle(article: Article): HouseStyle {
  const counted = proseBlocks(article).map(({ block }) => stylesOf(block));
  const count = (form: string): number => counted.reduce((sum, forms) => sum + (forms.get(form) ?? 0), 0);
  const spacedMarks = new Set<string>();
  for (const mark of [':', ';', '?', '!']) {
    const spaced = count(`spaced ${mark}`);
    if (spaced > 1 && spaced > count(`closed ${mark}`)) spacedMarks.add(mark);
  }
  if (!count('%')) spacedMarks.add('%');
  const glued = count('glued scale');
  return { spacedMarks, gluedScales: glued > 2 && glued > count('spaced scale') };
}

/** How often a block sets a mark or a scale one way or the other. */
const stylesOf = byBlock(({ text }) => {
  const counts = new Map<string, number>();
  const add = (form: string): void => void counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const [, space = '', mark = ''] of text.matchAll(/[\p{L}\p{N}]( ?)([:;?!])(?=\s|$)/gu))
    add(`${space ? 'spaced' : 'closed'} ${mark}`);
  for (const [, space = ''] of text.matchAll(/\d( ?)(?:million|billion|trillion)\b/gu))
    add(`${space ? 'spaced' : 'glued'} scale`);
  if (/\d%/u.test(text)) add('%');
  return counts;
});

function checkBlock(article: Article, block: Block, { spacedMarks, gluedScales }: HouseStyle): readonly Finding[] {
  const slips = slipsOf(block).filter(({ mark }) => {
    if (mark === 'scale') return !gluedScales;
    return mark === undefined || !spacedMarks.has(mark);
  });
  if (!slips.length) return [];
  const machine = machineSpans(block.text);
  return slips
    .filter((slip) => !hits(machine, slip) && standsInFile(article, block, slip))
    .map((slip) => slipFinding(code, article, block, slip));
}

/** The slips of a block, whatever its article's style. */
const slipsOf = byBlock(({ text }): readonly SpacingSlip[] => {
  // A table's or a code line's spaces are set by hand.
  if (/\s\|\s|\t| {4}/u.test(text)) return [];
  return [...spaceBefore(text), ...insideBrackets(text), ...missingSpace(text), ...scaleWord(text)];
});

/** Whether the file has the slip too. Where a space is missing its neighbours count: "end.**The**" may be right. */
function standsInFile(article: Article, block: Block, slip: SpacingSlip): boolean {
  const missing = slip.newText.length > slip.end - slip.start;
  const margin = missing ? 1 : 0;
  return isPlain(article, block, {
    start: Math.max(0, slip.start - margin),
    end: Math.min(block.text.length, slip.end + margin),
  });
}

const markNames: Readonly<Record<string, string>> = {
  '.': 'a full stop',
  ',': 'a comma',
  ';': 'a semicolon',
  ':': 'a colon',
  '?': 'a question mark',
  '!': 'an exclamation mark',
  '%': 'a per cent sign',
};

/** Words that start a sentence so often that a full stop glued to them was meant to end the one before. */
const starters =
  'The|This|That|These|Those|It|Its|He|She|His|Her|We|They|Their|You|There|But|And|In|On|At|As|For|From|If|When|While|After|Before|However|An?|I|Some|Many|Most|Last|More|One|So|To|With';
const sentenceStart = new RegExp(`^(?:${starters})\\s`, 'u');

/** "children ." and "Iran , to". An ellipsis, a decimal (" .5"), a name (" .NET") or a face (" :)") is none of it. */
function spaceBefore(text: string): readonly SpacingSlip[] {
  const slips: SpacingSlip[] = [];
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}%)\]”’"']) ([.,;:?!%])(?![.,;:?!%\p{N}()[\]/\\\-–—*=])/gu)) {
    const mark = match[1] ?? '';
    const end = match.index + match[0].length;
    const next = text.charAt(end);
    const before = text.charAt(match.index - 1);
    if (mark === '%' && !/\d/u.test(before)) continue;
    // A speaker's label ("EDITOR :") is set as its outlet likes.
    if (mark === ':' && match.index < 30) continue;
    if (/["']/u.test(before) && opensQuote(text, match.index - 1)) continue;
    if (mark === '.' && text.startsWith(' .', end)) continue;
    if (mark === '.' && sentenceStart.test(text.slice(end, end + 12))) {
      slips.push({ start: match.index, end, newText: '. ', message: 'The space stands before the full stop.', mark });
      continue;
    }
    if (/\p{L}/u.test(next)) {
      // " ,but": the space stands on the wrong side of the mark.
      if (mark !== ',' || !/^\p{L}\p{Ll}/u.test(text.slice(end, end + 2))) continue;
      slips.push({ start: match.index, end: end, newText: ', ', message: 'The space stands before the comma.', mark });
      continue;
    }
    slips.push({ start: match.index, end, newText: mark, message: `Space before ${markNames[mark] ?? mark}.`, mark });
  }
  return slips;
}

/** Whether the straight mark at `offset` opens: nothing or a space stands before it. */
function opensQuote(text: string, offset: number): boolean {
  return offset === 0 || /[\s([]/u.test(text.charAt(offset - 1));
}

/** "( a think tank )": spaces just inside a pair of brackets that holds words. */
function insideBrackets(text: string): readonly SpacingSlip[] {
  const slips: SpacingSlip[] = [];
  for (const match of text.matchAll(/\(([^()]{3,300})\)/gu)) {
    const inner = match[1] ?? '';
    if (!/\p{L}{2}/u.test(inner)) continue;
    const open = match.index;
    const close = open + match[0].length - 1;
    if (/^ \S/u.test(inner)) {
      slips.push({ start: open, end: open + 2, newText: '(', message: 'Space after an opening bracket.' });
    }
    if (/\S $/u.test(inner)) {
      slips.push({ start: close - 1, end: close + 1, newText: ')', message: 'Space before a closing bracket.' });
    }
  }
  return slips;
}

const monthDay =
  /,(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.) \d{1,2},)(?=(?:19|20)\d\d\b)/gu;

/** "end.The", "Friday,the", "(ICC)issued": two words that met when the space between them was lost. */
function missingSpace(text: string): readonly SpacingSlip[] {
  const slips: SpacingSlip[] = [];
  const add = (start: number, mark: string): void => {
    const what = markNames[mark] ?? (mark === ')' ? 'a closing bracket' : 'the closing quotation mark');
    slips.push({ start, end: start + mark.length, newText: `${mark} `, message: `No space after ${what}.` });
  };
  // The mark is matched first and what stands before it looked up behind it, so that a long line stays cheap.
  const afterWord = /[.?!](?<=(?<![\p{L}\p{N}._-])\p{Ll}{2,40}.)”?(?=(?:\p{Lu}\p{Ll}+|[AI])(?:[\s,’']|$))/gu;
  for (const match of text.matchAll(afterWord)) add(match.index, match[0]);
  const afterName = new RegExp(`[.?!](?<=(?<![\\p{L}\\p{N}._-])\\p{Lu}\\p{Ll}{2,40}.)”?(?=(?:${starters})\\s)`, 'gu');
  for (const match of text.matchAll(afterName)) add(match.index, match[0]);
  const comma = /[,;](?<=(?<![\p{L}\p{N}&-])(?:\p{L}\p{Ll}{1,40}|(?:19|20)\d\d).)(?=\p{L}\p{Ll}+(?:[\s.]|$))/gu;
  for (const match of text.matchAll(comma)) add(match.index, match[0]);
  for (const match of text.matchAll(monthDay)) add(match.index, ',');
  for (const match of text.matchAll(/\(([^()]{2,300})\)(?=\p{L}\p{Ll})/gu)) {
    // "(re)open" and "(s)he" are one word; brackets with a space or an acronym inside stand alone.
    if (/ |^\p{Lu}{2,10}$/u.test(match[1] ?? '')) add(match.index + match[0].length - 1, ')');
  }
  for (const match of text.matchAll(/\((?<=\p{L}\p{Ll}{2}.)(?=\p{L}[^() ]{0,40} [^()]{1,200}\))/gu)) {
    slips.push({
      start: match.index,
      end: match.index + 1,
      newText: ' (',
      message: 'No space before an opening bracket.',
    });
  }
  return slips;
}

/** "$350million": a number and its scale word. "350m" and "350bn" are styles. */
function scaleWord(text: string): readonly SpacingSlip[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}.,])([$€£¥₹]?\d{1,15}(?:[.,]\d{1,15}){0,5})(million|billion|trillion|thousand|percent)\b/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    newText: `${match[1] ?? ''} ${match[2] ?? ''}`,
    message: `No space between the number and “${match[2] ?? ''}”.`,
    mark: 'scale',
  }));
}
