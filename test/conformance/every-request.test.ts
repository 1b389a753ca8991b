import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../src/specs/list-row.js';
import { repositorySpecs } from '../repository-specs.js';
import { seedOf } from '../seed.js';
import { isThorough } from '../thorough.js';
import { collectionWord } from './collection-word.js';
import { type EmittedApi, type EmittedBinding, emittedApis } from './emitted-api.js';
import { randomQueries, randomRequests } from './random-request.js';
import { call, importBuilt, sentRequest } from './sent-request.js';
import { takes, wrongRequests } from './wrong-request.js';

/** Names a binding, of which there are thousands; each of them draws its own. */
const RUNS = isThorough ? 5 : 1;

const apis = emittedApis();
const named = apis.map((api) => [api.id, api] as const);

it('the OpenAPI documents tell of the very bindings that `lrogen list` tells of', async () => {
  const models = await repositorySpecs();
  const listed = models.apis
    .flatMap(listRows)
    .map((r) => `${r.api} ${r.kind} ${r.id} ${r.httpMethod} ${r.url}`);
  const emitted = apis.flatMap(({ id, host, bindings }) =>
    bindings.map((b) => `${id} ${b.kind} ${b.id} ${b.httpMethod} https://${host}${b.template}`),
  );
  expect(emitted.length).toBeGreaterThan(0);
  expect(emitted.sort()).toEqual(listed.sort());
});

describe('every binding is sent as its template says, whatever the name', () => {
  it.each(named)('%s', async (_, api) => {
    for (const binding of api.bindings) await sendsWhatItsTemplateSays(api, binding);
  });
});

async function sendsWhatItsTemplateSays(api: EmittedApi, binding: EmittedBinding): Promise<void> {
  const { kind, httpMethod, template, query, hasMessage } = binding;
  const given = fc.tuple(randomRequests(template), randomQueries(query));
  const property = fc.asyncProperty(given, async ([example, parameters]) => {
    const { request, expanded, location } = example;
    const given = { ...parameters, ...request };
    const sent = await sentRequest(api.specifier, kind, {
      ...given,
      ...collectionWord(binding, api.bindings, Object.keys(given)),
    });
    const { origin, pathname, searchParams } = new URL(sent.url);
    expect([sent.method, `${origin}${pathname}`], template).toEqual([
      httpMethod,
      `https://${api.hostOf(location)}${expanded}`,
    ]);
    const texts = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
    expect(Object.fromEntries(searchParams), template).toEqual(Object.fromEntries(texts));
    // The only message is that of wait, and none of its fields was given.
    expect(sent.body, template).toBe(hasMessage ? '{}' : undefined);
  });
  await fc.assert(property, drawsOf(api, binding));
}

function drawsOf({ id }: EmittedApi, { kind, template }: EmittedBinding): fc.Parameters<[unknown]> {
  const seed = seedOf(`${id} ${kind} ${template}`);
  return { seed, numRuns: RUNS, endOnFailure: true, includeErrorInReport: true };
}

describe('what fits no binding of its method is refused, and nothing is sent', () => {
  it.each(named)('%s', async (_, api) => {
    const { Client, InvalidNameError } = await importBuilt(api.specifier);
    const sent: string[] = [];
    const client = new Client({
      fetch: async (url: string) => {
        sent.push(url);
        return Response.json({ name: 'operations/any' });
      },
    });
    for (const binding of api.bindings.filter(({ fields }) => fields.length > 0)) {
      const { kind, template } = binding;
      const others = api.bindings.filter((other) => other.kind === kind);
      const property = fc.asyncProperty(wrongRequests(template), async ([wrong, request]) => {
        // It may be right for another collection.
        if (others.some((other) => takes(other, request))) return;
        const given = `${kind} ${template} with ${wrong}`;
        const error = await call(client, kind, request).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (sent.length > 0) throw new Error(`${given} was sent to ${sent}`);
        if (!(error instanceof InvalidNameError)) throw new Error(`${given} gave ${error}`);
      });
      await fc.assert(property, drawsOf(api, binding));
    }
  });
});
