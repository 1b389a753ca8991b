import { describe, expect, it } from 'vitest';
import { fetchDocuments } from '../../src/sync/fetch-documents.js';
import type { Ask } from '../../src/sync/network.js';
import { discovery } from './document.js';
import { directory } from './site.js';

const LIBRARY = discovery().text;

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

describe('addresses on the network', () => {
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
