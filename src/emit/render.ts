import type { OperationsApi } from '../model/operations-api.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { viewClient } from './client-view.js';
import { compile } from './compile.js';
import { renderOpenApi } from './openapi-document.js';
import { type PackageOptions, renderPackageFiles } from './package-files.js';
import { declaredSchemas, payloadTypeNames, renderPayloadTypes } from './payload-types.js';
import { renderTemplate } from './template.js';
import { renderTypeDeclarations } from './type-declarations.js';

/** What a run without a word about it uses. */
export const DEFAULT_PACKAGE_OPTIONS: PackageOptions = {
  scope: '@lrogen',
  versions: {},
  initialVersion: '0.1.0',
  runtimeRange: '^0.1.0',
};

/**
 * The packages of all given APIs, in memory: one npm package a service, one folder a version.
 * Pure: the same model gives the same bytes.
 */
export function render(
  apis: readonly OperationsApi[],
  options: Partial<PackageOptions> = {},
): RenderedFile[] {
  const packages = new Map<string, OperationsApi[]>();
  for (const api of apis) {
    packages.set(api.service, [...(packages.get(api.service) ?? []), api]);
  }
  return [...packages].flatMap(([service, versions]) => [
    ...renderPackageFiles(service, versions, { ...DEFAULT_PACKAGE_OPTIONS, ...options }),
    ...versions.flatMap(renderVersion),
  ]);
}

function renderVersion(api: OperationsApi): RenderedFile[] {
  const folder = `${api.service}/${api.version}`;
  const view = viewClient(api);
  const index = renderTemplate('{version}/index.ts.hbs', view);
  const { javascript, declarations } = compile(`${folder}/index.ts`, index);
  const schemas = declaredSchemas(api);
  const types = renderTypeDeclarations(api, view, payloadTypeNames(schemas));
  const files: RenderedFile[] = [
    { path: `${folder}/index.ts`, content: index },
    { path: `${folder}/index.js`, content: javascript },
    { path: `${folder}/index.d.ts`, content: declarations },
    { path: `${folder}/openapi.json`, content: renderOpenApi(api) },
    { path: `${folder}/types.d.ts`, content: types },
  ];
  if (!view.hasPayloads) return files;
  return [...files, { path: `${folder}/payloads.d.ts`, content: renderPayloadTypes(schemas) }];
}
