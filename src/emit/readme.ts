import { nameFields } from '../model/collection.js';
import { BINDING_KINDS, type OperationsApi } from '../model/operations-api.js';
import type { ClientView } from './client-view.js';
import { codeSpan, plain } from './code.js';
import { constant } from './layout.js';
import type { OperationNames } from './operation-names.js';
import { renderTemplate } from './template.js';

/** A version of a service, with the view that its client was made from. */
export interface VersionView {
  readonly api: OperationsApi;
  readonly view: ClientView;
}

/**
 * A package's README.
 *
 * @param name the package.
 * @param runtime the runtime's package.
 * @param versions at least one, sorted; the newest stable one is the example.
 */
export function renderReadme(
  name: string,
  runtime: string,
  versions: readonly VersionView[],
): string {
  const shown = newestStable(versions);
  if (shown === undefined) throw new RangeError(`${name} has no version`);
  const { api, view } = shown;
  const example = view.names.find(({ text }) => text.startsWith('projects/')) ?? view.names[0];
  return renderTemplate('README.md.hbs', {
    package: name,
    runtime,
    title: view.title,
    client: view.client,
    version: api.version,
    example: example && constant('const name', exampleName(example)),
    handle: view.handle !== undefined,
    cancel: view.can.cancel,
    ownShape: api.operationKind === 'status',
    payloads: api.payloads.length > 0,
    versions: versions.map((version) => ({
      import: codeSpan(`${name}/${version.api.version}`),
      api: plain(version.api.id),
      methods: methods(version.view),
    })),
  });
}

/** Of `v1`, `v2` and `v2beta` the second; the first one where none is stable. */
function newestStable(versions: readonly VersionView[]): VersionView | undefined {
  const number = ({ api }: VersionView): number => Number(/^v(\d+)$/.exec(api.version)?.[1] ?? 0);
  return [...versions].sort((a, b) => number(b) - number(a))[0];
}

function methods({ can }: ClientView): string {
  return BINDING_KINDS.filter((kind) => can[kind])
    .map((kind) => `\`${kind}\``)
    .join(', ');
}

/** A name of a collection: `projects/my-project/operations/my-operation`. */
function exampleName({ pattern, fields }: OperationNames): string {
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
