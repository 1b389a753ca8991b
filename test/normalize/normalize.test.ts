import { describe, expect, it } from 'vitest';
import type { SourceApi } from '../../src/model/source-api.js';
import { normalize } from '../../src/normalize/normalize.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { CANCEL, claim, source } from './builders.js';

function run(...sources: SourceApi[]) {
  return normalize({ sources, documented: [], exceptions: NO_EXCEPTIONS });
}

describe('normalize', () => {
  it('gives the same model whatever the order of the documents', () => {
    const sources = [
      source({ service: 'file', claims: [claim('get', CANCEL), claim('cancel', CANCEL)] }),
      source({ source: 'service-config', file: 'b.yaml', claims: [claim('cancel', CANCEL)] }),
      source({ service: 'a', host: 'a.googleapis.com', claims: [claim('cancel', CANCEL)] }),
    ];
    const want = run(...sources).apis;
    expect(want.map(({ id }) => id)).toEqual(['a:v1', 'file:v1']);
    expect(run(...sources.reverse()).apis).toEqual(want);
  });

  const SKIPPED = {
    id: 'file.operations.cancel',
    httpMethod: 'POST',
    path: 'v1/{+name}:cancel',
    code: 'LRO-PATH-PATTERN',
    reason: 'it has no pattern',
    evidence: { source: 'discovery', file: 'd.json', pointer: '/resources' },
  } as const;

  it('keeps an API of which every method was skipped', () => {
    const { apis, unbound, diagnostics } = run(source({ service: 'file', skipped: [SKIPPED] }));
    expect(apis).toEqual([]);
    expect(unbound).toMatchObject([{ id: 'file:v1', bindings: [], skipped: [SKIPPED] }]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves a claim out, with its place and a reason, where nobody tells its template', () => {
    const { template: _, ...collapsed } = claim('get', CANCEL, {
      id: 'file.operations.get',
      collection: 'operations',
      path: '/v1/{name}',
    });
    const openapi = source({ source: 'openapi', file: 'o.json', claims: [collapsed] });
    const left = {
      id: 'file.operations.get',
      httpMethod: 'GET',
      path: '/v1/{name}',
      code: 'LRO-PATH-PATTERN',
      reason: expect.stringContaining('pattern'),
      evidence: { source: 'openapi', file: 'o.json', pointer: '/get' },
    };
    expect(run(openapi).unbound).toMatchObject([{ skipped: [left] }]);
    const other = source({ claims: [claim('cancel', CANCEL)] });
    expect(run(openapi, other).apis).toMatchObject([{ skipped: [left] }]);
    const teller = source({ claims: [claim('get', '/v1/{name=operations/**}')] });
    expect(run(openapi, teller).apis).toMatchObject([{ skipped: [] }]);
  });

  it("has the protocol's own schemas where no source has any", () => {
    const { apis } = run(
      source({ source: 'service-config', claims: [claim('get', CANCEL), claim('list', CANCEL)] }),
    );
    expect(Object.keys(apis[0]?.schemas ?? {})).toEqual([
      'ListOperationsResponse',
      'Operation',
      'Status',
    ]);
  });

  it.each([
    ['longrunning', ['OperationMetadata']],
    ['status', []],
  ] as const)('gives operations of the kind %s the payloads %j', (operationKind, want) => {
    const { apis } = run(
      source({
        operationKind,
        claims: [claim('get', CANCEL)],
        schemas: { OperationMetadata: { type: 'object' } },
        payloadSchemas: ['OperationMetadata'],
      }),
    );
    expect(apis[0]?.payloads.map(({ schema }) => schema)).toEqual(want);
    expect(Object.keys(apis[0]?.schemas ?? {}).includes('OperationMetadata')).toBe(want.length > 0);
  });

  it('says nothing of an API that has no operations', () => {
    expect(run(source({ service: 'file' }))).toEqual({
      apis: [],
      unbound: [],
      conformance: [],
      diagnostics: [],
    });
  });

  const unfit: { name: string; given: Partial<SourceApi> }[] = [
    { name: 'a service that leads out of its folder', given: { service: '../x' } },
    { name: 'a service in upper case', given: { service: 'File' } },
    { name: 'a service that is called as the runtime is', given: { service: 'runtime' } },
    {
      name: 'a service that is called as installed packages are',
      given: { service: 'node_modules' },
    },
    { name: 'a version that is called as a device is', given: { version: 'nul' } },
    { name: 'a version that leads out of its folder', given: { version: '..' } },
    { name: 'a host with a user', given: { host: 'user@file.googleapis.com' } },
    { name: 'a host with no port', given: { host: 'file.googleapis.com:' } },
    {
      name: 'a regional host that is none',
      given: { endpoints: { byLocation: { eu: 'a b' }, required: false } },
    },
    {
      name: 'a regional pattern that makes none',
      given: { endpoints: { byLocation: {}, pattern: '{location}/x', required: true } },
    },
    {
      name: 'a scope with a quote',
      given: { claims: [claim('cancel', CANCEL, { scopes: ["a'b"] })] },
    },
  ];
  it.each(unfit)('leaves out, with a diagnostic, $name', ({ given }) => {
    const { apis, diagnostics } = run(
      source({ service: 'file', claims: [claim('cancel', CANCEL)], ...given }),
      source({ service: 'good', host: 'good.googleapis.com', claims: [claim('cancel', CANCEL)] }),
    );
    expect(apis.map(({ id }) => id)).toEqual(['good:v1']);
    expect(diagnostics).toMatchObject([{ code: 'LRO-MODEL-INVALID', severity: 'error' }]);
  });
});
