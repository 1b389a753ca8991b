import { describe, expect, it } from 'vitest';
import { describeApi } from '../../src/emit/client/api-description.js';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { Api } from '../../src/runtime/index.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { typeErrors } from '../emit/type-check.js';
import { Operations } from '../runtime/operations.js';
import { claimLines, jsonDocument, onlyApi } from '../sources/fixture.js';
import { gatewayDocument } from './gateway.js';

const DOCUMENT = jsonDocument(gatewayDocument(), 'openapi/library.json');

function theApi() {
  const [api] = normalize(readSpecs([DOCUMENT]).specs).apis;
  if (api === undefined) throw new Error('nothing is bound');
  return api;
}

describe("a document of grpc-gateway's generator", () => {
  it('has patterns without anchors, numbered names, and a list by a constant name', () => {
    expect(claimLines(onlyApi(DOCUMENT)).sort()).toEqual([
      'cancel POST /v1/{name=operations/*}:cancel',
      'get GET /v1/{name=operations/*}',
      'list GET /v1/{name=operations}',
    ]);
  });

  it('is listed to its end, by the names that it has on the wire', async () => {
    const description = describeApi(surfaceOf(theApi(), [])) as unknown as Api;
    const pages = [
      { operations: [{ name: 'operations/a' }], next_page_token: 't' },
      { operations: [{ name: 'operations/b' }], next_page_token: '' },
    ];
    const sent: string[] = [];
    const operations = new Operations(description, {
      fetch: async (url) => {
        sent.push(String(url).replace('https://library.acme.example', ''));
        return Response.json(pages[sent.length - 1]);
      },
    });
    const found: unknown[] = [];
    for await (const operation of operations.list({ name: 'operations', pageSize: 1 })) {
      found.push((operation as { readonly name: string }).name);
    }
    expect(found).toEqual(['operations/a', 'operations/b']);
    expect(sent).toEqual(['/v1/operations?page_size=1', '/v1/operations?page_size=1&page_token=t']);
  });

  it('has a client with names as code has them', () => {
    const files = render([theApi()]);
    expect(typeErrors(files)).toEqual([]);
    const types = files.find(({ path }) => path.endsWith('/types.d.ts'))?.content;
    expect(types).toContain('pageSize?: number | undefined;');
    expect(types).not.toContain('page_size');
    const openapi = files.find(({ path }) => path.endsWith('/openapi.json'))?.content;
    expect(openapi).toContain('"name":"page_size"');
  });
});
