#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { checkCommand } from './check.js';
import { generateCommand } from './generate.js';
import { listCommand } from './list.js';
import { showCommand } from './show.js';
import { syncCommand } from './sync.js';
import { ExitCode, Terminal } from './terminal.js';

const terminal = new Terminal(process.argv.includes('--verbose'));

await yargs(hideBin(process.argv))
  .scriptName('lrogen')
  .usage('$0 <command> [api..]')
  .options({
    json: { type: 'boolean', default: false, describe: 'Print machine-readable JSON' },
    quiet: { type: 'boolean', default: false, describe: 'Print problems only' },
    verbose: { type: 'boolean', default: false, describe: 'Print stack traces' },
    config: { type: 'string', describe: 'Read settings from this file', requiresArg: true },
    specs: { type: 'string', describe: 'The folder of specs', requiresArg: true },
  })
  .command(generateCommand)
  .command(checkCommand)
  .command(listCommand)
  .command(showCommand)
  .command(syncCommand)
  .demandCommand(1, 'Name a command.')
  .strict()
  .version()
  .help()
  .fail((message, error, parser) => {
    if (error) {
      terminal.fail(error);
      process.exitCode = ExitCode.input;
      return;
    }
    parser.showHelp('error');
    terminal.error(`\n${message}`);
    process.exitCode = ExitCode.usage;
  })
  .parseAsync();
