import { nameFields } from '../../model/collection.js';
import { methodOf } from '../../model/methods.js';
import { type PlainSegment, templateVariables } from '../../model/path-template.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import type { ClientView } from '../client/client-view.js';
import { alphabetical } from '../client/method-view.js';
import { type Code, codeSpan, plain, trusted } from '../code.js';
import { assignment, literal } from '../layout.js';
import { renderTemplate } from '../template.js';
import { type PackageOptions, packageFacts, packageName } from './package-options.js';

/** Licences by the name that people know. */
const LICENSES: Readonly<Record<string, Code>> = {
  'Apache-2.0': trusted('the Apache License 2.0'),
  MIT: trusted('the MIT licence'),
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
  const { names, methods } = surface;
  const example = names.find(({ text }) => text.startsWith('projects/')) ?? names[0];
  return {
    package: name,
    runtime,
    title: view.title,
    client: view.client,
    version: surface.version,
    example: example && assignment('const name', exampleName(example.pattern, example.fields)),
    handle: view.handle !== undefined,
    call: exampleCall(surface),
    cancel: methods.some(({ kind }) => kind === 'cancel'),
    statusOperations: surface.operationKind === 'status',
    payloads: surface.payloads.length > 0,
    section: readme && trusted(readme.trim()),
    license: LICENSES[license ?? ''] ?? (license && plain(license)),
    versions: versions.map((version) => ({
      import: codeSpan(`${name}/${version.surface.version}`),
      api: plain(version.surface.id),
      methods: methodList(version.surface),
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

/** A call of the first method that an API has: what there is to show where nothing can be followed. */
function exampleCall({ bindings: [binding] }: ApiSurface): Code | undefined {
  if (binding === undefined) return undefined;
  const request = Object.fromEntries(
    templateVariables(binding.template).map(({ fieldPath, segments }) => {
      const field = fieldPath.join('.');
      const isId = segments.length === 1 && segments[0]?.kind === 'one';
      return [field, exampleName(segments, isId ? [field] : nameFields(segments))] as const;
    }),
  );
  const call = `client.${binding.kind}(${literal(request, '  ')})`;
  if (methodOf(binding.kind).response !== 'page') return trusted(`await ${call};`);
  return trusted(`for await (const operation of ${call}) console.log(operation.name);`);
}

/** A name of a collection: `projects/my-project/operations/my-operation`. */
function exampleName(pattern: readonly PlainSegment[], fields: readonly string[]): string {
  const wildcards = pattern.filter(({ kind }) => kind !== 'literal');
  // A variable may hold several segments; then what they are called has to be found anew.
  const words = fields.length === wildcards.length ? fields : nameFields(pattern);
  let next = 0;
  return pattern
    .map((segment) => {
      if (segment.kind === 'literal') return segment.value;
      return `my-${words[next++]?.replace(/(?<=.)_?[Ii]d$/, '')}`;
    })
    .join('/');
}
