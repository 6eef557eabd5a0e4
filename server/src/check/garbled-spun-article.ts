import type { Check, CheckInput, Finding } from './finding.ts';
import { damagedChance, leastWarning } from './garbled/evidence.ts';
import { type ArticleEvidence, evidenceOf, TYPOGRAPHIC } from './garbled/evidence-of-article.ts';
import { proseBlocks } from './prose.ts';

const code = 'garbled/spun-article';

/** Fewer defects than these, of fewer kinds, or in more words a defect, are what any newsroom lets slip. */
const leastDefects = 6;
const leastKinds = 3;
const leastPerThousand = 4;
/** So sure it has to be that the article is damaged. */
const sureEnough = 0.9;

/** What a defect is called in a count, one and several. */
const NAMES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  missing: ['missing word', 'missing words'],
  wrong: ['word that does not belong', 'words that do not belong'],
  extra: ['word too many', 'words too many'],
  'garbled/spacing': ['stray or missing space', 'stray or missing spaces'],
  'garbled/abbreviation': ['abbreviation cut short', 'abbreviations cut short'],
  'garbled/repeated-word': ['word written twice', 'words written twice'],
  'garbled/incomplete-name': ['incomplete name', 'incomplete names'],
  'garbled/agreement': ['form that does not agree', 'forms that do not agree'],
  'garbled/spun-phrase': ['fixed expression with a synonym in it', 'fixed expressions with synonyms in them'],
  'garbled/incomplete-list': ['incomplete list', 'incomplete lists'],
};

/** "Likely machine-spun": one finding on the headline of an article that is damaged all over. */
export const garbledSpunArticle: Check = {
  code,
  description: 'An article that is likely machine-spun or machine-translated.',
  severity: 'warning',
  run: (input) => {
    const evidence = evidenceOf(input);
    const counts = countDefects(evidence);
    const kinds = [...counts].filter(([, count]) => count > 0);
    const all = sumOf(kinds);
    const words = sumOf(kinds.filter(([kind]) => !TYPOGRAPHIC.has(kind)));
    const sure = damagedChance(evidence.throughout);
    if (all < leastDefects || kinds.length < leastKinds || words * 2 < leastDefects || sure < sureEnough) return [];
    if (all * 1000 < leastPerThousand * evidence.words) return [];
    return findingOn(input, kinds, evidence.words);
  },
};

function countDefects({ judged, others, expressions }: ArticleEvidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { suspicion, chance } of judged) if (chance >= leastWarning) add(suspicion.damage);
  for (const { chance } of expressions) if (chance >= leastWarning) add('garbled/spun-phrase');
  for (const finding of others) add(finding.code);
  return counts;
}

const sumOf = (kinds: readonly (readonly [string, number])[]): number =>
  kinds.reduce((sum, [, count]) => sum + count, 0);

function findingOn(
  { article }: CheckInput,
  kinds: readonly (readonly [string, number])[],
  words: number,
): readonly Finding[] {
  const prose = proseBlocks(article);
  const { block } = prose.find((each) => each.block.type === 'headline') ?? prose[0] ?? {};
  if (!block) return [];
  const sentence = block.type === 'headline' ? undefined : block.sentences[0];
  const reasons = kinds
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${String(count)} ${NAMES[kind]?.[count === 1 ? 0 : 1] ?? kind}`);
  return [
    {
      code,
      severity: 'warning',
      span: block.map.spanToSource(sentence ?? { start: 0, end: block.text.length }),
      message: `This article is likely machine-spun or machine-translated: ${reasons.join(', ')} in ${String(words)} words that were checked.`,
      related: [],
    },
  ];
}
