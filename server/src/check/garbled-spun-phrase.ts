import type { Block } from '../parse/article.ts';
import type { Summary } from '../resolve/summary.ts';
import { isOtherOutlet, outletName } from '../story/outlets.ts';
import { remember } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { byBlock } from './by-block.ts';
import type { Check, Finding, Related, Severity } from './finding.ts';
import { derivedPhrases, type HasPair, isTold, pairsOf } from './garbled/contrast.ts';
import { evidenceOf } from './garbled/evidence-of-article.ts';
import { damagedChance, leastHint, leastWarning } from './garbled/evidence.ts';
import type { WornExpression } from './garbled/fixed-expressions.ts';
import { isFunctionWord } from './garbled/sequences.ts';
import { oddFindings } from './garbled/word-findings.ts';
import { hits, proseBlocks } from './prose.ts';

const code = 'garbled/spun-phrase';

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
    const { expressions, throughout } = evidenceOf(input);
    const fixed = expressions
      .filter(({ chance }) => chance >= leastHint(input))
      .map(({ block, worn, chance }) =>
        finding(block, worn, chance >= leastWarning ? 'warning' : 'hint', elsewhere, (first) => {
          const where = first ?? `the fixed expression is “${worn.meant}”`;
          const what = keepsWords(worn)
            ? 'is not how English puts it'
            : 'looks like a synonym put into a fixed expression';
          return `“${worn.phrase}” ${what}: ${where} (${String(Math.floor(chance * 100))} % likely).`;
        }),
      );
    const prose = proseBlocks(article);
    const told = among(elsewhere.map(pairsOfSummary));
    const own = among(prose.map(({ block }) => pairsOfBlock(block)));
    const damaged = damagedChance(throughout) > 0.5;
    const derived = prose.flatMap(({ block }) =>
      derivedPhrases(block.text, told, own)
        // A phrase that others write as well is theirs and no machine's.
        .filter(({ phrase }) => !isTold(phrase, elsewhere))
        .map((spun) =>
          finding(
            block,
            spun,
            damaged ? 'warning' : 'hint',
            elsewhere,
            (first) => `“${spun.phrase}” is odd: ${first ?? `others have “${spun.meant}”`} in the same story.`,
          ),
        ),
    );
    const spans = fixed.map(({ span }) => span);
    const all = [...spans, ...derived.map(({ span }) => span)];
    return [
      ...fixed,
      ...derived.filter(({ span }) => !hits(spans, span)),
      ...oddFindings(input, code).filter(({ span }) => !hits(all, span)),
    ];
  },
};

/** Whether a phrase has all words of meaning that it should: only small words are wrong, or the order. */
function keepsWords({ listed, meant }: WornExpression): boolean {
  const own = new Set(listed.split(' '));
  return meant.split(' ').every((word) => own.has(word) || isFunctionWord(word));
}

/**
 * A finding for a phrase that was put for another.
 * @param message what to say; takes what another outlet has instead, where one has what is meant
 */
function finding(
  block: Block,
  spun: Span & { readonly meant: string },
  severity: Severity,
  elsewhere: readonly Summary[],
  message: (first: string | undefined) => string,
): Finding {
  const wordings = relatedTo(spun.meant, elsewhere);
  const [first] = wordings;
  return {
    code,
    severity,
    span: block.map.spanToSource(spun),
    message: message(first && `${outletName(first.summary)} has “${first.wording}”`),
    related: wordings.map(({ place }) => place),
  };
}

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
function relatedTo(meant: string, elsewhere: readonly Summary[]): readonly Wording[] {
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
