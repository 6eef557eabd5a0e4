import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Library } from '../workspace/library.ts';

/** The language id by which a client claims a file as an article, whatever its path. */
const articleLanguage = 'news-article';

/** Keeps the library's open articles at the text of the client's documents. */
export function followDocuments(connection: Connection, library: Library): TextDocuments<TextDocument> {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    library.setText({
      uri: document.uri,
      text: document.getText(),
      version: document.version,
      claimed: document.languageId === articleLanguage,
    });
  });
  documents.onDidClose(({ document }) => void library.close(document.uri));
  documents.listen(connection);
  return documents;
}
