import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Finding } from '../check/finding.ts';
import type { Judgement } from '../check/reviews/reviews.ts';
import { quotedSpan } from '../check/reviews/text-quote.ts';
import { meets } from './at-range.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';
import { shorten } from './markdown.ts';

/** What an action carries until it is carried out: the review is made then, of the finding as it is then. */
export interface ReviewActionData {
  /** Of the article. */
  readonly uri: string;
  readonly finding: FindingKey;
  readonly judgement: Judgement;
}

/** What tells the findings of one version of an article apart. */
export interface FindingKey {
  readonly code: string;
  readonly range: Range;
}

/** Other places that are offered by name, at most. */
const maxPlaces = 5;

/** Characters of a title's quotation, at most. */
const longestQuote = 60;

/**
 * What a reader can do with the findings that a range touches: see the other places beside, and have the last word.
 * @param client whether the client has the commands `galley.openBeside`, `galley.compareHere` and `galley.review`; one that
 *   has not is offered what can be done by an edit alone
 * @param diagnosticOf the finding as the client knows it
 * @returns actions with a command, or with `ReviewActionData` from which `lsp` makes the edit
 */
export function reviewActions(
  view: View,
  folder: Folder,
  findings: readonly Finding[],
  range: Range,
  client: boolean,
  diagnosticOf: (finding: Finding) => Diagnostic[],
): CodeAction[] {
  const { lines } = view;
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const touched = findings.filter((finding) => meets(finding.span, span));
  const all = touched.flatMap((finding) => {
    const about = { kind: CodeActionKind.QuickFix, diagnostics: diagnosticOf(finding) };
    const places = client ? placeActions(view, folder, finding) : [];
    return [...places, ...judgements(view, finding, client)].map((action) => ({
      action: { ...action, ...about },
      code: finding.code,
    }));
  });
  // Where two findings meet, the menu must tell which one is meant.
  return all.map(({ action, code }) => {
    const twins = all.filter((other) => other.action.title === action.title && other.code !== code);
    return twins.length > 0 ? { ...action, title: `${action.title} (${code})` } : action;
  });
}

/** Opens the places that a finding tells of. */
function placeActions({ uri, lines }: View, folder: Folder, { span, related }: Finding): CodeAction[] {
  const places = related.flatMap((each) => {
    const location = locationOf(folder, each.uri, each.span);
    return location ? [{ ...location, message: each.message }] : [];
  });
  const offered = places.slice(0, maxPlaces);
  const here = { uri, range: rangeOf(lines, span) };
  const actions = offered.map((place) => {
    const title =
      places.length === 1 ? 'Open the Other Place Beside' : `Open Beside: ${shorten(place.message, longestQuote)}`;
    return { title, command: { title, command: 'galley.openBeside', arguments: [place] } };
  });
  if (offered.length === 0) return actions;
  const title = offered.length === 1 ? 'Compare Here' : 'Compare Here…';
  return [...actions, { title, command: { title, command: 'galley.compareHere', arguments: [here, offered] } }];
}

/** The last words that fit a finding: of a disagreement whether it is one, of garble whether it may stand. */
function judgements(view: View, finding: Finding, client: boolean): CodeAction[] {
  const { uri, lines, article } = view;
  const key: FindingKey = { code: finding.code, range: rangeOf(lines, finding.span) };
  const say = (title: string, judgement: Judgement): CodeAction => {
    const data: ReviewActionData = { uri, finding: key, judgement };
    return client ? { title, command: { title, command: 'galley.review', arguments: [data] } } : { title, data };
  };
  if (/^(?:conflict|contradiction)\//.test(finding.code)) {
    return [
      say('Not the Same Thing', { verdict: 'not the same thing' }),
      // Without a command nobody asks what explains it.
      say(client ? 'Explained…' : 'Explained', { verdict: 'explained' }),
      ...(finding.confirmed ? [] : [say('Same Thing: Confirm the Difference', { verdict: 'same thing' })]),
    ];
  }
  const { start, end } = quotedSpan(article.text, finding.span);
  const words = shorten(article.text.slice(start, end), longestQuote);
  return [
    say('Ignore Here', { verdict: 'ignored' }),
    say(`Ignore “${words}” in This Folder`, { verdict: 'ignored', everywhere: true }),
    say("Mark as the Outlet's Own Error [sic]", { verdict: 'sic' }),
  ];
}
