import { languages, type TextDocument, Uri, workspace } from 'vscode';

/** The language that the extension gives to plain-text articles. */
export const articleLanguage = 'news-article';

/** Folders whose text files are articles; the server has the same list and the last word. */
const articleFolders = ['seeds', 'articles', 'sources'];

/** Where readers settle who is who, below a workspace folder. */
export const decisionsPath = '.galley/entities.yaml';

/** Where readers keep their last word on findings, below a workspace folder. */
export const reviewsPath = '.galley/reviews.yaml';

/** Which documents the client speaks of to its server. All others never leave the editor. */
export function documentSelector(): ({ language: string; pattern?: string } | { pattern: string })[] {
  const inFolder = articleFolders.map((name) => ({ language: 'markdown', pattern: `**/${name}/**` }));
  const chosen = chosenGlobs().map(({ pattern }) => ({ language: 'markdown', pattern }));
  const kept = [decisionsPath, reviewsPath].map((path) => ({ pattern: `**/${path}` }));
  return [{ language: articleLanguage }, ...inFolder, ...chosen, ...kept];
}

/** The globs of `galley.articles` of every workspace folder, as absolute patterns. */
function chosenGlobs(): { folder: Uri; pattern: string }[] {
  return (workspace.workspaceFolders ?? []).flatMap((folder) =>
    workspace
      .getConfiguration('galley', folder.uri)
      .get<string[]>('articles', [])
      .map((glob) => ({ folder: folder.uri, pattern: `${folder.uri.path.replace(/[[\]{}?*]/g, '[$&]')}/${glob}` })),
  );
}

/**
 * Gives the article language to a plain-text document that is an article by its folder or by `galley.articles`: file name
 * patterns in `package.json` reach only files directly in a claimed folder.
 */
export async function claimLanguage(document: TextDocument): Promise<void> {
  if (document.languageId !== 'plaintext') return;
  const relative = workspace.asRelativePath(document.uri, true).split('/').slice(0, -1);
  const inside = relative.some((name) => articleFolders.includes(name)) && /\.txt$/i.test(document.uri.path);
  const skipped = relative.some((name) => name === '.git' || name === 'node_modules');
  const chosen = chosenGlobs().map(({ pattern }) => ({ language: 'plaintext', pattern }));
  const matches = inside || (chosen.length > 0 && languages.match(chosen, document) > 0);
  if (matches && !skipped && !document.isClosed) await languages.setTextDocumentLanguage(document, articleLanguage);
}
