import { dirname } from 'node:path/posix';
import { createInterface } from 'node:readline/promises';
import type { SettingsOptions } from '../config/settings.js';
import { SCOPE } from '../config/settings-schema.js';
import { isLicence } from '../config/values.js';
import { ExitCode } from '../diagnostics/exit-code.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { type InitResult, init } from '../init/init.js';
import type { OuterWorkspaces } from '../init/outer-workspaces.js';
import { ask, Interrupted } from './ask.js';
import { defineCommand } from './command.js';
import { headerOption, readHeaders } from './headers.js';
import { Interruption } from './interruption.js';
import { statedFacts, statedOptions, wholeShape, wrongStatement } from './stated-options.js';
import { UsageError } from './usage-error.js';

export const initCommand = defineCommand({
  command: 'init',
  describe:
    'Begin a project here: settings, specs, packages, scripts, a CI workflow and a program that calls the client',
  builder: (parser) =>
    parser
      .option('from', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [] as string[],
        defaultDescription: 'asked for',
        describe: "The API's document: a file, a folder or an address; may be given several times",
      })
      .option('scope', {
        type: 'string',
        requiresArg: true,
        describe: 'npm scope of the packages, such as @acme',
        defaultDescription: 'asked for',
      })
      .option('license', {
        type: 'string',
        requiresArg: true,
        describe: 'Licence of the packages, an SPDX expression',
        defaultDescription: 'UNLICENSED',
      })
      .option('nightly', {
        type: 'boolean',
        default: false,
        describe: 'Write workflows that propose changes of the specs every night, and release them',
      })
      .option('turbo', {
        type: 'boolean',
        default: false,
        describe: 'Write turbo.json, by which Turborepo caches what a check has found',
      })
      .option('nx', {
        type: 'boolean',
        default: false,
        describe: 'Write nx.json, by which Nx caches what a check has found',
      })
      .option('header', headerOption)
      .options(statedOptions)
      .hide('config')
      .hide('specs')
      .check(
        (options) => elsewhere(options) ?? wrongLicence(options) ?? wrongStatement(options) ?? true,
      ),
  run: async (options, terminal) => {
    const interruption = new Interruption();
    try {
      const given = await answers(options);
      const headers = readHeaders(options.header, given.from);
      const { license, nightly, turbo, nx } = options;
      const { shape, ...facts } = statedFacts(options);
      const result = await init({
        ...{ root: '.', ...given, license, nightly, turbo, nx, headers, ...facts },
        ...(shape && { shape: wholeShape(shape) }),
        onWriting: () => interruption.listen(),
        ...terminal.listener,
      });
      terminal.report(result, () => initText(result, turbo));
      return exitCodeOf(result.diagnostics);
    } catch (error) {
      if (error instanceof Interrupted) {
        terminal.notice(`\n${NOTHING}`);
        return ExitCode.interrupted;
      }
      // What is wrong usage has begun nothing, and is told in one line.
      if (!options.json && !(error instanceof UsageError)) {
        terminal.report(undefined, () => NOTHING);
      }
      throw error;
    } finally {
      interruption.close();
    }
  },
});

/** What it begins has its place. */
function elsewhere(options: SettingsOptions): string | undefined {
  const given = (['config', 'specs'] as const).find((name) => options[name] !== undefined);
  if (given === undefined) return undefined;
  return `init begins lrogen.config.json and specs, and takes no --${given}.`;
}

function wrongLicence({ license }: { readonly license?: string | undefined }): string | undefined {
  if (license === undefined || isLicence(license)) return undefined;
  return '--license takes an SPDX expression, such as Apache-2.0, or UNLICENSED.';
}

const DOCUMENT = "The API's document (a file, a folder or an address): ";

interface Answers {
  readonly from: string[];
  readonly scope: string;
}

/** What flags leave open, asked where somebody can answer. */
async function answers(options: {
  readonly from: string[];
  readonly scope: string | undefined;
}): Promise<Answers> {
  let { from, scope } = options;
  if ((from.length === 0 || scope === undefined) && process.stdin.isTTY) {
    const prompt = createInterface({ input: process.stdin, output: process.stderr });
    try {
      if (from.length === 0) {
        const wrong = (answer: string) =>
          answer === '' ? 'It begins with a document.' : undefined;
        from = [await ask(prompt, DOCUMENT, wrong)];
      }
      scope ??= await ask(prompt, 'npm scope of the packages (such as @acme): ', (answer) =>
        SCOPE.test(answer) ? undefined : 'A scope is @ and a name in lower case.',
      );
    } finally {
      prompt.close();
    }
  }
  if (from.length === 0) {
    throw new UsageError(
      'init needs the document of an API',
      'Give --from <file, folder or address>',
    );
  }
  if (scope && !SCOPE.test(scope)) {
    throw new UsageError(
      `${JSON.stringify(scope)} is no npm scope`,
      'Give @ and a name in lower case, such as @acme',
    );
  }
  if (!scope) {
    throw new UsageError('init needs an npm scope', 'Give --scope, such as @acme');
  }
  return { from, scope };
}

/** Also where some of it had been written: that is gone again. */
const NOTHING = 'Nothing was begun';

/** Where packages are to be listed beside, or instead of, the project's own `package.json`. */
const LISTED: Readonly<Record<OuterWorkspaces['manager'], (outer: OuterWorkspaces) => string>> = {
  npm: ({ pattern, file }) =>
    `Add ${JSON.stringify(pattern)} to "workspaces" of ${file}: npm and Yarn take none below it`,
  pnpm: ({ pattern, file }) =>
    `Add ${JSON.stringify(pattern)} to "packages" of ${file}: pnpm takes those alone that are listed there`,
};

/** npm links no workspaces but those of the folder that it is run in. */
const INSTALL: Readonly<Record<OuterWorkspaces['manager'], (outer: OuterWorkspaces) => string>> = {
  npm: ({ file }) => `npm install, or yarn install, in ${dirname(file)}`,
  pnpm: () => 'pnpm install',
};

function initText(result: InitResult, turbo: boolean): string {
  const { api, written, kept, hasExample, isPrivate, outer } = result;
  if (api === '') return NOTHING;
  return [
    `${api} has a client in generated/, made of specs/`,
    ...written.map((path) => `wrote  ${path}`),
    ...kept.map((path) => `kept   ${path}`),
    ...(outer ? [LISTED[outer.manager](outer)] : []),
    ...(isPrivate
      ? []
      : [
          'package.json is not private, so that npm publish sends this folder too. If it is not to: npm pkg set --json private=true',
        ]),
    `Next: ${outer ? INSTALL[outer.manager](outer) : 'npm install'}`,
    ...(turbo
      ? ['For Turborepo, which needs it: npm pkg set "packageManager=npm@$(npm --version)"']
      : []),
    ...(hasExample ? ['Then: node example.mjs <name of an operation>'] : []),
  ].join('\n');
}
