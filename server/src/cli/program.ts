import { Command, CommanderError, Option } from 'commander';
import type { Runtime } from '../encode/session.ts';
import { defaultSettings } from '../workspace/settings.ts';
import { annotate } from './annotate.ts';
import { check, type CheckOptions } from './check.ts';
import { exitCodes } from './exit-codes.ts';
import { parseLength, parseLevels, severities } from './options.ts';
import type { ReadingOptions, Surroundings } from './reading.ts';

const runtimes: readonly Runtime[] = ['auto', 'wasm', 'native'];

const pathsHelp = 'articles, folders of articles (.txt, .md), or - for standard input';

/**
 * Runs a command line.
 * @param args without the program's name
 * @returns the exit code
 * @throws the signal's reason when the user ends it, and what should not happen
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode: number = exitCodes.fine;
  const { io } = surroundings;
  const written: Promise<void>[] = [];
  const program = new Command('galley')
    .description(
      'Read news articles as sources: who speaks, what they say, which figures; and what is garbled or contradicts itself.',
    )
    .version(surroundings.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => written.push(io.out(text)),
      writeErr: (text) => {
        io.err(text.trimEnd());
      },
      getOutHasColors: () => io.color,
    });
  const checkCommand = program
    .command('check')
    .description('Print garbled passages and contradictions.')
    .argument('<paths...>', pathsHelp)
    .addOption(
      new Option('--format <format>', 'how to print findings').choices(['text', 'json', 'sarif']).default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when there is a finding at least as grave')
        .choices([...severities, 'never'])
        .default('warning'),
    )
    .addOption(
      new Option(
        '--checks <code=level>',
        `severity of a finding code: ${severities.join(', ')} or off; may be repeated`,
      )
        .argParser(parseLevels)
        .default({}, 'as each check has it'),
    )
    .option('--thorough', 'hint at garbled words that are less likely than not, too', false)
    .option('--no-color', 'print without colours');
  shared(checkCommand).action(async (paths: string[], options: CheckOptions) => {
    exitCode = await check(surroundings, paths, options);
  });
  const annotateCommand = program
    .command('annotate')
    .description('Print names, figures, dates and quotations, one line of JSON an article.')
    .argument('<paths...>', pathsHelp)
    .addOption(new Option('--format <format>', 'how to print annotations').choices(['jsonl']).default('jsonl'));
  shared(annotateCommand).action(async (paths: string[], options: ReadingOptions) => {
    exitCode = await annotate(surroundings, paths, options);
  });
  program.addHelpText(
    'after',
    '\nExit codes: 0 nothing found, 1 findings, 2 wrong usage or no such file, 3 nothing could be read.',
  );
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  }
  await Promise.all(written);
  return exitCode;
}

/** Adds the options that both commands have. */
function shared(command: Command): Command {
  return command
    .addOption(new Option('--runtime <runtime>', 'what runs the language model').choices(runtimes).default('auto'))
    .option('--model <folder>', 'load the language model from another folder')
    .addOption(
      new Option('--max-length <characters>', 'leave out files with more characters')
        .argParser(parseLength)
        .default(defaultSettings.maxArticleLength),
    );
}
