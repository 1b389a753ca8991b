import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { packageVersion, versionOf } from '../../model/collection.js';
import { compareText } from '../../model/compare-text.js';
import type { MethodKind } from '../../model/methods.js';
import {
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
} from '../../model/path-template.js';
import type { StartClaim } from '../../model/source-api.js';
import type { ProtoFile, ProtoMethod, ProtoService } from './proto-file.js';
import { fullNameIn } from './scopes.js';
import type { ProtoTypes } from './types.js';
import { METHOD_REQUESTS, OPERATION } from './well-known-types.js';

/** An rpc that starts an operation or is a method on operations, and where it stands. */
export interface PlacedRpc {
  /** Which method on operations it is; undefined where it starts one. */
  readonly kind?: MethodKind;
  readonly file: ProtoFile;
  readonly service: ProtoService;
  readonly method: ProtoMethod;
  /** `google.cloud.filestore.v1.CloudFilestoreManager` */
  readonly scope: string;
}

/** What a claim says of an rpc whatever it does. */
interface RpcFacts extends Pick<StartClaim, 'scopes' | 'apiVersion' | 'deprecated' | 'pointer'> {
  readonly rpc: string;
}

export function rpcFacts({ service, method, scope }: PlacedRpc): RpcFacts {
  const scopes = service.oauthScopes?.split(/[\s,]+/).filter((text) => text !== '');
  return {
    rpc: `${scope}.${method.name}`,
    ...(scopes && { scopes: [...new Set(scopes)].sort(compareText) }),
    ...(service.apiVersion !== undefined && { apiVersion: service.apiVersion }),
    ...(method.deprecated && { deprecated: true }),
    pointer: `/${service.name}/${method.name}`,
  };
}

/** The interface of operations itself: `WaitOperation` answers with one and starts none. */
const OPERATIONS = 'google.longrunning.Operations';

/** Full names of the services that some files declare. */
export function serviceNames(files: readonly ProtoFile[]): Set<string> {
  return new Set(
    files.flatMap((file) => file.services.map(({ name }) => fullNameIn(file.package, name))),
  );
}

/**
 * The rpcs that answer with an operation, or say what it will hold; and those that take what methods of
 * `google.longrunning.Operations` take, which are such methods in a service's own place.
 */
export function operationsRpcs(types: ProtoTypes, files: readonly ProtoFile[]): PlacedRpc[] {
  return files.flatMap((file) =>
    file.services.flatMap((service) => {
      const scope = fullNameIn(file.package, service.name);
      if (scope === OPERATIONS) return [];
      return service.methods.flatMap((method): PlacedRpc[] => {
        const place = { file, service, method, scope };
        const kind = METHOD_REQUESTS.get(types.resolve(method.request, scope) ?? '');
        if (kind !== undefined) return [{ ...place, kind }];
        return isStart(types, method, scope) ? [place] : [];
      });
    }),
  );
}

function isStart(types: ProtoTypes, method: ProtoMethod, scope: string): boolean {
  if (method.operationInfo !== undefined) return true;
  const parts = [undefined, ...method.http.map(({ responseBody }) => responseBody)];
  return parts.some((part) => answerType(types, method, scope, part) === OPERATION);
}

/**
 * Why the HTTP answer of an rpc is no operation, where it is none: it is what the rpc returns, or the field of
 * it that is the rule's `response_body`. What no file declares may be one, and so may a message of a
 * package's own that has a name and whether it is done.
 */
export function notOperation(
  types: ProtoTypes,
  { method, scope }: Pick<PlacedRpc, 'method' | 'scope'>,
  field: string | undefined,
): string | undefined {
  const answer = answerType(types, method, scope, field);
  if (answer === OPERATION || (answer !== undefined && isLikeOperation(types, answer)))
    return undefined;
  if (field !== undefined)
    return `its answer is the field "${field}" of what it returns, which is no operation`;
  return answer === undefined ? undefined : `it returns ${answer}, which is no operation`;
}

function isLikeOperation(types: ProtoTypes, name: string): boolean {
  const type = types.get(name);
  if (type?.kind !== 'message') return false;
  const has = (field: string, scalar: string): boolean =>
    type.message.fields.some(
      (one) => one.name === field && one.type === scalar && one.label === 'single',
    );
  return has('name', 'string') && has('done', 'bool');
}

/** Fields of what an rpc returns that are an operation, which a rule may have for its `response_body`. */
export function operationFields(
  types: ProtoTypes,
  { method, scope }: Pick<PlacedRpc, 'method' | 'scope'>,
): string[] {
  const type = types.get(types.resolve(method.response, scope) ?? '');
  if (type?.kind !== 'message') return [];
  const names = type.message.fields.map(({ name }) => name);
  return names.filter((name) => notOperation(types, { method, scope }, name) === undefined);
}

/** The type of an rpc's HTTP answer: what it returns, or a field of that. */
function answerType(
  types: ProtoTypes,
  { response }: ProtoMethod,
  scope: string,
  field: string | undefined,
): string | undefined {
  const returned = types.resolve(response, scope);
  if (field === undefined || returned === undefined) return returned;
  const type = types.get(returned);
  if (type?.kind !== 'message') return undefined;
  const found = type.message.fields.find(({ name }) => name === field);
  return found?.label === 'single' ? types.resolve(found.type, returned) : undefined;
}

/** The version of an rpc: that of its package, else the one that its path begins with. */
export function rpcVersion({ file, method }: PlacedRpc): string | undefined {
  const named = packageVersion(file.package);
  if (named !== undefined) return named;
  for (const { path } of method.http) {
    const template = templateOf(path);
    const version = 'segments' in template ? versionOf(template) : undefined;
    if (version !== undefined) return version;
  }
  return undefined;
}

/** The template of an HTTP rule, or why it is none. */
export function templateOf(
  path: string,
): PathTemplate | { readonly code: DiagnosticCode; readonly reason: string } {
  try {
    return parsePathTemplate(path);
  } catch (error) {
    if (error instanceof PathTemplateError) return { code: error.code, reason: error.message };
    throw error;
  }
}
