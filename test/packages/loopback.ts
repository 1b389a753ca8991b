import { type AddressInfo, createServer } from 'node:net';

/** A request as its bytes came. */
export interface ReceivedRequest {
  readonly line: string;
  /** In lower case, in the order they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Everything behind the head. */
  readonly body: string;
}

export interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly json: unknown;
}

/** A server on 127.0.0.1 that keeps what it gets to the byte. */
export interface Loopback {
  readonly endpoint: string;
  readonly requests: ReceivedRequest[];
  close(): Promise<void>;
}

/** @param answers one a request, in order; the last one stays. */
export async function loopback(...answers: readonly Answer[]): Promise<Loopback> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((socket) => {
    let text = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const request = parse(text);
      if (request === undefined) return;
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      socket.end(print(answer ?? { status: 500, json: {} }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Undefined while something is still to come. */
function parse(text: string): ReceivedRequest | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line = '', ...fields] = text.slice(0, end).split('\r\n');
  const body = text.slice(end + 4);
  const headers = fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
  });
  const length = headers.find(([name]) => name === 'content-length')?.[1] ?? '0';
  return body.length < Number(length) ? undefined : { line, headers, body };
}

function print({ status = 200, json }: Answer): string {
  const body = JSON.stringify(json);
  const head = [
    `HTTP/1.1 ${status} Answer`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
