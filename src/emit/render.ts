import { z } from 'zod';
import { checkGiven, text } from '../diagnostics/check-given.js';
import { compareText } from '../model/compare-text.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { isPackageName, isSubpathName } from '../model/reserved-name.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { viewClient } from './client/client-view.js';
import { codeSpan, prose } from './code.js';
import { isComment } from './comment.js';
import { renderOpenApi } from './openapi/document.js';
import { ownTemplateProblem } from './own-templates.js';
import { renderPackageFiles } from './package/package-files.js';
import {
  DEFAULT_PACKAGE_OPTIONS,
  type PackageOptions,
  packageFacts,
  packageOptions,
} from './package/package-options.js';
import type { VersionView } from './package/readme.js';
import { renderPayloadTypes } from './payloads/payload-types.js';
import { renderRequestTypes } from './starts/request-types.js';
import { viewStarts } from './starts/starts-view.js';
import { surfaceFor } from './surface-for.js';
import { renderTemplate } from './template.js';
import { guarded } from './transform.js';
import { renderTypeDeclarations } from './types/type-declarations.js';

/** What callers in JavaScript may give. */
const APIS = z.array(z.looseObject({ id: text }));

/**
 * The packages of all given APIs, in memory: one npm package a service, one folder a version.
 * Pure: the same models give the same bytes, in whatever order they and their maps come, and
 * whatever other APIs come with them.
 *
 * @throws RangeError where a service or a version can be no folder; `normalize` gives none such.
 *   DiagnosticError `LRO-TEMPLATE` or `LRO-TRANSFORM` where a template of one's own or the hook fails.
 */
export function render(
  apis: readonly OperationsApi[],
  options: Partial<PackageOptions> = {},
): RenderedFile[] {
  checkGiven('render(apis)', APIS, apis);
  checkGiven('render(apis, options)', packageOptions, options);
  const settings = { ...DEFAULT_PACKAGE_OPTIONS, ...options };
  const work = () => renderAll(apis, settings);
  // What cannot be printed of a surface that a hook has made is the hook's fault.
  return settings.transform === undefined
    ? work()
    : guarded(apis.map(({ id }) => id).join(', '), work);
}

function renderAll(apis: readonly OperationsApi[], settings: PackageOptions): RenderedFile[] {
  for (const api of apis) checkNames(api);
  return renderSurfaces(
    apis.map((api) => surfaceFor(api, settings)),
    settings,
  );
}

/** The packages of what callers are to see; throws what `render` throws. */
export function renderSurfaces(
  surfaces: readonly ApiSurface[],
  options: Partial<PackageOptions> = {},
): RenderedFile[] {
  const settings = { ...DEFAULT_PACKAGE_OPTIONS, ...options };
  const { runtime } = settings;
  const packages = new Map<string, VersionView[]>();
  for (const surface of [...surfaces].sort(compareApis)) {
    const versions = packages.get(surface.service) ?? [];
    versions.push({ surface, view: viewClient(surface, runtime) });
    packages.set(surface.service, versions);
  }
  return [...packages].flatMap(([service, versions]) => [
    ...renderPackageFiles(service, versions, settings),
    ...versions.flatMap((version) => renderVersion(version, settings)),
  ]);
}

const NO_COMMENT =
  'what it makes stands at the top of every file of code, and must be a comment: lines that begin with //, or /* … */';

function checkNames({ service, version }: OperationsApi): void {
  if (!isPackageName(service)) throw new RangeError(`no package can be called ${quoted(service)}`);
  if (!isSubpathName(version)) throw new RangeError(`no subpath can be called ${quoted(version)}`);
}

const quoted = (name: string): string => JSON.stringify(name);

type Version = Pick<ApiSurface, 'service' | 'version'>;

function compareApis(a: Version, b: Version): number {
  return compareText(a.service, b.service) || compareText(a.version, b.version);
}

function renderVersion({ surface, view }: VersionView, settings: PackageOptions): RenderedFile[] {
  const { runtime, templates } = settings;
  const { license } = packageFacts(surface.service, settings);
  const folder = `${surface.service}/${surface.version}`;
  const ids = prose`\`${codeSpan(surface.id)}\``;
  const header = renderTemplate('partials/header.hbs', { ids }, templates);
  if (!isComment(header)) throw ownTemplateProblem('partials/header.hbs', NO_COMMENT);
  const source = (name: string, text: string): RenderedFile => ({
    path: `${folder}/${name}`,
    content: `${header}\n${text}`,
  });
  return [
    ...['api.d.ts', 'api.js', 'api.ts', 'index.d.ts', 'index.js', 'index.ts'].map((name) =>
      source(name, renderTemplate(`{version}/${name}.hbs`, view, templates)),
    ),
    { path: `${folder}/openapi.json`, content: renderOpenApi(surface, license) },
    source('types.d.ts', renderTypeDeclarations(surface, runtime)),
    ...(surface.starts.methods.length > 0 ? renderStarts(surface, settings, source) : []),
    ...(view.hasPayloads ? [source('payloads.d.ts', renderPayloadTypes(surface))] : []),
  ];
}

/** The methods that start operations: a module of its own, so that who follows alone does without. */
function renderStarts(
  surface: ApiSurface,
  { runtime, templates }: PackageOptions,
  source: (name: string, text: string) => RenderedFile,
): RenderedFile[] {
  const view = viewStarts(surface, runtime);
  return [
    ...['starts.d.ts', 'starts.js', 'starts.ts'].map((name) =>
      source(name, renderTemplate(`{version}/${name}.hbs`, view, templates)),
    ),
    source('requests.d.ts', renderRequestTypes(surface, runtime)),
  ];
}
