import {
  type Api,
  type ApiTypes,
  byFields,
  type CallOptions,
  type Client,
  type ClientOptions,
  cancel,
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  type Operation,
  type OperationHandle,
  type OperationList,
  type OperationTarget,
  type PollOptions,
  readName,
  regionalHost,
  remove,
  serverWait,
  statusOperations,
  wait,
} from '../../src/runtime/index.js';

/** A client of any API, with every feature: as generated ones are, but for the types. */
export class Operations<TOperation extends object = Operation> {
  readonly #client: Client<ApiTypes & { readonly operation: TOperation }>;

  /** @throws InvalidArgumentError for an endpoint or a universe domain that cannot be used. */
  constructor(api: Api, options: ClientOptions = {}) {
    const features = {
      hostOf: regionalHost,
      shape: statusOperations,
      findCall: byFields,
      serverWait,
    };
    this.#client = connect({ ...(api as Api<never>), ...features }, options);
  }

  /** @throws CancelUnsupportedError, InvalidNameError, RpcError */
  cancel(request: object, options?: CallOptions): Promise<void> {
    return cancel(this.#client, request, options);
  }

  /** @throws InvalidNameError, RpcError */
  delete(request: object, options?: CallOptions): Promise<void> {
    return remove(this.#client, request, options);
  }

  /** @throws InvalidNameError, RpcError, ProtocolError */
  get(request: object, options?: CallOptions): Promise<TOperation> {
    return get(this.#client, request, options);
  }

  /** @throws InvalidNameError, RpcError, ProtocolError */
  wait(request: object, options?: CallOptions): Promise<TOperation> {
    return wait(this.#client, request, options);
  }

  /** Sends nothing before it is iterated; then throws InvalidNameError, RpcError, ProtocolError. */
  list(request: object, options?: CallOptions): OperationList<TOperation> {
    return list(this.#client, request, options);
  }

  /** @throws InvalidNameError, InvalidArgumentError */
  operation(target: OperationTarget, options?: PollOptions): OperationHandle<TOperation> {
    return follow(this.#client, target, options);
  }

  /** @throws InvalidNameError */
  name(fields: object): string {
    return makeName(this.#client, fields);
  }

  /** @throws InvalidNameError */
  parseName<TFields extends object = Record<string, string>>(text: string): TFields {
    return readName(this.#client, text) as TFields;
  }

  /** Whether a text fits a pattern of the API. */
  isName(text: unknown): boolean {
    return isName(this.#client, text);
  }
}
