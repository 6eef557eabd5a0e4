/**
 * The words of a list as a set.
 * @param list words with white space between them
 */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
