import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { merged, syncAll } from './document.js';

/** An OpenAPI document of operations at a host. */
function openApi(
  file: string,
  host: string,
  given: Readonly<Record<string, string>> = {},
): TextDocument {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string' },
      done: { type: 'boolean' },
      error: { type: 'object' },
      response: { type: 'object' },
    },
  };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Jobs', version: 'v1', ...given },
    servers: [{ url: `https://${host}` }],
    paths: {
      '/v1/operations/{operation}': {
        get: {
          parameters: [
            { name: 'operation', in: 'path', required: true, schema: { type: 'string' } },
          ],
          responses: { 200: { content: { 'application/json': { schema } } } },
        },
      },
    },
  };
  return { file, text: JSON.stringify(document) };
}

const FIRST = openApi('first.json', 'api.first.example');
const SECOND = openApi('second.json', 'api.second.example');
const named = (document: TextDocument, host: string) =>
  openApi(document.file, host, { 'x-serviceName': 'jobs' });

const paths = (result: ReturnType<typeof syncAll>) =>
  result.files.map(({ path }) => path).filter((path) => path.startsWith('openapi/'));
const codes = ({ diagnostics }: ReturnType<typeof syncAll>) => diagnostics.map(({ code }) => code);

describe('documents of two companies', () => {
  it('are two services, though both hosts begin with api', () => {
    const result = syncAll({ from: [FIRST, SECOND] });
    expect(paths(result)).toEqual(['openapi/first.v1.json', 'openapi/second.v1.json']);
    expect(codes(result)).toEqual([]);
  });

  it('that call themselves alike are an error, and neither is taken', () => {
    const from = [named(FIRST, 'api.first.example'), named(SECOND, 'api.second.example')];
    const result = syncAll({ from });
    expect(paths(result)).toEqual([]);
    expect(codes(result)).toEqual(['LRO-SYNC-HOST', 'LRO-SYNC-HOST']);
  });

  it('never replace one another, in another version neither', () => {
    const specs = merged([], syncAll({ from: [named(FIRST, 'api.first.example')] }).files);
    for (const version of ['v1', 'v2']) {
      const other = openApi('other.json', 'api.second.example', {
        'x-serviceName': 'jobs',
        version,
      });
      const result = syncAll({ specs, from: [other] });
      expect(paths(result)).toEqual([]);
      expect(result.diagnostics).toMatchObject([
        { code: 'LRO-SYNC-HOST', severity: 'error', file: 'other.json' },
      ]);
      expect(result.diagnostics[0]?.message).toContain('api.first.example in the folder of specs');
    }
  });
});

it('a service that has moved to another host is taken once it is named', () => {
  const specs = merged([], syncAll({ from: [named(FIRST, 'api.first.example')] }).files);
  const from = [named(FIRST, 'jobs.first.example')];
  expect(codes(syncAll({ specs, from }))).toEqual(['LRO-SYNC-HOST']);
  for (const selector of ['jobs', 'jobs:v1']) {
    const result = syncAll({ specs, from, selectors: [selector] });
    expect(paths(result)).toEqual(['openapi/jobs.v1.json']);
    expect(codes(result)).toEqual([]);
  }
});
