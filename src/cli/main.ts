#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { checkCommand } from './check.js';
import { ExitCode } from './exit-code.js';
import { generateCommand } from './generate.js';
import { version } from './generator.js';
import { listCommand } from './list.js';
import { globalOptions, wrongValues } from './options.js';
import { showCommand } from './show.js';
import { syncCommand } from './sync.js';

// Who reads the first lines only, as `head` does, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** What is wrong with the words of the command line. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

const parser = yargs(hideBin(process.argv))
  .scriptName('lrogen')
  .usage('$0 <command> [api..]')
  .locale('en')
  .options(globalOptions)
  .command(generateCommand)
  .command(checkCommand)
  .command(listCommand)
  .command(showCommand)
  .command(syncCommand)
  .demandCommand(1, 'Name a command.')
  .strictCommands()
  .strictOptions()
  .check((options) => wrongValues(options) ?? true)
  .version(version)
  .help()
  .fail((message, error, failed) => {
    // Thrown, for yargs would otherwise go on to the next problem and then to the command.
    if (error instanceof UsageError) throw error;
    failed.showHelp('error');
    throw new UsageError(message ?? error.message);
  });

try {
  await parser.parseAsync();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = ExitCode.usage;
}
