import { addDecision, type Decision, type DecisionProblem, readDecisions } from '../story/decisions.ts';
import type { LibraryHost } from './host.ts';
import type { Library } from './library.ts';
import { type ChangedFile, ReaderFiles } from './reader-files.ts';

/** Where the decisions of a workspace folder stand, below it (docs/entities.md). */
export const decisionsPath = '.galley/entities.yaml';

/** What a file of decisions says. */
export interface DecisionFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly DecisionProblem[];
}

/** The files in which readers settled who is who, one a workspace folder; followed by the library's index at once. */
export class DecisionFiles extends ReaderFiles {
  /** @param onRead takes what a file says whenever that changed; an empty text where the file is gone */
  constructor(
    host: Pick<LibraryHost, 'files' | 'folders'>,
    library: Pick<Library, 'decide'>,
    onRead: (file: DecisionFile) => void,
  ) {
    super(host, decisionsPath, ({ uri, base, text = '' }) => {
      const { decisions, problems } = readDecisions(text);
      library.decide(base, decisions);
      onRead({ uri, text, problems });
    });
  }

  /**
   * What a folder's file says when a decision is added.
   * @returns undefined when the file is not to be touched, being no list that a decision could be added to
   */
  add(base: string, decision: Decision): ChangedFile | undefined {
    return this.changed(base, (text) => addDecision(text, decision));
  }
}
