import { methodOf } from '../../model/methods.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import type { ClientView } from '../client/client-view.js';
import { alphabetical } from '../client/method-view.js';
import {
  type Code,
  code,
  codeSpan,
  identifier,
  type Prose,
  plain,
  prose,
  trusted,
} from '../code.js';
import { assignment, literal } from '../layout.js';
import { renderTemplate } from '../template.js';
import { type PackageOptions, packageFacts, packageName } from './package-options.js';

/** Licences by the name that people know. */
const LICENSES: Readonly<Record<string, Prose>> = {
  'Apache-2.0': prose`the Apache License 2.0`,
  MIT: prose`the MIT licence`,
};

/** A version of a service, with the view that its client was made from. */
export interface VersionView {
  readonly surface: ApiSurface;
  readonly view: ClientView;
}

/** A package's README. */
export function renderReadme(
  service: string,
  versions: readonly VersionView[],
  options: PackageOptions,
): string {
  return renderTemplate('README.md.hbs', viewReadme(service, versions, options), options.templates);
}

/**
 * What a package's README says.
 *
 * @param versions at least one, sorted; the newest stable one is the example.
 */
export function viewReadme(
  service: string,
  versions: readonly VersionView[],
  options: PackageOptions,
): object {
  const { runtime } = options;
  const name = packageName(service, options);
  const { license, readme } = packageFacts(service, options);
  const shown = newestStable(versions);
  if (shown === undefined) throw new RangeError(`${name} has no version`);
  const { surface, view } = shown;
  const { exampleName, methods } = surface;
  return {
    package: name,
    runtime,
    title: view.title,
    client: view.client,
    version: surface.version,
    example: exampleName && assignment(code`const name`, exampleName),
    handle: view.handle !== undefined,
    call: exampleCall(surface),
    start: viewStart(surface),
    cancel: methods.some(({ kind }) => kind === 'cancel'),
    statusOperations: surface.operationKind === 'status',
    payloads: surface.payloads.some(({ isInline }) => !isInline),
    inlinePayloads: surface.payloads.length > 0,
    section: readme && trusted<Prose>(readme.trim()),
    license: LICENSES[license ?? ''] ?? (license && plain(license)),
    versions: versions.map((version) => ({
      import: codeSpan(`${name}/${version.surface.version}`),
      api: plain(version.surface.id),
      methods: methodList(version.surface),
      starts: startList(version.surface),
    })),
  };
}

/** Of `v1`, `v2` and `v2beta` the second; the first one where none is stable. */
function newestStable(versions: readonly VersionView[]): VersionView | undefined {
  const number = ({ surface }: VersionView): number =>
    Number(/^v(\d+)$/.exec(surface.version)?.[1] ?? 0);
  return [...versions].sort((a, b) => number(b) - number(a))[0];
}

function methodList({ methods }: ApiSurface): string {
  return alphabetical(methods)
    .map(({ kind }) => `\`${kind}\``)
    .join(', ');
}

/** A call that starts an operation. */
function viewStart({ starts: { example } }: ApiSurface): object | undefined {
  if (example === undefined) return undefined;
  const name = identifier(example.name);
  const head = code`const started = await client.start(${name}, `;
  return { name, call: code`${head}${literal(example.request, '', head.length)});` };
}

/** Names that a cell of a table has room for. */
const MAX_NAMES = 3;

function startList({ starts: { methods } }: ApiSurface): string {
  const names = methods.slice(0, MAX_NAMES).map(({ name }) => `\`${identifier(name)}\``);
  const others = methods.length - names.length;
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ');
}

/** A call of the first method that an API has: what there is to show where nothing can be followed. */
function exampleCall({ methods: [method] }: ApiSurface): Code | undefined {
  if (method === undefined) return undefined;
  const call = code`client.${trusted(method.kind)}(${literal(method.exampleRequest, '  ')})`;
  if (methodOf(method.kind).response !== 'page') return code`await ${call};`;
  return code`for await (const operation of ${call}) console.log(operation.name);`;
}
