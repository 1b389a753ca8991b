import { isJsonObject, JsonNode, type JsonObject, type JsonValue } from '../document/json-node.js';

/** Where AEP publishes its operation, as generators of AEP documents refer to it. */
const OPERATION = /^(?:https?:)?\/\/(?:www\.)?aep\.dev\/json-schema\/type\/operation\.json$/i;

const NAME = 'Operation';

/** An operation of AEP-151. */
const SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    path: { type: 'string' },
    done: { type: 'boolean' },
    error: { type: 'object', additionalProperties: true },
    response: { type: 'object', additionalProperties: true },
    metadata: { type: 'object', additionalProperties: true },
  },
};

/** A document that refers to the operation that AEP publishes, with that among its own schemas. */
export function withAepSchemas(root: JsonNode): JsonNode {
  const components = isJsonObject(root.value('components')) ? root.value('components') : {};
  const schemas =
    isJsonObject(components) && isJsonObject(components.schemas) ? components.schemas : {};
  const name = Object.hasOwn(schemas, NAME) ? `Aep${NAME}` : NAME;
  const changed = referringTo(`#/components/schemas/${name}`, root.object, new Map());
  if (changed === root.object || !isJsonObject(changed)) return root;
  const own = isJsonObject(changed.components) ? changed.components : {};
  const kept = isJsonObject(own.schemas) ? own.schemas : {};
  const all = { ...own, schemas: { ...kept, [name]: SCHEMA } };
  return new JsonNode({ ...changed, components: all }, '', root.log);
}

/** The same value where nothing in it refers to AEP's operation. */
function referringTo(ref: string, value: JsonValue, seen: Map<JsonValue, JsonValue>): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  seen.set(value, value);
  const changed = Array.isArray(value)
    ? value.map((one) => referringTo(ref, one, seen))
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) =>
          name === '$ref' && typeof one === 'string' && OPERATION.test(one)
            ? [name, ref]
            : [name, referringTo(ref, one, seen)],
        ),
      );
  const isSame = Object.entries(changed).every(([name, one]) => Object(value)[name] === one);
  if (!isSame) seen.set(value, changed);
  return isSame ? value : changed;
}
