/**
 * Calls, polls and cancels long-running operations (AIP-151) wherever `fetch` runs.
 *
 * @packageDocumentation
 */
export type { Api, ApiTypes, Features, Method, MethodKind, Regional } from './api.js';
export { byFields } from './by-fields.js';
export { type Client, connect } from './client.js';
export {
  CancelUnsupportedError,
  InvalidArgumentError,
  InvalidNameError,
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  OperationsError,
  ProtocolError,
  RpcError,
  WaitTimeoutError,
} from './errors.js';
export type { OperationEvent } from './events.js';
export { follow, type HandleOf, type OperationTarget } from './follow.js';
export { list } from './list.js';
export { cancel, get, remove, wait } from './methods.js';
export { isName, makeName, readName } from './names.js';
export {
  type FinalState,
  isPayload,
  type MetadataOf,
  type Operation,
  type OperationState,
  type PayloadOf,
  type ResponseOf,
  type Status,
  type UnknownPayload,
} from './operation.js';
export { OperationHandle, type SavedOperation } from './operation-handle.js';
export { OperationList, type OperationPage } from './operation-list.js';
export type {
  Auth,
  CallOptions,
  ClientOptions,
  HeaderSource,
  PollOptions,
  PollPace,
  RequestHeadersProvider,
  RetryOptions,
} from './options.js';
export { ownShape } from './own-shape.js';
export { PendingOperation } from './pending-operation.js';
export { poll } from './poll.js';
export { regionalHost } from './regional-host.js';
export { serverWait } from './server-wait.js';
