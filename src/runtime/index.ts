/**
 * Calls, polls and cancels long-running operations (AIP-151) wherever `fetch` runs.
 *
 * @packageDocumentation
 */
export type { AnyClient, AnyFinalState, AnyHandle, AnyState } from './any.js';
export type { Api, ApiTypes, Client, Features, Regional } from './api.js';
export { type Growth, pollDelay } from './backoff.js';
export { byFields } from './by-fields.js';
export { connect } from './client.js';
export { declaredOperations } from './declared-operations.js';
export type {
  BadRequest,
  ErrorDetail,
  ErrorInfo,
  Help,
  LocalizedMessage,
  PreconditionFailure,
  QuotaFailure,
  RetryInfo,
} from './error-details.js';
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
export { follow } from './follow.js';
export type { HandleOf, OperationTarget } from './handle-of.js';
export { list } from './list.js';
export type { Method, MethodKind } from './method.js';
export { cancel, get, remove, wait } from './methods.js';
export { isName, makeName, readName } from './names.js';
export type {
  Holding,
  MetadataOf,
  Operation,
  ResponseOf,
  Status,
  UnknownPayload,
} from './operation.js';
export type { OperationHandle, SavedOperation } from './operation-handle.js';
export type { OperationList, OperationPage } from './operation-list.js';
export type {
  Auth,
  AuthContext,
  CallOptions,
  ClientOptions,
  HeaderSource,
  PollOptions,
  PollPace,
  PollPolicy,
  RequestHeadersProvider,
  RetryOptions,
  WaitOptions,
} from './options.js';
export { ownExchange } from './own-exchange.js';
export { isPassing, type PassingContext } from './passing.js';
export { isPayload, type PayloadOf, type PayloadTypeOf } from './payload.js';
export { PendingOperation } from './pending-operation.js';
export { poll } from './poll.js';
export { regionalHost } from './regional-host.js';
export { renamedOperations } from './renamed-operations.js';
export { serverWait } from './server-wait.js';
export { sendStart, start } from './start.js';
export type { OneOf, Packed, StartCall, StartedHandle, StartMethod } from './start-method.js';
export { StartUncertainError } from './start-uncertain-error.js';
export { followStarted } from './started.js';
export type { FinalState, OperationState, SeenOperation } from './state.js';
export { statusOperations } from './status-operations.js';
export { type WatchOptions, type WatchResult, watch } from './watch.js';
