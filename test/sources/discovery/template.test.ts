import { describe, expect, it } from 'vitest';
import { printPathTemplate } from '../../../src/model/path-template.js';
import { discoveryTemplate } from '../../../src/sources/discovery/template.js';

describe('discoveryTemplate', () => {
  const name = '^projects/[^/]+/operations/[^/]+$';
  it.each([
    [
      'fills the pattern in',
      '',
      'v1/{+name}:cancel',
      name,
      '/v1/{name=projects/*/operations/*}:cancel',
    ],
    [
      'keeps what follows',
      '',
      'v1/{+name}/operations',
      '^projects/[^/]+$',
      '/v1/{name=projects/*}/operations',
    ],
    [
      'puts the base path before',
      '/storage/v1/',
      'b/{bucket}/operations',
      undefined,
      '/storage/v1/b/{bucket}/operations',
    ],
    [
      'takes a simple variable as one segment',
      '',
      '/v1/{name}',
      '(?:[a-z]+:)?[0-9]+',
      '/v1/{name}',
    ],
  ])('%s', (_, basePath, path, pattern, want) => {
    const template = discoveryTemplate(basePath, path, new Map([['name', pattern]]));
    expect('code' in template ? template : printPathTemplate(template)).toBe(want);
  });

  it.each([
    ['a reserved variable without a pattern', 'v1/{+name}', undefined, 'LRO-PATH-PATTERN'],
    ['a pattern that is no template', 'v1/{+name}', '^[a-z]+$', 'LRO-PATH-PATTERN'],
    ['a simple variable with slashes in its pattern', 'v1/{name}', name, 'LRO-PATH-PATTERN'],
    ['another operator of RFC 6570', 'v1/x{?name}', undefined, 'LRO-TEMPLATE-LITERAL'],
    ['braces that do not close', 'v1/{name', undefined, 'LRO-TEMPLATE-SYNTAX'],
  ])('refuses %s', (_, path, pattern, want) => {
    const template = discoveryTemplate('', path, new Map([['name', pattern]]));
    expect('code' in template && template.code).toBe(want);
  });
});
