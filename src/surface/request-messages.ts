import { compareText } from '../model/compare-text.js';
import { directRefs, type Schema, type Schemas } from '../model/schema.js';

/**
 * A message as a request takes it: what only the service fills (OUTPUT_ONLY) is not in it, and what
 * has to be there (REQUIRED) is required.
 */
export function requestMessage(schema: Schema): Schema {
  const { properties, items, additionalProperties, needed, oneofs, required, ...rest } = schema;
  const taken = Object.entries(properties ?? {}).filter(([, property]) => !property.readOnly);
  const names = new Set(taken.map(([name]) => name));
  const demanded = [...new Set([...(required ?? []), ...(needed ?? [])])];
  const groups = (oneofs ?? [])
    .map((group) => group.filter((name) => names.has(name) && !demanded.includes(name)))
    .filter(({ length }) => length > 1);
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        taken.map(([name, property]) => [name, requestMessage(property)]),
      ),
    }),
    ...(demanded.length > 0 && { required: demanded.filter((name) => names.has(name)) }),
    ...(groups.length > 0 && { oneofs: groups }),
    ...(items && { items: requestMessage(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? requestMessage(additionalProperties)
          : additionalProperties,
    }),
  };
}

/** The messages that can be reached from `roots`, as requests take them. */
export function requestMessages(schemas: Schemas, roots: readonly Schema[]): Schemas {
  const taken = new Map<string, Schema>();
  const open = roots.flatMap(directRefs);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined || taken.has(name)) continue;
    const message = requestMessage(schema);
    taken.set(name, message);
    open.push(...directRefs(message));
  }
  return Object.fromEntries([...taken].sort(([a], [b]) => compareText(a, b)));
}
