import { compareText } from '../../model/compare-text.js';
import { freeName } from '../../model/free-name.js';
import { upperFirst } from '../../model/letter-case.js';
import { START } from '../../model/openapi-keywords.js';
import type { StartBody } from '../../model/operation-start.js';
import type { Payload } from '../../model/operations-api.js';
import type { PathTemplate } from '../../model/path-template.js';
import { refName, type Schemas } from '../../model/schema.js';
import type { StartClaim } from '../../model/source-api.js';
import { isJsonObject } from '../document/json-node.js';
import { apiVersionOf } from '../operations/api-version.js';
import type { Refusal } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import { isCollapsed } from './collection-template.js';
import { descriptionOf } from './description.js';
import { heldPayloads, type OperationTypes } from './held-payloads.js';
import type { OpenApiMethod } from './operation.js';
import { isSendable, neededHeaders, pathValues, queryParameter } from './parameter.js';
import { rpcOf, startName } from './start-name.js';

/** What an OpenAPI operation says of what it starts. */
export interface OpenApiStart {
  readonly claim: StartClaim;
  /** Its place among the requests of its method, from zero. */
  readonly order: number;
  /** What the operation will hold, where the document tells. */
  readonly payloads: readonly Pick<Payload, 'role' | 'schema'>[];
  /** The schema of a body that has no name in the document, by the name that it gets. */
  readonly schemas: Schemas;
}

/** A method, and what it says of what it starts, or why no request can be made of it. */
export interface StartingMethod {
  readonly method: OpenApiMethod;
  readonly said: OpenApiStart | Refusal;
}

/** What a method says that answers with an operation, or why no request can be made of it. */
export function openApiStart(
  method: OpenApiMethod,
  types: OperationTypes,
  scopes: readonly string[] | undefined,
): OpenApiStart | Refusal {
  const { node, template, parameters, httpMethod } = method;
  if (template === undefined || method.refusal !== undefined) {
    return method.refusal ?? { code: 'LRO-PATH-PATTERN', reason: 'its path is no template' };
  }
  const refused = refusalOf(method, template);
  if (refused !== undefined) return refused;
  const ours = isJsonObject(node.value(START)) ? node.node(START) : undefined;
  const operationId = node.text('operationId');
  const rpc = ours?.text('rpc') ?? rpcOf(operationId);
  const name = ours?.text('name') ?? startName(method, operationId);
  const request = bodyOf(method, types.all, name ?? method.name, ours?.text('body'));
  const held = heldPayloads(method, name ?? method.name, types);
  const order = ours?.value('order');
  return {
    claim: {
      // The further requests of a method have a number behind its id.
      id: ours === undefined ? method.id : method.id.replace(/~\d+$/, ''),
      ...(rpc !== undefined && { rpc }),
      ...(name !== undefined && { name }),
      // Our own documents tell it by its name, and Discovery's ids differ with the parent.
      ...(ours === undefined && method.service === undefined && { isIdentified: true }),
      bindings: [{ httpMethod, template }],
      queryParameters: parameters
        .flatMap((parameter) => (parameter.in === 'query' ? (queryParameter(parameter) ?? []) : []))
        .sort((a, b) => compareText(a.name, b.name)),
      ...pathValues(parameters),
      body: request.body,
      ...held.told,
      ...(scopes !== undefined && { scopes }),
      ...neededHeaders(parameters, method.request),
      ...apiVersionOf(node, 'x-google-api-version'),
      ...(node.flag('deprecated') === true && { deprecated: true }),
      ...descriptionOf(node),
      pointer: node.pointer,
    },
    order: typeof order === 'number' ? order : 0,
    payloads: held.payloads,
    schemas: { ...request.schemas, ...held.schemas },
  };
}

function refusalOf(method: OpenApiMethod, template: PathTemplate): Refusal | undefined {
  if (!method.isExact && isCollapsed(template, method.collection)) {
    return { code: 'LRO-PATH-PATTERN', reason: 'its path tells no pattern of what it works on' };
  }
  const unsendable = unsendablePart(method);
  return unsendable === undefined ? undefined : { code: 'LRO-START-REQUEST', reason: unsendable };
}

/** What a request has to have that none can be sent with; undefined for nothing. */
function unsendablePart({ parameters, request }: OpenApiMethod): string | undefined {
  if (request.mediaType === undefined) return 'its body is no JSON';
  const inPath = new Set(
    parameters.flatMap(({ in: place, name }) => (place === 'path' ? name : [])),
  );
  for (const parameter of parameters) {
    const { in: place, name, required } = parameter;
    // A header the client is told once, as for the methods on operations.
    if (!required || place === 'path') continue;
    if (place === 'header' && isSendable(name)) continue;
    if (place === 'header') return `it needs a header "${name}", which no client may set`;
    if (inPath.has(name)) return `it needs a "${name}" in the query beside that of its path`;
    if (queryParameter(parameter) === undefined)
      return `it needs a "${name}" in the query that is no string, number, boolean or list of these`;
  }
  return undefined;
}

/** Messages that are all of a request, by what they are called: no resource is. */
const REQUEST = /(?:Request|(?<!Http)Body)$/;

function bodyOf(
  { request: { isGiven, schema = {}, isRequired } }: OpenApiMethod,
  all: SchemaLookup,
  name: string,
  told: string | undefined,
): { readonly body: 'none' | StartBody; readonly schemas: Schemas } {
  if (!isGiven) return { body: 'none', schemas: {} };
  const named = refName(schema);
  const known = named !== undefined && all.get(named) !== undefined ? named : undefined;
  const made = freeName(`${upperFirst(name)}Body`, (other) => all.get(other) !== undefined);
  const isWhole = told === undefined ? REQUEST.test(known ?? made) : told === '*';
  return {
    body: {
      schema: known ?? made,
      ...(isWhole ? { isWhole } : told !== undefined && { field: told }),
      ...(isRequired && { required: true }),
    },
    schemas: known === undefined ? { [made]: schema } : {},
  };
}
