import { own } from '../../model/own.js';
import type { Schema } from '../../model/schema.js';
import { isFact, isJsonObject, type JsonNode } from '../document/json-node.js';

/** A schema with the values that its discriminator maps, where the property tells none itself. */
export function discriminated(node: JsonNode, schema: Schema): Schema {
  const discriminator = node.value('discriminator');
  if (!isJsonObject(discriminator) || !isJsonObject(discriminator.mapping)) return schema;
  const { propertyName: name, mapping } = discriminator;
  const property = isFact(name) ? own(schema.properties ?? {}, name) : undefined;
  const values = Object.keys(mapping).filter(isFact);
  const isUntold = property?.type === 'string' && property.enum === undefined;
  if (!isFact(name) || !isUntold || values.length === 0) return schema;
  return { ...schema, properties: { ...schema.properties, [name]: { ...property, enum: values } } };
}
