import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { api, binding } from './builders.js';
import { typeErrors } from './type-check.js';

/** An API with names below that many resources; one of them also below none, and one a singleton's. */
function withCollections(count: number) {
  const stems = Array.from({ length: count - 2 }, (_, i) => `${'abcdefghijklmno'[i]}s`);
  return api([
    binding('get', '/v1/{name=projects/*/operations/*}', { collection: 'projects.operations' }),
    binding('get', '/v1/{name=operations/*}', { collection: 'operations' }),
    ...stems.map((stem) =>
      binding('get', `/v1/{name=projects/*/${stem}/*/operations/*}`, {
        collection: `projects.${stem}.operations`,
      }),
    ),
  ]);
}

const USE = `
import { LibraryOperationsClient } from './v1/index.js';
import type {
  OperationName,
  OperationNameFields,
  ProjectsAsOperationName,
  ProjectsOperationName,
  TopLevelOperationName,
} from './v1/index.js';

const client = new LibraryOperationsClient();
const nested: ProjectsAsOperationName = client.operationName({ project: 'p', a: 'a', operation: 'o' });
const project: ProjectsOperationName = client.operationName({ project: 'p', operation: 'o' });
const top: TopLevelOperationName = client.operationName({ operation: 'o' });
declare const fields: OperationNameFields;
const any: OperationName = client.operationName(fields);
// @ts-expect-error The name of one collection is none of another.
const wrong: ProjectsOperationName = client.operationName({ operation: 'o' });
// @ts-expect-error No collection has just these parts.
client.operationName({ project: 'p' });
export const all: readonly string[] = [nested, project, top, any, wrong];
`;

describe('operationName', () => {
  it.each([
    ['overloads', 10, 'operationName(fields: ProjectsOperationFields)'],
    ['one generic head', 11, 'operationName<TFields extends OperationNameFields>'],
  ])('gives each collection its own name, by %s for %i collections', (_, count, head) => {
    const files = render([withCollections(count)]);
    const index = files.find(({ path }) => path.endsWith('/index.ts'))?.content;
    expect(index).toContain(head);
    expect(typeErrors([...files, { path: 'library/use.ts', content: USE }])).toEqual([]);
  });
});
