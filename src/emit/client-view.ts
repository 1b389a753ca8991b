import { namePattern } from '../model/collection.js';
import type { BindingKind, OperationBinding, OperationsApi } from '../model/operations-api.js';
import { BINDING_KINDS } from '../model/operations-api.js';
import { comparePatterns, compareText } from '../model/path-order.js';
import {
  type PathTemplate,
  type PlainSegment,
  printPathTemplate,
  printPattern,
  templateVariables,
} from '../model/path-template.js';
import { clientPrefix, pascal } from './client-name.js';
import { type Code, literal, type Prose, plain, trusted, typeName } from './code.js';

/** All that a version's client says, decided: templates only place it. */
export interface ClientView {
  readonly api: Prose;
  readonly title: Prose;
  readonly client: Code;
  readonly operation: Code;
  readonly handle: Code;
  /** What the runtime is told about the API, as an object literal. */
  readonly description: Code;
  readonly scopes: Code;
  /** Regional endpoints as an object literal, where the service lists some. */
  readonly endpoints?: Code;
  readonly can: Readonly<Record<BindingKind, boolean>>;
  /** `METHOD /path` of every binding, by kind, for doc comments. */
  readonly requests: Readonly<Record<BindingKind, readonly Prose[]>>;
  readonly names: readonly NameView[];
  readonly hasNames: boolean;
  readonly hasManyNames: boolean;
  /** The names with the most parts first: an overload must not take a longer name for its own. */
  readonly overloads: readonly NameView[];
  readonly target: Code;
  readonly imports: readonly Code[];
  readonly hasPayloads: boolean;
  /** Members of the handle that this API has no method for. */
  readonly handleLacks?: Code;
}

/** One collection's operation names. */
export interface NameView {
  readonly collection: string;
  readonly pattern: readonly PlainSegment[];
  readonly type: Code;
  readonly fields: Code;
  readonly doc: Prose;
}

export function viewClient(api: OperationsApi): ClientView {
  const prefix = clientPrefix(api);
  const names = viewNames(api);
  const can = byKind((kind) => api.bindings.some((binding) => binding.kind === kind));
  const lacking = [
    ...(can.cancel ? [] : ['cancel', 'cancelAndWait']),
    ...(can.delete ? [] : ['delete']),
  ];
  const endpoints = api.endpoints?.byLocation ?? {};
  const operation = typeName(`${prefix}Operation`);
  return {
    api: plain(api.id),
    title: plain(api.title),
    client: typeName(`${prefix}OperationsClient`),
    operation,
    handle: typeName(`${prefix}OperationHandle`),
    description: literal(describe(api, names)),
    scopes: literal(api.scopes),
    ...(Object.keys(endpoints).length > 0 && { endpoints: literal(asUrls(endpoints)) }),
    can,
    requests: byKind((kind) => bindingsOf(api, kind).map(requestLine)),
    names,
    hasNames: names.length > 0,
    hasManyNames: names.length > 1,
    overloads: [...names].sort((a, b) => b.pattern.length - a.pattern.length),
    target: trusted(names.length > 0 ? 'OperationTarget<OperationName>' : 'GetRequest'),
    imports: importedTypes(can, operation, names),
    hasPayloads: api.payloads.length > 0 || api.operationKind === 'status',
    ...(lacking.length > 0 && {
      handleLacks: trusted(lacking.map((member) => `'${member}'`).join(' | ')),
    }),
  };
}

function importedTypes(
  can: ClientView['can'],
  operation: Code,
  names: readonly NameView[],
): Code[] {
  const requests = BINDING_KINDS.filter((kind) => can[kind]).map(requestName);
  const named = names.length === 0 ? [] : ['OperationName', 'OperationNameFields'];
  const overloaded = names.length > 1 ? names.flatMap(({ type, fields }) => [type, fields]) : [];
  return [...requests, operation, ...named, ...overloaded].sort(compareText).map(trusted);
}

/** `CancelRequest` and so on. */
export function requestName(kind: BindingKind): Code {
  return trusted(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Request`);
}

/** The variable of a template that holds a whole resource name; undefined where it has several. */
export function nameVariable(template: PathTemplate): readonly PlainSegment[] | undefined {
  const variables = templateVariables(template);
  const [only] = variables;
  if (variables.length !== 1 || only === undefined) return undefined;
  const isName = only.segments.length > 1 || only.segments[0]?.kind === 'many';
  return isName ? only.segments : undefined;
}

export function bindingsOf(api: OperationsApi, kind: BindingKind): OperationBinding[] {
  return api.bindings.filter((binding) => binding.kind === kind);
}

/** Distinct patterns of operation names, the more specific first. */
function viewNames(api: OperationsApi): NameView[] {
  const patterns = new Map<string, { collection: string; pattern: readonly PlainSegment[] }>();
  for (const { kind, collection, template } of api.bindings) {
    const pattern = nameVariable(template);
    if (kind === 'list' || pattern === undefined) continue;
    const key = printPattern(pattern);
    if (!patterns.has(key)) patterns.set(key, { collection, pattern });
  }
  const taken = new Set<string>();
  return [...patterns.values()]
    .sort(
      (a, b) =>
        comparePatterns(a.pattern, b.pattern) ||
        compareText(printPattern(a.pattern), printPattern(b.pattern)),
    )
    .map(({ collection, pattern }) => {
      let stem = pascal(collection).replace(/s$/, '');
      while (taken.has(stem)) stem += '_';
      taken.add(stem);
      return {
        collection,
        pattern,
        type: typeName(`${stem}Name`),
        fields: typeName(`${stem}Fields`),
        doc: plainPattern(pattern),
      };
    });
}

/** The runtime's `Api`: see `src/runtime/api.ts`. */
function describe(api: OperationsApi, names: readonly NameView[]): Record<string, unknown> {
  const { required, pattern, byLocation = {}, atDefaultHost = [] } = api.endpoints ?? {};
  const methods = BINDING_KINDS.map((kind) => {
    const bindings = bindingsOf(api, kind).map(({ httpMethod, template, body }) => ({
      method: httpMethod,
      template: printPathTemplate(template),
      // A cancel never has a body, whatever message a document gives it (AIP-151).
      body: kind === 'wait' && typeof body === 'object' ? true : undefined,
    }));
    return [kind, bindings.length > 0 ? bindings : undefined] as const;
  });
  return {
    id: api.id,
    host: api.host,
    mtlsHost: api.mtlsHost,
    regional: required
      ? {
          pattern,
          hosts: Object.keys(byLocation).length > 0 ? byLocation : undefined,
          atDefaultHost: atDefaultHost.length > 0 ? atDefaultHost : undefined,
        }
      : undefined,
    names: names.map((name) => namePattern(name.pattern)),
    ...Object.fromEntries(methods),
  };
}

function requestLine({ httpMethod, template }: OperationBinding): Prose {
  const parts = template.segments.map((segment) => {
    if (segment.kind === 'variable' && segment.segments.length > 1) {
      return namePattern(segment.segments);
    }
    return printPathTemplate({ segments: [segment] }).slice(1);
  });
  const verb = template.verb === undefined ? '' : `:${template.verb}`;
  return commentSafe(`${httpMethod} /${parts.join('/')}${verb}`);
}

function plainPattern(pattern: readonly PlainSegment[]): Prose {
  return commentSafe(namePattern(pattern));
}

/** Templates are parsed, so that only `**` before a slash could end a comment. */
function commentSafe(text: string): Prose {
  return text.replaceAll('*/', '* /').replaceAll('`', '') as Prose;
}

function asUrls(hosts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hosts).map(([location, host]) => [location, `https://${host}`]),
  );
}

function byKind<T>(value: (kind: BindingKind) => T): Record<BindingKind, T> {
  return Object.fromEntries(BINDING_KINDS.map((kind) => [kind, value(kind)])) as Record<
    BindingKind,
    T
  >;
}
