import type { Fields } from './path.js';

/** How operations that are no `google.longrunning.Operation` look. */
export interface Shape {
  /** The `name`, `done` and `error` that they would have if they were one. */
  standard(operation: Fields): Fields;
  /** The name that the API's methods take. */
  nameOf(names: readonly string[], operation: Fields): unknown;
}
