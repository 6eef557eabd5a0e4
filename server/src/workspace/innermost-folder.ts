/**
 * The workspace folder that a file is in; of several, one in the other, the inner one.
 * @param uri of the file
 * @param folders uris of the workspace folders, without a slash at the end
 * @returns undefined when it is in none
 */
export function innermostFolder(uri: string, folders: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const folder of folders)
    if (uri.startsWith(`${folder}/`) && folder.length > (found?.length ?? -1)) found = folder;
  return found;
}
