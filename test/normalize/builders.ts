import type { DocumentedRow, PlacedRow } from '../../src/model/documented.js';
import { type MethodKind, methodOf } from '../../src/model/methods.js';
import { parsePathTemplate } from '../../src/model/path-template.js';
import type { BindingClaim, SourceApi } from '../../src/model/source-api.js';

/** A source that says little: what a test is about is given, the rest is plain. */
export function source(given: Partial<SourceApi> = {}): SourceApi {
  return {
    source: 'discovery',
    file: 'discovery/file.v1.json',
    host: 'file.googleapis.com',
    version: 'v1',
    claims: [],
    skipped: [],
    schemas: {},
    payloadSchemas: [],
    protoTypes: [],
    protoPackages: [],
    complete: true,
    ...given,
  };
}

export function claim(
  kind: MethodKind,
  template: string,
  given: Partial<BindingClaim> = {},
): BindingClaim {
  return {
    kind,
    httpMethod: methodOf(kind).httpMethod,
    template: parsePathTemplate(template),
    pointer: `/${kind}`,
    ...given,
  };
}

export const CANCEL = '/v1/{name=projects/*/locations/*/operations/*}:cancel';

export function row(given: Partial<DocumentedRow> = {}): DocumentedRow {
  return {
    host: 'file.googleapis.com',
    service: 'file',
    version: 'v1',
    method: 'projects.locations.operations.cancel',
    verb: 'POST',
    url: `https://file.googleapis.com${CANCEL}`,
    params: ['name'],
    scopes: null,
    iam: null,
    requestBodyEmpty: true,
    responseBody: 'empty',
    lastUpdated: '2025-06-17',
    source: null,
    ...given,
  };
}

export function placed(given: Partial<DocumentedRow> = {}): PlacedRow {
  return { row: row(given), file: 'documented.json', pointer: '/0' };
}
