import { commands, type Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';

/** What the commands act on. */
export interface CommandHost {
  readonly log: LogOutputChannel;
  /** Where the extension is installed. */
  readonly extensionUri: Uri;
  restart(): Promise<void>;
}

/** Registers the commands of the category "Galley". */
export function registerCommands(host: CommandHost): Disposable[] {
  return [
    commands.registerCommand('galley.readFolder', (folder?: Uri) => readFolder(folder)),
    commands.registerCommand('galley.restartServer', () => host.restart()),
    commands.registerCommand('galley.showLog', () => {
      host.log.show();
    }),
    commands.registerCommand('galley.explainFinding', (code: unknown) => explainFinding(host.extensionUri, code)),
  ];
}

/** Adds a folder's text files to `galley.articles` of its workspace folder. Comes from the explorer or the palette. */
async function readFolder(chosen?: Uri): Promise<void> {
  const folder = chosen ?? (await pickFolder());
  if (!folder) return;
  const root = workspace.getWorkspaceFolder(folder);
  if (!root) {
    void window.showWarningMessage('Galley reads folders of the open workspace. Open this folder first.');
    return;
  }
  const path = folder.path.slice(root.uri.path.length).replace(/^\//, '');
  const glob = `${path === '' ? '' : `${path}/`}**/*.{txt,md}`;
  const settings = workspace.getConfiguration('galley', root.uri);
  const globs = settings.get<string[]>('articles', []);
  if (!globs.includes(glob)) await settings.update('articles', [...globs, glob]);
}

/** The folder of the file in the editor; without one the only workspace folder, or the one that the reader picks. */
async function pickFolder(): Promise<Uri | undefined> {
  const open = window.activeTextEditor?.document.uri;
  if (open && workspace.getWorkspaceFolder(open)) return Uri.joinPath(open, '..');
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'Folder to read as articles' }))?.uri;
}

/** Opens the page that explains a finding code, as a preview. */
async function explainFinding(extensionUri: Uri, code: unknown): Promise<void> {
  if (typeof code !== 'string' || !/^[a-z]+\/[a-z-]+$/.test(code)) return;
  const page = Uri.joinPath(extensionUri, 'docs', 'checks', `${code.replace('/', '-')}.md`);
  await commands.executeCommand('markdown.showPreview', page);
}
