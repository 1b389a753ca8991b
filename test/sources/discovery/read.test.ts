import { describe, expect, it } from 'vitest';
import {
  claimLines,
  claimOf,
  codes,
  fixture,
  fixtureJson,
  jsonDocument,
  onlyApi,
  skippedLines,
} from '../fixture.js';

const FILE = 'library.v1.discovery.json';

describe('a Discovery document', () => {
  const api = onlyApi(fixture(FILE));

  it('tells who the API is and where it is served', () => {
    expect(api).toMatchObject({
      source: 'discovery',
      file: FILE,
      revision: '20260301',
      host: 'library.googleapis.com',
      mtlsHost: 'library.mtls.googleapis.com',
      version: 'v1',
      service: 'library',
      title: 'Library API',
      canonicalName: 'Library',
      documentation: 'https://library.example.com/docs',
      operationKind: 'longrunning',
      endpoints: {
        byLocation: { eu: 'library.eu.rep.googleapis.com', us: 'library.us.rep.googleapis.com' },
        required: false,
      },
      complete: true,
    });
  });

  it('claims what its operations collections can do, and nothing of jobs', () => {
    expect(claimLines(api)).toEqual([
      'cancel POST /v1/{name=projects/*/locations/*/operations/*}:cancel',
      'get GET /v1/{name=projects/*/locations/*/operations/*}',
      'list GET /v1/{name=projects/*/locations/*}/operations',
    ]);
  });

  it('leaves out with a reason what it cannot bind', () => {
    expect(skippedLines(api)).toEqual([
      'LRO-NOT-OPERATION library.projects.locations.apiOperations.delete',
      'LRO-NOT-OPERATION library.projects.locations.apiOperations.get',
      'LRO-METHOD-OTHER library.projects.locations.operations.listWait',
      'LRO-PATH-PATTERN library.projects.locations.operations.wait',
    ]);
  });

  it('tells a claim in full', () => {
    expect(claimOf(api, 'cancel')).toMatchObject({
      collection: 'projects.locations.operations',
      id: 'library.projects.locations.operations.cancel',
      queryParameters: [],
      body: 'empty',
      response: 'empty',
      scopes: [
        'https://www.googleapis.com/auth/cloud-platform',
        'https://www.googleapis.com/auth/library',
      ],
      pointer: '/resources/projects/resources/locations/resources/operations/methods/cancel',
    });
  });

  it('tells no scopes where the document tells none', () => {
    expect(claimOf(api, 'get')).not.toHaveProperty('scopes');
  });

  it('types query parameters, and knows the method without a body', () => {
    expect(claimOf(api, 'list')).toMatchObject({
      queryParameters: [
        { name: 'filter', type: 'string' },
        { name: 'pageSize', type: 'integer', format: 'int32' },
        { name: 'states', type: 'string', repeated: true, enum: ['DONE', 'OPEN'] },
      ],
      body: 'none',
      response: { schema: 'ListOperationsResponse' },
    });
  });

  it('has as payloads what no method reaches and is named so, and no mere parts', () => {
    expect(api.payloadSchemas).toEqual(['CircleMetadata', 'OperationMetadata', 'UnusedResponse']);
  });

  it('keeps the schemas that operations and candidates need, in the dialect of the model', () => {
    expect(Object.keys(api.schemas)).not.toContain('Job');
    expect(api.schemas.UnusedResponse).toEqual({
      type: 'object',
      properties: { any: {}, names: { type: 'array', items: { type: 'string' } } },
    });
    expect(api.schemas.OperationMetadata?.properties).toEqual({
      book: { $ref: '#/components/schemas/Book' },
      state: { type: 'string', enum: ['OPEN', 'DONE'] },
      step: { $ref: '#/components/schemas/Step' },
      target: { type: 'string', readOnly: true },
    });
  });
});

type Change = (document: Record<string, unknown>) => void;

function changed(change: Change): Record<string, unknown> {
  const document: Record<string, unknown> = fixtureJson(FILE);
  change(document);
  return document;
}

describe('an odd Discovery document', () => {
  const statusOperation = {
    type: 'object',
    properties: {
      name: { type: 'string' },
      status: { type: 'string' },
      operationType: { type: 'string' },
      startTime: { type: 'string' },
    },
  };

  it('has operations of the kind "status" where they have a status in place of done', () => {
    const api = onlyApi(
      jsonDocument(
        changed((document) => {
          (document.schemas as Record<string, unknown>).Operation = statusOperation;
        }),
      ),
    );
    expect(api.operationKind).toBe('status');
    expect(api.claims.map(({ kind }) => kind)).toEqual(['cancel', 'get', 'list']);
  });

  it('has a servicePath that every template begins with', () => {
    const api = onlyApi(
      jsonDocument(changed((document) => Object.assign(document, { servicePath: 'library/x/' }))),
    );
    expect(claimLines(api)[1]).toBe(
      'get GET /library/x/v1/{name=projects/*/locations/*/operations/*}',
    );
  });

  it('may name schemas and methods like members of every object', () => {
    const text = fixture(FILE)
      .text.replaceAll('"Empty"', '"__proto__"')
      .replaceAll('"jobs"', '"constructor"');
    const api = onlyApi({ file: FILE, text });
    expect(claimOf(api, 'cancel').response).toBe('empty');
    expect(Object.hasOwn(api.schemas, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(api.schemas)).toBe(Object.prototype);
  });

  it('says the same whatever the order of its members', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([name, inner]) => [name, reversed(inner)]));
    };
    const turned = jsonDocument(reversed(fixtureJson(FILE)), FILE);
    expect(JSON.stringify(onlyApi(turned))).toBe(JSON.stringify(onlyApi(fixture(FILE))));
  });

  it.each<[name: string, change: Change, want: string]>([
    ['no name', (d) => delete d.name, 'LRO-DISCOVERY-INCOMPLETE'],
    ['no version', (d) => delete d.version, 'LRO-DISCOVERY-INCOMPLETE'],
    [
      'a server without https',
      (d) => Object.assign(d, { rootUrl: 'http://x.example/' }),
      'LRO-SERVER-URL',
    ],
    [
      'a server with credentials',
      (d) => Object.assign(d, { rootUrl: 'https://u:p@x.example/' }),
      'LRO-SERVER-URL',
    ],
    [
      'a servicePath with a space',
      (d) => Object.assign(d, { servicePath: 'a b/' }),
      'LRO-SERVER-URL',
    ],
    [
      'a servicePath that is too long to be one',
      (d) => Object.assign(d, { servicePath: 'x'.repeat(4097) }),
      'LRO-SERVER-URL',
    ],
    [
      'a servicePath that leads up',
      (d) => Object.assign(d, { servicePath: '../x/' }),
      'LRO-SERVER-URL',
    ],
    [
      'an mTLS server at a port',
      (d) => Object.assign(d, { mtlsRootUrl: 'https://x.mtls.example:8443/' }),
      'LRO-SERVER-URL',
    ],
    ['the name of a device', (d) => Object.assign(d, { name: 'nul' }), 'LRO-DOCUMENT-NAME'],
    ['resources that are a list', (d) => Object.assign(d, { resources: [] }), 'LRO-DOCUMENT-TYPE'],
    [
      'a revision that no calendar has',
      (d) => Object.assign(d, { revision: '20269999' }),
      'LRO-DOCUMENT-TYPE',
    ],
    ['a title that is a number', (d) => Object.assign(d, { title: 1 }), 'LRO-DOCUMENT-TYPE'],
  ])('with %s has a diagnostic', (_, change, want) => {
    expect(codes(jsonDocument(changed(change)))).toContain(want);
  });

  it('names the place of a wrong member as a JSON pointer', () => {
    const text = fixture(FILE).text.replace('"v1/{+name}/operations"', '7');
    const api = onlyApi({ file: FILE, text });
    expect(skippedLines(api)).toContain(
      'LRO-PATH-PATTERN library.projects.locations.operations.list',
    );
  });

  it('leaves a method out whose schema is missing', () => {
    const text = fixture(FILE).text.replace(
      '"$ref": "CancelOperationRequest"',
      '"$ref": "Missing"',
    );
    expect(skippedLines(onlyApi({ file: FILE, text }))).toContain(
      'LRO-SCHEMA-REF library.projects.locations.operations.cancel',
    );
  });
});
