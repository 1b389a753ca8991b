import { describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../src/model/documented.js';
import { normalize } from '../../src/normalize/normalize.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { CANCEL, claim, placed, source } from './builders.js';

function verdictOf(given: Partial<DocumentedRow>, template = CANCEL) {
  const { conformance } = normalize({
    sources: [source({ service: 'file', claims: [claim('cancel', template)] })],
    documented: [placed(given)],
    exceptions: NO_EXCEPTIONS,
  });
  return conformance[0]?.verdict;
}

describe('a documented row', () => {
  const altered = [...`https://file.googleapis.com${CANCEL}`].map((char, i, url) => ({
    name: `is contradicted when character ${i} (${char}) of its URL is altered`,
    given: { url: url.map((other, j) => (i === j ? (other === 'x' ? 'y' : 'x') : other)).join('') },
    want: 'contradicted',
  }));
  const table: { name: string; given: Partial<DocumentedRow>; want: string; template?: string }[] =
    [
      { name: 'is met to the letter', given: {}, want: 'met' },
      {
        name: 'is met with {endpoint} for a host',
        given: { url: `https://{endpoint}${CANCEL}` },
        want: 'met-in-other-form',
      },
      {
        name: 'is met with {service-endpoint} for a host',
        given: { url: `https://{service-endpoint}${CANCEL}` },
        want: 'met-in-other-form',
      },
      {
        name: 'is met with a bare {name}',
        given: { url: 'https://file.googleapis.com/v1/{name}:cancel' },
        want: 'met-in-other-form',
      },
      {
        name: 'is met without braces',
        given: { url: 'https://file.googleapis.com/v1/b/bucket/operations/operationId/cancel' },
        want: 'contradicted',
      },
      {
        name: 'is contradicted by a variable of another name',
        given: { url: 'https://file.googleapis.com/v1/{parent}:cancel' },
        want: 'contradicted',
      },
      { name: 'is contradicted by another verb', given: { verb: 'GET' }, want: 'contradicted' },
      {
        name: 'is contradicted by another host',
        given: { url: `https://filestore.googleapis.com${CANCEL}` },
        want: 'contradicted',
      },
      {
        name: 'is contradicted where the model has no such method',
        given: { method: 'projects.locations.operations.wait' },
        want: 'contradicted',
      },
      {
        name: 'is met by a page about all collections at once',
        given: { method: 'operations.cancel', url: 'https://file.googleapis.com/v1/{name}:cancel' },
        want: 'met-in-other-form',
      },
      {
        name: 'is contradicted by a page about all collections with another URL',
        given: { method: 'operations.cancel', url: 'https://file.googleapis.com/v2/{name}:cancel' },
        want: 'contradicted',
      },
      {
        name: 'is contradicted by a placeholder that no page writes',
        given: { url: `https://{endpoins}${CANCEL}` },
        want: 'contradicted',
      },
      {
        name: 'is contradicted by the host of another universe',
        given: { url: `https://file.s3nsapis.fr${CANCEL}` },
        want: 'contradicted',
      },
      {
        name: 'of an unknown version is about no API',
        given: { version: 'v9' },
        want: 'api-unknown',
      },
      {
        name: 'without a URL says that the method exists',
        given: { url: null, verb: null },
        want: 'met-in-other-form',
      },
      ...altered,
    ];
  it.each(table)('$name', ({ given, want }) => {
    expect(verdictOf(given)).toBe(want);
  });

  it('is met without braces where the model has single variables', () => {
    const given = {
      method: 'b.operations.cancel',
      url: 'https://file.googleapis.com/v1/b/bucket/operations/operationId/cancel',
    };
    expect(verdictOf(given, '/v1/b/{bucket}/operations/{operationId}/cancel')).toBe(
      'met-in-other-form',
    );
  });
});

describe('documented evidence', () => {
  it('adds the page and its IAM permissions to the binding', () => {
    const { apis } = normalize({
      sources: [source({ service: 'file', claims: [claim('cancel', CANCEL)] })],
      documented: [placed({ iam: ['file.operations.cancel'] })],
      exceptions: NO_EXCEPTIONS,
    });
    const [binding] = apis[0]?.bindings ?? [];
    expect(binding?.permissions).toEqual(['file.operations.cancel']);
    expect(binding?.evidence.at(-1)).toEqual({
      source: 'documented',
      file: 'documented.json',
      pointer: '/0',
      revision: '20250617',
    });
  });
});
