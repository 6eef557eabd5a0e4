import { Range, TextEditorRevealType, type TextEditor, Uri, ViewColumn, window } from 'vscode';

/** A place in an article, as the server gives it. */
export interface Place {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
  /** What stands there, for a list to pick from. */
  readonly message?: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Whether what a command was given is a place. */
export function isPlace(value: unknown): value is Place {
  const { uri, range } = (value ?? {}) as { readonly uri?: unknown; readonly range?: Partial<Place['range']> | null };
  return typeof uri === 'string' && typeof range?.start?.line === 'number' && typeof range.end?.line === 'number';
}

/** Opens the article of a place with the place selected and in the middle of the view. */
export async function openPlace({ uri, range }: Place, viewColumn: ViewColumn): Promise<TextEditor> {
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const editor = await window.showTextDocument(Uri.parse(uri), { viewColumn, selection, preview: true });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
  return editor;
}

/** Opens two places side by side, each selected; the caret stays at the first. */
export async function openBoth(here: Place, other: Place): Promise<void> {
  const first = await openPlace(here, window.activeTextEditor?.viewColumn ?? ViewColumn.Active);
  await openPlace(other, ViewColumn.Beside);
  // Back to where the reader was: what was opened is to be looked at.
  await openPlace(here, first.viewColumn ?? ViewColumn.Active);
}
