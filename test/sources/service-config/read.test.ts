import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/sources/read-document.js';
import { claimLines, claimOf, codes, fixture, skippedLines } from '../fixture.js';

const FILE = 'library.service-config.yaml';

describe('a service config', () => {
  const { apis, diagnostics } = readDocument(fixture(FILE));
  const [v1, v1beta] = apis;
  if (v1 === undefined || v1beta === undefined) throw new Error('no APIs');

  it('speaks for every version that its rules name', () => {
    expect(apis.map(({ version, host }) => `${host} ${version}`)).toEqual([
      'library.googleapis.com v1',
      'library.googleapis.com v1beta',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('claims the rules for operations only, the last of several with one selector', () => {
    expect(claimLines(v1)).toEqual([
      'cancel POST /v1/{name=projects/*/locations/*/operations/*}:cancel',
      'get GET /v1/{name=projects/*/locations/*/operations/*}',
      'wait POST /v1/{name=projects/*/locations/*/operations/*}:wait',
    ]);
    expect(claimLines(v1beta)).toEqual(['cancel POST /v1beta/{name=operations/**}:cancel']);
  });

  it('leaves out paths without a version, broken ones and other methods, once', () => {
    expect(v1.skipped.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'LRO-PATH-VERSION /ui/{name=projects/*/operations/*}:cancel',
      'LRO-TEMPLATE-SYNTAX /v1/{name=projects/*',
      'LRO-HTTP-METHOD /v1/{name=operations/**}',
    ]);
    expect(skippedLines(v1beta)).toEqual([]);
  });

  it('takes the scopes of the last rule that applies', () => {
    expect(claimOf(v1, 'get').scopes).toEqual(['https://www.googleapis.com/auth/read']);
    expect(claimOf(v1, 'cancel').scopes).toEqual([
      'https://www.googleapis.com/auth/cloud-platform',
      'https://www.googleapis.com/auth/library',
    ]);
  });

  it('knows an empty body from none, and does not guess the schema of another', () => {
    expect(claimOf(v1, 'cancel').body).toBe('empty');
    expect(claimOf(v1, 'get').body).toBe('none');
    expect(claimOf(v1, 'wait')).not.toHaveProperty('body');
  });

  it('tells the proto names that payloads may have', () => {
    expect(v1.protoTypes).toEqual(['google.example.library.v1.OperationMetadata']);
    expect(v1.protoPackages).toEqual(['google.example.library.v1', 'google.longrunning']);
  });

  it('says nothing where the mixin is named without rules', () => {
    const text =
      'type: google.api.Service\nname: x.googleapis.com\napis:\n- name: google.longrunning.Operations\n';
    expect(readDocument({ file: 'x.yaml', text })).toEqual({
      apis: [],
      documented: [],
      diagnostics: [],
    });
  });

  it('may be JSON', () => {
    const config = {
      type: 'google.api.Service',
      name: 'x.googleapis.com',
      http: {
        rules: [
          {
            selector: 'google.longrunning.Operations.GetOperation',
            get: '/v2/{name=operations/**}',
          },
        ],
      },
    };
    const [api] = readDocument({ file: 'x.json', text: JSON.stringify(config) }).apis;
    expect(api && claimLines(api)).toEqual(['get GET /v2/{name=operations/**}']);
  });

  it('needs a name that is a host', () => {
    expect(codes({ file: 'x.yaml', text: 'type: google.api.Service\nname: "a b/c"\n' })).toEqual([
      'LRO-CONFIG-NAME',
    ]);
  });
});
