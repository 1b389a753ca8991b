import { compareText } from '../model/compare-text.js';
import {
  changedSchemas,
  directRefs,
  reachableSchemas,
  type Schema,
  type Schemas,
  withInner,
} from '../model/schema.js';
import { withSomeMembers } from './some-members.js';

/**
 * A message as a request takes it: what only the service fills (OUTPUT_ONLY) is not in it, and what
 * has to be there (REQUIRED) is required. What is deprecated too has another field in its place, by which
 * a request has to be possible without it.
 */
export function requestMessage(schema: Schema): Schema {
  const { needed = [], oneofs = [], ...own } = schema;
  const taken = withSomeMembers(own, ({ readOnly }) => readOnly !== true);
  const { properties = {}, required = [], ...rest } = taken;
  const names = new Set(Object.keys(properties));
  const wanted = needed.filter((name) => !properties[name]?.deprecated);
  const demanded = [...new Set([...required, ...wanted])].filter((name) => names.has(name));
  const groups = oneofs
    .map((group) => group.filter((name) => names.has(name) && !demanded.includes(name)))
    .filter(({ length }) => length > 1);
  const message: Schema = {
    ...rest,
    ...(names.size > 0 && { properties }),
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
