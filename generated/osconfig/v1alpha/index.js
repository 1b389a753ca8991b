import { Operations } from '@lrogen/runtime';
export { CancelUnsupportedError, InvalidArgumentError, InvalidNameError, isPayload, OperationCancelledError, OperationExpiredError, OperationFailedError, OperationsError, ProtocolError, RpcError, WaitTimeoutError, } from '@lrogen/runtime';

/** Where `osconfig:v1alpha` is called, and the requests it documents. */
const api = {
  id: 'osconfig:v1alpha',
  host: 'osconfig.googleapis.com',
  mtlsHost: 'osconfig.mtls.googleapis.com',
  names: [
    'projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}',
  ],
  cancel: [
    {
      method: 'POST',
      template: '/v1alpha/{name=projects/*/locations/*/osPolicyAssignments/*/operations/*}:cancel',
    },
  ],
  get: [
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/osPolicyAssignments/*/operations/*}',
    },
  ],
};

/** The OAuth scopes that `osconfig:v1alpha` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** The long-running operations of OS Config API, `osconfig:v1alpha`. */
export class OSConfigOperationsClient {
  #operations;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options = {}) {
    this.#operations = new Operations(api, options);
  }

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1alpha/projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request, options) {
    return this.#operations.cancel(request, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1alpha/projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}`
   */
  get(request, options) {
    return this.#operations.get(request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target, options) {
    return this.#operations.operation(target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields) {
    return this.#operations.name(fields);
  }

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text) {
    return this.#operations.parseName(text);
  }

  /** Whether `text` is an operation name of this API. */
  isOperationName(text) {
    return this.#operations.isName(text);
  }
}
