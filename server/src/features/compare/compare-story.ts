import type { FactRow } from '../../story/facts/fact-row.ts';
import { StoryFacts } from '../../story/facts/story-facts.ts';
import { sameStory } from '../../story/same-story.ts';
import type { Folder } from '../context.ts';
import type { Comparison, CompareSection } from './comparison.ts';
import { factRows } from './fact-rows.ts';
import { onlyRows } from './only-rows.ts';
import { saidIn, speakerRows } from './speaker-rows.ts';
import { storyColumns } from './story-columns.ts';
import { storyLine } from './story-line.ts';

/**
 * Lays the articles of a story side by side: figures and events, those on which they differ first; who is quoted by which
 * outlets; what one outlet alone reports.
 * @param uri the article from which it is asked: its column is the first
 * @param facts the story's facts, where they are known already
 * @returns undefined when no other article tells its story, or it is not held
 */
export function compareStory(folder: Folder, uri: string, facts?: readonly FactRow[]): Comparison | undefined {
  const own = folder.index.get(uri);
  const others = sameStory(folder.index, uri);
  if (!own || others.length === 0) return undefined;
  const columns = storyColumns([own, ...others]);
  const rows = facts ?? new StoryFacts(folder.index, columns.summaries).rows();
  const told = factRows(rows, columns, folder);
  const said = saidIn(columns, folder);
  const sections: readonly CompareSection[] = [
    { id: 'facts', title: 'Figures and events', rows: told },
    { id: 'speakers', title: 'Speakers', rows: speakerRows(said, columns, folder) },
    { id: 'only', title: 'Only in one outlet', rows: onlyRows(said, rows, columns, folder) },
  ];
  const comparison = {
    uri,
    ...(own.title !== undefined && { title: own.title }),
    articles: columns.articles,
    left: columns.left,
    outlets: columns.outlets,
    wires: columns.wires,
    differences: told.filter(({ differs }) => differs).length,
    sections,
  };
  return { ...comparison, line: storyLine(comparison) };
}
