import { type Schema, type Schemas, schemaRef } from '../../model/schema.js';
import { jsonNameOf } from './json-name.js';
import type { ProtoField } from './proto-file.js';
import type { ProtoType, ProtoTypes } from './types.js';
import { SCALAR_SCHEMAS, WELL_KNOWN_TYPES } from './well-known-types.js';

/** Told of every type's name that no file declares. */
export type OnMissing = (name: string, user: ProtoType) => void;

/**
 * The messages and enums that `roots` are made of, the roots among them, by full name: of types that
 * have a form of their own in JSON nothing.
 */
export function reachedTypes(
  types: ProtoTypes,
  roots: Iterable<string>,
  onMissing: OnMissing = () => undefined,
): Map<string, ProtoType> {
  const reached = new Map<string, ProtoType>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = types.get(name);
    if (type === undefined || reached.has(name) || Object.hasOwn(WELL_KNOWN_TYPES, name)) continue;
    reached.set(name, type);
    if (type.kind === 'enum') continue;
    for (const { type: written } of type.message.fields) {
      if (Object.hasOwn(SCALAR_SCHEMAS, written)) continue;
      const found = types.resolve(written, name);
      if (found === undefined) onMissing(written, type);
      else open.push(found);
    }
  }
  return reached;
}

/** Schemas of messages by their full names, with references by such names; enums stand where they are used. */
export function protoSchemas(types: ProtoTypes, reached: ReadonlyMap<string, ProtoType>): Schemas {
  const schemas: [string, Schema][] = [];
  for (const [name, type] of reached) {
    if (type.kind === 'message') schemas.push([name, messageSchema(types, type)]);
  }
  return Object.fromEntries(schemas);
}

/** The schema of one field's JSON, as ProtoJSON maps it. */
export function fieldSchema(types: ProtoTypes, field: ProtoField, scope: string): Schema {
  const single = typeSchema(types, field.type, scope);
  const flags = {
    ...(field.behaviors?.includes('OUTPUT_ONLY') && { readOnly: true }),
    ...(field.behaviors?.includes('INPUT_ONLY') && { writeOnly: true }),
    ...(field.deprecated && { deprecated: true }),
  };
  if (field.label === 'repeated') return { type: 'array', items: single, ...flags };
  if (field.label === 'map') return { type: 'object', additionalProperties: single, ...flags };
  return { ...single, ...flags };
}

export function jsonName({ name, jsonName = jsonNameOf(name) }: ProtoField): string {
  return jsonName;
}

export function messageSchema(types: ProtoTypes, type: ProtoType & { kind: 'message' }): Schema {
  const { fields } = type.message;
  const required = fields.filter(({ label }) => label === 'required').map(jsonName);
  const needed = fields.filter(({ behaviors }) => behaviors?.includes('REQUIRED')).map(jsonName);
  const oneofs = oneofsOf(fields);
  return {
    type: 'object',
    ...(fields.length > 0 && {
      properties: Object.fromEntries(
        fields.map((field) => [jsonName(field), fieldSchema(types, field, type.fullName)]),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(needed.length > 0 && { needed }),
    ...(oneofs.length > 0 && { oneofs }),
  };
}

/** A oneof of one field says nothing that the field does not say. */
function oneofsOf(fields: readonly ProtoField[]): string[][] {
  const oneofs = new Map<string, string[]>();
  for (const field of fields) {
    if (field.oneof === undefined) continue;
    oneofs.set(field.oneof, [...(oneofs.get(field.oneof) ?? []), jsonName(field)]);
  }
  return [...oneofs.values()].filter(({ length }) => length > 1);
}

function typeSchema(types: ProtoTypes, written: string, scope: string): Schema {
  if (Object.hasOwn(SCALAR_SCHEMAS, written)) return SCALAR_SCHEMAS[written] ?? {};
  const name = types.resolve(written, scope);
  if (name === undefined) return {};
  if (Object.hasOwn(WELL_KNOWN_TYPES, name)) return WELL_KNOWN_TYPES[name] ?? {};
  const type = types.get(name);
  if (type?.kind !== 'enum') return schemaRef(name);
  return { type: 'string', enum: type.enum.values.map((value) => value.name) };
}
