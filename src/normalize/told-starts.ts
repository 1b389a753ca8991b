import type { OperationStart } from '../model/operation-start.js';
import type { SkippedMethod } from '../model/operations-api.js';
import { pathKey } from '../model/path-order.js';
import { printPathTemplate } from '../model/path-template.js';

/**
 * Tells of a start that one document could not tell whether another one does: by its request, or by its rpc.
 * Methods of several services may be called the same, so that the name of a method alone says nothing.
 */
export function toldElsewhere(
  starts: readonly OperationStart[],
): (skipped: SkippedMethod) => boolean {
  const files = new Map<string, Set<string>>();
  for (const start of starts) {
    for (const key of keysOf(start)) {
      const known = files.get(key) ?? new Set();
      for (const { file } of start.evidence) known.add(file);
      files.set(key, known);
    }
  }
  return ({ id, httpMethod, path, evidence }) =>
    [`${httpMethod} ${plainPath(path)}`, ...rpcKeys(id)].some((key) =>
      [...(files.get(key) ?? [])].some((file) => file !== evidence.file),
    );
}

function keysOf({ id, rpc, httpMethod, template, additional }: OperationStart): string[] {
  const requests = [{ httpMethod, template }, ...additional].flatMap((one) => [
    `${one.httpMethod} ${pathKey(one.template)}`,
    `${one.httpMethod} ${plainPath(printPathTemplate(one.template))}`,
  ]);
  const method = serviceMethod(rpc ?? id);
  return [...requests, ...(rpc === undefined ? [method] : [rpc, anyPackage(method)])];
}

/** A path whose variables tell no pattern, as those of documents that have lost them. */
function plainPath(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '*');
}

/** An id that names no package is of an rpc of any, and a whole one is told where the other names none. */
function rpcKeys(id: string): string[] {
  const method = serviceMethod(id);
  if (method === '') return [];
  return [id, method === id ? anyPackage(id) : method];
}

/** `Library_CreateBook`, as generators for gRPC gateways write it, of that or an rpc's full name; else empty. */
function serviceMethod(id: string): string {
  const [, service, method] = /(?:^|\.)([A-Z][A-Za-z0-9]*)[._]([A-Z][A-Za-z0-9]*)$/.exec(id) ?? [];
  return service === undefined ? '' : `${service}_${method}`;
}

function anyPackage(method: string): string {
  return `*.${method}`;
}
