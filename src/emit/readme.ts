import { nameFields } from '../model/collection.js';
import { BINDING_KINDS, type OperationsApi } from '../model/operations-api.js';
import { type PlainSegment, templateVariables } from '../model/path-template.js';
import type { ClientView } from './client-view.js';
import { type Code, codeSpan, plain, trusted } from './code.js';
import { assignment, literal } from './layout.js';
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
    example: example && assignment('const name', exampleName(example.pattern, example.fields)),
    handle: view.handle !== undefined,
    call: exampleCall(api),
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

/** A call of the first method that an API has: what there is to show where nothing can be followed. */
function exampleCall({ bindings }: OperationsApi): Code | undefined {
  const [binding] = BINDING_KINDS.flatMap((kind) => bindings.filter((b) => b.kind === kind));
  if (binding === undefined) return undefined;
  const request = Object.fromEntries(
    templateVariables(binding.template).map(({ fieldPath, segments }) => {
      const field = fieldPath.join('.');
      const isId = segments.length === 1 && segments[0]?.kind === 'one';
      return [field, exampleName(segments, isId ? [field] : nameFields(segments))] as const;
    }),
  );
  const call = `client.${binding.kind}(${literal(request, '  ')})`;
  if (binding.kind !== 'list') return trusted(`await ${call};`);
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
