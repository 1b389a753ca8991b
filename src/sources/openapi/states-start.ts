import { HELD, START } from '../../model/openapi-keywords.js';
import type { OpenApiMethod } from './operation.js';

/** https://azure.github.io/autorest/extensions/#x-ms-long-running-operation */
export const AZURE = 'x-ms-long-running-operation';

/**
 * Whether a document states of a GET that it starts an operation: by what the operation will hold, as AEP and Azure
 * have it, or as it is answered by 202 alone, which a poll is not when all is done.
 */
export function statesStart(method: Pick<OpenApiMethod, 'node'>): boolean {
  if (method.node.has(START) || statesKind(method)) return true;
  const statuses = statusesOf(method);
  return statuses.includes('202') && statuses.every((one) => one === '202' || !/^2/.test(one));
}

/** Whether a document says outright of a method that it is long-running. */
export function statesKind({ node }: Pick<OpenApiMethod, 'node'>): boolean {
  return node.has(HELD) || node.value(AZURE) === true;
}

/** Whether some answer of a method says that something has begun (202). */
export function isBegun(method: Pick<OpenApiMethod, 'node'>): boolean {
  return statusesOf(method).includes('202');
}

function statusesOf({ node }: Pick<OpenApiMethod, 'node'>): string[] {
  return node.entries('responses').map(([status]) => status);
}
