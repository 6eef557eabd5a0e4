import { pathOf } from '../../story/decided.ts';

/**
 * How reviews of a folder name an article: by its path below the folder, parts joined by "/", not percent-encoded; by its
 * uri where it lies elsewhere, as the article of another workspace folder does.
 * @param base uri of the folder, without a slash at the end
 */
export function pathIn(base: string, uri: string): string {
  return uri.startsWith(`${base}/`) ? pathOf(base, uri) : uri;
}
