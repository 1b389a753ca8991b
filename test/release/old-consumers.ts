import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { consumerOf, type Modules } from '../diff/old-consumer.js';
import { COMPILERS, compileWith } from '../packages/compilers.js';
import { outputOf } from '../packages/program.js';
import { temporary } from '../temporary.js';

/** A package that was released: what its callers had, and what they get. */
export interface Upgrade {
  readonly service: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Installs both versions of each package from a registry, and compiles with the new ones what consumers
 * of the old ones do.
 *
 * @returns the services whose old consumers compile no more.
 */
export async function brokenConsumers(
  upgrades: readonly Upgrade[],
  npmrc: string,
): Promise<Set<string>> {
  const folder = await temporary();
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const dependencies = upgrades.flatMap(({ service, from, to }) => [
    [`@lrogen/${service}`, to],
    [`old-${service}`, `npm:@lrogen/${service}@${from}`],
  ]);
  await write('.npmrc', npmrc);
  await write(
    'package.json',
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(dependencies),
    }),
  );
  await outputOf('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
  const consumers = new Map<string, string>();
  for (const { service } of upgrades) {
    const root = join(folder, 'node_modules', `old-${service}`);
    for (const version of versionsOf(readFileSync(join(root, 'package.json'), 'utf8'))) {
      const file = `${service}.${version}.ts`;
      const modules = {
        before: modulesOf(`old-${service}/${version}`),
        after: modulesOf(`@lrogen/${service}/${version}`),
      };
      await write(
        file,
        consumerOf((name) => textOf(join(root, version, name)), modules),
      );
      consumers.set(file, service);
    }
  }
  const compiler = COMPILERS.find(({ name }) => name === 'TypeScript 7 and Node');
  if (compiler === undefined) throw new Error('there is no such compiler');
  const { problems } = await compileWith({ folder, write }, compiler, [...consumers.keys()]);
  return new Set(problems.map(({ file, message }) => consumers.get(file) ?? `${file}: ${message}`));
}

/** Those of a package by its manifest: each has its document beside it. */
function versionsOf(manifest: string): string[] {
  return Object.keys(JSON.parse(manifest).exports).flatMap(
    (path) => /^\.\/([^/]+)\/openapi\.json$/.exec(path)?.[1] ?? [],
  );
}

function modulesOf(index: string): Modules {
  return { index, starts: `${index}/starts` };
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
