import type { Payload } from '../../model/operations-api.js';
import { refName, schemaRef } from '../../model/schema.js';
import { patternName, TYPE_URL_HOST, typeUrlPattern } from '../../model/type-url.js';
import {
  isFact,
  isJsonObject,
  type JsonNode,
  type JsonObject,
  type JsonValue,
} from '../document/json-node.js';
import { valueAt } from '../document/value-at.js';
import { CHOICES } from './composition.js';

const ROLES = ['metadata', 'response'] as const;

/** A message that an operation's `metadata` or `response` may hold, as the document itself says. */
export interface PackedMessage {
  /** Name of the operation's schema. */
  readonly holder: string;
  readonly role: Payload['role'];
  readonly schema: string;
  /** Its full proto name, where the document tells the whole `@type`. */
  readonly protoName?: string;
  /** How its proto name ends, where the document tells so much of the `@type`. */
  readonly simpleName?: string;
  /** Whether the member holds it as it is, as one of the choices of its `oneOf`. */
  readonly isInline?: boolean;
}

/**
 * The messages that the schemas of a document name as packed ones: in `dependentSchemas` (JSON
 * Schema 2020-12) of the two members, one choice for each `@type`; or as choices of the member itself, which
 * any schema might have: only those of operations count. Most documents name none.
 */
export function packedMessages(root: JsonNode): PackedMessage[] {
  const schemas = root.node('components')?.entries('schemas') ?? [];
  return schemas.flatMap(([holder, node]) =>
    ROLES.flatMap((role) => [
      ...inlineChoices(node.object, role).map((schema) => ({
        holder,
        role,
        schema,
        isInline: true,
      })),
      ...choices(node.object, role).flatMap((choice): PackedMessage[] => {
        const ref = valueAt(choice, ['$ref']);
        const schema = isFact(ref) ? refName({ $ref: ref }) : undefined;
        if (schema === undefined) return [];
        return [{ holder, role, schema, ...nameOf(choice) }];
      }),
    ]),
  );
}

function nameOf(choice: JsonValue): Pick<PackedMessage, 'protoName' | 'simpleName'> {
  const url = valueAt(choice, ['properties', '@type', 'const']);
  if (isFact(url) && url.startsWith(TYPE_URL_HOST)) {
    return { protoName: url.slice(TYPE_URL_HOST.length) };
  }
  const pattern = valueAt(choice, ['properties', '@type', 'pattern']);
  const simpleName = isFact(pattern) ? patternName(pattern) : undefined;
  return simpleName === undefined ? {} : { simpleName };
}

/** An operation's schema that names its messages again. */
export function withPackedMessages(
  schema: JsonObject,
  messages: readonly PackedMessage[],
): JsonObject {
  const { properties } = schema;
  if (messages.length === 0 || !isJsonObject(properties)) return schema;
  const told = Object.entries(properties).map(([name, member]) => {
    const its = messages.filter(({ role }) => role === name);
    const oneOf = its.filter(({ isInline }) => isInline).map(({ schema }) => schemaRef(schema));
    if (oneOf.length > 0) return [name, { oneOf: oneOf as unknown as JsonObject[] }] as const;
    const anyOf = its.map(choiceOf);
    if (anyOf.length === 0 || !isJsonObject(member)) return [name, member] as const;
    return [name, { ...member, dependentSchemas: { '@type': { anyOf } } }] as const;
  });
  return { ...schema, properties: Object.fromEntries(told) };
}

function choiceOf({ schema, protoName, simpleName }: PackedMessage): JsonObject {
  const $ref = `#/components/schemas/${schema}`;
  const typeUrl =
    protoName !== undefined
      ? { const: TYPE_URL_HOST + protoName }
      : simpleName !== undefined && { pattern: typeUrlPattern(simpleName) };
  return typeUrl ? { $ref, properties: { '@type': typeUrl } } : { $ref };
}

function choices(schema: JsonObject, role: string): readonly JsonValue[] {
  const anyOf = valueAt(schema, ['properties', role, 'dependentSchemas', '@type', 'anyOf']);
  return Array.isArray(anyOf) ? anyOf : [];
}

/** The names of several messages that a member, the schema's own or one of a part of it, chooses from. */
function inlineChoices(schema: JsonObject, role: string): string[] {
  const parts = Array.isArray(schema.allOf) ? schema.allOf.filter(isJsonObject) : [];
  return [schema, ...parts].flatMap((part) =>
    CHOICES.flatMap((keyword) => {
      const listed = valueAt(part, ['properties', role, keyword]);
      const refs = Array.isArray(listed) ? listed.map((one) => valueAt(one, ['$ref'])) : [];
      const names = refs.flatMap((ref) => (isFact(ref) ? (refName({ $ref: ref }) ?? []) : []));
      return names.length > 1 ? names : [];
    }),
  );
}
