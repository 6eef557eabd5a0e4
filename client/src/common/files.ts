import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Files found at most: a folder with more is not a folder of stories. */
const maxFiles = 50_000;

/** Answers the server's questions about files, so that folders may be local, remote or virtual. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('galley/findFiles', async ({ folder, globs }: { folder: string; globs: string[] }) => {
    // One search a glob: VS Code's globs do not nest braces. An undefined exclude means the reader's own `files.exclude`.
    const base = Uri.parse(folder);
    const found = await Promise.all(
      globs.map((glob) => workspace.findFiles(new RelativePattern(base, glob), undefined, maxFiles)),
    );
    const uris = found.flat().filter((uri) => !/\/(?:\.git|node_modules)\//.test(uri.path));
    return [...new Set(uris.map((uri) => client.code2ProtocolConverter.asUri(uri)))];
  });
  client.onRequest('galley/readFile', async ({ uri, maxBytes }: { uri: string; maxBytes: number }) => {
    const file = client.protocol2CodeConverter.asUri(uri);
    try {
      const { type, size } = await workspace.fs.stat(file);
      if ((type & FileType.File) === 0 || size > maxBytes) return null;
      return base64(await workspace.fs.readFile(file));
    } catch {
      // Gone meanwhile, or not ours to read.
      return null;
    }
  });
}

/** Bytes as base64, in pieces that fit a call's argument list. */
function base64(bytes: Uint8Array): string {
  let units = '';
  for (let i = 0; i < bytes.length; i += 8_192) units += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(units);
}
