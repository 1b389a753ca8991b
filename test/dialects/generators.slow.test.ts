import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { lrogen, ROOT, temporary } from '../cli/lrogen.js';
import { installProject } from '../packages/installed-project.js';
import { gatewayDocument } from './gateway.js';
import { operationsPaths, ownDocument } from './own-document.js';

const PROTOS = new URL('../fixtures/dialects/', import.meta.url).pathname;

/**
 * What protoc-gen-swagger makes of the protos, where this machine has it: Debian's packages `protobuf-compiler`,
 * `libprotobuf-dev` and `golang-grpc-gateway`.
 */
const generated = ((): object | undefined => {
  const out = `--swagger_out=logtostderr=true,allow_merge=true,merge_file_name=lrogen-library:${tmpdir()}`;
  const files = ['library.proto', 'google/longrunning/operations.proto'];
  try {
    execFileSync('protoc', ['-I.', '-I/usr/include', out, ...files], {
      cwd: PROTOS,
      stdio: 'ignore',
    });
    return JSON.parse(readFileSync(join(tmpdir(), 'lrogen-library.swagger.json'), 'utf8'));
  } catch {
    return undefined;
  }
})();

const list = {
  '/v1/operations': {
    get: {
      parameters: ['pageSize', 'pageToken'].map((name) => ({
        name,
        in: 'query',
        schema: { type: name === 'pageSize' ? 'integer' : 'string' },
      })),
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  operations: { type: 'array', items: { $ref: '#/components/schemas/Operation' } },
                  nextPageToken: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  },
};

/** By the generator, with the names of members on the wire. */
const DOCUMENTS: [name: string, document: object | undefined, isSnake: boolean][] = [
  ['protoc-gen-swagger', generated, true],
  ['protoc-gen-openapiv2', gatewayDocument({ host: undefined }), true],
  [
    'protoc-gen-openapi',
    ownDocument({
      info: { title: '', version: '0.0.1' },
      servers: undefined,
      paths: { ...operationsPaths('/v1/operations'), ...list },
    }),
    false,
  ],
];

let server: Server | undefined;
afterEach(() => void server?.close());

/** A service with two operations, of which one ends when it is polled again. */
async function service(isSnake: boolean): Promise<{ endpoint: string; requests: string[] }> {
  const requests: string[] = [];
  let polls = 0;
  const token = isSnake ? 'next_page_token' : 'nextPageToken';
  const response = { '@type': 'type.googleapis.com/acme.library.v1.Books', count: 3 };
  server = createServer((request, answer) => {
    requests.push(`${request.method} ${request.url}`);
    const url = new URL(request.url ?? '', 'http://localhost');
    const [status, json] = ((): [number, object] => {
      if (url.pathname.endsWith(':cancel')) return [200, {}];
      if (url.pathname === '/v1/operations') {
        const isSecond = /page_?token=t/i.test(url.search);
        const name = isSecond ? 'operations/b' : 'operations/a';
        return [200, { operations: [{ name }], [token]: isSecond ? '' : 't' }];
      }
      if (url.pathname !== '/v1/operations/a') {
        return [404, { error: 'no such operation', code: 5, message: 'no such operation' }];
      }
      polls += 1;
      return [200, { name: 'operations/a', ...(polls > 1 && { done: true, response }) }];
    })();
    answer.writeHead(status, { 'content-type': 'application/json' });
    answer.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, requests };
}

const PROGRAM = `
const { LibraryOperationsClient, RpcError } = await import('@lrogen/library/v1');
const client = new LibraryOperationsClient({ endpoint, sleep: async () => {} });
const names = [];
for await (const { name } of client.list(request)) names.push(name);
const { done = false } = await client.get({ name: 'operations/a' });
await client.cancel({ name: 'operations/a' });
const response = await client.operation({ name: 'operations/a', done: false }).result();
const error = await client.get({ name: 'operations/gone' }).catch((thrown) => thrown);
report({ names, done, response, error: [error instanceof RpcError, error.code, error.message] });
`;

describe('the client of a document', () => {
  it.for(DOCUMENTS)(
    'of %s is installed and called',
    { timeout: 240_000 },
    async ([, document, isSnake], { skip }) => {
      if (document === undefined) return skip('protoc or its plugin is not installed');
      const base = await temporary();
      const from = join(base, 'library.json');
      const places = ['--specs', join(base, 'specs')];
      await writeFile(from, JSON.stringify(document));
      const stated = ['--server', 'https://library.acme.example'];
      expect((await lrogen(['sync', '--from', from, ...stated, ...places])).stderr).toBe('');
      const out = join(base, 'out');
      expect((await lrogen(['generate', '--out', out, ...places])).stderr).toBe('');
      const project = await installProject([join(ROOT, 'src/runtime'), join(out, 'library')]);
      onTestFinished(() => project.remove());
      const { endpoint, requests } = await service(isSnake);
      const request = isSnake ? { name: 'operations' } : {};
      expect(await project.run(PROGRAM, { endpoint, request })).toEqual({
        names: ['operations/a', 'operations/b'],
        done: false,
        response: { '@type': 'type.googleapis.com/acme.library.v1.Books', count: 3 },
        error: [true, 'NOT_FOUND', expect.stringContaining('no such operation')],
      });
      expect(requests).toEqual([
        'GET /v1/operations',
        `GET /v1/operations?${isSnake ? 'page_token' : 'pageToken'}=t`,
        'GET /v1/operations/a',
        'POST /v1/operations/a:cancel',
        'GET /v1/operations/a',
        'GET /v1/operations/gone',
      ]);
    },
  );
});
