/** The last part of a uri, decoded; as it is where it cannot be. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A path as people write it, made relative and joined by "/": no "./" or "/" before it, no backslashes, nothing around it. */
export function relativePath(written: string): string {
  return written
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '');
}
