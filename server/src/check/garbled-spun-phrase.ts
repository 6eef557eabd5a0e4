import type { Summary } from '../resolve/summary.ts';
import { isOtherOutlet, outletName } from '../story/outlets.ts';
import { remember } from '../text/remember.ts';
import { byBlock } from './by-block.ts';
import type { Check, CheckInput, Finding, Related } from './finding.ts';
import { type HasPair, pairsOf, spunPhrases, type Spun } from './garbled/contrast.ts';
import { evidenceOf } from './garbled/evidence-of-article.ts';
import { proseBlocks } from './prose.ts';

const code = 'garbled/spun-phrase';

/** From this rate on, damaged words a word, an article is damaged. */
const damagedRate = 0.01;
/** Links to other outlets that a finding has at most. */
const mostRelated = 3;

/** "since the Cold Conflict", "diplomatic coverage": a word put for another in a phrase that has only one wording. */
export const garbledSpunPhrase: Check = {
  code,
  description: 'A phrase that the same story has in other, ordinary words.',
  severity: 'warning',
  run: (input) => {
    const { article, summary, others } = input;
    const elsewhere = others.filter((other) => isOtherOutlet(summary, other));
    const prose = proseBlocks(article);
    const told = among(elsewhere.map(pairsOfSummary));
    const own = among(prose.map(({ block }) => pairsOfBlock(block)));
    return prose.flatMap(({ block }) =>
      spunPhrases(block.text, told, own).flatMap((spun): Finding[] => {
        const related = relatedTo(spun, elsewhere);
        // A phrase that others write as well is theirs and no machine's.
        if (elsewhere.some((other) => holds(other, spun.phrase.toLowerCase()))) return [];
        return [
          {
            code,
            severity: spun.fixed || isDamaged(input) ? 'warning' : 'hint',
            span: block.map.spanToSource(spun),
            message: messageFor(spun, related),
            related: related.map(({ place }) => place),
          },
        ];
      }),
    );
  },
};

/** The pairs of words that an article has. */
const pairsOfSummary = remember(({ sentences = [] }: Summary) => pairsOf(sentences.map(({ text }) => text)));

const pairsOfBlock = byBlock(({ text }) => pairsOf([text]));

const among =
  (all: readonly ReadonlySet<string>[]): HasPair =>
  (pair) =>
    all.some((pairs) => pairs.has(pair));

interface Wording {
  readonly summary: Summary;
  /** As it stands there. */
  readonly wording: string;
  readonly place: Related;
}

/** Where other outlets have what is meant. */
function relatedTo({ meant }: Spun, elsewhere: readonly Summary[]): readonly Wording[] {
  const found: Wording[] = [];
  for (const summary of elsewhere) {
    const sentence = summary.sentences?.find(({ text }) => text.toLowerCase().includes(meant));
    if (!sentence || found.length >= mostRelated) continue;
    const at = sentence.text.toLowerCase().indexOf(meant);
    const start = sentence.start + at;
    const wording = sentence.text.slice(at, at + meant.length);
    const span =
      sentence.plain === true ? { start, end: start + meant.length } : { start: sentence.start, end: sentence.end };
    found.push({
      summary,
      wording,
      place: { uri: summary.uri, span, message: `${outletName(summary)}: “${wording}”.` },
    });
  }
  return found;
}

function holds({ sentences = [] }: Summary, phrase: string): boolean {
  return sentences.some(({ text }) => text.toLowerCase().includes(phrase));
}

function isDamaged(input: CheckInput): boolean {
  return evidenceOf(input).rates.reduce((sum, [rate, chance]) => sum + (rate >= damagedRate ? chance : 0), 0) > 0.5;
}

function messageFor({ phrase, meant, fixed }: Spun, [first]: readonly Wording[]): string {
  const where = first ? `${outletName(first.summary)} has “${first.wording}”` : `the fixed expression is “${meant}”`;
  return fixed
    ? `“${phrase}” looks like a synonym put into a fixed expression: ${where}.`
    : `“${phrase}” is odd: ${where} in the same story.`;
}
