import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printPathTemplate } from '../../src/model/path-template.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { merged, syncAll } from '../sync/document.js';

/** What a case's documents bind once they are synced: `kind METHOD template`. */
function bound(path: string): string[] {
  const whole = join(CORPUS, 'cases', path);
  const files = path.includes('.') ? [''] : readdirSync(whole);
  const documents = files.map((file) => ({
    file: file || path.slice(path.lastIndexOf('/') + 1),
    text: readFileSync(join(whole, file), 'utf8'),
  }));
  const { specs } = readSpecs(merged([], syncAll({ from: documents }).files));
  return normalize(specs).apis.flatMap(({ id, bindings }) =>
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
      'list-in-other-collection',
      [
        'search:v1 get GET /v1/{name=operations/**}',
        'search:v1 list GET /v1/{name=operations/**}/lro',
      ],
    ],
  ])('%s binds what is right', (path, want) => {
    expect(bound(path)).toEqual(want);
  });
});
