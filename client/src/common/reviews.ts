import { commands, type Disposable, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { keep, openKept } from './kept-files.ts';
import { isPlace, openBoth, openPlace, type Place } from './review-places.ts';
import { reviewsPath } from './selector.ts';

/** What the server's actions on a finding carry. */
interface ReviewData extends Readonly<Record<string, unknown>> {
  readonly uri: string;
  readonly finding: unknown;
  readonly judgement: { readonly verdict: string; readonly reason?: string };
}

/**
 * The commands by which a reader looks at the places of a finding and has the last word on it.
 * @param client the running client; undefined while there is none
 */
export function followReviews(client: () => BaseLanguageClient | undefined): Disposable[] {
  return [
    commands.registerCommand('galley.openBeside', async (place: unknown) => {
      if (isPlace(place)) await openPlace(place, ViewColumn.Beside);
    }),
    commands.registerCommand('galley.compareHere', async (here: unknown, places: unknown) => {
      const others = Array.isArray(places) ? places.filter(isPlace) : [];
      const other = await pick(others);
      if (isPlace(here) && other) await openBoth(here, other);
    }),
    commands.registerCommand('galley.review', async (data: unknown) => {
      const running = client();
      if (running && isReview(data)) await review(running, data);
    }),
    commands.registerCommand('galley.openReviews', () =>
      openKept(
        reviewsPath,
        'Nothing is said of findings in this folder yet. Put the caret on a finding and open the menu of code actions (Ctrl+.).',
      ),
    ),
  ];
}

/** Has a reader's word written down; what is explained is asked for first, and Escape leaves all as it was. */
async function review(client: BaseLanguageClient, data: ReviewData): Promise<void> {
  const { judgement } = data;
  if (judgement.verdict !== 'explained') {
    await keep(client, 'galley/reviewEdit', data);
    return;
  }
  const reason = await window.showInputBox({
    title: 'What explains the difference?',
    prompt: `Kept in ${reviewsPath} with the two passages; the finding rests.`,
    placeHolder: 'one counts the wounded too',
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const words = reason.trim();
  const explained = { ...data, judgement: { ...judgement, ...(words !== '' && { reason: words }) } };
  await keep(client, 'galley/reviewEdit', explained);
}

async function pick(places: readonly Place[]): Promise<Place | undefined> {
  if (places.length < 2) return places[0];
  const items = places.map((place) => ({
    label: place.message ?? place.uri,
    description: Uri.parse(place.uri).path.split('/').at(-1) ?? '',
    place,
  }));
  return (await window.showQuickPick(items, { title: 'Compare with…', matchOnDescription: true }))?.place;
}

function isReview(data: unknown): data is ReviewData {
  const { uri, judgement } = (data ?? {}) as Partial<ReviewData>;
  return typeof uri === 'string' && typeof judgement?.verdict === 'string';
}
