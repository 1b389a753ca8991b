/**
 * Calls, polls and cancels long-running operations (AIP-151) wherever `fetch` runs.
 *
 * @packageDocumentation
 */
export type { Api, Method, MethodKind, Regional } from './api.js';
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
export { Operations, type OperationTarget } from './operations.js';
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
