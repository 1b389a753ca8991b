import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retried } from '../../src/sync/retry.js';
import { type SyncResult, sync } from '../../src/sync/sync.js';
import { edit, lrogen, ROOT, temporary } from '../cli/lrogen.js';

const APIS = ['file.v1', 'redis.v1'];

let server: Server;
let address: string;
let texts: Map<string, string>;
/** What a document is answered with in the place of its text, first the first. */
let answers: Map<string, ((response: ServerResponse) => void)[]>;
let seen: {
  readonly path: string;
  readonly condition: string | undefined;
  readonly status: number;
}[];

function serve(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  const condition = request.headers['if-none-match'];
  response.on('close', () => seen.push({ path, condition, status: response.statusCode }));
  const other = answers.get(path)?.shift();
  if (other !== undefined) {
    other(response);
    return;
  }
  if (path === '/apis') {
    const items = [...texts.keys()].map((file) => {
      const [name, version] = file.slice(1).split('.');
      return { name, version, discoveryRestUrl: `${address}${file}` };
    });
    response.end(JSON.stringify({ kind: 'discovery#directoryList', items }));
    return;
  }
  const text = texts.get(path) ?? '';
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
  response.setHeader('etag', etag);
  if (condition === etag) response.writeHead(304).end();
  else response.end(text);
}

beforeAll(async () => {
  server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

let specs: string;
beforeEach(async () => {
  texts = new Map();
  for (const api of APIS) {
    texts.set(`/${api}`, await readFile(join(ROOT, `specs/discovery/${api}.json`), 'utf8'));
  }
  [answers, seen] = [new Map(), []];
  specs = await temporary();
});

const run = (): Promise<SyncResult> => sync({ specs, from: [`${address}/apis`] });
const kept = (): Promise<string> => readFile(join(specs, 'discovery/file.v1.json'), 'utf8');
const change = (path: string, to: (text: string) => string): void => {
  texts.set(path, to(texts.get(path) ?? ''));
};

describe('a sync of every night', () => {
  it('asks for what has changed only, and changes nothing where nothing has', async () => {
    expect((await run()).summary).toMatchObject({ new: 2, changed: 0, unchanged: 0 });
    seen = [];
    const again = await run();
    expect(again).toMatchObject({ changes: [], files: 2, diagnostics: [] });
    expect(again.summary).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    const documents = seen.filter(({ path }) => path !== '/apis');
    expect(documents.map(({ status }) => status)).toEqual([304, 304]);
  });

  it('asks so from the command line too', async () => {
    const given = ['sync', '--specs', specs, '--from', `${address}/apis`];
    await lrogen(given);
    seen = [];
    expect(await lrogen(given)).toMatchObject({ code: 0, stderr: '' });
    const documents = seen.filter(({ path }) => path !== '/apis');
    expect(documents.map(({ status }) => status)).toEqual([304, 304]);
  });

  it('knows what is there where an API is asked for by name', async () => {
    await run();
    const again = await sync({ specs, from: [`${address}/apis`], selectors: ['file:v1'] });
    expect(again).toMatchObject({ changes: [], diagnostics: [] });
  });

  it('fetches again what was removed from the folder', async () => {
    await run();
    const { rm } = await import('node:fs/promises');
    await rm(join(specs, 'discovery/file.v1.json'));
    expect((await run()).summary).toMatchObject({ new: 1, unchanged: 1 });
  });

  it('says of what was edited by hand that it is, though its document is as it was', async () => {
    await run();
    await edit(join(specs, 'discovery/file.v1.json'), (text) => text.replace('"verb"', '"action"'));
    const edited = await kept();
    const { diagnostics, isWritten } = await run();
    expect([isWritten, diagnostics.map(({ code }) => code)]).toEqual([
      false,
      ['LRO-OUTPUT-EDITED'],
    ]);
    expect(await kept()).toBe(edited);
  });

  it('asks for what has changed only where the ends of lines are of Windows', async () => {
    await run();
    await edit(join(specs, 'discovery/file.v1.json'), (text) => text.replaceAll('\n', '\r\n'));
    seen = [];
    expect(await run()).toMatchObject({ changes: [], diagnostics: [] });
    const documents = seen.filter(({ path }) => path !== '/apis');
    expect(documents.map(({ status }) => status)).toEqual([304, 304]);
  });

  it('takes no other etag, in the document or beside it, for a change', async () => {
    await run();
    change('/file.v1', (text) => text.replace('{', '{"etag":"\\"other\\"",'));
    expect(await run()).toMatchObject({ changes: [], diagnostics: [] });
  });

  it('asks so too where something is stated, as long as that is the same', async () => {
    const file = 'library.collapsed.openapi.json';
    texts.set(`/${file}`, await readFile(join(ROOT, 'test/fixtures/sources', file), 'utf8'));
    const hosts: (string | undefined)[] = [];
    for (const host of ['one', 'one', 'two', 'two', 'one', undefined, undefined]) {
      const server = host && `https://${host}.example.com`;
      const given = { specs, from: [`${address}/${file}`], selectors: ['library'] };
      await sync({ ...given, stated: { service: 'library', server } });
      const text = await readFile(join(specs, 'openapi/library.v1.json'), 'utf8');
      hosts.push(/\w+/.exec(new URL(JSON.parse(text).servers[0].url).host)?.[0]);
    }
    expect(hosts).toEqual(['one', 'one', 'two', 'two', 'one', 'library', 'library']);
    expect(seen.map(({ status }) => status)).toEqual([200, 304, 200, 304, 200, 200, 304]);
  });

  const passing: [name: string, answer: (response: ServerResponse) => void][] = [
    ['429 with Retry-After', (r) => r.writeHead(429, { 'retry-after': '0' }).end()],
    ['503', (r) => r.writeHead(503, { 'retry-after': '0' }).end()],
    ['a connection that breaks', (r) => r.destroy()],
    [
      'an answer that is cut short',
      (r) => {
        r.writeHead(200, { 'content-length': '1000' });
        r.write('{"kind"', () => r.destroy());
      },
    ],
  ];
  it.each(passing)('asks again after %s', async (_, answer) => {
    answers.set('/file.v1', [answer]);
    expect(await run()).toMatchObject({ diagnostics: [], summary: { new: 2, unreadable: 0 } });
  });

  const broken: [name: string, to: (text: string) => string][] = [
    ['a truncated document', (text) => text.slice(0, text.length / 2)],
    ['a page of HTML', () => '<!doctype html><html><body>Sorry, try again.</body></html>'],
    ['an empty answer', () => ''],
    [
      'a document of another service',
      (text) => text.replaceAll(/"name": ?"file"/g, '"name": "files"'),
    ],
    ['an older document', (text) => text.replace(/"revision": ?"\d+"/, '"revision": "20200101"')],
  ];
  it.each(broken)(
    'keeps what is there where %s comes, says so, and asks for it next time',
    async (_, to) => {
      await run();
      const before = await kept();
      const whole = texts.get('/file.v1') ?? '';
      change('/file.v1', to);
      const { diagnostics, summary } = await run();
      expect(await kept()).toBe(before);
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(summary.refused + summary.unreadable).toBe(1);
      texts.set('/file.v1', whole);
      expect(await run()).toMatchObject({ changes: [], diagnostics: [] });
    },
  );

  it('tells what a directory lists no more, and keeps it', async () => {
    await run();
    texts.delete('/file.v1');
    const { diagnostics, summary } = await run();
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-SYNC-DELISTED']);
    expect(summary).toMatchObject({ retired: 1, unchanged: 1 });
    expect(await kept()).toContain('"revision"');
  });
});

describe('what failed is tried again', () => {
  it('after the pause that the server asks for, thirty seconds at most, and three times', async () => {
    const pauses: number[] = [];
    const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
    const waits = ['2', '86400', undefined];
    const request = async () => {
      throw new Error('busy');
    };
    const passing = () => ({ retryAfter: waits[pauses.length] });
    await expect(retried(request, passing, sleep)).rejects.toThrow('busy');
    expect(pauses.slice(0, 2)).toEqual([2000, 30_000]);
    expect(pauses[2]).toBeLessThanOrEqual(2000);
    expect(pauses.length).toBe(3);
  });
});
