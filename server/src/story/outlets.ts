import type { Summary } from '../resolve/summary.ts';
import { fileName } from '../text/file-name.ts';

/** What a reader calls the source: its outlet, or the file's name where nothing says who published it. */
export function outletName({ outlet, uri }: Pick<Summary, 'outlet' | 'uri'>): string {
  return outlet?.value ?? fileName(uri);
}

/** Whether an article is another outlet's: two versions of one outlet's story are its own affair. */
export function isOtherOutlet(own: Summary, other: Summary): boolean {
  if (own.uri === other.uri) return false;
  const outlet = own.outlet?.value;
  return outlet === undefined || outlet !== other.outlet?.value;
}
