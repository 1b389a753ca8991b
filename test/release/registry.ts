import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A real registry on loopback, behind a proxy that a test may have answer in its place. */
export interface Registry {
  /** `http://127.0.0.1:4873/` */
  readonly url: string;
  /** All requests so far: `PUT /@lrogen%2ffile`. */
  readonly seen: string[];
  /** What a request is answered with in the registry's place; undefined lets it through. */
  intercept: (line: string, seen: number) => Answer | undefined;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Whether the registry is asked all the same, and only its answer is lost. */
  readonly isAsked?: boolean;
}

const CONFIG = `
storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
packages: { '**': { access: $all, publish: $all, unpublish: $all } }
log: { type: stdout, format: pretty, level: fatal }
max_body_size: 100mb
`;

/** @param tools the folder that `toolsFolder` gave. */
export async function startRegistry(tools: string): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'lrogen-registry-'));
  await mkdir(join(folder, 'storage'));
  await writeFile(join(folder, 'config.yaml'), CONFIG);
  const bin = join(tools, 'node_modules/verdaccio/bin/verdaccio');
  const { child, port } = await startOnFreePort(
    [bin, '--config', join(folder, 'config.yaml')],
    folder,
  );
  const seen: string[] = [];
  const registry = { seen, intercept: (): Answer | undefined => undefined } as unknown as Registry;
  const proxy = createServer((incoming, outgoing) => {
    const line = `${incoming.method} ${incoming.url}`;
    seen.push(line);
    const answer = registry.intercept(line, seen.length);
    if (answer !== undefined && answer.isAsked !== true) {
      incoming.resume();
      outgoing.writeHead(answer.status, answer.headers).end(answer.body);
      return;
    }
    const inner = request(
      {
        port,
        host: '127.0.0.1',
        path: incoming.url,
        method: incoming.method,
        headers: incoming.headers,
      },
      (response: IncomingMessage) => {
        if (answer !== undefined) {
          response.resume();
          outgoing.writeHead(answer.status, answer.headers).end(answer.body);
          return;
        }
        outgoing.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(outgoing);
      },
    );
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port: front } = proxy.address() as AddressInfo;
  return Object.assign(registry, {
    url: `http://127.0.0.1:${front}/`,
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      child.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  });
}

/** Another process may take a port before the registry does, which then ends: it tries another. */
async function startOnFreePort(args: readonly string[], cwd: string) {
  for (let tries = 0; tries < 5; tries++) {
    const port = await freePort();
    const all = [...args, '--listen', `127.0.0.1:${port}`];
    const child = spawn(process.execPath, all, { cwd, stdio: 'ignore' });
    while (child.exitCode === null) {
      if (await answers(port)) return { child, port };
      await setTimeout(100);
    }
  }
  throw new Error('the registry does not start');
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path: '/-/ping' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    })
      .on('error', () => resolve(false))
      .end();
  });
}
