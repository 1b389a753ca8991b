import type { Api, MethodKind } from './api.js';
import {
  CancelUnsupportedError,
  contextOf,
  InvalidArgumentError,
  InvalidNameError,
  isNotFound,
  ProtocolError,
  RpcError,
} from './errors.js';
import { isObject, type Operation, stateOf } from './operation.js';
import { type HandleClient, OperationHandle, type SavedOperation } from './operation-handle.js';
import { OperationList, type OperationPage } from './operation-list.js';
import type { CallOptions, ClientOptions, PollOptions } from './options.js';
import { expand, type Fields, formatName, parseName } from './path.js';
import { type Call, Transport } from './transport.js';

/**
 * What a handle is made from: a name, an operation in JSON that any client got, or the JSON of
 * another handle.
 */
export type OperationTarget<TName extends string = string> =
  | TName
  | { readonly name?: string | null | undefined; readonly done?: boolean | null | undefined }
  | { readonly selfLink?: string | null | undefined; readonly name?: string | null | undefined }
  | SavedOperation;

/** The long-running operations of one API: all that its generated client does. */
export class Operations<TOperation extends object = Operation> {
  readonly #api: Api;
  readonly #options: ClientOptions;
  readonly #transport: Transport;

  /** @throws InvalidArgumentError for an endpoint or a universe domain that cannot be used. */
  constructor(api: Api, options: ClientOptions = {}) {
    this.#api = api;
    this.#options = options;
    this.#transport = new Transport(api, options);
  }

  /**
   * Asks the service to cancel. That it took the request says nothing about the outcome.
   *
   * @throws CancelUnsupportedError, InvalidNameError, RpcError
   */
  async cancel(request: object, options?: CallOptions): Promise<void> {
    const context = { ...contextOf(this.#api), operationName: nameIn(request) };
    const message = `${this.#api.id} cannot cancel this operation`;
    if (!this.#api.cancel?.length) throw new CancelUnsupportedError(message, context);
    try {
      await this.#transport.send(this.#call('cancel', request), options);
    } catch (cause) {
      if (!(cause instanceof RpcError)) throw cause;
      if (cause.code !== 'UNIMPLEMENTED' && cause.httpStatus !== 501) throw cause;
      throw new CancelUnsupportedError(message, { ...context, cause });
    }
  }

  /**
   * Tells the service that nobody needs the operation any more. Where a retry finds it gone, the
   * first request did it.
   *
   * @throws InvalidNameError, RpcError
   */
  async delete(request: object, options?: CallOptions): Promise<void> {
    try {
      await this.#transport.send(this.#call('delete', request), options);
    } catch (error) {
      if (!isNotFound(error) || error.attempts === 1) throw error;
    }
  }

  /** @throws InvalidNameError, RpcError, ProtocolError */
  get(request: object, options?: CallOptions): Promise<TOperation> {
    return this.#operation('get', request, options);
  }

  /**
   * The service's own wait method, one request: it answers when the operation is done or the
   * service's time is up.
   *
   * @throws InvalidNameError, RpcError, ProtocolError
   */
  wait(request: object, options?: CallOptions): Promise<TOperation> {
    return this.#operation('wait', request, options);
  }

  /** Sends nothing before it is iterated; then throws InvalidNameError, RpcError, ProtocolError. */
  list(request: object, options?: CallOptions): OperationList<TOperation> {
    const page = async (pageToken: string | undefined): Promise<OperationPage<TOperation>> => {
      const call = this.#call('list', pageToken ? { ...request, pageToken } : request);
      const body =
        (await this.#transport.send({ ...call, operationName: undefined }, options)) ?? {};
      // Services older than AIP-151 call them items.
      const operations = body.operations ?? body.items ?? [];
      if (!Array.isArray(operations))
        throw this.#protocolError('a page of no operations came back');
      return { ...body, operations };
    };
    const { pageToken } = request as { readonly pageToken?: string };
    return new OperationList(page, pageToken, () =>
      this.#protocolError('a page token came back: the list would never end'),
    );
  }

  /**
   * A handle on one operation. Nothing is sent.
   *
   * @throws InvalidNameError where its name fits no pattern of the API.
   * @throws InvalidArgumentError where it is the JSON of a handle on another API or endpoint: what
   *   is stored must never choose who gets the credentials.
   */
  operation(target: OperationTarget, options: PollOptions = {}): OperationHandle<TOperation> {
    // Callers without types may give anything: what is no object is taken for a name and refused.
    const raw = (isObject(target) ? target : { name: target }) as Exclude<OperationTarget, string>;
    const name = this.#nameOf(raw);
    const last = typeof target === 'string' || 'api' in raw ? undefined : (raw as TOperation);
    const state = (last && stateOf(last, name)?.state) ?? 'running';
    // What is done needs no request any more, so it needs no name either.
    if (state === 'running' && !this.isName(name)) throw this.#invalidName(name);
    const requestFor = (kind: MethodKind) => this.#requestFor(kind, name);
    const waitRequest = requestFor('wait');
    const path = this.#bind('get', requestFor('get'))?.path ?? '';
    const endpoint = this.#transport.endpoint(path);
    if ('api' in raw) this.#checkSaved(raw, endpoint);
    const client: HandleClient<TOperation> = {
      api: this.#api,
      paces: [{ requestTimeoutMs: this.#options.timeoutMs }, this.#options.poll],
      endpoint,
      get: (call) => this.get(requestFor('get'), call),
      wait:
        this.#bind('wait', waitRequest) &&
        ((timeout, call) => this.wait({ ...waitRequest, timeout }, call)),
      cancel: (call) => this.cancel(requestFor('cancel'), call),
      delete: (call) => this.delete(requestFor('delete'), call),
      pause: (ms, signal) => this.#transport.pause(ms, signal),
      now: () => this.#transport.now(),
    };
    return new OperationHandle(client, name, last, options);
  }

  /**
   * The name of an operation.
   *
   * @param fields what stands in the variables of one pattern, and nothing else.
   * @throws InvalidNameError
   */
  name(fields: object): string {
    const name = formatName(this.#api.names, fields as Fields);
    if (name === undefined) throw this.#invalidName(fields);
    return name;
  }

  /**
   * What stands in the variables of the first pattern that a name fits.
   *
   * @typeParam TFields what the API's patterns make of it; the caller knows them.
   * @throws InvalidNameError
   */
  parseName<TFields extends object = Record<string, string>>(text: string): TFields {
    const fields = parseName(this.#api.names, text);
    if (!fields) throw this.#invalidName(text);
    return fields as TFields;
  }

  /** Whether a text fits a pattern of the API. */
  isName(text: unknown): boolean {
    return parseName(this.#api.names, text) !== undefined;
  }

  async #operation(
    kind: 'get' | 'wait',
    request: object,
    options?: CallOptions,
  ): Promise<TOperation> {
    const call = this.#call(kind, request);
    const body = await this.#transport.send(call, options);
    if (!body) throw this.#protocolError('an empty answer came back', call.operationName);
    return body as TOperation;
  }

  /** The first method whose variables the request has. */
  #bind(kind: MethodKind, request: Fields): Call | undefined {
    for (const method of this.#api[kind] ?? []) {
      const expanded = expand(method.template, request);
      if (expanded) return { kind, method, ...expanded, operationName: nameIn(request) };
    }
    return undefined;
  }

  #call(kind: MethodKind, request: object): Call {
    const call = this.#bind(kind, request as Fields);
    if (!call) throw this.#invalidName(nameIn(request) ?? request, `${kind} method`);
    return call;
  }

  /** The request about one name: the name itself, or its fields where the method takes those. */
  #requestFor(kind: MethodKind, name: string): Fields {
    const request = { name };
    return this.#bind(kind, request) ? request : (parseName(this.#api.names, name) ?? request);
  }

  /** An operation of a service's own shape has its whole name in its `selfLink` only. */
  #nameOf(raw: Exclude<OperationTarget, string>): string {
    const name = raw.name ?? '';
    if (this.isName(name) || !('selfLink' in raw) || typeof raw.selfLink !== 'string') return name;
    const parts = raw.selfLink.split('/').slice(3);
    return parts.map((_, i) => parts.slice(i).join('/')).find((rest) => this.isName(rest)) ?? name;
  }

  #checkSaved(saved: SavedOperation, endpoint: string): void {
    const { version, api } = saved;
    if (version === 1 && api === this.#api.id && (saved.endpoint ?? endpoint) === endpoint) return;
    const message = `a handle of version ${version} on ${api} at ${saved.endpoint} is none on ${this.#api.id} at ${endpoint}`;
    throw new InvalidArgumentError(message, {
      ...contextOf(this.#api),
      operationName: saved.name,
    });
  }

  #invalidName(given: unknown, what = 'name'): InvalidNameError {
    return new InvalidNameError(`${shown(given)} fits no ${what} of ${this.#api.id}`, {
      ...contextOf(this.#api),
      operationName: typeof given === 'string' ? given : undefined,
    });
  }

  #protocolError(message: string, operationName?: string): ProtocolError {
    return new ProtocolError(message, { ...contextOf(this.#api), operationName });
  }
}

/** At most 200 characters of it; of what JSON cannot hold, its type. */
function shown(given: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(given);
  } catch {
    // Cyclic, a bigint, or it refuses.
  }
  return (text ?? typeof given).slice(0, 200);
}

function nameIn(request: object): string | undefined {
  const { name } = request as { readonly name?: unknown };
  return typeof name === 'string' ? name : undefined;
}
