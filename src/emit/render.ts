import type { OperationsApi } from '../model/operations-api.js';
import { compareText } from '../model/path-order.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { canonicalApi } from './canonical-api.js';
import { viewClient } from './client-view.js';
import { renderOpenApi } from './openapi-document.js';
import { renderPackageFiles } from './package-files.js';
import { DEFAULT_PACKAGE_OPTIONS, type PackageOptions } from './package-options.js';
import { declaredSchemas, payloadTypeNames } from './payload-schemas.js';
import { renderPayloadTypes } from './payload-types.js';
import type { VersionView } from './readme.js';
import { renderTemplate } from './template.js';
import { renderTypeDeclarations } from './type-declarations.js';

/**
 * The packages of all given APIs, in memory: one npm package a service, one folder a version.
 * Pure: the same models give the same bytes, in whatever order they and their maps come, and
 * whatever other APIs come with them.
 */
export function render(
  apis: readonly OperationsApi[],
  options: Partial<PackageOptions> = {},
): RenderedFile[] {
  const settings = { ...DEFAULT_PACKAGE_OPTIONS, ...options };
  const { runtime } = settings;
  const packages = new Map<string, VersionView[]>();
  for (const api of [...apis].sort(compareApis).map(canonicalApi)) {
    const versions = packages.get(api.service) ?? [];
    versions.push({ api, view: viewClient(api, runtime) });
    packages.set(api.service, versions);
  }
  return [...packages].flatMap(([service, versions]) => [
    ...renderPackageFiles(service, versions, settings),
    ...versions.flatMap((version) => renderVersion(version, runtime)),
  ]);
}

function compareApis(a: OperationsApi, b: OperationsApi): number {
  return compareText(a.service, b.service) || compareText(a.version, b.version);
}

function renderVersion({ api, view }: VersionView, runtime: string): RenderedFile[] {
  const folder = `${api.service}/${api.version}`;
  const schemas = declaredSchemas(api);
  const types = renderTypeDeclarations(api, runtime, view, payloadTypeNames(schemas));
  const files: RenderedFile[] = [
    ...['index.ts', 'index.js', 'index.d.ts'].map((name) => ({
      path: `${folder}/${name}`,
      content: renderTemplate(`{version}/${name}.hbs`, view),
    })),
    { path: `${folder}/openapi.json`, content: renderOpenApi(api) },
    { path: `${folder}/types.d.ts`, content: types },
  ];
  if (!view.hasPayloads) return files;
  return [...files, { path: `${folder}/payloads.d.ts`, content: renderPayloadTypes(schemas) }];
}
