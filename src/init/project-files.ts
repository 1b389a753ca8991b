import type { DeclaredShape } from '../model/declared-shape.js';
import { printJson } from '../model/print-json.js';
import type { BegunFile } from '../output/begin-files.js';

/** What a project begins with. */
export interface Beginning {
  /** Where the documents are: folders, files, addresses. */
  readonly from: readonly string[];
  /** npm scope of the packages. */
  readonly scope: string;
  /** SPDX expression of the packages' licence; none is stated without it. */
  readonly license?: string | undefined;
  /** Stated of the API, where its documents do not tell it. */
  readonly service?: string | undefined;
  readonly version?: string | undefined;
  readonly server?: string | undefined;
  readonly shape?: DeclaredShape | undefined;
  /** Whether workflows for every night and for releases are written too; off by default. */
  readonly nightly?: boolean;
  /** Whether tasks for Turborepo are written too; off by default. */
  readonly turbo?: boolean;
  /** Whether targets for Nx are written too; off by default. */
  readonly nx?: boolean;
}

/**
 * The settings.
 *
 * @param api the API that was found, `acme:v1`.
 */
export function settingsFile(
  api: string,
  { from, scope, license, server, shape }: Beginning,
): BegunFile {
  return {
    path: 'lrogen.config.json',
    content: printJson({
      $schema: './node_modules/lrogen/dist/config/settings.schema.json',
      scope,
      ...(license !== undefined && { package: { license } }),
      apis: {
        [api]: {
          from: from.length === 1 ? from[0] : from,
          ...(server && { server }),
          ...(shape && { shape }),
        },
      },
    }),
  };
}

/** What npm installs is not checked in. */
export function ignoreFile(): BegunFile {
  return { path: '.gitignore', content: 'node_modules/\n' };
}

/** A check of every change, for GitHub's runners. */
export function workflowFile(own = ''): BegunFile {
  return {
    path: `.github/workflows/lrogen${own}.yml`,
    content: `name: lrogen${own}
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      - run: npm ci
      - run: npm run lrogen:check
`,
  };
}

/**
 * A program that calls the client.
 *
 * @param module what it imports: `@acme/jobs/v1`.
 * @param client the class.
 * @param name of an operation, as it is called with.
 */
export function exampleFile(module: string, client: string, name: string): BegunFile {
  return {
    path: 'example.mjs',
    content: `// node example.mjs <name of an operation>
// ACCESS_TOKEN is sent as a bearer token; ENDPOINT is another server than the API's own.
import { ${client} } from '${module}';

const { ACCESS_TOKEN, ENDPOINT } = process.env;
const client = new ${client}({
  ...(ACCESS_TOKEN && { auth: ACCESS_TOKEN }),
  ...(ENDPOINT && { endpoint: ENDPOINT }),
});
const [name = ''] = process.argv.slice(2);
if (!client.isOperationName(name)) {
  console.error('Usage: node example.mjs ${name}');
  process.exit(2);
}
try {
  const onProgress = ({ state }) => console.log(state);
  const { state, operation } = await client.operation(name).wait({ onProgress });
  console.log(operation);
  if (state !== 'succeeded') process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
`,
  };
}
