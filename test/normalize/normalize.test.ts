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

  it('says so where every method of an API had to be left out', () => {
    const leftOut = {
      id: 'file.operations.cancel',
      httpMethod: 'POST',
      path: 'v1/{+name}:cancel',
      code: 'LRO-PATH-PATTERN',
      reason: 'it has no pattern',
      evidence: { source: 'discovery', file: 'd.json', pointer: '/resources' },
    } as const;
    const { apis, diagnostics } = run(source({ service: 'file', leftOut: [leftOut] }));
    expect(apis).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-MODEL-EMPTY', severity: 'warning', file: 'd.json', pointer: '/resources' },
    ]);
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
      conformance: [],
      diagnostics: [],
    });
  });

  const unfit: { name: string; given: Partial<SourceApi> }[] = [
    { name: 'a service that leads out of its folder', given: { service: '../x' } },
    { name: 'a service in upper case', given: { service: 'File' } },
    { name: 'a version that leads out of its folder', given: { version: '..' } },
    { name: 'a host with a user', given: { host: 'user@file.googleapis.com' } },
    { name: 'a host with a port', given: { host: 'file.googleapis.com:1' } },
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
