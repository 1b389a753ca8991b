import { collectionOf } from '../../model/collection.js';
import type { HttpMethod } from '../../model/http-method.js';
import { HTTP_METHODS } from '../../model/http-method.js';
import { isCustomMethod, METHOD_KINDS, methodOf, standardMethod } from '../../model/methods.js';
import { own } from '../../model/own.js';
import {
  flatSegments,
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
  printPattern,
  templateVariables,
} from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';
import { joinPath } from '../../model/server-url.js';
import { trimEndOf } from '../../model/trim.js';
import type { JsonNode } from '../document/json-node.js';
import type { ApiMethod, Refusal } from '../operations/operations-methods.js';
import { patternSegments } from '../operations/parameter-pattern.js';
import type { StatedFacts } from '../stated-facts.js';
import { type Content, requestContent, responseContent } from './content.js';
import { isOfOperation, operationPattern, patternOf } from './named-pattern.js';
import { type Parameter, parametersOf } from './parameter.js';
import { withVersion } from './path-version.js';
import { resolveReference } from './reference.js';
import { otherServer, type Server } from './server.js';

/** One operation of an OpenAPI document, in OpenAPI's sense of the word. */
export interface OpenApiMethod extends ApiMethod {
  readonly node: JsonNode;
  readonly httpMethod: HttpMethod;
  readonly path: string;
  /** Undefined where the path is no template, as `refusal` tells. */
  readonly template: PathTemplate | undefined;
  /** How many segments of its template are the server's own path. */
  readonly baseLength: number;
  /** The address of its own server, where that is not the API's. */
  readonly server?: string;
  /** Whether the document gives the template itself, in `x-google-http-template`. */
  readonly isExact: boolean;
  readonly parameters: readonly Parameter[];
  readonly request: Content;
  readonly response: Schema | undefined;
  readonly answer: Content;
  /** What the operationId begins with, where it is of the dotted kind. */
  readonly service: string | undefined;
}

/**
 * Every operation of the document, in the order of paths and methods.
 *
 * @param stated what is stated of path parameters, the version that some paths have for one, and the server.
 */
export function openApiMethods(
  root: JsonNode,
  server: Server | undefined,
  {
    patterns = {},
    version,
    server: stated,
  }: Pick<StatedFacts, 'patterns' | 'version' | 'server'> = {},
): OpenApiMethod[] {
  const place = {
    basePath: server?.basePath ?? '',
    server: stated === undefined ? server : undefined,
    patterns,
    version,
    ofOperations: operationPattern(root),
  };
  return root.entries('paths').flatMap(([path, written]) => {
    const item = resolveReference(root, written);
    return HTTP_METHODS.flatMap((httpMethod) => {
      const node = item?.node(httpMethod.toLowerCase());
      return item === undefined || node === undefined
        ? []
        : [openApiMethod(root, item, node, httpMethod, path, place)];
    });
  });
}

function openApiMethod(
  root: JsonNode,
  item: JsonNode,
  node: JsonNode,
  httpMethod: HttpMethod,
  written: string,
  { basePath, server, patterns, version, ofOperations }: Paths,
): OpenApiMethod {
  const all = parametersOf(root, item, node).map((parameter) => {
    const pattern = patternFor(parameter, written, patterns, ofOperations);
    return pattern === undefined ? parameter : { ...parameter, pattern };
  });
  const { path, parameters } = withVersion({ path: written, parameters: all }, version);
  const exact = node.text('x-google-http-template');
  const rpc = rpcOf(path);
  const parsed = rpc
    ? RPC_PATH
    : parse(exact ?? patternedPath(joinPath(basePath, path), parameters));
  const template = 'segments' in parsed ? parsed : undefined;
  const other = server && otherServer([node, item], server);
  const operationId = node.text('operationId');
  const answer = responseContent(root, node);
  return {
    ...(rpc ?? dottedId(operationId) ?? idFromPath(template, path, httpMethod)),
    id: operationId ?? `${httpMethod} ${path}`,
    takesName: template !== undefined && takesName(template),
    node,
    httpMethod,
    path,
    template,
    baseLength: basePath.split('/').length - 1,
    refusal: 'segments' in parsed ? elsewhere(other) : parsed,
    ...(other !== undefined && { server: other }),
    isExact: exact !== undefined && template !== undefined,
    parameters,
    request: requestContent(root, node),
    response: answer.schema,
    answer,
  };
}

function elsewhere(server: string | undefined): Refusal | undefined {
  if (server === undefined) return undefined;
  return { code: 'LRO-SERVER-URL', reason: `it has a server of its own, ${server}` };
}

/** What is known of the paths of a document. */
interface Paths {
  /** What stands before all of them. */
  readonly basePath: string;
  /** The API's, unless somebody states where all methods are. */
  readonly server: Server | undefined;
  readonly patterns: NonNullable<StatedFacts['patterns']>;
  /** The version of the API, as far as it is told beside the paths. */
  readonly version: string | undefined;
  /** The pattern of operations' names that the document's examples tell. */
  readonly ofOperations: string | undefined;
}

/**
 * The pattern of a path parameter: what is stated, else the document's own, else the one of its examples, else,
 * of a `name` that a path ends with, that of the operations' names.
 */
function patternFor(
  { name, in: place, pattern, examples }: Parameter,
  path: string,
  stated: Paths['patterns'],
  ofOperations: string | undefined,
): string | undefined {
  if (place !== 'path') return undefined;
  const isLone = path.split('{').length === 2;
  const said = (isLone ? own(stated, path) : undefined) ?? own(stated, name);
  if (said !== undefined) return patternOf(said);
  if (pattern !== undefined) return undefined;
  if (examples !== undefined) return examples;
  const isName = isLone && fieldPath(name) === 'name' && /\/\{[^{}]*\}(?::\w+)?\/?$/.test(path);
  return isName && ofOperations !== undefined && isOfOperation(ofOperations)
    ? ofOperations
    : undefined;
}

interface MethodId {
  readonly service: string | undefined;
  readonly collection: string;
  readonly name: string;
}

/** Connect and gRPC write the full name of an rpc for a path: no rule of HTTP is known of it. */
function rpcOf(path: string): MethodId | undefined {
  const [, rpc] = /^\/google\.longrunning\.Operations\/(\w+)$/.exec(path) ?? [];
  const kind = METHOD_KINDS.find((one) => methodOf(one).rpc === rpc);
  return kind && { service: undefined, collection: 'operations', name: kind };
}

const RPC_PATH: Refusal = {
  code: 'LRO-PATH-RPC',
  reason:
    'its path is the name of an rpc, as Connect and gRPC call it, and not that of an HTTP rule',
};

/** `file.projects.locations.operations.cancel`, as Discovery writes ids; not a proto's name. */
function dottedId(operationId: string | undefined): MethodId | undefined {
  const parts = operationId?.split('.') ?? [];
  const [service, ...rest] = parts;
  const name = rest.pop();
  if (service === undefined || name === undefined || rest.length === 0) return undefined;
  if (!parts.every((part) => /^[a-z][\w-]*$/.test(part))) return undefined;
  return { service, collection: rest.join('.'), name };
}

/** The method that a path's shape and HTTP method make by AIP-131 to AIP-136 and AIP-151. */
function idFromPath(
  template: PathTemplate | undefined,
  path: string,
  httpMethod: HttpMethod,
): MethodId {
  const collection = template === undefined ? literalsOf(path) : collectionOf(template);
  return { service: undefined, collection, name: methodName(template, httpMethod) };
}

/** The literals of a path that is no template, so that what it works on is known all the same. */
function literalsOf(path: string): string {
  const parts = trimEndOf(path, '/').split('/');
  // A verb is no part of the collection.
  const last = parts.pop() ?? '';
  parts.push(/[{}]/.test(last) ? last : (last.split(':')[0] ?? ''));
  if (isCustomMethod(parts.at(-1) ?? '')) parts.pop();
  return parts.filter((part) => /^[\w-]+$/.test(part)).join('.');
}

function methodName(template: PathTemplate | undefined, httpMethod: HttpMethod): string {
  if (template?.verb !== undefined) return template.verb;
  // A list may have its collection in a variable: `{name=operations}`.
  const last = template && flatSegments(template).at(-1);
  if (last?.kind === 'literal') {
    if (isCustomMethod(last.value)) return last.value;
    return standardMethod(httpMethod, 'parent') ?? '';
  }
  return standardMethod(httpMethod, 'operation') ?? '';
}

/**
 * The path in the model's grammar: a parameter's `pattern` fills its variable in, where it is one
 * that a template can say, and a name that OpenAPI allows and the grammar does not is respelled.
 */
function patternedPath(path: string, parameters: readonly Parameter[]): string {
  return path.replace(/\{([^{}]*)\}/g, (_, written: string) => {
    const { name, pattern: inside } = plainVariable(written);
    const own = parameters.find((p) => p.in === 'path' && p.name === name)?.pattern;
    const pattern = own ?? inside;
    const segments = pattern === undefined ? undefined : patternSegments(pattern);
    const field = fieldPath(name);
    return segments === undefined ? `{${field}}` : `{${field}=${printPattern(segments)}}`;
  });
}

/**
 * A variable as other frameworks write it: RFC 6570's `{+name}` and `{name*}`, or with a regular expression,
 * `{operation:[a-z]+}`.
 */
function plainVariable(written: string): { readonly name: string; readonly pattern?: string } {
  const [, name = written, pattern] = /^\+?([\w.-]+)\*?(?::(.*))?$/s.exec(written) ?? [];
  return { name, ...(pattern !== undefined && { pattern }) };
}

function takesName(template: PathTemplate): boolean {
  const [only, ...others] = templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
  return others.length === 0 && (only === 'name' || only === 'parent');
}

/**
 * `operation-id` is `operation_id`: on the wire a path parameter has no name. grpc-gateway numbers the
 * parameters of paths that would else be the same: `name_1` is the field `name`.
 */
function fieldPath(name: string): string {
  const [, numbered] = /^(name|parent)_\d+$/.exec(name) ?? [];
  if (numbered !== undefined) return numbered;
  if (!/^[\w.-]+$/.test(name)) return name;
  return name.replaceAll('-', '_').replace(/(^|\.)(?=\d)/g, '$1_');
}

function parse(text: string): PathTemplate | Refusal {
  try {
    return parsePathTemplate(text);
  } catch (error) {
    if (error instanceof PathTemplateError) return { code: error.code, reason: error.message };
    throw error;
  }
}
