import { OPERATIONS_METHODS } from '../model/methods.js';
import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { refName } from '../model/schema.js';

/**
 * The type of an operation of the service's own shape: what some method answers with, or what a page
 * of them holds. Undefined where no schema tells it.
 */
export function statusOperationType(
  api: OperationsApi,
  typeNames: ReadonlyMap<string, string>,
): string | undefined {
  if (api.operationKind !== 'status') return undefined;
  const answering = (response: string): string[] =>
    api.bindings
      .filter(({ kind }) => OPERATIONS_METHODS[kind].response === response)
      .flatMap(({ response: answer }) => schemaName(answer));
  const pages = answering('page').flatMap((page) => {
    const items = Object.values(api.schemas[page]?.properties ?? {}).map(({ items }) => items);
    return items.flatMap((item) => refName(item) ?? []);
  });
  const known = [...answering('operation'), ...pages].find((schema) => typeNames.has(schema));
  return known === undefined ? undefined : typeNames.get(known);
}

function schemaName(answer: OperationBinding['response']): string[] {
  return typeof answer === 'object' ? [answer.schema] : [];
}
