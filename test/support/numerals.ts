import { findNumerals } from '../../server/src/analyse/numerals.ts';
import type { Span } from '../../server/src/text/span.ts';

/** What is found in `text`, a line each: `span: kind value[..upper] [unit] [{hedge}] [<counts>]` or `span: TYPE value [mod]`. */
export function read(text: string, anchor = '2023-03-21'): string[] {
  const { figures, timexes } = findNumerals({ text, sentences: [] }, anchor);
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  return [
    ...figures.map((figure) => {
      const { kind, value, upper, unit, hedge, counts } = figure;
      const parts = [kind, `${Number(value.toPrecision(4))}${upper === undefined ? '' : `..${upper}`}`];
      if (unit !== undefined) parts.push(unit);
      if (hedge) parts.push(`{${hedge.kind}}`);
      if (counts) parts.push(`<${cut(counts)}>`);
      return { start: figure.start, line: `${cut(figure)}: ${parts.join(' ')}` };
    }),
    ...timexes.map((timex) => ({
      start: timex.start,
      line: `${cut(timex)}: ${[timex.type, timex.value, timex.mod].filter((part) => part !== undefined).join(' ')}`,
    })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line);
}
