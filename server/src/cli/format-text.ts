import type { Severity } from '../check/finding.ts';
import { severities } from './options.ts';
import { columns, printable } from './printable.ts';
import type { Place, ReportedFinding } from './report.ts';

/** How a piece of text is to stand out. */
export type Style = 'place' | 'code' | 'mark' | Severity;

/** Adds a style to a text, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** What a run came to. */
export interface Totals {
  /** Articles read. */
  readonly articles: number;
  /** Articles with findings. */
  readonly affected: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Files that were left out; each was told of on standard error. */
  readonly leftOut: number;
}

const names: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
};

const indent = '    ';

/**
 * One article's findings as a person reads them: place, severity, message and code, the words in question underlined,
 * other places below.
 * @returns lines, each ended, with an empty line after each finding
 */
export function formatFindings(findings: readonly ReportedFinding[], paint: Paint): string {
  return findings.map((finding) => formatFinding(finding, paint)).join('');
}

/** The closing line: how many findings of which severity, in how many articles. */
export function formatTotals({ articles, affected, findings, leftOut }: Totals): string {
  const rest = leftOut > 0 ? ` ${count(leftOut, 'file', 'files')} left out.` : '';
  const total = severities.reduce((sum, severity) => sum + findings[severity], 0);
  if (total === 0) return `No findings in ${count(articles, 'article', 'articles')}.${rest}\n`;
  const parts = severities.filter((each) => findings[each] > 0).map((each) => count(findings[each], ...names[each]));
  const where = articles === 1 ? '1 article' : `${affected} of ${articles} articles`;
  return `${count(total, 'finding', 'findings')} (${parts.join(', ')}) in ${where}.${rest}\n`;
}

function formatFinding({ excerpt, related, ...finding }: ReportedFinding, paint: Paint): string {
  const { severity, message, code } = finding;
  const before = printable(excerpt.before);
  const marked = printable(excerpt.marked);
  const line = before + marked + printable(excerpt.after);
  const underline = ' '.repeat(columns(before)) + paint('mark', '^'.repeat(Math.max(1, columns(marked))));
  return [
    `${place(finding, paint)} ${paint(severity, severity)}: ${printable(message)} ${paint('code', `[${code}]`)}`,
    ...(line.trim() === '' ? [] : [indent + line, indent + underline]),
    ...related.map((other) => `${indent}${place(other, paint)}: ${printable(other.message)}`),
    '\n',
  ].join('\n');
}

function place({ path, range }: Place, paint: Paint): string {
  const at = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
  return paint('place', printable(path) + at);
}

function count(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`;
}
