import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageShapes } from '../packages/package-shape.js';
import { DOCUMENTED, KINDS, publishedApis } from '../packages/published-api.js';
import { coverOf } from '../packages/sample.js';
import { seedOf } from '../seed.js';
import { isThorough } from '../thorough.js';
import { type EmittedApi, type EmittedBinding, emittedApis } from './emitted-api.js';
import { OPERATION_ID, withPrism } from './prism.js';
import { type Body, bodiesOf } from './prism-body.js';
import { type Exchange, exchange, send } from './prism-exchange.js';
import { refusals } from './prism-refusal.js';
import { prismRequest, prismRequests } from './prism-request.js';

const apis = emittedApis();
const shapes = packageShapes(publishedApis());

/** APIs that together have every shape there is, of requests above all. */
const cover = coverOf(
  new Map(
    apis.map((api) => [api.id, new Set([...(shapes.get(api.id) ?? []), ...parameterShapes(api)])]),
  ),
);
const documented: ReadonlySet<string> = new Set(DOCUMENTED);
/** Those of them that the documented services have, unless the tests are thorough. */
const sample = apis
  .filter(({ id }) => cover.includes(id))
  .filter(({ id }) => isThorough || documented.has(id.split(':')[0] ?? ''))
  .map((api) => [api.id, api] as const);

function parameterShapes(api: EmittedApi): string[] {
  const bodyOf = bodiesOf(api);
  return api.bindings.flatMap((binding) => [
    ...binding.query.map(({ schema }) => `${JSON.stringify(schema)} in a query`),
    ...(bodyOf(binding) ?? []).map(({ schema }) => `${JSON.stringify(schema)} in a body`),
  ]);
}

describe('Prism, as the service of the OpenAPI document, takes all requests, and none with a fault', () => {
  it.each(sample)('%s', async (_, api) => {
    const bodyOf = bodiesOf(api);
    await withPrism(api.text, async (endpoint) => {
      for (const binding of ofEachShape(api.bindings)) {
        await takes(api, endpoint, binding, bodyOf(binding));
      }
      for (const kind of KINDS) {
        const binding = api.bindings.find((candidate) => candidate.kind === kind);
        if (binding) await refusesFaults(api, endpoint, binding, bodyOf(binding));
      }
    });
  });
});

/** One of those that differ in words of their paths alone: every single URL is held to its template elsewhere. */
function ofEachShape(bindings: readonly EmittedBinding[]): EmittedBinding[] {
  const shapeOf = ({ kind, template }: EmittedBinding): string =>
    `${kind} ${template.replace(/[a-z]\w*/gi, 'word')}`;
  return [...new Map(bindings.map((binding) => [shapeOf(binding), binding])).values()];
}

/** Draws one request, for there are hundreds of bindings; each of them draws its own. */
async function takes(
  { id, specifier, bindings }: EmittedApi,
  endpoint: string,
  binding: EmittedBinding,
  body: Body,
): Promise<void> {
  const requests = prismRequests(binding, bindings, [...binding.query, ...(body ?? [])]);
  const property = fc.asyncProperty(requests, async (request) => {
    const taken = await exchange(specifier, endpoint, binding.kind, request);
    const verdict = verdictOf(taken);
    const { method, url } = taken.sent;
    expect(verdict, `${method} ${url} is ${verdict}`).toBe(binding.id);
  });
  const seed = seedOf(`${id} ${binding.kind} ${binding.template}`);
  await fc.assert(property, { seed, numRuns: 1, endOnFailure: true, includeErrorInReport: true });
}

/** The operation that Prism took a request for, and what it or the client has against the other. */
function verdictOf({ response, error }: Exchange): string {
  // The ids of further bindings of one method have a number behind them.
  const id = response.headers.get(OPERATION_ID)?.replace(/~\d+$/, '') ?? 'refused';
  const violations: { readonly code: string }[] = JSON.parse(
    response.headers.get('sl-violations') ?? '[]',
  );
  // What is deprecated may yet be sent.
  const wrong = violations.filter(({ code }) => code !== 'deprecated');
  const complaints = [wrong.length > 0 ? JSON.stringify(wrong) : undefined, error];
  return [id, ...complaints.filter((complaint) => complaint != null)].join(': ');
}

async function refusesFaults(
  { specifier, bindings }: EmittedApi,
  endpoint: string,
  binding: EmittedBinding,
  body: Body,
): Promise<void> {
  const request = prismRequest(binding, bindings);
  const { sent } = await exchange(specifier, endpoint, binding.kind, request);
  for (const [wrong, changed, status] of refusals(sent, binding, body)) {
    const response = await send(changed);
    await response.arrayBuffer();
    expect(response.status, `${binding.id} with ${wrong}`).toBe(status);
  }
}
