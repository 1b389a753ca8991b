import { expect, it } from 'vitest';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding } from '../emit/builders.js';

const LIST = '/v1/{name=projects/*}/operations';
const cases = [
  {
    name: 'a path with a verb behind the plain ones',
    given: ['/v1/{name=projects/*/operations/*}:wait', LIST],
    want: [
      'GET /v1/projects/{project}/operations',
      'GET /v1/projects/{project}/operations/{operation}:wait',
    ],
  },
  {
    name: 'plain paths in the order of the model',
    given: ['/v1/{name=folders/*}/operations', LIST],
    want: ['GET /v1/folders/{folder}/operations', 'GET /v1/projects/{project}/operations'],
  },
];

it.each(cases)('the documentation of a method has $name', ({ given, want }) => {
  const bindings = given.map((template) => binding('list', template));
  const [list] = surfaceOf(api(bindings), []).methods;
  expect(list?.requestTexts).toEqual(want);
});
