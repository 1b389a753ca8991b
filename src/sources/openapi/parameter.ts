import { CONTENT_TYPE, JSON_TYPE } from '../../model/media-type.js';
import { START } from '../../model/openapi-keywords.js';
import { own } from '../../model/own.js';
import type { NeededHeaders, ParameterValue, QueryParameter } from '../../model/parameter.js';
import { refName, type Schema } from '../../model/schema.js';
import type { StartClaim } from '../../model/source-api.js';
import { isJsonObject, type JsonNode } from '../document/json-node.js';
import { isScalarType } from '../schemas/keywords.js';
import { partNodes } from './composition.js';
import type { Content } from './content.js';
import { descriptionOf } from './description.js';
import { examplePattern } from './named-pattern.js';
import { resolveReference } from './reference.js';
import { openApiSchema } from './schema.js';

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description?: string;
  readonly pattern?: string;
  /** What it is where nobody says, as its schema tells. */
  readonly default?: ParameterValue;
  readonly deprecated?: true;
  /** The pattern that its examples show, where it states none. */
  readonly examples?: string;
  /** What stands between the items of a list that goes as one text: `,` of `a,b`. Its type is a text's then. */
  readonly delimiter?: string;
}

/**
 * The system parameters that every Google API takes on every method
 * (https://cloud.google.com/apis/docs/system-parameters, and Discovery's global parameters): no
 * binding's own.
 */
const SYSTEM = new Set([
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'uploadType',
  'upload_protocol',
  'userIp',
]);

/** Headers that OpenAPI has no parameters for, whatever is written. */
const IGNORED: ReadonlySet<string> = new Set(['accept', 'authorization', 'content-type']);

/** An operation's path and query parameters and the headers that have to be there, its path item's among them. */
export function parametersOf(root: JsonNode, item: JsonNode, operation: JsonNode): Parameter[] {
  const parameters = new Map<string, Parameter>();
  // Our own documents tell no parameter but a method's own.
  const isSystem = (name: string): boolean => SYSTEM.has(name) && !operation.has(START);
  for (const node of [...listed(item), ...listed(operation)]) {
    const parameter = resolveReference(root, node);
    const name = parameter?.text('name');
    const place = parameter?.text('in');
    if (parameter === undefined || name === undefined || place === undefined) continue;
    const isNeeded = parameter.flag('required') === true;
    const isHeader = isNeeded && place === 'header' && !IGNORED.has(name.toLowerCase());
    if (place !== 'path' && !isHeader && (place !== 'query' || isSystem(name))) continue;
    const schema = parameter.node('schema');
    const pattern = schema?.text('pattern');
    const told = schema && toldValue(root, schema);
    const written = schema === undefined ? {} : typedBy(told, plainSchema(root, schema));
    const isList = place === 'query' && written.type === 'array';
    const delimiter = isList ? delimiterOf(parameter) : undefined;
    // What OpenAPI gives a list no meaning in is none.
    const plain = isList && parameter.text('style') === 'deepObject' ? {} : written;
    const value = told && textsOf(told.value);
    const examples =
      place === 'path' && pattern === undefined ? examplePattern(parameter) : undefined;
    parameters.set(`${place} ${name}`, {
      name,
      in: place,
      required: isNeeded,
      schema: delimiter === undefined ? plain : { type: 'string' },
      ...(pattern === undefined ? {} : { pattern }),
      ...(examples === undefined ? {} : { examples }),
      ...(value === undefined
        ? {}
        : { default: delimiter ? [value].flat().join(delimiter) : value }),
      ...(parameter.flag('deprecated') === true && { deprecated: true }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...descriptionOf(parameter),
    });
  }
  return [...parameters.values()];
}

/** How lists are written that do not go item by item (OpenAPI, "Style Values"). */
const DELIMITERS: Readonly<Record<string, string>> = {
  form: ',',
  pipeDelimited: '|',
  spaceDelimited: ' ',
};

function delimiterOf(parameter: JsonNode): string | undefined {
  const style = parameter.text('style') ?? 'form';
  const isExploded = parameter.flag('explode') ?? style === 'form';
  return isExploded ? undefined : own(DELIMITERS, style);
}

type Scalar = string | number | boolean;

/** What a parameter is where nobody says, and whether it can be nothing else. */
interface Told {
  readonly value: Scalar | readonly Scalar[];
  readonly isOnly: boolean;
}

/** The only value or the default of a schema, through its reference and those that it is all of. */
function toldValue(root: JsonNode, schema: JsonNode): Told | undefined {
  const seen = new Set<JsonNode['object']>();
  const open = [schema];
  let told: Told | undefined;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = resolveReference(root, next);
    if (node === undefined || seen.has(node.object)) continue;
    seen.add(node.object);
    const only = node.value('const');
    if (isScalar(only)) return { value: only, isOnly: true };
    const value = node.value('default');
    const isList = Array.isArray(value) && value.every(isScalar);
    if (isScalar(value) || isList) told ??= { value, isOnly: false };
    for (const part of partNodes(node, 'allOf')) open.push(part);
  }
  return told;
}

/** As the URL has it. */
function textsOf(value: Told['value']): ParameterValue {
  return typeof value === 'object' ? value.map(String) : String(value);
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** A schema that states no type has that of its only value. */
function typedBy(told: Told | undefined, schema: Schema): Schema {
  if (!told?.isOnly || schema.type !== undefined || schema.$ref !== undefined) return schema;
  const type = typeof told.value as 'string' | 'number' | 'boolean';
  return { ...schema, type: Number.isInteger(told.value) ? 'integer' : type };
}

/** Without references: a parameter is no message. */
function plainSchema(root: JsonNode, node: JsonNode): Schema {
  const schema = openApiSchema(node);
  const { items } = schema;
  const plain = (one: Schema): Schema => {
    const name = refName(one);
    const target = name === undefined ? undefined : named(root, name);
    return target === undefined ? one : openApiSchema(target);
  };
  return items === undefined ? plain(schema) : { ...schema, items: plain(items) };
}

function named(root: JsonNode, name: string): JsonNode | undefined {
  const schemas = root.node('components')?.node('schemas');
  const node = isJsonObject(schemas?.value(name)) ? schemas?.node(name) : undefined;
  return node && resolveReference(root, node);
}

/** No header that frames or routes a request: the runtime sends it for nobody. */
const HEADER =
  /^(?!(?:host|te|trailer|expect|upgrade|keep-alive)$|connection|content|proxy|transfer|x-(?:http-)?method)[\w.-]+$/i;

/** Whether a client may have a header of this name. */
export function isSendable(name: string): boolean {
  return HEADER.test(name);
}

/**
 * Headers that have to be there, each with the only thing that it can be, or is where nobody says otherwise; among
 * them what the body is, where that is no plain JSON.
 */
export function neededHeaders(
  parameters: readonly Parameter[],
  { isGiven, mediaType = JSON_TYPE }: Pick<Content, 'isGiven' | 'mediaType'>,
): { readonly headers?: NeededHeaders } {
  const told = parameters.flatMap((parameter) =>
    isNeededHeader(parameter) ? [[parameter.name, constantHeader(parameter) ?? null] as const] : [],
  );
  const isPlain = !isGiven || mediaType === JSON_TYPE;
  const needed = isPlain ? told : [...told, [CONTENT_TYPE, mediaType] as const];
  return needed.length === 0 ? {} : { headers: Object.fromEntries(needed) };
}

/** What a header always is; undefined where its caller has to say. */
export function constantHeader(parameter: Parameter): string | undefined {
  const { schema, default: told } = parameter;
  if (!isNeededHeader(parameter)) return undefined;
  const only = schema.enum?.length === 1 ? schema.enum[0] : undefined;
  const value = told ?? only;
  return typeof value === 'string' && /^[\t -~]*$/.test(value) ? value : undefined;
}

function isNeededHeader({ name, in: place, required }: Parameter): boolean {
  return place === 'header' && required && isSendable(name);
}

/** The values that parameters of a path may have, of those that tell them. */
export function pathValues(parameters: readonly Parameter[]): Pick<StartClaim, 'pathValues'> {
  const told = parameters.flatMap(({ name, in: place, schema }) =>
    place === 'path' && schema.enum !== undefined ? [[name, schema.enum] as const] : [],
  );
  return told.length === 0 ? {} : { pathValues: Object.fromEntries(told) };
}

/** The query parameter that a binding takes; undefined where its type is none a URL can carry. */
export function queryParameter({
  name,
  schema,
  required,
  description,
  default: told,
  deprecated,
}: Parameter): QueryParameter | undefined {
  const repeated = schema.type === 'array';
  const value = repeated ? (schema.items ?? {}) : schema;
  if (!isScalarType(value.type)) return undefined;
  const only = value.enum?.length === 1 ? value.enum[0] : undefined;
  const constant = required ? (told ?? only) : undefined;
  return {
    name,
    type: value.type,
    ...(value.format === undefined ? {} : { format: value.format }),
    ...(repeated ? { repeated } : {}),
    ...(required ? { required } : {}),
    ...(value.enum === undefined ? {} : { enum: value.enum }),
    ...(constant === undefined ? {} : { default: repeated ? [constant].flat() : constant }),
    ...(deprecated && { deprecated }),
    ...(description === undefined ? {} : { description }),
  };
}

function listed(node: JsonNode): JsonNode[] {
  return node.has('parameters') ? node.nodes('parameters') : [];
}
