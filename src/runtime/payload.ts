import { isObject } from './json-value.js';
import type { UnknownPayload } from './operation.js';

/** The members of a payload union whose `@type`, a literal or a template, takes this one. */
type Named<T, K> = T extends { readonly '@type': infer U }
  ? string extends U
    ? never
    : K extends U
      ? T
      : never
  : never;

/** The member of a payload union with this `@type`; a payload of unknown type gets it as a literal. */
export type PayloadOf<T, K> = [Named<T, K>] extends [never]
  ? T & { readonly '@type': K }
  : Named<T, K>;

/** The `@type`s that the members of a payload union are known by. */
export type PayloadTypeOf<T> = T extends { readonly '@type': infer U }
  ? string extends U
    ? never
    : U
  : never;

/**
 * Whether a payload is of this type: one that the API knows, or any other that is a type argument:
 * `isPayload<'type.googleapis.com/own.Message'>(payload, 'type.googleapis.com/own.Message')`.
 *
 * @param type the whole `@type`: `type.googleapis.com/google.cloud.file.v1.OperationMetadata`.
 */
export function isPayload<T, K extends PayloadTypeOf<T> & string>(
  payload: T,
  type: K,
): payload is PayloadOf<T, K> & T;
export function isPayload<K extends string = never>(
  payload: unknown,
  type: NoInfer<K>,
): payload is UnknownPayload & { readonly '@type': K };
export function isPayload(payload: unknown, type: string): boolean {
  return isObject(payload) && payload['@type'] === type;
}
