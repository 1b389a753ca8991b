import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  CancelUnsupportedError,
  type ClientOptions,
  FileOperationsClient,
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  ProtocolError,
  RpcError,
  WaitTimeoutError,
} from '../../generated/file/v1/index.js';
import { html, json, type Reply, reset, rpc, script, truncated } from './loopback.js';

const name = 'projects/p/locations/l/operations/o';
const get = `GET /v1/${name}`;
const cancel = `POST /v1/${name}:cancel`;
const running = json({ name, metadata: { '@type': 't/M', percent: 1 } });
const succeeded = json({ name, done: true, response: { '@type': 't/R', x: 1 } });
const stopped = json({ name, done: true, error: { code: 1, message: 'stopped' } });
const status = { code: 9, message: 'busy', details: [{ '@type': 't/D', z: [1] }] };
const failed = json({ name, done: true, error: status });
const empty = json({});

/** A generated client of a scripted server, on a clock that only sleeping moves. */
async function connect(replies: readonly Reply[], options: ClientOptions = {}) {
  const server = await script(...replies);
  const sleeps: number[] = [];
  let time = Date.UTC(2030, 0, 1);
  const client = new FileOperationsClient({
    endpoint: server.endpoint,
    now: () => time,
    sleep: async (ms) => {
      sleeps.push(ms);
      time += ms;
    },
    ...options,
  });
  return { ...server, client, sleeps, handle: client.operation(name) };
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

describe('a failed poll is not a failed operation', () => {
  it.each<[string, Reply]>([
    ['503', rpc(503, 'UNAVAILABLE')],
    ['429', rpc(429, 'RESOURCE_EXHAUSTED')],
    ['408 in HTML', html(408)],
    ['502 in HTML', html(502)],
    ['504 in HTML', html(504)],
    ['a reset', reset],
    ['a truncated body', truncated],
  ])('%s is polled again', async (_, failure) => {
    const { handle, lines } = await connect([failure, running, failure, succeeded]);
    expect((await handle.wait()).state).toBe('succeeded');
    expect(lines).toEqual([get, get, get, get]);
  });

  it.each<[string, Reply]>([
    ['400', rpc(400, 'INVALID_ARGUMENT')],
    ['401', rpc(401, 'UNAUTHENTICATED')],
    ['403', rpc(403, 'PERMISSION_DENIED')],
    ['501', rpc(501, 'UNIMPLEMENTED')],
  ])('%s ends the wait at once, as an RpcError', async (_, failure) => {
    const { handle, lines } = await connect([failure]);
    const error = await errorOf(handle.wait());
    expect(error).toBeInstanceOf(RpcError);
    expect(error).not.toBeInstanceOf(OperationFailedError);
    expect(lines).toEqual([get]);
  });

  it.each<[string, Reply]>([
    ['a list', json([])],
    ['no operation', empty],
  ])('%s under 200 is a ProtocolError, and asked for once', async (_, answer) => {
    const { handle, lines } = await connect([answer]);
    expect(await errorOf(handle.result())).toBeInstanceOf(ProtocolError);
    expect(lines).toEqual([get]);
  });

  it.each<[string, Reply]>([
    ['HTML', html(200)],
    ['half a JSON object', (response) => response.end('{"name":')],
    ['nothing', (response) => response.end()],
  ])('%s under 200 may have been cut short, and is asked for again', async (_, answer) => {
    const { handle, lines } = await connect([answer, answer, succeeded]);
    expect((await handle.wait()).state).toBe('succeeded');
    expect(lines).toEqual([get, get, get]);
    const { handle: never } = await connect([answer]);
    expect(await errorOf(never.wait())).toBeInstanceOf(ProtocolError);
  });

  it('failures in a row have a cap', async () => {
    const { handle, lines } = await connect([html(503)]);
    await errorOf(handle.wait({ maxConsecutiveFailures: 3 }));
    expect(lines.length).toBe(3);
  });
});

describe('an operation is never lost', () => {
  it.each<[string, readonly Reply[], object]>([
    ['a timeout', [running], { timeoutMs: 5000 }],
    ['a failure', [running, rpc(403, 'PERMISSION_DENIED')], {}],
    ['its expiry', [running, rpc(404, 'NOT_FOUND')], {}],
  ])('%s tells service, name, last state, attempts and time', async (_, replies, options) => {
    const { handle, lines } = await connect(replies);
    expect(await errorOf(handle.wait(options))).toMatchObject({
      service: 'file',
      operationName: name,
      lastOperation: { name, metadata: { percent: 1 } },
      attempts: lines.length,
      elapsedMs: expect.any(Number),
    });
  });

  it('a timeout is the client\'s own: it neither says nor sends "cancel"', async () => {
    const { handle, lines } = await connect([running]);
    const error = await errorOf(handle.wait({ timeoutMs: 5000 }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect((error as Error).message).not.toMatch(/cancel/i);
    expect(new Set(lines)).toEqual(new Set([get]));
  });

  it('there is no time limit unless one is set', async () => {
    const { handle, sleeps } = await connect([...Array<Reply>(200).fill(running), succeeded]);
    expect((await handle.wait()).state).toBe('succeeded');
    expect(sleeps.reduce((a, b) => a + b)).toBeGreaterThan(3_600_000);
  });
});

describe('cancel is a request, its outcome is read from the operation', () => {
  it('it resolves to nothing, and polling goes on', async () => {
    const { handle, lines } = await connect([running, empty, running, stopped]);
    await handle.poll();
    expect(await handle.cancel()).toBeUndefined();
    expect((await handle.wait()).state).toBe('cancelled');
    expect(lines).toEqual([get, cancel, get, get]);
  });

  it('an operation that finished all the same yields its response', async () => {
    const { handle } = await connect([empty, running, succeeded]);
    await handle.cancel();
    expect(await handle.result()).toEqual({ '@type': 't/R', x: 1 });
  });

  it('an operation that was cancelled is an OperationCancelledError for who wants its result', async () => {
    const { handle } = await connect([empty, stopped]);
    await handle.cancel();
    expect(await errorOf(handle.result())).toBeInstanceOf(OperationCancelledError);
  });

  it('the request has no body', async () => {
    const { client, headers } = await connect([empty]);
    await client.cancel({ name });
    expect(headers[0]).toMatchObject({ 'content-length': '0' });
    expect(headers[0]).not.toHaveProperty('content-type');
  });

  it('UNIMPLEMENTED is a CancelUnsupportedError, tried once', async () => {
    const { handle, lines } = await connect([rpc(501, 'UNIMPLEMENTED')]);
    expect(await errorOf(handle.cancelAndWait())).toBeInstanceOf(CancelUnsupportedError);
    expect(lines).toEqual([cancel]);
  });
});

describe('abort is not cancel', () => {
  const reason = new Error('enough');

  it('in a request it ends the wait with its own reason and sends nothing more', async () => {
    const controller = new AbortController();
    const stall: Reply = () => controller.abort(reason);
    const { handle, lines } = await connect([stall]);
    expect(await errorOf(handle.wait({ signal: controller.signal }))).toBe(reason);
    expect(lines).toEqual([get]);
  });

  it('in a pause too', async () => {
    const controller = new AbortController();
    const sleep = () => {
      controller.abort(reason);
      return new Promise<void>(() => {});
    };
    const { handle, lines } = await connect([running], { sleep });
    expect(await errorOf(handle.wait({ signal: controller.signal }))).toBe(reason);
    expect(lines).toEqual([get]);
  });
});

describe('an operation is resumed by its name', () => {
  it('by a handle that was JSON, in another client', async () => {
    const { endpoint, handle, lines, headers } = await connect([succeeded], { auth: 'secret' });
    const text = JSON.stringify(handle);
    expect(Object.keys(JSON.parse(text))).toEqual(['version', 'api', 'name', 'endpoint']);
    expect(text).not.toContain('secret');
    const other = new FileOperationsClient({ endpoint, auth: 'other' });
    expect(await other.operation(JSON.parse(text)).result()).toEqual({ '@type': 't/R', x: 1 });
    expect(lines).toEqual([get]);
    expect(headers[0]).toMatchObject({ authorization: 'Bearer other' });
  });

  it('poll is exactly one request', async () => {
    const { handle, lines } = await connect([html(503)]);
    await errorOf(handle.poll());
    expect(lines).toEqual([get]);
  });
});

describe('every terminal shape is handled', () => {
  it.each<[string, object, object]>([
    ['done with a response', { name, done: true, response: { a: 1 } }, { state: 'succeeded' }],
    ['done with an error', { name, done: true, error: status }, { state: 'failed' }],
    ['done with code 1', { name, done: true, error: { code: 1 } }, { state: 'cancelled' }],
    ['done only', { name, done: true }, { state: 'succeeded', response: undefined }],
    ['done without a name', { done: true }, { state: 'succeeded', name }],
    ['no done', { name }, { state: 'running' }],
    ['an error before the end', { name, done: false, error: status }, { state: 'running' }],
  ])('%s', async (_, operation, want) => {
    const { handle } = await connect([json(operation)]);
    expect(await handle.poll()).toMatchObject(want);
  });

  it('done in the first answer needs no request at all', async () => {
    const { client, lines } = await connect([empty]);
    const final = await client.operation({ name, done: true }).wait();
    expect(final.state).toBe('succeeded');
    expect(lines).toEqual([]);
  });
});

describe('the region that owns the operation', () => {
  it("an endpoint of the user's own wins", async () => {
    const { handle, lines } = await connect([succeeded], { universeDomain: 'u.example' });
    await handle.wait();
    expect(lines).toEqual([get]);
  });

  it('an answer that names another region comes with the host that was asked', async () => {
    const message = "Please switch to 'us-x1-file.googleapis.com' to access this.";
    const { handle, endpoint } = await connect([rpc(400, 'INVALID_ARGUMENT', message)]);
    const error = await errorOf(handle.wait());
    expect(error).toMatchObject({ message: `${message} (asked ${endpoint}/v1/${name})`, endpoint });
  });
});

describe('typed metadata and the full status', () => {
  it('metadata is there before the end, and no any', async () => {
    const { handle } = await connect([running]);
    const { metadata } = await handle.poll();
    expect(metadata).toEqual({ '@type': 't/M', percent: 1 });
    expectTypeOf(metadata).not.toBeAny();
  });

  it("an operation's error is kept verbatim", async () => {
    const { handle } = await connect([failed]);
    expect(await errorOf(handle.result())).toMatchObject({
      name: 'OperationFailedError',
      message: 'busy',
      code: 'FAILED_PRECONDITION',
      status,
      details: status.details,
    });
  });

  it("a request's error is kept verbatim", async () => {
    const { client } = await connect([rpc(403, 'PERMISSION_DENIED')]);
    expect(await errorOf(client.get({ name }))).toMatchObject({
      httpStatus: 403,
      code: 'PERMISSION_DENIED',
      message: 'it is PERMISSION_DENIED',
      details: [{ '@type': 'x', a: 1 }],
    });
  });
});

describe("the pace is sane, and the caller's", () => {
  it('delays grow from one second to sixty, within their bounds', async () => {
    const { handle, sleeps } = await connect([...Array<Reply>(12).fill(running), succeeded]);
    await handle.wait();
    sleeps.forEach((ms, i) => {
      const bound = Math.min(60_000, 1000 * 2 ** i);
      expect(ms).toBeGreaterThanOrEqual(Math.max(1000, bound / 2));
      expect(ms).toBeLessThanOrEqual(Math.max(1500, bound));
    });
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', new Date(Date.UTC(2030, 0, 1, 0, 0, 9)).toUTCString(), 9000],
    ['more than the maximum', '86400', 60_000],
  ])('Retry-After is obeyed: %s', async (_, value, want) => {
    const busy = json({}, 429, { 'retry-after': value });
    const { handle, sleeps } = await connect([busy, succeeded]);
    await handle.wait();
    expect(sleeps).toEqual([want]);
  });

  it('an override reaches the loop', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(1);
    const { handle, sleeps } = await connect([running, running, running, succeeded]);
    await handle.wait({ initialDelayMs: 10, multiplier: 3, maxDelayMs: 50 });
    random.mockRestore();
    expect(sleeps).toEqual([15, 30, 50]);
  });
});

describe('what 404 means', () => {
  it('not there yet, before it was seen and within the grace', async () => {
    const { handle } = await connect([rpc(404, 'NOT_FOUND'), html(404), succeeded]);
    expect((await handle.wait()).state).toBe('succeeded');
  });

  it('not there, after the grace', async () => {
    const { handle, sleeps } = await connect([rpc(404, 'NOT_FOUND')]);
    expect(await errorOf(handle.wait())).toMatchObject({ name: 'RpcError', code: 'NOT_FOUND' });
    // Random fractions of a millisecond do not add up to the last digit.
    expect(Math.round(sleeps.reduce((a, b) => a + b))).toBe(10_000);
  });

  it('gone, after it was seen', async () => {
    const { handle } = await connect([running, rpc(404, 'NOT_FOUND')]);
    const error = await errorOf(handle.wait());
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error).toMatchObject({ lastOperation: { name } });
  });

  it('deleted, after a delete', async () => {
    const { handle } = await connect([empty, rpc(404, 'NOT_FOUND')]);
    await handle.delete();
    await handle.delete();
  });
});
