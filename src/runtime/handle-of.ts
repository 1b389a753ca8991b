import type { ApiTypes } from './api.js';
import type { Holding } from './operation.js';
import type { OperationHandle, SavedOperation } from './operation-handle.js';

/**
 * What a handle is made from: a name, an operation in JSON that any client got, or the JSON of
 * another handle.
 */
export type OperationTarget<TName extends string = string> =
  | TName
  | { readonly name?: string | null | undefined; readonly done?: boolean | null | undefined }
  | { readonly selfLink?: string | null | undefined; readonly name?: string | null | undefined }
  | Holding<unknown, unknown>
  | SavedOperation;

/**
 * The handle of an API, without the requests that the API has no method for. What every handle has
 * stands by itself, so that a function for any API can use it before `T` is known.
 */
export type HandleOf<T extends Pick<ApiTypes, 'operation'>> = Omit<
  Whole<T>,
  Cancelling | 'delete'
> &
  ([Lacking<T>] extends [never] ? Whole<T> : Omit<Whole<T>, Lacking<T>>);

type Whole<T extends Pick<ApiTypes, 'operation'>> = OperationHandle<T['operation']>;
type Cancelling = 'cancel' | 'cancelAndWait';
type Lacking<T> =
  | ('cancel' extends keyof T ? never : Cancelling)
  | ('delete' extends keyof T ? never : 'delete');
