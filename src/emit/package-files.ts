import { readFileSync } from 'node:fs';
import { nameFields, namePattern } from '../model/collection.js';
import { BINDING_KINDS, type OperationsApi } from '../model/operations-api.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { type ClientView, viewClient } from './client-view.js';
import { plain, trusted } from './code.js';
import { renderTemplate } from './template.js';

export interface PackageOptions {
  /** npm scope of the generated packages and of the runtime, with its `@`. */
  readonly scope: string;
  /** Version of a package, by service. */
  readonly versions: Readonly<Record<string, string>>;
  /** Version of a package that none is stated for. */
  readonly initialVersion: string;
  /** Range of the runtime that generated code is written against. */
  readonly runtimeRange: string;
}

const license = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');

/** The files of a service's package that are not of one version. */
export function renderPackageFiles(
  service: string,
  apis: readonly OperationsApi[],
  options: PackageOptions,
): RenderedFile[] {
  const name = `${options.scope}/${service}`;
  return [
    { path: `${service}/LICENSE`, content: license },
    { path: `${service}/package.json`, content: packageJson(name, service, apis, options) },
    { path: `${service}/README.md`, content: readme(name, apis, options) },
  ];
}

function packageJson(
  name: string,
  service: string,
  apis: readonly OperationsApi[],
  options: PackageOptions,
): string {
  const title = plain(apis[0]?.title ?? service);
  const exports = apis.flatMap(({ version }) => [
    [`./${version}`, { types: `./${version}/index.d.ts`, default: `./${version}/index.js` }],
    [`./${version}/openapi.json`, `./${version}/openapi.json`],
  ]);
  return `${JSON.stringify(
    {
      name,
      version: options.versions[service] ?? options.initialVersion,
      description: `Long-running operations of ${title}, with types.`,
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      exports: { ...Object.fromEntries(exports), './package.json': './package.json' },
      files: [...apis.map(({ version }) => version), '!**/index.ts'],
      dependencies: { [`${options.scope}/runtime`]: options.runtimeRange },
      publishConfig: { access: 'public' },
    },
    null,
    2,
  )}\n`;
}

function readme(name: string, apis: readonly OperationsApi[], options: PackageOptions): string {
  const newest = apis.find(({ version }) => /^v\d+$/.test(version)) ?? apis[0];
  if (newest === undefined) throw new RangeError(`${name} has no version`);
  const view = viewClient(newest);
  return renderTemplate('README.md.hbs', {
    package: name,
    runtime: `${options.scope}/runtime`,
    title: view.title,
    client: view.client,
    version: newest.version,
    example: view.can.get ? exampleName(view) : undefined,
    cancel: view.can.cancel,
    versions: apis.map((api) => ({
      import: `${name}/${api.version}`,
      api: plain(api.id),
      methods: methods(viewClient(api)),
    })),
  });
}

function methods({ can }: ClientView): string {
  return BINDING_KINDS.filter((kind) => can[kind])
    .map((kind) => `\`${kind}\``)
    .join(', ');
}

/** A name of the first collection: `projects/my-project/locations/my-location/…`. */
function exampleName({ names }: ClientView): string | undefined {
  const [name] = names;
  if (name === undefined) return undefined;
  return nameFields(name.pattern).reduce(
    (text, field) => text.replace(new RegExp(`\\{${field}(?:=\\*\\*)?\\}`), `my-${field}`),
    trusted(namePattern(name.pattern)) as string,
  );
}
