import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutPackage } from '../../src/model/discovery-id.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { normalize, type Specs } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { merged, syncAll } from '../sync/document.js';

/** What a case's documents say once they are synced. */
function read(path: string): Specs {
  const whole = join(CORPUS, 'cases', path);
  const files = path.includes('.') ? [''] : readdirSync(whole);
  const documents = files.map((file) => ({
    file: file || path.slice(path.lastIndexOf('/') + 1),
    text: readFileSync(join(whole, file), 'utf8'),
  }));
  return readSpecs(merged([], syncAll({ from: documents }).files)).specs;
}

/** What is bound of a case: `kind METHOD template`. */
function bound(path: string): string[] {
  return normalize(read(path)).apis.flatMap(({ id, bindings }) =>
    bindings.map(
      ({ kind, httpMethod, template }) =>
        `${id} ${kind} ${httpMethod} ${printPathTemplate(template)}`,
    ),
  );
}

describeCorpus('a document that went wrong', () => {
  it.each<[string, string[]]>([
    [
      'gateway-pattern/unanchored.swagger.json',
      [
        'library:v1 cancel POST /v1/{name=projects/*/operations/*}:cancel',
        'library:v1 get GET /v1/{name=projects/*/operations/*}',
      ],
    ],
    [
      'gateway-pattern/anchored-plus.swagger.json',
      [
        'library:v1 cancel POST /v1/{name=operations/**}:cancel',
        'library:v1 get GET /v1/{name=operations/**}',
      ],
    ],
    [
      'gateway-snake/anchored.swagger.json',
      [
        'library:v1 cancel POST /v1/{name=operations/**}:cancel',
        'library:v1 delete DELETE /v1/{name=operations/**}',
        'library:v1 get GET /v1/{name=operations/**}',
        'library:v1 list GET /v1/{name=operations}',
      ],
    ],
    [
      'discovery-plus/library.v1.json',
      [
        'library:v1 cancel POST /v1/{name=projects/*/operations/**}:cancel',
        'library:v1 get GET /v1/{name=projects/*/operations/**}',
        'library:v1 list GET /v1/{name=projects/*}/operations',
      ],
    ],
    ['destructive-delete', []],
    [
      'held-template',
      [
        'gae:v1 get GET /v1/{name=apps/*/operations/*}',
        'gae:v1 list GET /v1/{name=apps/*}/operations',
      ],
    ],
    [
      'list-without-fields',
      [
        'show:v1 get GET /v1/{name=operations/**}',
        'show:v1 list GET /v1/operations',
        'show:v1 wait POST /v1/{name=operations/**}:wait',
      ],
    ],
    [
      'slash-cancel',
      [
        'acme:v1 cancel POST /v1/{name=operations/*}/:cancel',
        'acme:v1 get GET /v1/{name=operations/*}',
      ],
    ],
    [
      'version/two.json',
      [
        'library:v1 cancel POST /v1/{name=operations/*}:cancel',
        'library:v1 get GET /v1/{name=operations/*}',
        'library:v2 cancel POST /v2/{name=operations/*}:cancel',
        'library:v2 get GET /v2/{name=operations/*}',
      ],
    ],
    [
      'version/none.json',
      [
        'library:v1 cancel POST /{name=operations/*}:cancel',
        'library:v1 get GET /{name=operations/*}',
      ],
    ],
    [
      'version/date.json',
      [
        'library:2024-10-01 cancel POST /2024-10-01/{name=operations/*}:cancel',
        'library:2024-10-01 get GET /2024-10-01/{name=operations/*}',
      ],
    ],
    [
      'version/beta.json',
      [
        'library:v0.2b cancel POST /v0.2b/{name=operations/*}:cancel',
        'library:v0.2b get GET /v0.2b/{name=operations/*}',
      ],
    ],
    [
      'list-in-other-collection',
      [
        'search:v1 get GET /v1/{name=operations/**}',
        'search:v1 list GET /v1/{name=operations/**}/lro',
      ],
    ],
  ])('%s binds what is right', (path, want) => {
    expect(bound(path)).toEqual(want);
  });

  it('payload-type-suffix tells the exact types', () => {
    const [api] = normalize(read('payload-type-suffix')).apis;
    expect(
      api?.payloads.map(
        ({ role, protoName, schema }) => `${role} ${protoName ?? `…${withoutPackage(schema)}`}`,
      ),
    ).toEqual([
      'metadata google.cloud.docs.v1.OperationMetadata',
      'metadata google.cloud.common.OperationMetadata',
      'metadata google.cloud.docs.uiv1beta3.ImportMetadata',
      'metadata …OperationMetadataV1',
    ]);
  });

  it('documented by one variable and bound by two is met, and what is skipped is said to be', () => {
    const verdicts = normalize(read('documented')).conformance.map(
      ({ verdict, modelled }) => `${verdict}: ${modelled}`,
    );
    expect(verdicts).toEqual([
      'met-in-other-form: GET https://engine.googleapis.com/v1/apps/{appsId}/operations/{operationsId}',
      expect.stringMatching(/^contradicted: a method that is skipped: LRO-PATH-AMBIGUOUS, /),
    ]);
  });
});
