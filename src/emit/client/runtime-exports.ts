/**
 * What a client's module hands on from the runtime, so that nobody has to import from a package
 * that they did not install: what a caller may catch, narrow with, or find in a signature.
 */
export const RUNTIME_VALUES: readonly string[] = [
  'CancelUnsupportedError',
  'InvalidArgumentError',
  'InvalidNameError',
  'isPayload',
  'OperationCancelledError',
  'OperationExpiredError',
  'OperationFailedError',
  'OperationsError',
  'PendingOperation',
  'ProtocolError',
  'RpcError',
  'WaitTimeoutError',
];

export const RUNTIME_TYPES: readonly string[] = [
  'Api',
  'Auth',
  'CallOptions',
  'Client',
  'ClientOptions',
  'FinalState',
  'HandleOf',
  'HeaderSource',
  'MetadataOf',
  'Operation',
  'OperationEvent',
  'OperationHandle',
  'OperationList',
  'OperationPage',
  'OperationState',
  'OperationTarget',
  'PayloadOf',
  'PollOptions',
  'PollPace',
  'RequestHeadersProvider',
  'ResponseOf',
  'RetryOptions',
  'SavedOperation',
  'Status',
  'UnknownPayload',
];
