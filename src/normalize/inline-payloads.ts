import type { OperationBinding, Payload } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { refName, type Schema, type Schemas } from '../model/schema.js';

const ROLES = ['metadata', 'response'] as const;

/**
 * The messages that an API's operations hold as they are, not packed in an `Any`: an own type of
 * operation whose `metadata` or `response` refers to a schema with members of its own, as documents
 * write it that know the type (`ShipmentOperation`).
 */
export function inlinePayloads(
  bindings: readonly Pick<OperationBinding, 'response'>[],
  schemas: Schemas,
): Payload[] {
  const found = new Map<string, Payload>();
  for (const { response: answer } of bindings) {
    const operation = typeof answer === 'object' ? own(schemas, answer.schema) : undefined;
    if (operation?.properties?.done === undefined) continue;
    for (const role of ROLES) {
      const schema = refName(operation.properties[role]);
      if (schema === undefined || !isMessage(own(schemas, schema))) continue;
      found.set(`${role} ${schema}`, { schema, role, isInline: true });
    }
  }
  return [...found.values()];
}

/** An `Any` has no member but its `@type`. */
function isMessage(schema: Schema | undefined): boolean {
  return Object.keys(schema?.properties ?? {}).some((name) => name !== '@type');
}
