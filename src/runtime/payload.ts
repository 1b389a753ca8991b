import { isObject } from './json-value.js';

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

/**
 * Whether a payload is of this type.
 *
 * @param type the whole `@type`: `type.googleapis.com/google.cloud.file.v1.OperationMetadata`.
 */
export function isPayload<T, K extends string>(
  payload: T,
  type: K,
): payload is PayloadOf<T, K> & T {
  return isObject(payload) && payload['@type'] === type;
}
