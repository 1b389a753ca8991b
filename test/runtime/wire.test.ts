import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, ProtocolError, RpcError } from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded, waitingApi } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

const servers: Server[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function http(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  return listen(createServer({ keepAlive: false }, answer));
}

/** Every byte that comes, answered with an empty object. */
async function raw(): Promise<{ readonly endpoint: string; readonly bytes: () => string }> {
  let bytes = '';
  const server = createSocketServer((socket) => {
    socket.on('data', (chunk) => {
      bytes += chunk.toString('latin1');
      const head = 'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 14\r\n\r\n';
      if (bytes.includes('\r\n\r\n')) socket.end(`${head}{"name": "o"} `);
    });
  });
  return { endpoint: await listen(server), bytes: () => bytes };
}

describe('on the wire', () => {
  it('cancel is a POST with content-length 0, no body and no content-type', async () => {
    const { endpoint, bytes } = await raw();
    await new Operations(fileApi, { endpoint, auth: 't' }).cancel({ name });
    expect(bytes()).toMatch(new RegExp(`^POST /v1/${name}:cancel HTTP/1.1\r\n`));
    expect(bytes()).toContain('\r\ncontent-length: 0\r\n');
    expect(bytes()).toContain('\r\nauthorization: Bearer t\r\n');
    expect(bytes()).not.toMatch(/content-type|transfer-encoding/i);
    expect(bytes()).toMatch(/[^\n]\r\n\r\n$/);
  });

  it('delete is a DELETE without a body', async () => {
    const { endpoint, bytes } = await raw();
    await new Operations(fileApi, { endpoint }).delete({ name });
    expect(bytes()).toMatch(new RegExp(`^DELETE /v1/${name} HTTP/1.1\r\n`));
    expect(bytes()).not.toMatch(/content-type|transfer-encoding|content-length: [^0]/i);
    expect(bytes()).toMatch(/[^\n]\r\n\r\n$/);
  });

  it('wait has its other fields in a JSON body', async () => {
    const { endpoint, bytes } = await raw();
    await new Operations(waitingApi, { endpoint }).wait({ name, timeout: '10s' });
    expect(bytes()).toMatch(new RegExp(`^POST /v1/${name}:wait HTTP/1.1\r\n`));
    expect(bytes()).toContain('\r\ncontent-type: application/json\r\n');
    expect(bytes().endsWith('\r\n\r\n{"timeout":"10s"}')).toBe(true);
  });

  it('a base path stands before the path', async () => {
    const { endpoint, bytes } = await raw();
    await new Operations(fileApi, { endpoint: `${endpoint}/base` }).get({ name });
    expect(bytes()).toMatch(new RegExp(`^GET /base/v1/${name} HTTP/1.1\r\n`));
  });

  it.each([301, 302, 303, 307, 308])('a %i is an error, and goes nowhere', async (status) => {
    const visited = vi.fn();
    const elsewhere = await http((_, response) => {
      visited();
      response.end('{}');
    });
    const endpoint = await http((_, response) =>
      response.writeHead(status, { location: `${elsewhere}/v1/x` }).end('{}'),
    );
    const operations = new Operations(fileApi, { endpoint, auth: 't', quotaProject: 'q' });
    await expect(operations.cancel({ name })).rejects.toThrow(ProtocolError);
    await expect(operations.get({ name })).rejects.toThrow(ProtocolError);
    expect(visited).not.toHaveBeenCalled();
  });

  it('a reset connection is tried again', async () => {
    let requests = 0;
    const endpoint = await http((request, response) => {
      if (++requests === 1) request.socket.destroy();
      else response.end(JSON.stringify(succeeded));
    });
    const { sleep } = scripted({}).options;
    const operations = new Operations(fileApi, { endpoint, sleep });
    expect(await operations.get({ name })).toEqual(succeeded);
    expect(requests).toBe(2);
  });

  it('an answer that does not come in time is an RpcError', async () => {
    const endpoint = await http((_, response) => {
      response.writeHead(200).write('{');
      setTimeout(() => response.destroy(), 500);
    });
    const operations = new Operations(fileApi, { endpoint, retry: { maxAttempts: 1 } });
    const error = await operations.get({ name }, { timeoutMs: 50 }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RpcError);
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED', endpoint });
    expect((error as RpcError).httpStatus).toBeUndefined();
  });

  it('a whole wait goes by the operation alone', async () => {
    const answers = [running, running, succeeded];
    const endpoint = await http((_, response) => response.end(JSON.stringify(answers.shift())));
    const options: ClientOptions = { endpoint, poll: { initialDelayMs: 1 } };
    const final = await new Operations(fileApi, options).operation(name).wait();
    expect(final).toMatchObject({ state: 'succeeded', response: succeeded.response });
  });
});

describe('fetch', () => {
  it('is the global one of the moment of the call, without a `this`', async () => {
    const operations = new Operations(fileApi);
    const seen: unknown[] = [];
    vi.stubGlobal('fetch', async function (this: unknown) {
      seen.push(this);
      return Response.json(running);
    });
    await operations.get({ name });
    expect(seen).toEqual([undefined]);
  });

  it('is called without a `this` where it is injected', async () => {
    const seen: unknown[] = [];
    async function fetch(this: unknown): Promise<Response> {
      seen.push(this);
      return Response.json(running);
    }
    await new Operations(fileApi, { fetch }).get({ name });
    expect(seen).toEqual([undefined]);
  });

  it('is told not to follow redirects, and gets no body for cancel', async () => {
    const { options, sent } = scripted({});
    await new Operations(fileApi, options).cancel({ name });
    expect(sent[0]).toMatchObject({ redirect: 'manual', method: 'POST', body: undefined });
  });

  it('that followed a redirect all the same is not believed', async () => {
    const fetch = async () =>
      Object.defineProperty(Response.json(succeeded), 'redirected', { value: true });
    await expect(new Operations(fileApi, { fetch }).get({ name })).rejects.toThrow(ProtocolError);
  });

  it('that hides a redirect, as browsers do, is an error', async () => {
    const fetch = async () =>
      Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    await expect(new Operations(fileApi, { fetch }).get({ name })).rejects.toThrow(ProtocolError);
  });
});
