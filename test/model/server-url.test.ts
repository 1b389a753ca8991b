import { describe, expect, it } from 'vitest';
import { isServerAuthority, parseServerUrl } from '../../src/model/server-url.js';
import { normalize } from '../../src/normalize/normalize.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { CANCEL, claim, source } from '../normalize/builders.js';

const HOSTS: { host: string; want: boolean }[] = [
  { host: 'library.googleapis.com', want: true },
  { host: 'us-central1-library.googleapis.com', want: true },
  { host: '10.1.2.3', want: true },
  { host: 'library.googleapis.com:8443', want: true },
  { host: 'library.googleapis.com:443', want: false },
  { host: 'library.googleapis.com:99999', want: false },
  { host: 'library.googleapis.com:', want: false },
  { host: 'localhost', want: false },
  { host: '[::1]', want: false },
  { host: 'Library.googleapis.com', want: false },
  { host: 'a_b.googleapis.com', want: false },
  { host: '127.1', want: false },
  { host: 'library.googleapis.com.', want: false },
  { host: 'user@library.googleapis.com', want: false },
  { host: '', want: false },
];

describe('the host of a server', () => {
  it.each(HOSTS)('$host is $want for every reader and for the model alike', ({ host, want }) => {
    expect(isServerAuthority(host)).toBe(want);
    const sources = [source({ service: 'file', host, claims: [claim('cancel', CANCEL)] })];
    const { diagnostics } = normalize({ sources, documented: [], exceptions: NO_EXCEPTIONS });
    expect(diagnostics.map(({ code }) => code)).toEqual(want ? [] : ['LRO-MODEL-INVALID']);
    // What is written in another case, or as part of an address, a URL respells itself.
    if (host === host.toLowerCase() && host !== '127.1' && !/:(?:443)?$/.test(host)) {
      expect(parseServerUrl(`https://${host}/a`)?.host).toBe(want ? host : undefined);
    }
  });
});

it('a base path with an empty segment is none', () => {
  expect(parseServerUrl('https://library.googleapis.com/a//')?.basePath).toBe('/a');
  expect(parseServerUrl('https://library.googleapis.com/https://example.com/a')).toBeUndefined();
});
