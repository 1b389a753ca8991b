import { expect, it } from 'vitest';
import { parsePathTemplate } from '../../../src/model/path-template.js';
import type { Schema, Schemas } from '../../../src/model/schema.js';
import { boundRequest } from '../../../src/sources/schemas/bound-request.js';

const object = (properties: Schemas): Schema => ({ type: 'object', properties });
const texts = (count: number): Schemas =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`field${i}`, { type: 'string' }]));
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
/** Each message holds the next one twice, and the last one what is given. */
const doubled = (depth: number, last: Schema): Schemas => ({
  ...Object.fromEntries(
    Array.from({ length: depth }, (_, i) => [
      i === 0 ? 'Request' : `M${i}`,
      object({ a: ref(`M${i + 1}`), b: ref(`M${i + 1}`) }),
    ]),
  ),
  [`M${depth}`]: last,
});

it.each<[name: string, schemas: Schemas, body: string, want: number | string]>([
  ['as many as a query may have', { Request: object(texts(200)) }, '', 200],
  [
    'one more',
    { Request: object(texts(201)) },
    '',
    'its query would have more than 200 parameters',
  ],
  ['one more, one of which is the body', { Request: object(texts(201)) }, 'field0', 200],
  ['a body of all of them', { Request: object(texts(201)) }, '*', 0],
  ['messages in messages', doubled(5, object(texts(1))), '', 32],
  [
    'too many of these',
    doubled(9, object(texts(1))),
    '',
    'its query would have more than 200 parameters',
  ],
  [
    'a thousand million without a field',
    doubled(30, object({})),
    '',
    'its query would be made of more than 2000 messages',
  ],
])(
  'a query has all parameters of a request, or the request is refused: %s',
  (_, schemas, body, want) => {
    const found = boundRequest(
      {
        message: 'Request',
        schemaOf: (name) => schemas[name],
        jsonPath: (path) => path.join('.'),
      },
      parsePathTemplate('/v1/books'),
      body,
    );
    expect('reason' in found ? found.reason : found.queryParameters.length).toBe(want);
  },
);
