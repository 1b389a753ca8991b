import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { isHttpMethod } from '../../model/http-method.js';
import type { Schema } from '../../model/schema.js';
import type { StartClaim, StartedPayload } from '../../model/source-api.js';
import { type BoundRequest, boundRequest, type RpcRequest } from '../schemas/bound-request.js';
import { jsonNameOf } from './json-name.js';
import { jsonName, messageSchema } from './schemas.js';
import { notOperation, operationFields, type PlacedRpc, rpcFacts, templateOf } from './services.js';
import type { ProtoTypes } from './types.js';
import { EMPTY } from './well-known-types.js';

/** Stated by who does not want to say which message it is. */
const ANY = 'google.protobuf.Any';

/** Why a path of an rpc is not used. */
export interface RefusedPath {
  readonly httpMethod: string;
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly reason: string;
}

/** What an rpc says of the operation that it starts; a claim without bindings where no HTTP request can be made of it. */
export interface ProtoStart extends Pick<BoundRequest, 'schemas' | 'roots'> {
  readonly claim: StartClaim;
  readonly refused: readonly RefusedPath[];
}

export function startClaim(types: ProtoTypes, rpc: PlacedRpc): ProtoStart {
  const { method, scope } = rpc;
  const request = requestOf(types, rpc);
  const { bindings, refused, bound } = httpRequests(types, rpc, request);
  const { body = 'none', queryParameters = [], schemas = {}, roots = [] } = bound ?? {};
  const jsonNames = ownJsonNames(types, request.message);
  const answers = answersOf(types, rpc);
  const response = payload(types, method.operationInfo?.response, scope);
  const metadata = payload(types, method.operationInfo?.metadata, scope);
  const claim: StartClaim = {
    bindings,
    queryParameters,
    body,
    ...(request.message !== undefined && { request: request.message }),
    ...(jsonNames && { jsonNames }),
    ...(answers && { answers }),
    ...(response && { response }),
    ...(metadata && { metadata }),
    ...rpcFacts(rpc),
  };
  return { claim, refused, schemas, roots };
}

interface HttpRequests {
  readonly bindings: StartClaim['bindings'];
  readonly refused: readonly RefusedPath[];
  /** What the first of them takes beside its path, as all others do. */
  readonly bound: BoundRequest | undefined;
}

/** The HTTP requests of an rpc that can be sent for an operation. */
function httpRequests(types: ProtoTypes, rpc: PlacedRpc, request: RpcRequest): HttpRequests {
  const bindings: StartClaim['bindings'][number][] = [];
  const refused: RefusedPath[] = [];
  let bodyField = '';
  let bound: BoundRequest | undefined;
  for (const { httpMethod, path, body, responseBody } of rpc.method.http) {
    const refuse = (reason: string, code: DiagnosticCode = 'LRO-PROTO-HTTP'): void => {
      refused.push({ httpMethod, path, code, reason });
    };
    const template = templateOf(path);
    const other = notOperation(types, rpc, responseBody);
    if (!isHttpMethod(httpMethod))
      refuse(`"${httpMethod}" is no method that can be bound`, 'LRO-HTTP-METHOD');
    else if ('code' in template) refuse(template.reason, template.code);
    else if (other !== undefined) refuse(other);
    else if (bindings.length > 0 && body !== bodyField)
      refuse('its body is another one than that of the first request of the method');
    else {
      const found = bound ?? boundRequest(request, template, body);
      if ('reason' in found) refuse(found.reason);
      else {
        bound = found;
        bindings.push({ httpMethod, template });
      }
      bodyField = body;
    }
  }
  return { bindings, refused, bound };
}

/**
 * Where an answer has its operation, as the `response_body` of a rule would name it; undefined where, as
 * mostly, the whole answer is one and no field is.
 */
function answersOf(types: ProtoTypes, rpc: PlacedRpc): StartClaim['answers'] {
  const fields = operationFields(types, rpc);
  if (notOperation(types, rpc, undefined) !== undefined) return fields;
  return fields.length > 0 ? ['', ...fields] : undefined;
}

function requestOf(types: ProtoTypes, { method, scope }: PlacedRpc): RpcRequest {
  const found = types.resolve(method.request, scope);
  const message = found === EMPTY ? undefined : found;
  const schemas = new Map<string, Schema | undefined>();
  const schemaOf = (name: string): Schema | undefined => {
    const type = types.get(name);
    if (!schemas.has(name))
      schemas.set(name, type?.kind === 'message' ? messageSchema(types, type) : undefined);
    return schemas.get(name);
  };
  return { message, schemaOf, jsonPath: (path) => jsonPath(types, message, path).join('.') };
}

function jsonPath(
  types: ProtoTypes,
  message: string | undefined,
  [first, ...rest]: readonly string[],
): string[] {
  if (first === undefined) return [];
  const type = message === undefined ? undefined : types.get(message);
  const field =
    type?.kind === 'message' ? type.message.fields.find(({ name }) => name === first) : undefined;
  if (field === undefined) return [first, ...rest].map(jsonNameOf);
  return [jsonName(field), ...jsonPath(types, types.resolve(field.type, message ?? ''), rest)];
}

/** Names in JSON that do not follow from those of the fields. */
function ownJsonNames(types: ProtoTypes, message: string | undefined): StartClaim['jsonNames'] {
  const type = message === undefined ? undefined : types.get(message);
  if (type?.kind !== 'message') return undefined;
  const own = type.message.fields.flatMap((field) =>
    jsonName(field) === jsonNameOf(field.name) ? [] : [[field.name, jsonName(field)] as const],
  );
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/**
 * The message that an annotation names. A name with dots that no file declares is taken for a whole
 * one: the types of other packages need not be here.
 */
function payload(
  types: ProtoTypes,
  name: string | undefined,
  scope: string,
): StartedPayload | undefined {
  if (name === undefined || name === '' || name.replace(/^\./, '') === ANY) return undefined;
  const found = types.resolve(name, scope);
  if (found !== undefined) return { protoName: found };
  const whole = name.replace(/^\./, '');
  return whole.includes('.') ? { protoName: whole } : undefined;
}
