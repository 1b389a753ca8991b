import { OPERATIONS_METHODS } from '../model/methods.js';
import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { refName, type Schema, type Schemas, schemaRef } from '../model/schema.js';
import type { ApiSurface } from './api-surface.js';

/**
 * The type of an operation of the service's own shape: what some method answers with, or what a page
 * of them holds. Undefined where no schema tells it.
 */
export function statusOperationType(
  api: OperationsApi,
  typeNames: ReadonlyMap<string, string>,
): string | undefined {
  const schema = statusOperationSchema(api, typeNames);
  return schema === undefined ? undefined : typeNames.get(schema);
}

/** Its schema. */
export function statusOperationSchema(
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
  return [...answering('operation'), ...pages].find((schema) => typeNames.has(schema));
}

/** The members of an operation that hold what its shape declares, where its schema has them. */
export function heldMembers(
  { shape, schemas }: OperationsApi,
  operation: string | undefined,
): ApiSurface['held'] {
  if (shape === undefined || operation === undefined) return {};
  const roles = (['metadata', 'response'] as const).flatMap((role) => {
    const members = (shape[role] ?? role).split('.');
    return hasMembers(schemaRef(operation), members, schemas) ? [[role, members] as const] : [];
  });
  return Object.fromEntries(roles);
}

function hasMembers(
  schema: Schema,
  [first, ...rest]: readonly string[],
  schemas: Schemas,
): boolean {
  if (first === undefined) return true;
  const name = refName(schema);
  const { properties = {} } = (name === undefined ? schema : own(schemas, name)) ?? {};
  const member = own(properties, first);
  return member !== undefined && hasMembers(member, rest, schemas);
}

function schemaName(answer: OperationBinding['response']): string[] {
  return typeof answer === 'object' ? [answer.schema] : [];
}
