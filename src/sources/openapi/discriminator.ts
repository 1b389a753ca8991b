import { own } from '../../model/own.js';
import { type Schema, schemaRef } from '../../model/schema.js';
import { isFact, isJsonObject, type JsonNode, type JsonObject } from '../document/json-node.js';
import { CHOICES, partNodes } from './composition.js';

/** A schema with the values that its discriminator maps, where it maps every choice and the property tells none itself. */
export function discriminated(node: JsonNode, schema: Schema): Schema {
  const discriminator = node.value('discriminator');
  if (!isJsonObject(discriminator) || !isJsonObject(discriminator.mapping)) return schema;
  const { propertyName: name, mapping } = discriminator;
  const property = isFact(name) ? own(schema.properties ?? {}, name) : undefined;
  const values = Object.keys(mapping).filter(isFact);
  const isUntold = property?.type === 'string' && property.enum === undefined;
  if (!isFact(name) || !isUntold || values.length === 0 || !isWhole(node, mapping)) return schema;
  return { ...schema, properties: { ...schema.properties, [name]: { ...property, enum: values } } };
}

/** Whether every choice is mapped: the others go by the names of their schemas. What is written in place has no value. */
function isWhole(node: JsonNode, mapping: JsonObject): boolean {
  const mapped = Object.values(mapping).filter(isFact);
  const known = new Set(mapped.flatMap((to) => [to, schemaRef(to).$ref]));
  const choices = CHOICES.flatMap((keyword) => partNodes(node, keyword));
  return choices.every((choice) => {
    const ref = choice.text('$ref');
    return ref === undefined || known.has(ref);
  });
}
