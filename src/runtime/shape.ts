import { isObject, type Status } from './operation.js';
import type { Fields } from './path.js';

/** What an operation says of its end. */
export interface Outcome {
  readonly done: boolean;
  readonly error: Status | undefined;
}

/** How the operations of an API look. */
export interface Shape {
  /** Undefined where it is no operation. */
  outcomeOf(operation: Fields): Outcome | undefined;
  /** The name that the API's methods take. */
  nameOf(names: readonly string[], operation: Fields): unknown;
}

/**
 * `operations.proto`: "done" alone tells whether it ended, absent is false (proto3 JSON), and a
 * result means nothing before. An object without both `name` and `done` is no operation, or an empty
 * answer would be polled for ever.
 */
export const standardShape: Shape = {
  outcomeOf: ({ name, done, error }) =>
    typeof (done ?? false) === 'boolean' &&
    (done || typeof name === 'string') &&
    (error == null || isObject(error))
      ? { done: done === true, error: error ?? undefined }
      : undefined,
  nameOf: (_, { name }) => name,
};
