import { compareText } from '../model/compare-text.js';
import {
  changedSchemas,
  directRefs,
  reachableSchemas,
  type Schema,
  type Schemas,
  withInner,
} from '../model/schema.js';

/**
 * A message as a request takes it: what only the service fills (OUTPUT_ONLY) is not in it, and what
 * has to be there (REQUIRED) is required. What is deprecated too has another field in its place, by which
 * a request has to be possible without it.
 */
export function requestMessage(schema: Schema): Schema {
  const { properties, needed = [], oneofs = [], required = [], ...rest } = schema;
  const taken = Object.entries(properties ?? {}).filter(([, property]) => !property.readOnly);
  const names = new Set(taken.map(([name]) => name));
  const wanted = needed.filter((name) => !properties?.[name]?.deprecated);
  const demanded = [...new Set([...required, ...wanted])].filter((name) => names.has(name));
  const groups = oneofs
    .map((group) => group.filter((name) => names.has(name) && !demanded.includes(name)))
    .filter(({ length }) => length > 1);
  const message: Schema = {
    ...rest,
    ...(taken.length > 0 && { properties: Object.fromEntries(taken) }),
    ...(demanded.length > 0 && { required: demanded }),
    ...(groups.length > 0 && { oneofs: groups }),
  };
  return withInner(message, requestMessage);
}

/** The messages that can be reached from `roots`, as requests take them. */
export function requestMessages(schemas: Schemas, roots: readonly Schema[]): Schemas {
  const all = changedSchemas(schemas, requestMessage);
  const taken = reachableSchemas(all, roots.flatMap(directRefs));
  return Object.fromEntries([...taken].sort(compareText).map((name) => [name, all[name] ?? {}]));
}
