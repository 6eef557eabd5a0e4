import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
} from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/call-hierarchy.ts';
import { definition, otherIntroductions } from '../features/definition.ts';
import { diagnostics, quickFixes } from '../features/diagnostics.ts';
import { asksFor, fixAll } from '../features/fix-all.ts';
import { folding } from '../features/folding.ts';
import { withoutTyped } from '../features/held-back.ts';
import { hover } from '../features/hover/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { highlights, references } from '../features/references.ts';
import { speakers, speakersMarkdown } from '../features/speakers.ts';
import { documentSymbols, workspaceSymbols } from '../features/symbols.ts';
import { hash53 } from '../text/hash.ts';
import type { Library } from '../workspace/library.ts';
import type { Settings } from '../workspace/settings.ts';
import type { CompareRequests } from './compare-requests.ts';
import type { EntityRequests } from './entity-requests.ts';
import * as protocol from './protocol.ts';
import { respond, stale, type WithView } from './respond.ts';
import type { ReviewRequests } from './review-requests.ts';
import { SemanticTokensEncoder } from './semantic-tokens.ts';

/** What answering needs beside the library. */
export interface Answering {
  readonly settings: (uri: string) => Promise<Settings>;
  readonly docsHref: (code: string) => string;
  /** Uris of the workspace folders. */
  readonly folders: () => readonly string[];
  /** What lets a reader settle who is who. */
  readonly entities: EntityRequests;
  /** What lays a story's outlets side by side. */
  readonly comparing: CompareRequests;
  /** What lets a reader have the last word on findings. */
  readonly reviews: ReviewRequests;
  /** Has the client pull findings anew, soon; undefined where it cannot be asked to. */
  readonly refresh: (() => void) | undefined;
  readonly log: (message: string) => void;
}

/**
 * Registers the handlers of all language requests. Each waits for the newest reading of the article, and answers nothing
 * for a document that is none.
 * @returns forgets what is kept for a closed document
 */
export function answerRequests(connection: Connection, library: Library, to: Answering): (uri: string) => void {
  const semanticTokens = new SemanticTokensEncoder();

  /** Does work on a document; `stale` where its text changed meanwhile. */
  const current = async <T>(uri: string, work: () => Promise<T>): Promise<T | typeof stale> => {
    const revision = library.revision(uri);
    const answer = await work();
    return library.revision(uri) === revision ? answer : stale;
  };
  const withView: WithView = (uri, token, answer) =>
    respond(token, to.log, () =>
      current(uri, async () => {
        const view = await library.view(uri);
        return view ? answer(view) : null;
      }),
    );

  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    withView(uri, token, (view) => semanticTokens.full(view)),
  );
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    withView(uri, token, (view) => semanticTokens.delta(view, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    withView(uri, token, (view) =>
      semanticTokens.range(view, { start: view.lines.offsetAt(range.start), end: view.lines.offsetAt(range.end) }),
    ),
  );
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    withView<Hover | null>(uri, token, async (view) => {
      const { hover: limits } = await to.settings(uri);
      return hover(view, library, position, limits) ?? null;
    }),
  );
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    withView<LocationLink[] | null>(uri, token, (view) => definition(view, library, position) ?? null),
  );
  connection.onImplementation(({ textDocument: { uri }, position }, token) =>
    withView<LocationLink[] | null>(uri, token, (view) => otherIntroductions(view, library, position) ?? null),
  );
  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    withView<Location[] | null>(uri, token, async (view) => {
      const { references: kinds } = await to.settings(uri);
      return references(view, library, position, { all: kinds.pronouns }) ?? null;
    }),
  );
  connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) =>
    withView(uri, token, (view) => prepareCallHierarchy(view, library, position) ?? null),
  );
  connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
    respond(token, to.log, () => Promise.resolve(incomingCalls(item, library))),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
    respond(token, to.log, () => Promise.resolve(outgoingCalls(item, library))),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    withView(uri, token, async (view) => {
      const { inlayHints: wanted } = await to.settings(uri);
      if (!wanted.enabled) return null;
      return inlayHints(view, library, {
        start: view.lines.offsetAt(range.start),
        end: view.lines.offsetAt(range.end),
      });
    }),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    withView(uri, token, (view) => highlights(view, position) ?? null),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) => withView(uri, token, documentSymbols));
  connection.onFoldingRanges(({ textDocument: { uri } }, token) => withView(uri, token, folding));
  connection.onWorkspaceSymbol(({ query }, token) =>
    respond(token, to.log, () => Promise.resolve(workspaceSymbols(library, query))),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only, triggerKind } }, token) =>
    withView(uri, token, async (view) => {
      const findings = (await library.findings(uri)) ?? [];
      return [
        ...(asksFor(only, CodeActionKind.QuickFix) ? quickFixes(view, library, findings, range, to.docsHref) : []),
        ...fixAll(view, findings, range, only),
        ...(await to.reviews.actions(view, findings, range, only, (each) =>
          diagnostics(view, library, [each], to.docsHref),
        )),
        ...to.entities.actions(view, range, only, triggerKind),
      ];
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    respond(token, to.log, async () => (await to.reviews.resolve(action)) ?? to.entities.resolve(action) ?? action),
  );
  to.reviews.listen(connection, to.log);
  to.entities.listen(connection, withView, to.log);
  to.comparing.listen(withView);
  connection.onRequest(protocol.speakers, (query, token) =>
    respond(token, to.log, () => Promise.resolve(speakers(library, query))),
  );
  connection.onRequest(protocol.speakersMarkdown, (query, token) =>
    respond(token, to.log, () => Promise.resolve(speakersMarkdown(library, query, to.folders()))),
  );
  const typedAt = new Map<string, Position>();
  connection.onNotification(protocol.typing, ({ uri, position }) => {
    if (position) typedAt.set(uri, position);
    else if (typedAt.delete(uri)) to.refresh?.();
  });
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    respond<DocumentDiagnosticReport>(token, to.log, () =>
      current(uri, async () => {
        const caret = typedAt.get(uri);
        const checked = await library.checked(uri, caret !== undefined && to.refresh !== undefined);
        if (!checked) return report([], previousResultId);
        const { view, whole } = checked;
        if (!whole) to.refresh?.();
        const findings = caret
          ? withoutTyped(checked.findings, view.article.text, view.lines.offsetAt(caret))
          : checked.findings;
        return report(diagnostics(view, library, findings, to.docsHref), previousResultId);
      }),
    ),
  );
  return (uri) => {
    semanticTokens.forget(uri);
    typedAt.delete(uri);
  };
}

/** A full report, or word that nothing changed since the one with id `previous`. The id is a hash of the content. */
function report(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = hash53(JSON.stringify(items));
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}
