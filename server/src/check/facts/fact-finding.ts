import type { Summary } from '../../resolve/summary.ts';
import type { Disagreement, FactSort, Telling } from '../../story/facts/disagreement.ts';
import { isOtherOutlet, outletName } from '../../story/outlets.ts';
import { voicesOfPassages } from '../../story/voices.ts';
import { encloses } from '../../text/span.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import { quoteForMessage } from '../prose.ts';
import { storyFactsOf } from './story-facts-of.ts';

/** Places shown with a finding. */
const maxRelated = 8;

/**
 * A check that reports where other outlets give something else than an article.
 * @param sort what sort of fact; the code is `conflict/<sort>`
 */
export function conflictCheck(sort: FactSort, description: string): Check {
  const code = `conflict/${sort}`;
  return {
    code,
    description,
    severity: sort === 'name' ? 'hint' : 'information',
    compares: true,
    run: (input) =>
      storyFactsOf(input)
        .disagreementsOf(input.summary.uri)
        .filter((each) => each.sort === sort)
        .flatMap((each) => conflictFinding(code, each, input) ?? []),
  };
}

/**
 * The findings for what an article says against itself.
 * @param code `contradiction/<sort>`
 */
export function contradictionFindings(code: string, sort: FactSort, input: CheckInput): readonly Finding[] {
  return storyFactsOf(input)
    .contradictionsOf(input.summary.uri)
    .filter((each) => each.sort === sort)
    .map(({ about, own, others }) => ({
      code,
      severity: 'information',
      span: { start: own.start, end: own.end },
      message: `${about}: ${quoteForMessage(own.text)} here, ${others.map(({ text }) => quoteForMessage(text)).join(', ')} elsewhere in this article.`,
      related: others.map((other) => related(other, input.summary)),
    }));
}

/** Told where an article stands alone, or against as many others; where most outlets agree with it the finding is theirs. */
function conflictFinding(code: string, found: Disagreement, { summary, others }: CheckInput): Finding | undefined {
  const summaries = new Map([summary, ...others].map((each) => [each.uri, each]));
  const against = found.others.filter((other) => {
    const theirs = summaries.get(other.uri);
    // What somebody is quoted as saying is conflict/quotation's.
    return (
      theirs !== undefined &&
      isOtherOutlet(summary, theirs) &&
      !(isQuoted(summary, found.own) && isQuoted(theirs, other))
    );
  });
  const { sort } = found;
  const [first] = against;
  if (!first) return undefined;
  const voices = (tellings: readonly Telling[]): number =>
    voicesOfPassages(
      tellings.flatMap(({ uri, start, end }) => {
        const article = summaries.get(uri);
        return article ? [{ summary: article, start, end }] : [];
      }),
    ).length;
  // Copies of this article's own text agree with nobody but it.
  const [opposed, agreed] = [voices(against), voices([found.own, ...found.agreeing]) - 1];
  if (agreed > 0 && agreed + 1 > opposed) return undefined;
  const outlets = against
    .slice(0, 3)
    .map((each) => `${quoteForMessage(each.text)} in ${outletIn(summaries.get(each.uri), each)}`);
  const all = opposed + agreed + 1;
  const most = opposed > 1 ? ` ${opposed} of ${all} outlets: ${quoteForMessage(first.text)}.` : '';
  return {
    code,
    severity: sort === 'name' ? 'hint' : opposed > 1 ? 'warning' : 'information',
    span: { start: found.own.start, end: found.own.end },
    message: `${found.about}: ${quoteForMessage(found.own.text)} here, ${outlets.join(', ')}.${most}`,
    related: [...against, ...found.agreeing].slice(0, maxRelated).map((each) => related(each, summaries.get(each.uri))),
  };
}

/** Whether a place lies in direct speech. */
function isQuoted(summary: Summary | undefined, place: Telling): boolean {
  return (summary?.quotations ?? []).some(
    ({ kind, content }) => kind === 'direct' && content.some((span) => encloses(span, place)),
  );
}

/** A place elsewhere with its sentence, so that both passages stand side by side. */
function related({ uri, start, end, text }: Telling, summary: Summary | undefined) {
  const sentence = summary?.sentences?.find((each) => each.start <= start && start < each.end)?.text ?? text;
  return { uri, span: { start, end }, message: `${outletIn(summary, { uri })}: ${quoteForMessage(sentence, 160)}` };
}

const outletIn = (summary: Summary | undefined, { uri }: Pick<Telling, 'uri'>): string =>
  outletName(summary ?? { uri, outlet: undefined });
