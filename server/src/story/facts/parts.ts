import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import { sentenceAt, textBetween } from './sentence-places.ts';

/** A whole at the head of a sentence: "Of the 310 passengers, …". */
const WHOLE = /^["“]?(?:Out )?[Oo]f (?:the |its |all |some |those )?$/u;

/** What makes the number behind it a part of the one before it, and nothing else between them. */
const PART = /^[^.;:]{1,60}?\b(?:including|of whom|of them|among them) (?:were |was )?(?:the )?$/iu;

/** Words behind which a number is of something else. */
const OTHERWISE = /\b(?:and|while|but|after|another|besides|plus)\b/iu;

/**
 * Parts larger than the whole they are taken from: "12 people died, including 15 children". Only where the words join the two
 * and nothing stands between them. Linear in the figures.
 */
export function impossibleParts({ uri, summary }: ArticleFacts): Disagreement[] {
  const { figures } = summary;
  return figures.flatMap((part, i) => {
    const whole = figures[i - 1];
    if (!whole || !isCount(whole) || !isCount(part) || part.value <= whole.value) return [];
    if (whole.hedge !== undefined || whole.upper !== undefined || part.hedge === 'at-most') return [];
    if (!isPartOf(part, whole, summary)) return [];
    return [
      {
        sort: 'figure',
        about: 'A part larger than its whole',
        own: { uri, start: part.start, end: part.end, text: part.text },
        others: [{ uri, start: whole.start, end: whole.end, text: whole.text }],
        agreeing: [],
        score: 2,
      },
    ];
  });
}

const isCount = ({ kind, value }: SummaryFigure): boolean => kind === 'number' && Number.isInteger(value);

function isPartOf(part: SummaryFigure, whole: SummaryFigure, { sentences = [] }: Summary): boolean {
  const within = sentences[sentenceAt(sentences, part.start)];
  if (!within?.plain || whole.start < within.start || part.end > within.end) return false;
  const between = textBetween(within, whole.end, part.start);
  if (OTHERWISE.test(between)) return false;
  if (PART.test(between)) return true;
  // "Of 310 passengers, 490 were rescued."
  const head = part.measured?.head;
  const same = head === undefined || part.measured?.elsewhere === true || head === whole.measured?.head;
  return same && WHOLE.test(textBetween(within, within.start, whole.start)) && /^ [\p{L} ]{1,40},? $/u.test(between);
}
