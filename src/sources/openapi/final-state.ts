import { JsonNode } from '../document/json-node.js';

/** https://azure.github.io/autorest/extensions/#x-ms-long-running-operation-options */
export const FINAL_STATE = 'x-ms-long-running-operation-options';

/** Where the operation itself tells what has come of it; elsewhere another request does. */
const IN_OPERATION: ReadonlySet<string> = new Set(['azure-async-operation', 'operation-location']);

/** The schema of what Azure's documents say that an operation will hold: a reference, as OpenAPI 3 has it. */
export function finalState(method: JsonNode): JsonNode | undefined {
  const options = method.node(FINAL_STATE);
  const schema = options?.text('final-state-schema');
  const via = options?.text('final-state-via');
  if (schema === undefined || (via !== undefined && !IN_OPERATION.has(via))) return undefined;
  const $ref = schema.replace(/^#\/definitions\//, '#/components/schemas/');
  const place = { parent: method, members: [FINAL_STATE, 'final-state-schema'] };
  return new JsonNode({ $ref }, place, method.log);
}
