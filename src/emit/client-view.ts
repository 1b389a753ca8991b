import { BINDING_KINDS, type BindingKind, type OperationsApi } from '../model/operations-api.js';
import { describeApi, featuresOf } from './api-description.js';
import { clientPrefix } from './client-name.js';
import { type Code, type Prose, plain, typeName, uniqueTypeName } from './code.js';
import { type HandleView, viewHandle } from './handle-view.js';
import { type ImportsView, viewImports } from './imports-view.js';
import { type Constant, constant, signature } from './layout.js';
import { methodScopes, scopesDiffer } from './method-scopes.js';
import { type OperationNames, operationNames, requestName } from './operation-names.js';
import { declaredSchemas } from './payload-schemas.js';
import { type RequestLines, requestLines } from './request-lines.js';
import { RUNTIME_TYPES } from './runtime-exports.js';

/** All that a version's client says, decided: templates only place it. */
export interface ClientView {
  readonly api: Prose;
  readonly title: Prose;
  readonly client: Code;
  readonly operation: Code;
  /** The interface of all that the API takes and gives. */
  readonly types: Code;
  readonly imports: ImportsView;
  readonly hasPayloads: boolean;
  /** `export const api: Api<…> = …;`: what the runtime is told. */
  readonly description: Constant;
  readonly scopes: Constant;
  readonly hasScopes: boolean;
  /** By method, the scopes of which one is enough. */
  readonly methodScopes: Constant;
  readonly scopesDiffer: boolean;
  /** Regional endpoints, where the service lists some. */
  readonly endpoints: Constant | undefined;
  readonly can: Readonly<Record<BindingKind, boolean>>;
  readonly requests: Readonly<Record<BindingKind, RequestLines>>;
  /** The heads of the methods. */
  readonly signatures: Readonly<Record<BindingKind, Code>>;
  readonly handle: HandleView | undefined;
  readonly names: readonly OperationNames[];
  readonly hasNames: boolean;
  /** Heads of `operationName` for each collection; none where there is only one. */
  readonly overloads: readonly Code[];
}

/** @param runtime the runtime's package: `@lrogen/runtime`. */
export function viewClient(api: OperationsApi, runtime: string): ClientView {
  const prefix = clientPrefix(api);
  // An export of a name of the runtime's would hide the runtime's.
  const taken = new Set(RUNTIME_TYPES);
  const operation = uniqueTypeName(`${prefix}Operation`, taken);
  const types = uniqueTypeName(`${prefix}Types`, taken);
  const names = operationNames(api);
  const can = byKind((kind) => api.bindings.some((binding) => binding.kind === kind));
  const handle = viewHandle(api, prefix, types, names);
  const features = Object.values(featuresOf(api)).flatMap((feature) => feature?.name ?? []);
  return {
    api: plain(api.id),
    title: plain(api.title),
    client: typeName(`${prefix}OperationsClient`),
    operation,
    types,
    imports: viewImports(runtime, {
      can,
      hasHandle: handle !== undefined,
      features,
      operation,
      types,
      names,
    }),
    hasPayloads: Object.keys(declaredSchemas(api)).length > 0,
    description: constant('export ', 'api', `Api<${types}>`, describeApi(api, names)),
    scopes: constant('export ', 'scopes', 'readonly string[]', api.scopes),
    hasScopes: api.scopes.length > 0,
    methodScopes: methodScopes(api),
    scopesDiffer: scopesDiffer(api),
    endpoints: viewEndpoints(api),
    can,
    requests: byKind((kind) => requestLines(api, kind, names)),
    signatures: {
      cancel: method('cancel', 'Promise<void>'),
      delete: method('delete', 'Promise<void>'),
      get: method('get', `Promise<${operation}>`),
      list: method('list', `OperationList<${operation}>`),
      wait: method('wait', `Promise<${operation}>`),
    },
    handle,
    names,
    hasNames: names.length > 0,
    overloads: overloads(names),
  };
}

function method(kind: BindingKind, result: string): Code {
  return signature(kind, [`request: ${requestName(kind)}`, 'options?: CallOptions'], result);
}

/** Those with the most fields first: an overload must not take a longer name for its own. */
function overloads(names: readonly OperationNames[]): Code[] {
  if (names.length < 2) return [];
  return [...names]
    .sort((a, b) => b.fields.length - a.fields.length)
    .map(({ type, fieldsType }) => signature('operationName', [`fields: ${fieldsType}`], type));
}

function viewEndpoints(api: OperationsApi): Constant | undefined {
  const hosts = Object.entries(api.endpoints?.byLocation ?? {});
  if (hosts.length === 0) return undefined;
  const urls = hosts.map(([location, host]) => [location, `https://${host}`] as const);
  return constant(
    'export ',
    'endpoints',
    'Readonly<Record<string, string>>',
    Object.fromEntries(urls),
  );
}

function byKind<T>(value: (kind: BindingKind) => T): Record<BindingKind, T> {
  return Object.fromEntries(BINDING_KINDS.map((kind) => [kind, value(kind)])) as Record<
    BindingKind,
    T
  >;
}
