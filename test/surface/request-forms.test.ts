import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeApi } from '../../src/emit/client/api-description.js';
import { render } from '../../src/emit/render.js';
import type { MethodKind } from '../../src/model/methods.js';
import type { OperationBinding } from '../../src/model/operations-api.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { type Api, InvalidNameError } from '../../src/runtime/index.js';
import { requestForms } from '../../src/surface/request-forms.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding } from '../emit/builders.js';
import { typeErrors } from '../emit/type-check.js';
import { Operations } from '../runtime/operations.js';
import { scripted } from '../runtime/scripted-fetch.js';

const OPERATION = '/v1/projects/{project}/operations/{operation}';
const BACKUP = '/v1/projects/{project}/backupOperations/{operation}';
const optional = (name: string) => ({ name, type: 'string' as const });
const required = (name: string) => ({ ...optional(name), required: true });

function described(bindings: readonly OperationBinding[]): Api {
  return describeApi(surfaceOf(api(bindings), [])) as unknown as Api;
}

/** What a call sends, without the host; undefined where it is refused and nothing is sent. */
async function sentBy(given: Api, kind: 'get' | 'cancel' | 'list', request: object) {
  const { options, sent } = scripted({ name: 'o' });
  try {
    const result = new Operations(given, options)[kind](request);
    if (Symbol.asyncIterator in result) for await (const _ of result);
    else await result;
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidNameError);
    expect(sent).toEqual([]);
  }
  return sent[0]?.url.replace('https://library.googleapis.com', '');
}

describe('collections that have the same variables', () => {
  const twins = [
    binding('get', OPERATION),
    binding('get', BACKUP, { collection: 'projects.backupOperations' }),
    binding('cancel', `${OPERATION}/cancel`),
    binding('cancel', `${BACKUP}/cancel`, { collection: 'projects.backupOperations' }),
  ];

  it.each(['operations', 'backupOperations'])('are each reached by name: %s', async (word) => {
    const { options, sent } = scripted({ name: 'o' });
    const operations = new Operations(described(twins), options);
    const fields = { project: 'p', collection: word, operation: 'o' };
    const name = operations.name(fields);
    expect(name).toBe(`projects/p/${word}/o`);
    expect(operations.parseName(name)).toEqual(fields);
    await operations.operation(name).poll();
    await operations.operation(name).cancel();
    await operations.get(fields);
    const url = `https://library.googleapis.com/v1/${name}`;
    expect(sent.map((request) => request.url)).toEqual([url, `${url}/cancel`, url]);
  });

  it('are refused where none is said', async () => {
    expect(await sentBy(described(twins), 'get', { project: 'p', operation: 'o' })).toBeUndefined();
  });

  it('have types that say which word is meant, in requests and in names', () => {
    const files = render([api(twins)]);
    expect(typeErrors(files)).toEqual([]);
    const types = files.find(({ path }) => path.endsWith('v1/types.d.ts'))?.content ?? '';
    expect(types.match(/^ {2}collection: .*;$/gm)?.sort()).toEqual([
      "  collection: 'backupOperations';",
      "  collection: 'operations' | 'backupOperations';",
      "  collection: 'operations' | 'backupOperations';",
      "  collection: 'operations';",
    ]);
  });
});

describe('a query parameter that another collection has in its path', () => {
  it('is sent by the method that documents it', async () => {
    const named = '/v1/{name=projects/*/locations/*/operations/*}';
    const given = described([
      binding('get', named, { queryParameters: [optional('project')] }),
      binding('get', OPERATION, { queryParameters: [optional('name')] }),
    ]);
    const name = 'projects/p/locations/l/operations/o';
    expect(await sentBy(given, 'get', { name, project: 'q' })).toBe(`/v1/${name}?project=q`);
    expect(await sentBy(given, 'get', { name: 'n', project: 'p', operation: 'o' })).toBe(
      '/v1/projects/p/operations/o?name=n',
    );
    expect(await sentBy(given, 'get', { name, operation: 'o' })).toBeUndefined();
  });

  const lists = (parameters: OperationBinding['queryParameters']) =>
    described([
      binding('list', '/v1/{name=projects/*}/operations'),
      binding('list', '/v1/operations', { queryParameters: parameters }),
    ]);

  it('has to be said to be one where it alone would be a request of that other collection', async () => {
    const given = lists([optional('name'), optional('filter')]);
    expect(await sentBy(given, 'list', { filter: 'f' })).toBe('/v1/operations?filter=f');
    expect(await sentBy(given, 'list', { name: 'projects/p' })).toBe('/v1/projects/p/operations');
    expect(await sentBy(given, 'list', { name: 'folders/f' })).toBeUndefined();
    const collection = 'operations';
    expect(await sentBy(given, 'list', { collection, name: 'projects/p' })).toBe(
      '/v1/operations?name=projects%2Fp',
    );
  });

  it('can be sent where it is required', async () => {
    const given = lists([required('name')]);
    expect(await sentBy(given, 'list', {})).toBeUndefined();
    expect(await sentBy(given, 'list', { name: 'folders/f' })).toBeUndefined();
    expect(await sentBy(given, 'list', { collection: 'operations', name: 'folders/f' })).toBe(
      '/v1/operations?name=folders%2Ff',
    );
  });

  it('is left out where the word that would tell its collection is a query parameter too', async () => {
    const given = described([
      binding('list', '/v1/a/{name=**}', {
        queryParameters: [optional('x'), optional('collection')],
      }),
      binding('list', '/v1/{x}/a/{name=operations/*}'),
    ]);
    expect(await sentBy(given, 'list', { name: 'n', collection: 'a' })).toBe(
      '/v1/a/n?collection=a',
    );
  });

  it('never takes a request with a bad part to a shorter path', async () => {
    const zonal = '/v1/projects/{project}/zones/{zone}/operations/{operation}';
    const given = described([
      binding('get', OPERATION, { queryParameters: [optional('zone')] }),
      binding('get', zonal),
    ]);
    const request = { project: 'p', zone: '..', operation: 'o' };
    expect(await sentBy(given, 'get', request)).toBeUndefined();
    expect(await sentBy(given, 'get', { ...request, zone: undefined })).toBeUndefined();
    expect(await sentBy(given, 'get', { ...request, collection: 'operations' })).toBe(
      '/v1/projects/p/operations/o?zone=..',
    );
  });
});

it('a name that two patterns take goes to the narrower, whatever stands before it', async () => {
  const given = described([
    binding('get', '/v1/internal/{name=operations/**}'),
    binding('get', '/v1/{name=operations/*}'),
  ]);
  expect(await sentBy(given, 'get', { name: 'operations/o' })).toBe('/v1/operations/o');
  expect(await sentBy(given, 'get', { name: 'operations/o/p' })).toBe(
    '/v1/internal/operations/o/p',
  );
});

describe('a variable that is a field of a message', () => {
  it('is a field of the request, and of a name', async () => {
    const cancel = binding('cancel', '/v1/{operation.name=projects/*/operations/*}:cancel');
    const given = described([cancel, binding('get', '/v1/{name=projects/*/operations/*}')]);
    const name = 'projects/p/operations/o';
    const want = `/v1/${name}:cancel`;
    expect(await sentBy(given, 'cancel', { 'operation.name': name })).toBe(want);
    expect(await sentBy(given, 'cancel', { name })).toBe(want);
    expect(await sentBy(given, 'get', { name })).toBe(`/v1/${name}`);
    expect(typeErrors(render([api([cancel])]))).toEqual([]);
  });
});

/** Templates of few words and fields, so that many are alike. */
const templates = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', '{x}', '{y}'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '{name=operations/*}', '{name=**}'),
  )
  .map(([segments, last]) => [...segments, last].filter((text) => text !== ''))
  .filter(
    (segments) =>
      new Set(segments.filter((s) => s.startsWith('{'))).size ===
      segments.filter((s) => s.startsWith('{')).length,
  )
  .map((segments) => `/v1/${segments.join('/')}`);
const fields = fc.subarray(['x', 'y', 'name', 'collection', 'filter']);

it('every form of every binding is reached by its own fields', async () => {
  const given = fc.uniqueArray(fc.tuple(templates, fields), { maxLength: 6, selector: ([t]) => t });
  await fc.assert(
    fc.asyncProperty(
      given,
      fc.constantFrom('get' as const, 'list' as const),
      async (list, kind) => {
        const all = list.map(([template, names]) =>
          binding(kind, template, { queryParameters: names.map(optional) }),
        );
        const description = described(all);
        for (const form of requestForms(api(all), kind as MethodKind)) {
          const text = printPathTemplate(form.binding.template);
          // A name of any shape is one that no narrower pattern takes.
          const name = text.includes('**') ? 'any/name' : 'operations/o';
          const values: Record<string, string> = { x: '1', y: '2', name };
          const path = text.replace(/\{(\w+)[^}]*\}/g, (_, field: string) => values[field] ?? '');
          const own = [...text.matchAll(/\{(\w+)/g)].map(([, field = '']) => [
            field,
            values[field],
          ]);
          const request = {
            ...Object.fromEntries(own),
            ...(form.discriminator && { collection: form.discriminator }),
          };
          expect(await sentBy(description, kind, request), text).toBe(path);
        }
      },
    ),
  );
});
