import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressName, addressRule, isLoopback, parseAddress } from '../../src/sync/address.js';

describe('addressName', () => {
  const cases = [
    ['an API key', 'https://a.example.com/rest?version=v1&key=S', '?version=v1'],
    ['a token', 'https://a.example.com/rest?access_token=S&version=v1', '?version=v1'],
    ['another token', 'https://a.example.com/rest?oauth_token=S', ''],
    ['a token in camel case', 'https://a.example.com/rest?accessToken=S', ''],
    ['a signature', 'https://a.example.com/rest?X-Goog-Signature=S&sig=S&a=1', '?a=1'],
    ['a secret in other letters', 'https://a.example.com/rest?Client_SECRET=S', ''],
    ['an escaped name', 'https://a.example.com/rest?%6bey=S', ''],
    ['a name twice', 'https://a.example.com/rest?key=S&key=S', ''],
    ['a password', 'https://u:S@a.example.com/rest?a=1', '?a=1'],
    ['a user name', 'https://S@a.example.com/rest', ''],
    ['a fragment', 'https://a.example.com/rest#access_token=S', ''],
    ['nothing to hide', 'https://a.example.com/rest?$alt=json&a=%20b', '?$alt=json&a=%20b'],
  ] as const;
  it.each(cases)('leaves out %s, and nothing else', (_, given, query) => {
    expect(addressName(new URL(given))).toBe(`https://a.example.com/rest${query}`);
  });

  it('of a name is the name itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const name = addressName(new URL(text));
        expect(addressName(new URL(name))).toBe(name);
      }),
    );
  });
});

describe('parseAddress', () => {
  it.each([
    ['https://u:secret@', 'https://'],
    ['https://a b.example.com/x?key=secret', 'https://a b.example.com/x'],
    ['https://u:secret@a b.example.com/#secret', 'https://a b.example.com/'],
  ])('refuses %s without telling its credentials', (given, file) => {
    const diagnostic = { code: 'LRO-INPUT-URL', file };
    expect(() => parseAddress(given)).toThrow(
      expect.objectContaining({ diagnostic: expect.objectContaining(diagnostic) }),
    );
  });
});

describe('isLoopback', () => {
  const hosts: { host: string; want: boolean }[] = [
    { host: 'localhost', want: true },
    { host: 'localhost.', want: true },
    { host: 'LOCALHOST', want: true },
    { host: 'a.localhost', want: true },
    { host: '127.0.0.1', want: true },
    { host: '127.255.0.9', want: true },
    { host: '127.1', want: true },
    { host: '2130706433', want: true },
    { host: '0.0.0.0', want: true },
    { host: '[::1]', want: true },
    { host: '[::]', want: true },
    { host: '[::ffff:127.0.0.1]', want: true },
    { host: '[0:0:0:0:0:ffff:7f00:1]', want: true },
    { host: '128.0.0.1', want: false },
    { host: '[::2]', want: false },
    { host: '[::ffff:128.0.0.1]', want: false },
    { host: 'localhost.example.com', want: false },
    { host: 'mylocalhost', want: false },
    { host: '127.0.0.1.example.com', want: false },
  ];
  it.each(hosts)('says $want of $host', ({ host, want }) => {
    expect(isLoopback(new URL(`http://${host}/`).hostname)).toBe(want);
  });
});

describe('addressRule', () => {
  const SAFE = 'documents come from https addresses, or from loopback';
  const SELF = 'an address on the network leads to this machine';
  const USER = 'an address may hold no user name or password';
  const cases = [
    ['https://a.example.com/', 'https://b.example.com/', undefined],
    ['https://a.example.com/', 'http://a.example.com/', SAFE],
    ['https://a.example.com/', 'http://127.0.0.1/', SELF],
    ['https://a.example.com/', 'https://127.0.0.1/', SELF],
    ['https://a.example.com/', 'https://localhost./', SELF],
    ['https://a.example.com/', 'https://[::ffff:127.0.0.1]/', SELF],
    ['https://a.example.com/', 'https://u@b.example.com/', USER],
    ['https://a.example.com/', 'https://:p@b.example.com/', USER],
    ['http://127.0.0.1/', 'http://localhost/', undefined],
    ['http://127.0.0.1/', 'https://b.example.com/', undefined],
    ['http://127.0.0.1/', 'http://b.example.com/', SAFE],
    ['http://127.0.0.1/', 'http://u:p@127.0.0.1/', USER],
    ['file:///a', 'file:///b', SAFE],
  ] as const;
  it.each(cases)('for a fetch from %s says of %s: %s', (start, address, want) => {
    expect(addressRule(new URL(start))(new URL(address))).toBe(want);
  });
});
