import type { Api, Client, Exchange } from './api.js';
import { findCall, invalidName } from './call.js';
import { NO_RETRY } from './defaults.js';
import { InvalidArgumentError, InvalidNameError, ProtocolError, RpcError } from './errors.js';
import { exchange } from './exchange.js';
import { jsonBody, lostKind } from './json-body.js';
import { isObject } from './json-value.js';
import type { Call, MethodKind } from './method.js';
import { isUnsent } from './network-failure.js';
import type { CallOptions } from './options.js';
import { requireOwn } from './own-method.js';
import { withParameters } from './parameters.js';
import { expand, type Fields, variablesOf } from './path.js';
import type { Startable, StartedHandle, StartMethod } from './start-method.js';
import { StartUncertainError } from './start-uncertain-error.js';
import { stateOf } from './state.js';
import { mayBeTaken } from './transient.js';
import { send } from './transport.js';

/**
 * Starts an operation, and makes the handle on it. It is sent again after what may pass (see
 * `RetryOptions`) only where the method takes a `requestId` (AIP-155): where the request has none it gets
 * one, which stays the same.
 *
 * @throws InvalidArgumentError where the method is another API's, or the request none. Nothing was sent.
 * @throws InvalidNameError where the request fits no path of the method. Nothing was sent.
 * @throws StartUncertainError where the answer was lost, so that it may have started.
 * @throws ProtocolError where it has started, under a foreign name or with a foreign response.
 * @throws RpcError where the service refused it.
 */
export function start<T extends Startable, TRequest extends object, TOperation extends object>(
  client: Client<T>,
  method: StartMethod<T, TRequest, TOperation>,
  request: NoInfer<TRequest>,
  options?: CallOptions,
): Promise<StartedHandle<T, TOperation>> {
  return method.send(client, method, request, options);
}

/** What `start` does, as a method brings it along. */
export async function sendStart<
  T extends Startable,
  TRequest extends object,
  TOperation extends object,
>(
  client: Client<T>,
  method: StartMethod<T, TRequest, TOperation>,
  request: NoInfer<TRequest>,
  options: CallOptions = {},
): Promise<StartedHandle<T, TOperation>> {
  const { api } = client;
  requireOwn(api, method);
  if (!isObject(request) || lostKind(request)) {
    throw new InvalidArgumentError(
      api,
      `${method.id} takes an object with the fields of its request`,
    );
  }
  const fields: Fields = {
    ...request,
    ...(method.requestId && {
      requestId: (request as Fields).requestId ?? globalThis.crypto.randomUUID(),
    }),
  };
  const call = callOfStart(client, method, fields);
  const retry = method.requestId ? options.retry : NO_RETRY.retry;
  let answer: Fields;
  try {
    answer = (await send(wholly(client), call, { ...options, retry })) as Fields;
    stateOf(api, answer, '');
  } catch (error) {
    throw isUncertain(error) ? uncertain(client, method, call, fields, error) : error;
  }
  return followed(client, method, answer);
}

/** The client, for which an answer that was cut short is none: it does not name what has started. */
function wholly({ api, options, endpointOf }: Client): Client {
  const fetch: Exchange = async (client, call, url, callOptions) => {
    try {
      const answer = await (api.fetch ?? exchange)(client, call, url, callOptions);
      if (answer) return answer;
    } catch (error) {
      if (!(error instanceof ProtocolError && error.isMalformed)) throw error;
    }
    const failure = { code: 'UNAVAILABLE', details: [], fromApi: false };
    throw new RpcError(api, `the answer from ${url} was cut short`, failure);
  };
  return { api: { ...api, fetch }, options, endpointOf };
}

/** @throws ProtocolError for what the method does not answer with: it has started, and is named. */
function followed<T extends Startable, TRequest extends object, TOperation extends object>(
  client: Client<T>,
  method: StartMethod<T, TRequest, TOperation>,
  answer: Fields,
): StartedHandle<T, TOperation> {
  try {
    return method.follow(client, answer, method);
  } catch (cause) {
    if (!(cause instanceof InvalidNameError)) throw cause;
    const { message, operationName } = cause;
    throw new ProtocolError(client.api, message, { operationName, lastOperation: answer, cause });
  }
}

function callOfStart(
  { api }: Client,
  { id, calls, body, query = [], apiVersion, headers, needed }: StartMethod,
  fields: Fields,
): Call {
  for (const { method, template } of calls) {
    const path = expand(template, fields);
    if (!path) continue;
    const variables = variablesOf(template);
    const inQuery: Record<string, unknown> = {};
    const inBody: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(fields)) {
      if (variables.includes(field)) continue;
      const isBody = body === '*' ? !query.includes(field) : field === body;
      if (!isBody && [value].flat().some(isObject)) {
        throw new InvalidArgumentError(
          api,
          `${field} of ${id} goes into the query, and is an object`,
        );
      }
      (isBody ? inBody : inQuery)[field] = value;
    }
    const described = { method, template, apiVersion, headers, needed };
    const call = { kind: 'start', method: described, path } as const;
    const content = body === '*' ? inBody : inBody[body ?? ''];
    return { ...withParameters({ ...call, request: inQuery }), body: jsonBody(api, id, content) };
  }
  const [name = ''] = variablesOf(calls[0]?.template ?? '');
  // Told like the methods that an API itself has.
  throw invalidName({ ...api, [id]: calls } as Api, fields[name] ?? fields, id as MethodKind);
}

/** Whether the service may have started what nobody knows the name of. */
function isUncertain(error: unknown): error is RpcError | ProtocolError {
  if (error instanceof ProtocolError) return true;
  if (!(error instanceof RpcError)) return false;
  const { code, httpStatus, cause, isRepeat } = error;
  const isRefused = code === 'UNIMPLEMENTED' || (httpStatus === undefined && isUnsent(cause));
  return isRepeat || (!isRefused && mayBeTaken(error));
}

function uncertain(
  { api }: Client,
  { id }: StartMethod,
  { path, method }: Call,
  fields: Fields,
  cause: RpcError | ProtocolError,
): StartUncertainError {
  const variables = variablesOf(method.template);
  const resource = path.replace(/^.*?\/(v\d\w*|alpha|beta)\/|^\/|\/$/g, '');
  const parent = String(variables.length === 1 ? fields[variables[0] ?? ''] : resource);
  const parts = parent.split('/');
  const requests = [
    ...(api.list ?? [])
      .map(({ template }) => variablesOf(template))
      .map((names) => pick(fields, names)),
    ...parts.map((_, i) => ({ name: parts.slice(0, parts.length - i).join('/') })),
  ];
  const list = requests.find((request) => request && findCall(api, 'list', request));
  const seen = list ? `; list(${JSON.stringify(list)}) may show its operation` : '';
  const message = `${id} may have started: ${cause.message}${seen}`;
  const { attempts, isRepeat } = cause;
  const requestId = fields.requestId as string | undefined;
  return new StartUncertainError(api, message, {
    requestId,
    parent,
    list,
    attempts,
    isRepeat,
    cause,
  });
}

/** The fields of these names, where there are several and all are there. */
function pick(fields: Fields, names: readonly string[]): Fields | undefined {
  const isThere = names.length > 1 && names.every((name) => fields[name] !== undefined);
  return isThere ? Object.fromEntries(names.map((name) => [name, fields[name]])) : undefined;
}
