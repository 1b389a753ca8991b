import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalize, render } from '../../src/index.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { claim, source } from '../normalize/builders.js';
import { usesText } from './consumer-uses.js';
import type { InstalledProject } from './installed-project.js';
import { foldersOf, type PublishedApi } from './published-api.js';

const REPORT = 'declare function report(value: unknown): void;\n';
const NODE = `declare const process: { env: Record<string, string | undefined> };
declare const console: { log(...args: unknown[]): void; error(...args: unknown[]): void };
`;

/** Each line is wrong in a way of its own, so that it shows whether a compiler looked. */
const BAD = [
  "export { nothing } from '@lrogen/no-such-package';",
  "export const name: number = 'text';",
  'export const isolated = Math.random();',
];

/** The files that `writeConsumer` makes of some APIs, for a compiler. */
export function consumerFiles(apis: readonly PublishedApi[]): string[] {
  const services = [...new Set(apis.map(({ service }) => service))];
  const own = services.flatMap((name) => [`readmes/${name}.ts`, `imports/${name}.ts`]);
  return ['uses.ts', 'bad.ts', ...own, ...apis.map(emittedFile)];
}

/** Where a compiler finds the source of an API's client, and puts what it makes of it. */
export function emittedFile({ service, version }: PublishedApi): string {
  return `emitted/${service}/${version}/index.ts`;
}

/** Writes all that a consumer may have: uses, right and wrong, README examples, and the sources. */
export async function writeConsumer(
  project: InstalledProject,
  apis: readonly PublishedApi[],
): Promise<void> {
  await project.write('uses.ts', usesText);
  await project.write('bad.ts', BAD.join('\n'));
  await installQuiet(project);
  const services = apis.map(({ service }) => service);
  for (const folder of foldersOf(services).slice(1)) {
    const service = basename(folder);
    const versions = apis.filter((api) => api.service === service);
    await project.write(`imports/${service}.ts`, importsOf(versions));
    await project.write(`readmes/${service}.ts`, `${NODE}${examplesIn(folder)}`);
  }
  for (const api of apis) {
    await cp(api.folder, join(project.folder, emittedFile(api), '..'), {
      recursive: true,
      filter: (path) => !/(?:api|index)\.(?:d\.ts|js)$/.test(path),
    });
  }
}

/** Every client of a service, so that all declarations are checked. */
function importsOf(apis: readonly PublishedApi[]): string {
  const lines = apis.map(
    ({ specifier }, i) => `import * as api${i} from '${specifier}';\nreport(api${i});\n`,
  );
  return `${REPORT}${lines.join('')}`;
}

/** The examples of a README, as somebody would copy them: one goes on where the last one ended. */
function examplesIn(folder: string): string {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code);
  if (examples.length === 0) throw new Error(`${folder}/README.md has no example`);
  return examples.join('');
}

/** An API whose operations cannot be cancelled or deleted, as a package beside the others. */
async function installQuiet(project: InstalledProject): Promise<void> {
  const name = '/v1/{name=projects/*/locations/*/operations/*}';
  const { apis: quiet } = normalize({
    sources: [
      source({
        host: 'quiet.googleapis.com',
        title: 'Quiet API',
        canonicalName: 'Quiet',
        claims: [claim('get', name), claim('list', '/v1/{name=projects/*/locations/*}/operations')],
      }),
    ],
    documented: [],
    exceptions: NO_EXCEPTIONS,
  });
  for (const { path, content } of render(quiet)) {
    await project.write(`node_modules/@lrogen/${path}`, content);
  }
}
