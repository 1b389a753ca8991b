import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressName, parseAddress } from '../../src/sync/address.js';

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
