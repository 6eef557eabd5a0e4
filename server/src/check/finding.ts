import type { Annotations } from '../analyse/annotations.ts';
import type { Article } from '../parse/article.ts';
import type { Summary } from '../resolve/summary.ts';
import type { FolderIndex } from '../story/folder-index.ts';
import type { Span } from '../text/span.ts';

/** How sure and how grave a finding is, in LSP's four steps. One weak signal is at most a hint. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place elsewhere that is the evidence for a finding. File offsets of the file at `uri`. */
export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** A change to the file that mends a finding. */
export interface Fix {
  /** What an editor's light bulb says ("Change "U.S" to "U.S.""). */
  readonly title: string;
  /** File offsets; do not overlap. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** What a check found: what is wrong, on what evidence, and where the other place is. File offsets (UTF-16). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  /** A reader has confirmed it (`check/reviews/`). */
  readonly confirmed?: true;
  /** Only where the mend is certain. */
  readonly fix?: Fix;
}

/** All a check may look at. */
export interface CheckInput {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly summary: Summary;
  /** Summaries of the other articles of the story, this one left out. */
  readonly others: readonly Summary[];
  /** The folder's entities: who is one across articles. Holds `summary` and `others`. */
  readonly index: FolderIndex;
  /** The reader wants to see of garble what is less likely than not, too. */
  readonly thorough?: boolean;
  /** What the checks that ran before found, by code; a check that asks for one that is not there runs it. */
  readonly found?: ReadonlyMap<string, readonly Finding[]>;
}

/** One kind of finding. A check never throws; on text it cannot make sense of it finds nothing. */
export interface Check {
  /** The code, e.g. `garbled/spacing`; its docs page is `docs/checks/<code with - for />.md`. */
  readonly code: string;
  /** One line for settings and SARIF rules. */
  readonly description: string;
  readonly severity: Severity;
  /** It sets passages side by side, of this article or of others: too slow for every keystroke, and its findings keep while one word is typed. */
  readonly compares?: true;
  run(input: CheckInput): readonly Finding[];
}
