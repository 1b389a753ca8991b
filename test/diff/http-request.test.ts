import { expect, it } from 'vitest';
import { isSentAlike } from '../../src/diff/http-request.js';
import { parsePathTemplate } from '../../src/model/path-template.js';

const request = (text: string) =>
  ({ httpMethod: 'GET', template: parsePathTemplate(text) }) as const;

it.each([
  ['the same', '/v1/{region}/things/{thing}', '/v1/{region}/things/{thing}', true],
  ['variables of other names', '/v1/{region}/things/{thing}', '/v1/{place}/things/{id}', true],
  [
    'variables that changed places',
    '/v1/{region}/things/{thing}',
    '/v1/{thing}/things/{region}',
    false,
  ],
  ['one that took the place of another', '/v1/{a}/things/{b}', '/v1/{c}/things/{a}', false],
  ['one name of several variables', '/v1/a/{a}/b/{b}', '/v1/{name=a/*/b/*}', true],
  ['other words', '/v1/{region}/things', '/v1/{region}/items', false],
])('%s: sent alike is %4$s', (_, old, now, want) => {
  expect(isSentAlike([request(old)], [request(now)])).toBe(want);
});
