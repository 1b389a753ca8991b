import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { compareText } from '../../model/compare-text.js';
import { isHttpMethod } from '../../model/http-method.js';
import type { QueryParameter } from '../../model/operations-api.js';
import { templateVariables } from '../../model/path-template.js';
import type { Schema, Schemas } from '../../model/schema.js';
import type { StartClaim, StartedPayload } from '../../model/source-api.js';
import { isScalarType } from '../schemas/keywords.js';
import type { ProtoField } from './proto-file.js';
import { fieldSchema, jsonName } from './schemas.js';
import { type StartingRpc, templateOf } from './services.js';
import type { ProtoTypes } from './types.js';
import { EMPTY, WELL_KNOWN_TYPES } from './well-known-types.js';

/** Query parameters of one method; the largest published request has fewer than fifty. */
const MAX_QUERY_PARAMETERS = 200;

/** Stated by who does not want to say which message it is. */
const ANY = 'google.protobuf.Any';

/** Why a path of an rpc is not used. */
export interface RefusedPath {
  readonly httpMethod: string;
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly reason: string;
}

/** What an rpc says, and what of it is no message. */
interface StartFacts {
  readonly body: StartClaim['body'];
  /** The schema of a body that is no message, by a name that no message has. */
  readonly schemas: Schemas;
  /** Full names of the messages that the body is made of. */
  readonly roots: readonly string[];
}

/** What an rpc says of the operation that it starts; no claim where no HTTP request can be made of it. */
export interface ProtoStart extends Omit<StartFacts, 'body'> {
  readonly claim?: StartClaim;
  readonly refused: readonly RefusedPath[];
}

export function startClaim(types: ProtoTypes, rpc: StartingRpc): ProtoStart {
  const { service, method, scope } = rpc;
  const bindings: StartClaim['bindings'][number][] = [];
  const refused: RefusedPath[] = [];
  let bodyField = '';
  for (const { httpMethod, path, body } of method.http) {
    const template = templateOf(path);
    if (!isHttpMethod(httpMethod)) {
      refused.push({
        httpMethod,
        path,
        code: 'LRO-HTTP-METHOD',
        reason: `"${httpMethod}" is no method that can be bound`,
      });
    } else if ('code' in template) refused.push({ httpMethod, path, ...template });
    else if (bindings.length > 0 && body !== bodyField) {
      const reason = 'its body is another one than that of the first request of the method';
      refused.push({ httpMethod, path, code: 'LRO-PROTO-HTTP', reason });
    } else {
      bindings.push({ httpMethod, template });
      bodyField = body;
    }
  }
  const [first] = bindings;
  if (first === undefined) return { refused, schemas: {}, roots: [] };
  const request = types.resolve(method.request, scope);
  const inPath = new Set(
    templateVariables(first.template).map(({ fieldPath }) => fieldPath.join('.')),
  );
  const { body, schemas, roots } = bodyOf(types, request, bodyField);
  const { operationInfo: info } = method;
  const scopes = service.oauthScopes?.split(/[\s,]+/).filter((text) => text !== '');
  const response = payload(types, info?.response, scope);
  const metadata = payload(types, info?.metadata, scope);
  const claim: StartClaim = {
    rpc: `${scope}.${method.name}`,
    bindings,
    queryParameters:
      bodyField === '*' || request === undefined
        ? []
        : queryParameters(types, request, inPath, bodyField),
    body,
    ...(response && { response }),
    ...(metadata && { metadata }),
    ...(scopes && { scopes: [...new Set(scopes)].sort(compareText) }),
    ...(service.apiVersion !== undefined && { apiVersion: service.apiVersion }),
    pointer: `/${service.name}/${method.name}`,
  };
  return { claim, refused, schemas, roots };
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

function bodyOf(
  types: ProtoTypes,
  request: string | undefined,
  name: string,
): Pick<StartFacts, 'body' | 'schemas' | 'roots'> {
  const none = { body: 'none', schemas: {}, roots: [] } as const;
  if (name === '' || request === undefined || request === EMPTY) return none;
  if (name === '*') return { body: { schema: request }, schemas: {}, roots: [request] };
  const field = messageField(types, request, name);
  if (field === undefined) return none;
  const type = types.resolve(field.type, request);
  const isMessage =
    field.label !== 'map' &&
    field.label !== 'repeated' &&
    type !== undefined &&
    isMessageType(types, type);
  const isRequired = field.behaviors?.includes('REQUIRED') === true;
  // What is no message has no name of its own.
  const schema = isMessage ? type : `${request}.${name}`;
  return {
    body: { schema, field: jsonName(field), ...(isRequired && { required: true }) },
    schemas: isMessage ? {} : { [schema]: fieldSchema(types, field, request) },
    roots: type === undefined ? [] : [type],
  };
}

function isMessageType(types: ProtoTypes, name: string): boolean {
  return Object.hasOwn(WELL_KNOWN_TYPES, name) || types.get(name)?.kind === 'message';
}

function messageField(types: ProtoTypes, message: string, name: string): ProtoField | undefined {
  const type = types.get(message);
  return type?.kind === 'message'
    ? type.message.fields.find((field) => field.name === name)
    : undefined;
}

/**
 * What of a request goes into the URL's query: every field that is neither in the path nor the body,
 * fields of messages inside with a dot before them (`google/api/http.proto`). Names are those of JSON.
 */
function queryParameters(
  types: ProtoTypes,
  request: string,
  inPath: ReadonlySet<string>,
  bodyField: string,
): QueryParameter[] {
  const found: QueryParameter[] = [];
  const add = (message: string, names: readonly string[], path: string, prefix: string): void => {
    const type = types.get(message);
    if (type?.kind !== 'message' || names.includes(message)) return;
    for (const field of type.message.fields) {
      if (found.length >= MAX_QUERY_PARAMETERS) return;
      if (inPath.has(path + field.name) || (path === '' && field.name === bodyField)) continue;
      const name = prefix + jsonName(field);
      const inner = field.label === 'single' ? types.resolve(field.type, message) : undefined;
      const isMessage =
        inner !== undefined &&
        !Object.hasOwn(WELL_KNOWN_TYPES, inner) &&
        types.get(inner)?.kind === 'message';
      if (isMessage) add(inner, [...names, message], `${path}${field.name}.`, `${name}.`);
      else
        found.push(...queryParameter(name, fieldSchema(types, field, message), field, path === ''));
    }
  };
  add(request, [], '', '');
  return found.sort((a, b) => compareText(a.name, b.name));
}

function queryParameter(
  name: string,
  schema: Schema,
  field: ProtoField,
  isOwn: boolean,
): QueryParameter[] {
  const single = field.label === 'repeated' ? schema.items : schema;
  if (field.label === 'map' || single === undefined || !isScalarType(single.type)) return [];
  // Of a message that may be absent, no field has to be there.
  const isRequired = isOwn && field.behaviors?.includes('REQUIRED') === true;
  return [
    {
      name,
      type: single.type,
      ...(single.format !== undefined && { format: single.format }),
      ...(field.label === 'repeated' && { repeated: true }),
      ...(isRequired && { required: true }),
      ...(single.enum !== undefined && { enum: single.enum }),
    },
  ];
}
