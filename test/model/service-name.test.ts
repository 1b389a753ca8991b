import { describe, expect, it } from 'vitest';
import { parsePathTemplate } from '../../src/model/path-template.js';
import { serviceOf } from '../../src/model/service-name.js';

interface Given {
  readonly service?: string;
  readonly host: string;
  readonly title?: string;
  readonly paths?: readonly string[];
}

describe('serviceOf', () => {
  it.each<[string, Given, string]>([
    ['the stated name', { service: 'file', host: 'api.acme.example' }, 'file'],
    ["the host's first label", { host: 'file.googleapis.com', paths: ['/x/v1/a'] }, 'file'],
    ['the next label that says something', { host: 'api.acme.example' }, 'acme'],
    ['none of two that say nothing', { host: 'api.staging.acme.example' }, 'acme'],
    ['no part of the world', { host: 'us.api.acme.example' }, 'acme'],
    [
      'what all paths begin with',
      { host: 'api.acme.example', paths: ['/library/v1/{name=a/*}', '/library/v1/a'] },
      'library',
    ],
    [
      'no word of some paths only',
      { host: 'api.acme.example', paths: ['/library/v1/a', '/shop/v1/a'] },
      'acme',
    ],
    [
      'the title, where the host tells nothing',
      { host: 'api.example', title: 'Acme Library API' },
      'acme-library',
    ],
    ['the first label, where nothing tells more', { host: 'api.example' }, 'api'],
    ['no title without letters', { host: 'api.example', title: '日本語' }, 'api'],
  ])('is %s', (_, { paths = [], ...given }, want) => {
    const claims = paths.map((path) => ({
      kind: 'get' as const,
      httpMethod: 'GET' as const,
      template: parsePathTemplate(path),
      pointer: '',
    }));
    expect(serviceOf({ ...given, claims })).toBe(want);
  });
});
