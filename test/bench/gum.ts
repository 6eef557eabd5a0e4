import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A mention of the gold: words of a sentence, and the entity that it belongs to. */
export interface GoldMention {
  readonly first: number;
  readonly last: number;
  readonly entity: string;
  /** "person", "organization", "place", "abstract", …; absent where the corpus opens and closes it apart. */
  readonly type: string;
}

/** A sentence of GUM: its words and parts of speech, the mentions that stand in it, and what the corpus says of the line. */
export interface GoldSentence {
  readonly words: readonly string[];
  /** Penn tags. */
  readonly tags: readonly string[];
  readonly mentions: readonly GoldMention[];
  readonly paragraph: number;
  readonly heading: boolean;
  /** Who talks, in an interview or other talk. */
  readonly speaker?: string;
}

/** A document of GUM. */
export interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
}

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * Reads documents of GUM (Zeldes 2017) with their gold mentions, of the genres asked for.
 * @param part which file
 * @param genres as in the documents' names ("news", "interview")
 * @returns `undefined` when the corpus is absent
 */
export function gumDocuments(part: 'train' | 'dev' | 'test', genres: readonly string[]): GoldDocument[] | undefined {
  const file = `${shared}/data/gum/${part}.conllu`;
  if (!existsSync(file)) return undefined;
  const documents: GoldDocument[] = [];
  let sentences: GoldSentence[] = [];
  let kept = false;
  let paragraph = 0;
  let heading = false;
  let speaker: string | undefined;
  let rows: string[][] = [];
  // A mention may close in a later sentence; none does in news and interviews.
  const flush = (): void => {
    if (rows.length > 0 && kept) {
      const words = rows.map((row) => row[1] ?? '');
      const tags = rows.map((row) => row[4] ?? '');
      sentences.push({ words, tags, mentions: mentionsOf(rows), paragraph, heading, ...(speaker && { speaker }) });
    }
    rows = [];
    speaker = undefined;
  };
  for (const line of `${readFileSync(file, 'utf8')}\n`.split('\n')) {
    const id = /^# newdoc id = (GUM_([a-z]+)_.*)$/.exec(line);
    if (id?.[1]) {
      kept = genres.includes(id[2] ?? '');
      sentences = [];
      paragraph = 0;
      if (kept) documents.push({ id: id[1], sentences });
    } else if (line.startsWith('# newpar_block')) heading = line.includes('= head');
    else if (line.startsWith('# newpar')) [paragraph, heading] = [paragraph + 1, false];
    else if (line.startsWith('# speaker = ')) speaker = line.slice('# speaker = '.length);
    else if (line === '') flush();
    else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  return documents;
}

/** The mentions of a sentence in text order, the longer first; from `Entity=` of its words: `(12-person-…` opens one, `12)` closes it, `(12-…)` does both. */
function mentionsOf(rows: readonly (readonly string[])[]): GoldMention[] {
  const open = new Map<string, { first: number; type: string }[]>();
  const found: GoldMention[] = [];
  rows.forEach((row, word) => {
    const value = /(?:^|\|)Entity=([^|]+)/.exec(row[9] ?? '')?.[1] ?? '';
    for (const [, opens, shuts, alone] of value.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      const entity = idOf(opens ?? alone ?? '');
      const starts = open.get(entity) ?? [];
      open.set(entity, starts);
      if (opens !== undefined) starts.push({ first: word, type: opens.split('-')[1] ?? '' });
      if (opens === undefined || shuts !== undefined) {
        const start = starts.pop();
        if (start) found.push({ ...start, last: word + 1, entity });
      }
    }
  });
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The entity of `12-person-…`; a part of a broken mention (`12[1/2]-…`) belongs to its entity as well. */
const idOf = (text: string): string => (text.split('-')[0] ?? '').replace(/\[.*/, '');
