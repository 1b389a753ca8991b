import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { collectionWord } from '../conformance/collection-word.js';
import { exampleOf } from '../conformance/template-example.js';
import { isThorough } from '../thorough.js';
import { hostileRequests, UNSAFE } from './hostile-requests.js';
import { type Loopback, loopback } from './loopback.js';
import {
  KINDS,
  type Kind,
  type PublishedApi,
  type PublishedBinding,
  publishedApis,
} from './published-api.js';
import { sampleOf } from './sample.js';

const apis = publishedApis();

let server: Loopback;
beforeAll(async () => {
  server = await loopback({ json: { name: 'operations/any', done: true } });
});
afterEach(() => server.requests.splice(0));
afterAll(() => server.close());

/** Any generated client, as JavaScript sees it. */
type Client = Readonly<Record<Kind, (request: object) => PromiseLike<unknown>>> & {
  operationName?(fields: object): string;
  operation?(target: unknown): unknown;
};

async function clientOf({ folder }: PublishedApi): Promise<Client> {
  const exported: object = await import(join(folder, 'index.js'));
  const [Class] = Object.values(exported).filter(
    ({ name }) => typeof name === 'string' && name.endsWith('OperationsClient'),
  );
  return new Class({ endpoint: server.endpoint, auth: 'token', retry: { maxAttempts: 1 } });
}

/** Makes a call to its end. */
async function call(client: Client, kind: Kind, request: object): Promise<void> {
  const answer: unknown = await client[kind](request);
  if (kind === 'list') for await (const _ of answer as AsyncIterable<unknown>);
}

/** The name of what a call throws, or `sent`. */
async function outcomeOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'sent';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

const services = sampleOf(apis);
const attacked = apis.filter(({ service }) => isThorough || services.includes(service));

/** One of those that differ in their words alone stands for them, unless there is time for all. */
function attackedBindings({ bindings }: PublishedApi): readonly PublishedBinding[] {
  if (isThorough) return bindings;
  const sortOf = ({ kind, template }: PublishedBinding) =>
    `${kind} ${template.replace(/[\w-]+(?=[/}:]|$)/g, 'x')}`;
  return [...new Map(bindings.map((binding) => [sortOf(binding), binding])).values()];
}

describe.each(attacked.map((api) => [api.specifier, api] as const))('%s', (_, api) => {
  it('sends the names that belong to it to where its templates say', async () => {
    const client = await clientOf(api);
    const wanted: string[] = [];
    for (const binding of api.bindings) {
      const { kind, httpMethod, template } = binding;
      const { request, expanded } = exampleOf(template);
      await call(client, kind, { ...request, ...collectionWord(binding, api.bindings) });
      wanted.push(`${httpMethod} ${expanded} HTTP/1.1`);
    }
    expect(server.requests.map(({ line }) => line)).toEqual(wanted);
  });

  it('throws InvalidNameError on every other name, and sends nothing', async () => {
    const client = await clientOf(api);
    const passed: unknown[] = [];
    for (const { attack, kind, request } of hostileRequests(api, attackedBindings(api))) {
      const outcome = await outcomeOf(() => call(client, kind, request));
      if (outcome !== 'InvalidNameError') passed.push({ attack, kind, request, outcome });
    }
    expect(passed).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('makes no handle of an unsafe name, as no method takes it either', async () => {
    const client = await clientOf(api);
    const follow = client.operation?.bind(client);
    if (follow === undefined) return;
    const passed: unknown[] = [];
    for (const { template } of attackedBindings(api).filter(({ kind }) => kind === 'get')) {
      const { request } = exampleOf(template);
      const name = request.name ?? client.operationName?.(request) ?? '';
      for (const [attack, change] of UNSAFE) {
        const target = change(name);
        if (target === name) continue;
        const outcome = await outcomeOf(() => follow(target));
        if (outcome !== 'InvalidNameError') passed.push({ attack, target, outcome });
      }
    }
    expect(passed).toEqual([]);
  });
});

it('attacks every variable of every request', () => {
  for (const api of apis) {
    const hostile = hostileRequests(api);
    for (const kind of KINDS) {
      const templates = api.bindings.filter((binding) => binding.kind === kind);
      const variables = templates.flatMap(({ template }) => template.match(/\{/g) ?? []).length;
      const count = hostile.filter((request) => request.kind === kind).length;
      expect(count).toBeGreaterThanOrEqual(variables * 20);
    }
  }
});

it('a method of osconfig takes no name of a collection that only other methods have', async () => {
  const client = await clientOf(theApi('osconfig:v1'));
  const name = 'projects/p/locations/l/osPolicyAssignments/a/operations/o';
  const kinds = ['get', 'cancel', 'delete'] as const;
  const all = kinds.map((kind) => outcomeOf(() => call(client, kind, { name })));
  expect(await Promise.all(all)).toEqual(['sent', 'sent', 'InvalidNameError']);
  expect(server.requests.map(({ line }) => line.split(' ')[0]).sort()).toEqual(['GET', 'POST']);
});

it.each([1, null, {}, [], { name: null }])('a handle of %j is refused', async (target) => {
  const client = await clientOf(theApi('file:v1'));
  expect(await outcomeOf(() => client.operation?.(target))).toBe('InvalidNameError');
});

function theApi(id: string): PublishedApi {
  const api = apis.find((candidate) => candidate.id === id);
  if (api === undefined) throw new Error(`${id} is not published`);
  return api;
}
