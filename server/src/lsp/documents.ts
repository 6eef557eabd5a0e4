import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DecisionFiles } from '../workspace/decision-files.ts';
import type { Library } from '../workspace/library.ts';

/** The language id by which a client claims a file as an article, whatever its path. */
const articleLanguage = 'news-article';

/** Keeps the library's open articles, and the decisions of an open `entities.yaml`, at the text of the client's documents. */
export function followDocuments(
  connection: Connection,
  library: Library,
  decisions: DecisionFiles,
): TextDocuments<TextDocument> {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    if (decisions.baseOf(document.uri) !== undefined) decisions.setText(document.uri, document.getText());
    else
      library.setText({
        uri: document.uri,
        text: document.getText(),
        version: document.version,
        claimed: document.languageId === articleLanguage,
      });
  });
  documents.onDidClose(({ document }) => {
    if (decisions.baseOf(document.uri) !== undefined) void decisions.close(document.uri);
    else void library.close(document.uri);
  });
  documents.listen(connection);
  return documents;
}
