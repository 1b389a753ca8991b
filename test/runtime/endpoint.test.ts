import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  InvalidArgumentError,
  InvalidNameError,
  type Regional,
} from '../../src/runtime/index.js';
import { fileApi, name, running } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

async function hostOf(options: ClientOptions, regional?: Regional, given = name): Promise<string> {
  const script = scripted(running);
  const get = [{ method: 'GET', template: '/v1/{name=projects/*/locations/**}' }];
  const api = regional ? { ...fileApi, get, regional } : fileApi;
  await new Operations(api, { ...script.options, ...options }).get({ name: given });
  return script.sent[0]?.url.replace(/\/v1\/.*/, '') ?? '';
}

const at = (location: string) => `projects/p/locations/${location}/operations/o`;
const regional: Regional = {
  pattern: '{location}-file.googleapis.com',
  hosts: { 'eu-x': 'eu.rep.googleapis.com' },
  atDefaultHost: ['global'],
};

describe('the endpoint', () => {
  it.each<[string, ClientOptions, string]>([
    ['the default host', {}, 'https://file.googleapis.com'],
    ['the mutual-TLS host', { mtls: true }, 'https://file.mtls.googleapis.com'],
    ['another universe', { universeDomain: 'u.example' }, 'https://file.u.example'],
    ['both', { mtls: true, universeDomain: 'u.example' }, 'https://file.mtls.u.example'],
    ['another universe, in any case', { universeDomain: 'U.Example' }, 'https://file.u.example'],
    ['no other universe', { universeDomain: null as never }, 'https://file.googleapis.com'],
    ['no other endpoint', { endpoint: null as never }, 'https://file.googleapis.com'],
    ['a URL', { endpoint: new URL('https://e.example/a/') as never }, 'https://e.example/a'],
    ["the user's own", { endpoint: 'https://e.example', mtls: true }, 'https://e.example'],
    ['a bare host', { endpoint: 'e.example:444' }, 'https://e.example:444'],
    ['a base path', { endpoint: 'https://e.example/a/b/' }, 'https://e.example/a/b'],
    ['localhost', { endpoint: 'http://localhost:80' }, 'http://localhost'],
    ['localhost alone', { endpoint: 'http://localhost' }, 'http://localhost'],
    ['127.0.0.9', { endpoint: 'http://127.0.0.9:81' }, 'http://127.0.0.9:81'],
    ['IPv6 loopback', { endpoint: 'http://[::1]:81' }, 'http://[::1]:81'],
  ])('is %s', async (_, options, want) => {
    expect(await hostOf(options)).toBe(want);
  });

  it.each<[string, string, string, ClientOptions?]>([
    ["the pattern's", 'us-x1', 'https://us-x1-file.googleapis.com'],
    ['the listed one', 'eu-x', 'https://eu.rep.googleapis.com'],
    ['the default for global', 'global', 'https://file.googleapis.com'],
    ['the default for all locations', '-', 'https://file.googleapis.com'],
    ['mutual TLS', 'us-x1', 'https://us-x1-file.mtls.googleapis.com', { mtls: true }],
    ['another universe', 'us-x1', 'https://us-x1-file.u.example', { universeDomain: 'u.example' }],
    ["the user's own", 'us-x1', 'https://e.example', { endpoint: 'https://e.example' }],
    ["a pattern for Object's own names", 'constructor', 'https://constructor-file.googleapis.com'],
  ])('follows the location where the API says so: %s', async (_, location, want, options = {}) => {
    expect(await hostOf(options, regional, at(location))).toBe(want);
  });

  it('is the default for a location that no host is listed for', async () => {
    expect(await hostOf({}, { hosts: {} }, at('constructor'))).toBe('https://file.googleapis.com');
  });

  it.each([
    ['project', 'projects/locations/locations/us-x1/operations/locations'],
    ['catalog', 'projects/p/locations/us-x1/catalogs/locations/operations/o'],
    ['later collection', 'projects/p/locations/us-x1/locations/x/operations/o'],
  ])('takes no %s for a location', async (_, given) => {
    expect(await hostOf({}, regional, given)).toBe('https://us-x1-file.googleapis.com');
  });

  it.each(['evil.example', 'a:b', 'a@b', 'A', '-a', 'a-', 'a_b', 'é', 'x'.repeat(64)])(
    'is never made of the location %s',
    async (location) => {
      await expect(hostOf({}, regional, at(location))).rejects.toThrow(InvalidNameError);
    },
  );

  it.each([
    'http://e.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'ftp://e.example',
    'javascript://e.example',
    'https://user:secret@e.example',
    'https://user@e.example',
    'https://e.example?x=1',
    'https://e.example?',
    'https://e.example/#f',
    'https://',
    '',
    'a b',
    {} as never,
  ])('is refused before anything is sent: %s', (endpoint) => {
    expect(() => new Operations(fileApi, { endpoint })).toThrow(InvalidArgumentError);
  });

  it('is not quoted where it is refused, for it may hold a password', () => {
    const endpoint = 'https://user:secret@e.example';
    expect(() => new Operations(fileApi, { endpoint })).toThrow(/^(?!.*secret)/);
  });

  it.each(['', 'evil.example/x', 'a@b', 'a:1', 'a..b', '.a', '1', 'u.0x1', 'xn--a', 7, {}])(
    'is never made of the universe %j',
    (domain) => {
      const universeDomain = domain as string;
      expect(() => new Operations(fileApi, { universeDomain })).toThrow(InvalidArgumentError);
    },
  );
});
