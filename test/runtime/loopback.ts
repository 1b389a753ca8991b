import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a server does with one request. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface Loopback {
  readonly endpoint: string;
  /** Method and path of every request so far. */
  readonly lines: string[];
  readonly headers: IncomingMessage['headers'][];
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, headers).end(JSON.stringify(body));

/** A failure as Google APIs answer it (AIP-193). */
export const rpc = (status: number, code: string, message = `it is ${code}`): Reply =>
  json(
    { error: { code: status, status: code, message, details: [{ '@type': 'x', a: 1 }] } },
    status,
  );

export const html =
  (status: number): Reply =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');

export const reset: Reply = (_, request) => request.socket.destroy();

/** Promises more than it sends. */
export const truncated: Reply = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"name":');
  setImmediate(() => response.destroy());
};

/** A server on loopback, closed with the test that asked for it. */
export async function serve(answer: (request: IncomingMessage) => Reply): Promise<Loopback> {
  const lines: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    lines.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    answer(request)(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, lines, headers };
}

/** Replies in turn, the last for ever. */
export function script(...replies: readonly Reply[]): Promise<Loopback> {
  let next = 0;
  return serve(() => replies[Math.min(next++, replies.length - 1)] ?? html(500));
}
