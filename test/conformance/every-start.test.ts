import { describe, expect, it } from 'vitest';
import type { OperationStart, StartBinding } from '../../src/model/operation-start.js';
import type { QueryParameter } from '../../src/model/operations-api.js';
import { expandPathTemplate } from '../../src/model/path-expansion.js';
import { templateVariables } from '../../src/model/path-template.js';
import { publishedApis } from '../packages/published-api.js';
import { repositorySpecs } from '../repository-specs.js';

const { apis } = await repositorySpecs();
const models = new Map(apis.map((api) => [api.id, api]));
const starting = publishedApis().flatMap(({ id, specifier }) => {
  const api = models.get(id);
  const isFollowed = api?.bindings.some(({ kind }) => kind === 'get');
  return api !== undefined && isFollowed && api.starts.length > 0
    ? [[id, specifier, api.starts] as const]
    : [];
});

/** What of an emitted start the test looks at, to know how a request calls its body. */
interface Emitted {
  readonly id: string;
  readonly body?: string;
}

describe('every start is sent as its template, its query and its body say', () => {
  it.each(starting)('%s', async (_, specifier, starts) => {
    const { api, connect, start } = await import(specifier);
    const values: Readonly<Record<string, Emitted>> = await import(`${specifier}/starts`);
    expect(Object.keys(values).sort()).toEqual(starts.map(({ name }) => name).sort());
    const sent: string[] = [];
    const fetch = async (url: string, { method, body }: RequestInit) => {
      const { pathname, search } = new URL(url);
      sent.push(`${method} ${decodeURIComponent(pathname)}${search} ${body ?? ''}`.trim());
      return Response.json({ name: 'operations/any', done: true });
    };
    const client = connect(api, { fetch });
    for (const method of starts) {
      const emitted = values[method.name];
      for (const binding of distinct([method, ...method.additional])) {
        const [request, expected] = example(method, binding, emitted?.body);
        sent.length = 0;
        await start(client, emitted, request);
        expect(sent, `${method.id} ${JSON.stringify(request)}`).toEqual([expected]);
      }
    }
  });
});

/** Of requests that differ in their verbs alone the first is sent. */
function distinct(bindings: readonly StartBinding[]): StartBinding[] {
  const shapes = bindings.map(({ template: { segments } }) => JSON.stringify(segments));
  return bindings.filter((_, i) => shapes.indexOf(shapes[i] ?? '') === i);
}

/** A request of a start, and what has to be sent of it, by the words of `google/api/http.proto` alone. */
function example(
  { queryParameters, body, template: own, additional }: OperationStart,
  { httpMethod, template }: StartBinding,
  bodyField: string | undefined,
): [request: Record<string, unknown>, sent: string] {
  const variables = templateVariables(template);
  const names = variables.map(({ fieldPath }) => camelCase(fieldPath.at(-1) ?? ''));
  const values = variables.map(({ segments }) =>
    segments.map((segment) => (segment.kind === 'literal' ? segment.value : 'x1')).join('/'),
  );
  const keys = variables.map(({ fieldPath }) => fieldPath.join('.'));
  const path = expandPathTemplate(
    template,
    Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])),
  );
  const inSomePath = [{ template: own }, ...additional].flatMap((one) =>
    templateVariables(one.template).map(({ fieldPath }) => camelCase(fieldPath.at(-1) ?? '')),
  );
  const query = queryParameters.filter(({ name }) => !inSomePath.includes(name));
  const given = query.map((parameter) => [parameter.name, sample(parameter)] as const);
  const search = new URLSearchParams(
    given.flatMap(([name, value]) =>
      [value].flat().map((item): [string, string] => [name, String(item)]),
    ),
  );
  const inPath = Object.fromEntries(names.map((name, i) => [name, values[i]]));
  const line = `${httpMethod} ${decodeURIComponent(path)}${search.size > 0 ? `?${search}` : ''}`;
  const message = { probe: 'a b' };
  const inBody =
    body === 'none' ? {} : bodyField === '*' ? message : { [bodyField ?? '']: message };
  const isInBody = bodyField === '*' && !query.some(({ name }) => name === 'requestId');
  // One that is made anew could not be foreseen.
  const requestId = isInBody ? { requestId: 'r' } : {};
  const content = bodyField === '*' ? { ...message, ...requestId } : message;
  return [
    { ...Object.fromEntries(given), ...inBody, ...requestId, ...inPath },
    body === 'none' ? line : `${line} ${JSON.stringify(content)}`,
  ];
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sample({ type, repeated }: QueryParameter): unknown {
  const single = type === 'string' ? 'a/b' : type === 'boolean' ? true : 3;
  return repeated ? [single, single] : single;
}
