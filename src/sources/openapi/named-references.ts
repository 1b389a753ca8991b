import { refName } from '../../model/schema.js';
import { isJsonObject, JsonNode, type JsonObject, type JsonValue } from '../document/json-node.js';
import { plainPointer, pointerMembers } from '../document/value-at.js';
import { AEP_OPERATION, AEP_OPERATION_ADDRESS } from './aep-operation.js';

const NAME = 'Operation';

/**
 * A document whose references to schemas hold their names as they are, without what URIs and JSON pointers
 * escape (`Page%5BBook%5D`, `acme~1Book`); the operation that AEP publishes is among its own schemas, where it refers to that.
 */
export function withNamedReferences(root: JsonNode): JsonNode {
  const components = isJsonObject(root.value('components')) ? root.value('components') : {};
  const schemas =
    isJsonObject(components) && isJsonObject(components.schemas) ? components.schemas : {};
  const aep = `#/components/schemas/${Object.hasOwn(schemas, NAME) ? `Aep${NAME}` : NAME}`;
  let isAep = false;
  const changed = referringTo(root.object, new Map(), (ref) => {
    if (!AEP_OPERATION_ADDRESS.test(ref)) return named(ref, schemas);
    isAep = true;
    return aep;
  });
  if (changed === root.object || !isJsonObject(changed)) return root;
  if (!isAep) return new JsonNode(changed, '', root.log);
  const own = isJsonObject(changed.components) ? changed.components : {};
  const kept = isJsonObject(own.schemas) ? own.schemas : {};
  const all = { ...own, schemas: { ...kept, [refName({ $ref: aep }) ?? NAME]: AEP_OPERATION } };
  return new JsonNode({ ...changed, components: all }, '', root.log);
}

/** A reference to one of these schemas by its name as it is; any other as it was. */
function named(ref: string, schemas: JsonObject): string {
  const escaped = refName({ $ref: ref });
  if (escaped === undefined || !/[%~]/.test(escaped) || Object.hasOwn(schemas, escaped)) return ref;
  const [name = '', ...inner] = pointerMembers(plainPointer(escaped));
  return inner.length === 0 && Object.hasOwn(schemas, name) ? `#/components/schemas/${name}` : ref;
}

/** A value with each of its references changed; the same where none of them is. */
function referringTo(
  value: JsonValue,
  seen: Map<JsonValue, JsonValue>,
  change: (ref: string) => string,
): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  seen.set(value, value);
  const changed = Array.isArray(value)
    ? value.map((one) => referringTo(one, seen, change))
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) =>
          name === '$ref' && typeof one === 'string'
            ? [name, change(one)]
            : [name, referringTo(one, seen, change)],
        ),
      );
  const isSame = Object.entries(changed).every(([name, one]) => Object(value)[name] === one);
  if (!isSame) seen.set(value, changed);
  return isSame ? value : changed;
}
