import { HTTP_METHODS } from '../../model/http-method.js';
import { JSON_TYPE, jsonType } from '../../model/media-type.js';
import { HELD } from '../../model/openapi-keywords.js';
import type { JsonNode, JsonObject, JsonValue } from '../document/json-node.js';
import { FINAL_STATE } from '../openapi/final-state.js';
import { resolveReference } from '../openapi/reference.js';
import { AZURE } from '../openapi/states-start.js';

type Members = readonly (readonly [name: string, value: JsonValue | undefined])[];

/**
 * What an upgrader may be given of a Swagger 2.0 document: the members that say something about
 * operations, of the types that it takes for granted. Everything else is reported and skipped.
 */
export function sanitizeSwagger(root: JsonNode): JsonObject {
  const produces = mediaType(root, 'produces');
  return members([
    ['swagger', '2.0'],
    ...plain(root, ['info', 'externalDocs', 'security']),
    ['host', root.text('host')],
    ['basePath', root.text('basePath')],
    ['schemes', schemes(root)],
    ['consumes', mediaType(root, 'consumes')],
    // Without any, references to definitions would not be understood as such.
    ['definitions', root.node('definitions')?.object ?? {}],
    ['parameters', mapped(root, 'parameters', (node) => parameter(root, node))],
    ['responses', mapped(root, 'responses', response)],
    ['paths', mapped(root, 'paths', (item) => pathItem(root, item, produces))],
  ]);
}

/** Nothing else than `https` is ever used; a document without schemes leaves them to its reader. */
function schemes(root: JsonNode): readonly string[] {
  const given = root.texts('schemes') ?? [];
  return given.length === 0 || given.includes('https') ? ['https'] : given;
}

/** JSON where it is among the types, as no client needs another: a long list is not multiplied. */
function mediaType(node: JsonNode, member: string): readonly string[] | undefined {
  const types = node.texts(member);
  if (types === undefined) return undefined;
  return [jsonType(types) ?? types[0] ?? JSON_TYPE];
}

function pathItem(
  root: JsonNode,
  item: JsonNode,
  produces: readonly string[] | undefined,
): JsonObject {
  const { listed, body } = parameters(root, item);
  return members([
    ...plain(item, ['$ref']),
    // Ahead of the operations, to which their body belongs.
    ['parameters', listed],
    ...HTTP_METHODS.map((method) => {
      const node = item.node(method.toLowerCase());
      const sanitized = node && operation(root, node, { produces, requestBody: body });
      return [method.toLowerCase(), sanitized] as const;
    }),
  ]);
}

/** What holds for an operation that says nothing else. */
interface Inherited {
  readonly produces: readonly string[] | undefined;
  readonly requestBody: JsonObject | undefined;
}

function operation(root: JsonNode, node: JsonNode, inherited: Inherited): JsonObject {
  const { listed, body } = parameters(root, node);
  return members([
    ...plain(node, ['operationId', 'deprecated', 'security', 'x-google-http-template']),
    ...plain(node, ['x-google-api-version', 'x-google-iam-permissions', 'description']),
    ...plain(node, [AZURE, FINAL_STATE, HELD]),
    ['consumes', mediaType(node, 'consumes')],
    ['produces', mediaType(node, 'produces') ?? inherited.produces],
    ['parameters', listed],
    ['requestBody', body ?? inherited.requestBody],
    ['responses', mapped(node, 'responses', response)],
  ]);
}

interface Parameters {
  readonly listed: readonly JsonObject[] | undefined;
  /** The reference to a body that stands among the document's parameters. */
  readonly body: JsonObject | undefined;
}

function parameters(root: JsonNode, node: JsonNode): Parameters {
  if (!node.has('parameters')) return { listed: undefined, body: undefined };
  let body: JsonObject | undefined;
  const listed = node.nodes('parameters').flatMap((written): JsonObject[] => {
    const resolved = resolveReference(root, written);
    if (resolved === undefined) return [];
    const place = resolved.value('in');
    if (resolved === written || (place !== 'body' && place !== 'formData')) {
      const sanitized = parameter(root, written);
      return sanitized === undefined ? [] : [sanitized];
    }
    const name = resolved.pointer.replace(/^\/parameters\//, '');
    body = { $ref: `#/components/requestBodies/${name}` };
    return [];
  });
  return { listed, body };
}

const PARAMETER = [
  ...['name', 'required', 'type', 'format', 'items', 'enum', 'default', 'pattern', 'schema'],
  ...['collectionFormat', 'x-example', 'description'],
];

function parameter(root: JsonNode, written: JsonNode): JsonObject | undefined {
  const node = resolveReference(root, written);
  const place = node?.text('in');
  if (node === undefined || place === undefined) return undefined;
  if (node !== written) return members(plain(written, ['$ref']));
  return members([['in', place], ...plain(node, PARAMETER)]);
}

function response(node: JsonNode): JsonObject {
  // Of headers only their names tell anything.
  return members([
    ...plain(node, ['$ref', 'schema']),
    ['headers', mapped(node, 'headers', () => ({}))],
  ]);
}

function mapped(
  node: JsonNode,
  member: string,
  change: (inner: JsonNode) => JsonObject | undefined,
): JsonObject | undefined {
  if (node.node(member) === undefined) return undefined;
  return members(node.entries(member).map(([name, inner]) => [name, change(inner)] as const));
}

/** Members whose types the reader of OpenAPI looks at. */
function plain(node: JsonNode, names: readonly string[]): Members {
  return names.map((name) => [name, node.value(name)]);
}

function members(all: Members): JsonObject {
  const given = all.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return Object.fromEntries(given);
}
