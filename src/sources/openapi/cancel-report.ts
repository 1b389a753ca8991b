import { methodOf } from '../../model/methods.js';
import { own } from '../../model/own.js';
import { refName } from '../../model/schema.js';
import { trimEndOf } from '../../model/trim.js';
import type { JsonNode } from '../document/json-node.js';
import type { OpenApiDocument } from './document.js';

/** What a cancel may be called that no client finds. */
const CANCELS = /^(?:abort|cancell?ation|halt|interrupt|kill|revoke|stop|terminate)$/i;

/** Says of methods on operations that clients send no body, where they need one with fields. */
export function reportBodies(root: JsonNode, { bound, all }: OpenApiDocument): void {
  for (const { method, kind } of bound) {
    if (methodOf(kind).fieldsIn === 'body' || !method.request.isRequired) continue;
    const name = refName(method.request.schema);
    const {
      properties = {},
      required = [],
      needed = [],
    } = (name === undefined ? method.request.schema : all.get(name)) ?? {};
    const first = [...required, ...needed].find((field) => !own(properties, field)?.readOnly);
    if (first === undefined) continue;
    root.log.warn(
      'LRO-PARAMETER-NEEDED',
      method.node.pointer,
      `${kind} of operations needs a body with "${first}", and clients send none`,
      'Let the service take the request without a body; or call the method by other means',
    );
  }
}

/** Says of operations that have no cancel which method may be one. */
export function reportCancel(root: JsonNode, { bound, methods }: OpenApiDocument): void {
  const isCancelled = new Set(
    bound.filter(({ kind }) => kind === 'cancel').map(({ method }) => method.collection),
  );
  const gets = bound.filter(
    ({ kind, method }) => kind === 'get' && !isCancelled.has(method.collection),
  );
  const places = new Set(gets.map(({ method }) => placeOf(method.path)));
  const found = methods.find(({ httpMethod, path }) => {
    const [, place = '', word = ''] = /^(.*)[/:]([\w-]+)\/?$/.exec(path) ?? [];
    return httpMethod !== 'GET' && CANCELS.test(word) && places.has(placeOf(place));
  });
  if (found === undefined) return;
  root.log.warn(
    'LRO-METHOD-SKIPPED',
    found.node.pointer,
    `operations have no cancel that is called so, and ${found.httpMethod} ${found.path} may be one: no client gets it`,
    'If it is one, give it a path that ends in /cancel or :cancel too; or call it by other means, and follow its operation by its name',
  );
}

/** A path without the slash that it may end with, whatever its variables are called. */
function placeOf(path: string): string {
  return trimEndOf(path, '/').replace(/\{[^{}]*\}/g, '{}');
}
