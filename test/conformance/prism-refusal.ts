import type { EmittedBinding } from './emitted-api.js';
import type { Body } from './prism-body.js';
import type { SentRequest } from './sent-request.js';
import { exampleOf, plainValues } from './template-example.js';

/** A request with one thing wrong, and the HTTP status that has to say so. */
export type Refusal = readonly [wrong: string, request: SentRequest, status: number];

/**
 * The ways in which a right request can be wrong, one at a time.
 *
 * @param sent a request to the binding, with nothing wrong.
 * @param body what it may have.
 */
export function refusals(
  sent: SentRequest,
  { template, query }: EmittedBinding,
  body: Body,
): Refusal[] {
  const { origin, pathname } = new URL(sent.url);
  const headers = { ...sent.headers, 'content-type': 'application/json' };
  const withBody = (message: unknown): SentRequest => ({
    ...sent,
    headers,
    body: JSON.stringify(message),
  });
  // Any text is a string.
  const typed = query.filter(({ schema }) => schema.type !== 'string' || schema.enum !== undefined);
  return [
    ['no credentials', { ...sent, headers: {} }, 401],
    ['a path that is none', { ...sent, url: `${origin}/none${pathname}` }, 404],
    ['a method that is none', { ...sent, method: 'PATCH' }, 405],
    ...withoutOne(template).map(
      (path): Refusal => [`nothing between slashes, ${path}`, { ...sent, url: origin + path }, 422],
    ),
    ...typed.map(
      ({ name }): Refusal => [
        `another type of ${name}`,
        { ...sent, url: `${origin}${pathname}?${name}=none` },
        422,
      ],
    ),
    // `fetch` itself refuses a GET with a body.
    ...(sent.method === 'GET'
      ? []
      : [['a body that is a list', withBody([1]), body ? 422 : 415] as const]),
    ...(body ?? []).map(
      ({ name }): Refusal => [`another type of ${name}`, withBody({ [name]: [1] }), 422],
    ),
  ];
}

/** The paths of a template in which one wildcard after the other has no value. */
function withoutOne(template: string): string[] {
  const wildcards: string[] = [];
  exampleOf(template, (collection) => `${wildcards.push(collection)}`);
  return wildcards.map((_, without) => {
    let index = 0;
    return exampleOf(template, (collection) => (index++ === without ? '' : plainValues(collection)))
      .expanded;
  });
}
