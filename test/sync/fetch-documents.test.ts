import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocuments } from '../../src/sync/fetch-documents.js';
import type { Ask } from '../../src/sync/network.js';
import { codeOf } from '../output/folder-tree.js';
import { discovery } from './document.js';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves texts by path, redirects where a text is a path; counts what is asked for. */
async function site(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const text = texts[path];
    if (text === undefined) response.writeHead(404).end();
    else if (/^(?:https?:|\/)/.test(text)) response.writeHead(302, { location: text }).end();
    else response.end(text);
  });
  return { origin, asked };
}

function directory(...items: readonly (readonly [name: string, address: unknown])[]): string {
  return JSON.stringify({
    kind: 'discovery#directoryList',
    items: items.map(([name, discoveryRestUrl]) => ({ name, discoveryRestUrl })),
  });
}

const LIBRARY = discovery().text;
const OTHER = discovery({ service: 'other' }).text;

describe('fetchDocuments', () => {
  it('gives the one document that is at an address, named by it', async () => {
    const { origin } = await site({ '/library.json?version=v1': LIBRARY });
    const file = `${origin}/library.json?version=v1`;
    expect(await fetchDocuments(file, [])).toMatchObject({
      documents: [{ file, text: LIBRARY }],
      diagnostics: [],
    });
  });

  it('gives the documents that a directory lists, each once, and goes on where one is missing', async () => {
    const { origin, asked } = await site({
      '/apis': directory(
        ['library', '/a'],
        ['gone', '/b'],
        ['other', 'c'],
        ['twice', '/a'],
        ['odd', 7],
      ),
      '/a': LIBRARY,
      '/c': OTHER,
    });
    const { documents, diagnostics, listed } = await fetchDocuments(`${origin}/apis`, []);
    expect(listed?.map(({ name }) => name)).toEqual(['library', 'gone', 'other', 'twice']);
    expect(documents).toEqual([
      { file: `${origin}/a`, text: LIBRARY },
      { file: `${origin}/c`, text: OTHER },
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-SYNC-ROW', file: `${origin}/apis`, pointer: '/items/4/discoveryRestUrl' },
      { code: 'LRO-INPUT-MISSING', severity: 'error', file: `${origin}/b` },
    ]);
    expect(asked.sort()).toEqual(['/a', '/apis', '/b', '/c']);
  });

  it('asks a directory only for the services that are named', async () => {
    const { origin, asked } = await site({
      '/apis': directory(['library', '/a'], ['other', '/c']),
      '/c': OTHER,
    });
    const { documents } = await fetchDocuments(`${origin}/apis`, ['other:v1']);
    expect(documents.map(({ file }) => file)).toEqual([`${origin}/c`]);
    expect(asked).toEqual(['/apis', '/c']);
  });

  it('tells each row that leads to no document, where it might be one that is asked for', async () => {
    const items = [
      { name: 'library', discoveryRestUrl: '/a' },
      { name: 7, discoveryRestUrl: '/b' },
      { name: 'other', discoveryRestUrl: 'http://[' },
      { name: 'third' },
      null,
    ];
    const { origin } = await site({
      '/apis': JSON.stringify({ kind: 'discovery#directoryList', items }),
      '/a': LIBRARY,
    });
    const pointers = async (...selectors: string[]) =>
      (await fetchDocuments(`${origin}/apis`, selectors)).diagnostics.map(
        ({ code, severity, pointer }) => `${severity} ${code} ${pointer}`,
      );
    const nameless = ['warning LRO-SYNC-ROW /items/1', 'warning LRO-SYNC-ROW /items/4'];
    expect(await pointers('library')).toEqual(nameless);
    expect(await pointers()).toEqual([
      nameless[0],
      'warning LRO-SYNC-ROW /items/2/discoveryRestUrl',
      'warning LRO-SYNC-ROW /items/3/discoveryRestUrl',
      nameless[1],
    ]);
  });

  it('takes no document that is about another API than it is listed for', async () => {
    const items = [
      { name: 'library', version: 'v1', id: 'library:v1', discoveryRestUrl: '/library' },
      { name: 'museum', version: 'v1', discoveryRestUrl: '/taken' },
      { name: 'other', version: 'v2', id: 'other:v2', discoveryRestUrl: '/version' },
    ];
    const { origin } = await site({
      '/apis': JSON.stringify({ kind: 'discovery#directoryList', items }),
      '/library': LIBRARY,
      '/taken': OTHER,
      '/version': OTHER,
    });
    const { documents, diagnostics } = await fetchDocuments(`${origin}/apis`, []);
    expect(documents.map(({ file }) => file)).toEqual([`${origin}/library`]);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-SYNC-LISTED', severity: 'error', file: `${origin}/taken`, pointer: '/name' },
      { code: 'LRO-SYNC-LISTED', file: `${origin}/version`, pointer: '/version' },
    ]);
  });

  it('sends headers to the origin that they are for, and to no other', async () => {
    const seen: [string, string | undefined][] = [];
    const listen = (texts: Readonly<Record<string, string>>) =>
      serve(({ url = '', headers }, response) => {
        seen.push([url, headers.authorization]);
        const text = texts[url] ?? '';
        if (text.startsWith('http')) response.writeHead(302, { location: text }).end();
        else response.end(text);
      });
    const other = await listen({ '/elsewhere': OTHER, '/moved': LIBRARY });
    const origin = await listen({
      '/apis': directory(['other', `${other}/elsewhere`], ['library', '/here']),
      '/here': `${other}/moved`,
    });
    const headers = { authorization: 'Bearer secret' };
    const found = await fetchDocuments(`${origin}/apis`, [], undefined, headers);
    expect(found.documents).toHaveLength(2);
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(seen.sort()).toEqual([
      ['/apis', 'Bearer secret'],
      ['/elsewhere', undefined],
      ['/here', 'Bearer secret'],
      ['/moved', undefined],
    ]);
  });

  it('takes no text that only speaks of a directory for one', async () => {
    const text = '{"title": "discovery#directoryList"}';
    const { origin } = await site({ '/a': text, '/b': `${text}}` });
    for (const path of ['/a', '/b']) {
      const { documents } = await fetchDocuments(origin + path, []);
      expect(documents).toHaveLength(1);
    }
  });

  it('follows redirects, but not endlessly and to no address that it would not ask itself', async () => {
    const { origin } = await site({
      '/moved': '/there',
      '/there': LIBRARY,
      '/loop': '/loop',
      '/out': 'http://www.example.com/library.json',
    });
    const { documents } = await fetchDocuments(`${origin}/moved`, []);
    expect(documents).toMatchObject([{ text: LIBRARY }]);
    expect(await codeOf(fetchDocuments(`${origin}/loop`, []))).toBe('LRO-INPUT-READ');
    expect(await codeOf(fetchDocuments(`${origin}/out`, []))).toBe('LRO-INPUT-URL');
  });

  const failures: { name: string; listener: RequestListener; want: string }[] = [
    {
      name: 'a server that fails',
      listener: (_, response) => response.writeHead(503).end(),
      want: 'LRO-INPUT-READ',
    },
    {
      name: 'a document that is gone',
      listener: (_, response) => response.writeHead(410).end(),
      want: 'LRO-INPUT-MISSING',
    },
    {
      name: 'a broken connection',
      listener: ({ socket }) => socket.destroy(),
      want: 'LRO-INPUT-READ',
    },
    {
      name: 'an answer that is cut off',
      listener: ({ socket }, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{');
        setImmediate(() => socket.destroy());
      },
      want: 'LRO-INPUT-READ',
    },
    {
      name: 'bytes that are no text',
      listener: (_, response) => response.end(Buffer.from([0xff, 0xfe, 0])),
      want: 'LRO-INPUT-ENCODING',
    },
  ];
  it.each(failures)('refuses $name', async ({ listener, want }) => {
    expect(await codeOf(fetchDocuments(await serve(listener), []))).toBe(want);
  });

  it('refuses an answer that never ends, before it fills the memory', async () => {
    const origin = await serve((_, response) => {
      const part = Buffer.alloc(1 << 20, ' ');
      const write = () => {
        while (!response.destroyed && response.write(part));
      };
      response.on('drain', write);
      write();
    });
    expect(await codeOf(fetchDocuments(origin, []))).toBe('LRO-INPUT-READ');
  });

  /** A network of answers by address, as `fetch` would give them, and what it was asked for. */
  function network(answers: Readonly<Record<string, string | { readonly location: string }>>) {
    const asked: string[] = [];
    const ask: Ask = async (input) => {
      const address = String(input);
      asked.push(address);
      const answer = answers[address];
      if (answer === undefined) return new Response(null, { status: 404 });
      if (typeof answer === 'string') return new Response(answer);
      return new Response(null, { status: 302, headers: answer });
    };
    return { ask, asked };
  }

  const hops: { name: string; to: string; code: string; message: RegExp }[] = [
    {
      name: 'to loopback',
      to: 'https://127.0.0.1/x',
      code: 'LRO-INPUT-URL',
      message: /this machine$/,
    },
    {
      name: 'to loopback without TLS',
      to: 'http://localhost/x',
      code: 'LRO-INPUT-URL',
      message: /this machine$/,
    },
    {
      name: 'to loopback by another spelling',
      to: 'https://[::ffff:127.0.0.1]/x',
      code: 'LRO-INPUT-URL',
      message: /this machine$/,
    },
    {
      name: 'to a name of loopback with a dot',
      to: 'https://localhost./x',
      code: 'LRO-INPUT-URL',
      message: /this machine$/,
    },
    {
      name: 'to the metadata of a cloud',
      to: 'https://169.254.169.254/x',
      code: 'LRO-INPUT-URL',
      message: /not open to all$/,
    },
    {
      name: 'into a private network',
      to: 'https://[fd00::1]/x',
      code: 'LRO-INPUT-URL',
      message: /not open to all$/,
    },
    {
      name: 'to the network without TLS',
      to: 'http://b.example.com/x',
      code: 'LRO-INPUT-URL',
      message: /https addresses/,
    },
    {
      name: 'to a user',
      to: 'https://u:secret@b.example.com/x',
      code: 'LRO-INPUT-URL',
      message: /no user name or password$/,
    },
    {
      name: 'to what is no address',
      to: 'https://',
      code: 'LRO-INPUT-READ',
      message: /no address$/,
    },
  ];
  it.each(hops)(
    'follows an address on the network neither by a redirect nor by a directory $name',
    async ({ to, code, message }) => {
      const start = 'https://a.example.com/apis';
      const redirecting = network({ [start]: { location: to } });
      const refused = await fetchDocuments(start, [], redirecting.ask).catch((error) => error);
      expect(refused.diagnostic).toMatchObject({ code, message: expect.stringMatching(message) });
      expect(redirecting.asked).toEqual([start]);
      const moved = 'https://a.example.com/moved';
      const listing = network({ [start]: directory(['a', moved]), [moved]: { location: to } });
      const { diagnostics } = await fetchDocuments(start, [], listing.ask);
      expect(diagnostics).toMatchObject([{ code, message: expect.stringMatching(message) }]);
      expect(listing.asked).toEqual([start, moved]);
      expect(JSON.stringify([refused.diagnostic, diagnostics])).not.toContain('secret');
    },
  );

  it('sends credentials of an address, and tells nobody', async () => {
    const given = 'https://a.example.com/rest?version=v1&key=secret';
    const there = network({ [given]: LIBRARY });
    expect(await fetchDocuments(given, [], there.ask)).toMatchObject({
      documents: [{ file: 'https://a.example.com/rest?version=v1', text: LIBRARY }],
      diagnostics: [],
    });
    const gone = await fetchDocuments(given, [], network({}).ask).catch((error) => error);
    expect(gone.diagnostic).toMatchObject({
      code: 'LRO-INPUT-MISSING',
      file: 'https://a.example.com/rest?version=v1',
    });
    const listing = network({
      'https://a.example.com/apis': directory(['library', '/rest?version=v1&key=secret']),
      [given]: LIBRARY,
    });
    const { documents } = await fetchDocuments('https://a.example.com/apis', [], listing.ask);
    expect(documents.map(({ file }) => file)).toEqual(['https://a.example.com/rest?version=v1']);
  });

  it('asks no address with a user name or a password, and does not tell them', async () => {
    const { ask, asked } = network({});
    for (const given of ['https://u:secret@a.example.com/', 'http://secret@127.0.0.1/']) {
      const refused = await fetchDocuments(given, [], ask).catch((error) => error);
      expect(refused.diagnostic.code).toBe('LRO-INPUT-URL');
      expect(JSON.stringify(refused.diagnostic)).not.toContain('secret');
    }
    expect(asked).toEqual([]);
  });
});
