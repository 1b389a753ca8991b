import { readFileSync } from 'node:fs';
import { printJson } from '../../model/print-json.js';
import type { RenderedFile } from '../../model/rendered-file.js';
import { plain } from '../code.js';
import type { PackageOptions } from './package-options.js';
import { renderReadme, type VersionView } from './readme.js';

const license = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');

/**
 * The files of a service's package that are not of one version.
 *
 * @param versions at least one, sorted.
 */
export function renderPackageFiles(
  service: string,
  versions: readonly VersionView[],
  options: PackageOptions,
): RenderedFile[] {
  const name = `${options.scope}/${service}`;
  return [
    { path: `${service}/LICENSE`, content: license },
    { path: `${service}/package.json`, content: packageJson(name, service, versions, options) },
    { path: `${service}/README.md`, content: renderReadme(name, options.runtime, versions) },
  ];
}

function packageJson(
  name: string,
  service: string,
  versions: readonly VersionView[],
  options: PackageOptions,
): string {
  const folders = versions.map(({ surface }) => surface.version);
  const exports = versions.flatMap(({ surface, view }) => {
    const folder = surface.version;
    return [
      [`./${folder}`, { types: `./${folder}/index.d.ts`, default: `./${folder}/index.js` }],
      // What a consumer's own declarations may have to name.
      ...(view.hasPayloads
        ? [[`./${folder}/payloads.js`, { types: `./${folder}/payloads.d.ts` }]]
        : []),
      [`./${folder}/openapi.json`, `./${folder}/openapi.json`],
    ];
  });
  const title = plain(versions[0]?.surface.title ?? service);
  const content = {
    name,
    version: versionOf(service, options),
    description: `Long-running operations of ${title}, with types.`,
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: { ...Object.fromEntries(exports), './package.json': './package.json' },
    files: [...folders, '!**/api.ts', '!**/index.ts'],
    dependencies: { [options.runtime]: options.runtimeRange },
    publishConfig: { access: 'public' },
  };
  return printJson(content);
}

/** Own members only: a service may be called `constructor`. */
function versionOf(service: string, { versions, initialVersion }: PackageOptions): string {
  const stated = Object.hasOwn(versions, service) ? versions[service] : undefined;
  return stated ?? initialVersion;
}
