import { entityNames, formatAnnotations } from './format-annotations.ts';
import { type ReadingOptions, type Surroundings, withReading } from './reading.ts';

/**
 * `galley annotate`: prints one line of JSON an article. Names link across articles, so all are read before the first
 * line comes out; of each only its summary is held meanwhile.
 * @returns the exit code
 * @throws the signal's reason when the user ends it
 */
export function annotate(
  surroundings: Surroundings,
  paths: readonly string[],
  options: ReadingOptions,
): Promise<number> {
  return withReading(surroundings, paths, options, async (reading) => {
    await reading.readAll();
    const { index } = reading.library;
    const names = entityNames(index);
    for (const summary of index.summaries) {
      await surroundings.io.out(formatAnnotations(summary, reading.path(summary.uri), names));
    }
    return reading.exitCode;
  });
}
