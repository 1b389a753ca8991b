import { expect, it } from 'vitest';
import { answer, inPath, OPERATION, object, ownDocument, ref } from '../dialects/own-document.js';
import { told } from './told.js';

/** An API whose paths have these names. */
function documentOf(project: string, zone: string, start = `{${project}}/zones/{${zone}}`): string {
  const of = (path: string, more: object) => ({
    ...{
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => inPath(name)),
      ...more,
    },
  });
  const operation = `/v1/projects/{${project}}/zones/{${zone}}/operations/{operation}`;
  const books = `/v1/projects/${start}/books`;
  return JSON.stringify(
    ownDocument({
      paths: {
        [operation]: { get: of(operation, answer(ref('Operation'))) },
        [`${operation}:cancel`]: { post: of(operation, answer(object({}))) },
        [books]: { post: of(books, { operationId: 'createBook', ...answer(ref('Operation')) }) },
      },
      components: { schemas: { Operation: OPERATION } },
    }),
  );
}

const renamed = (type: string, from: string, to: string) =>
  `major: parameter ${type}.${from} renamed: ${from} is now ${to}`;
const old = documentOf('projectId', 'zone');

it.each<[string, string, string[]]>([
  [
    'two names of a path are other ones',
    documentOf('project', 'location'),
    [
      renamed('CreateBookRequest', 'projectId', 'project'),
      renamed('CreateBookRequest', 'zone', 'location'),
    ],
  ],
  [
    'one name of a path is another one',
    documentOf('project', 'zone'),
    [renamed('CreateBookRequest', 'projectId', 'project')],
  ],
  [
    'two names of a path changed places',
    documentOf('projectId', 'zone', '{zone}/zones/{projectId}'),
    [
      'patch: start createBook changed: POST /v1/projects/{projectId}/zones/{zone}/books; body none is now POST /v1/projects/{zone}/zones/{projectId}/books; body none',
    ],
  ],
])('%s', (_, now, want) => {
  const [before, after] = [old, now].map((text) => [{ file: 'openapi/library.json', text }]);
  const starts = told(before ?? [], after ?? []).filter((line) =>
    /CreateBook|createBook/.test(line),
  );
  expect(starts).toEqual(want);
});
