import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fetchDocuments } from '../../src/sync/fetch-documents.js';
import { codeOf } from '../output/folder-tree.js';
import { discovery } from './document.js';
import { directory, serve, site } from './site.js';

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
});
