/**
 * Findings that may be mended everywhere at once, by code, in an editor's words: the mend changes no word that its writer
 * chose. A wrong word has a fix of its own, but each is to be looked at.
 */
export const certainFixes: Readonly<Record<string, string>> = {
  'garbled/spacing': 'spacing',
  'garbled/abbreviation': 'abbreviations',
  'garbled/repeated-word': 'repeated words',
  'garbled/mojibake': 'misread characters',
};
