import { own } from '../../model/own.js';
import { printJson } from '../../model/print-json.js';
import type { RenderedFile } from '../../model/rendered-file.js';
import { plain } from '../code.js';
import { APACHE, apacheText } from '../licence.js';
import {
  type PackageOptions,
  packageFacts,
  packageName,
  type RepositoryFacts,
} from './package-options.js';
import { renderReadme, type VersionView } from './readme.js';
import { renderRootModule } from './root-module.js';

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
  const name = packageName(service, options);
  const facts = packageFacts(service, options);
  const readme = renderReadme(service, versions, options);
  return [
    ...(facts.license === APACHE ? [{ path: `${service}/LICENSE`, content: apacheText }] : []),
    { path: `${service}/package.json`, content: packageJson(name, service, versions, options) },
    { path: `${service}/README.md`, content: readme },
    ...renderRootModule(name, service, versions, options.templates),
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
      ...(surface.starts.methods.length > 0
        ? [
            [
              `./${folder}/starts`,
              { types: `./${folder}/starts.d.ts`, default: `./${folder}/starts.js` },
            ],
          ]
        : []),
      // What a consumer's own declarations may have to name.
      ...(view.hasPayloads
        ? [[`./${folder}/payloads.js`, { types: `./${folder}/payloads.d.ts` }]]
        : []),
      [`./${folder}/openapi.json`, `./${folder}/openapi.json`],
    ];
  });
  const title = plain(versions[0]?.surface.title ?? service);
  const { license, author, repository, homepage, access, engines, keywords } = packageFacts(
    service,
    options,
  );
  const content = {
    name,
    version: own(options.versions, service) ?? options.initialVersion,
    description: `Long-running operations of ${title}, with types.`,
    ...(keywords !== undefined && { keywords }),
    ...(homepage !== undefined && { homepage }),
    license: license ?? 'UNLICENSED',
    ...(author !== undefined && { author }),
    ...(repository !== undefined && { repository: repositoryOf(repository, service) }),
    type: 'module',
    sideEffects: false,
    engines: engines ?? { node: '>=20.19' },
    exports: {
      // It has no client, and says which versions there are.
      '.': { types: './index.d.ts', default: './index.js' },
      ...Object.fromEntries(exports),
      './package.json': './package.json',
    },
    files: ['index.d.ts', 'index.js', ...folders, '!**/api.ts', '!**/index.ts', '!**/starts.ts'],
    dependencies: { [options.runtime]: options.runtimeRange },
    ...(access !== undefined && { publishConfig: { access } }),
  };
  return printJson(content);
}

/** As npm writes it, with the package's own folder. */
function repositoryOf(given: string | RepositoryFacts, service: string): unknown {
  if (typeof given === 'string') return { type: 'git', url: given };
  const { type, url, directory } = given;
  return { type, url, ...(directory !== undefined && { directory: `${directory}/${service}` }) };
}
