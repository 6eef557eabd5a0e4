import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Library } from '../workspace/library.ts';
import type { ReaderFiles } from '../workspace/reader-files.ts';

/** The language id by which a client claims a file as an article, whatever its path. */
const articleLanguage = 'news-article';

/** Who takes what happens to documents. */
export interface DocumentFollowers {
  readonly library: Library;
  /** Files that readers keep. */
  readonly kept: readonly ReaderFiles[];
  /** Takes the uri of an article that was closed. */
  readonly closed: (uri: string) => void;
  readonly log: (message: string) => void;
}

/** Keeps the library's open articles, and the files that readers keep, where one is open, at the text of the client's documents. */
export function followDocuments(connection: Connection, to: DocumentFollowers): TextDocuments<TextDocument> {
  const { library, kept, closed, log } = to;
  const documents = new TextDocuments(TextDocument);
  const keptAt = (uri: string): ReaderFiles | undefined => kept.find((files) => files.baseOf(uri) !== undefined);
  documents.onDidChangeContent(({ document }) => {
    const files = keptAt(document.uri);
    if (files) files.setText(document.uri, document.getText());
    else
      library.setText({
        uri: document.uri,
        text: document.getText(),
        version: document.version,
        claimed: document.languageId === articleLanguage,
      });
  });
  documents.onDidClose(({ document: { uri } }) => {
    const files = keptAt(uri);
    if (!files) closed(uri);
    else
      files.close(uri).catch((error: unknown) => {
        log(`Could not read ${uri}: ${String(error)}`);
      });
  });
  documents.listen(connection);
  return documents;
}
