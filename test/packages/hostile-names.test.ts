import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exampleOf } from '../conformance/template-example.js';
import { type InstalledProject, installProject } from './installed-project.js';
import { type Loopback, loopback } from './loopback.js';
import { type PublishedApi, type PublishedBinding, publishedApis } from './published-api.js';

let project: InstalledProject;
let server: Loopback;
beforeAll(async () => {
  project = await installProject();
  server = await loopback({ json: { name: 'operations/any', done: true } });
}, 60_000);
afterEach(() => server.requests.splice(0));
afterAll(async () => {
  await server.close();
  await project.remove();
});

/** Makes every call, and reports each with the name of what it threw. */
const CALLS = `
const Client = Object.values(api).find((value) => value.name?.endsWith('OperationsClient'));
const client = new Client({ endpoint, auth: 'token', retry: { maxAttempts: 1 } });
const outcomes = [];
for (const { kind, request } of calls) {
  let outcome = 'sent';
  try {
    const answer = client[kind](request);
    if (kind === 'list') for await (const _ of answer);
    else await answer;
  } catch (error) {
    outcome = error.name;
  }
  outcomes.push({ kind, request, outcome });
}
report(outcomes);`;

interface Call {
  readonly kind: string;
  readonly request: unknown;
}

interface Outcome extends Call {
  readonly outcome: string;
}

async function outcomes(specifier: string, calls: readonly Call[]): Promise<Outcome[]> {
  const given = { endpoint: server.endpoint, calls };
  const program = `import * as api from '${specifier}';${CALLS}`;
  return (await project.run(program, given)) as Outcome[];
}

/** What no server may ever see in the place of a name. */
const ATTACKS: readonly (readonly [string, (name: string) => unknown])[] = [
  ['nothing', () => ''],
  ['no text', () => 1],
  ['null', () => null],
  ['a list', (name) => [name]],
  ['a slash before it', (name) => `/${name}`],
  ['a slash behind it', (name) => `${name}/`],
  ['an empty segment', (name) => name.replace('/', '//')],
  ['a whole URL', (name) => `https://elsewhere.example/${name}`],
  ['a host', (name) => `//elsewhere.example/${name}`],
  ['user info', (name) => `@elsewhere.example/${name}`],
  ['a parent first', (name) => `../${name}`],
  ['a parent last', (name) => `${name}/..`],
  ...['..', '.', '%2e%2e', '%2E%2e', '.%2e', '%252e%252e', 'x/../y', 'x%2f..%2fy'].map(
    (text) => [`${text} for an id`, (name: string) => last(name, text)] as const,
  ),
  ...['..', '%2e%2e', ''].map(
    (text) =>
      [`${text || 'nothing'} for the first id`, (name: string) => first(name, text)] as const,
  ),
  ...['?', '?alt=media', '#', '#x', '\\', '\\..\\x', '\0', '\t', '\r\n', '\n', '\u0085'].map(
    (text) => [`${JSON.stringify(text)} behind it`, (name: string) => `${name}${text}`] as const,
  ),
  ['a header', (name) => `${name} HTTP/1.1\r\nx-evil: 1\r\n\r\nGET /`],
  ['half a character', (name) => `${name}\ud800`],
];

const last = (name: string, id: string): string => name.replace(/[^/]+$/, id);
const first = (name: string, id: string): string => name.replace(/\/[^/]+/, `/${id}`);

/** Where `**` takes any number of segments, a longer name is one as well. */
const LONGER: typeof ATTACKS = [
  ['another collection', (name) => name.replace(/[^/]+(?=\/[^/]+$)/, 'instances')],
  ['a segment more', (name) => `${name}/x`],
  ['a segment less', (name) => name.replace(/\/[^/]+$/, '')],
];

/** Every attack on every variable of a binding's template, the others as they should be. */
function attacksOn({
  kind,
  template,
}: PublishedBinding): { kind: string; request: Record<string, unknown> }[] {
  const { request } = exampleOf(template);
  return Object.entries(request).flatMap(([field, name]) => {
    const attacks = template.includes('**') ? ATTACKS : [...ATTACKS, ...LONGER];
    return attacks.map(([, attack]) => ({ kind, request: { ...request, [field]: attack(name) } }));
  });
}

function callsOn({ bindings }: PublishedApi): Call[] {
  const calls = bindings.flatMap(attacksOn);
  // A handle takes the name itself, and is made before anything is sent.
  const handles = calls
    .filter(({ kind }) => kind === 'get')
    .map(({ request }) => ({ kind: 'operation', request: request.name }))
    .filter((call) => typeof call.request === 'string');
  return [...calls, ...handles];
}

describe.each(publishedApis().map((api) => [api.specifier, api] as const))('%s', (_, api) => {
  it('sends the names that belong to it', async () => {
    const calls = api.bindings.map(({ kind, template }) => ({
      kind,
      request: exampleOf(template).request,
    }));
    expect((await outcomes(api.specifier, calls)).map(({ outcome }) => outcome)).toEqual(
      calls.map(() => 'sent'),
    );
    expect(server.requests).toHaveLength(calls.length);
  });

  it('throws InvalidNameError on every other name, and sends nothing', async () => {
    const calls = callsOn(api);
    expect(calls.length).toBeGreaterThan(100);
    const all = await outcomes(api.specifier, calls);
    expect(all.filter(({ outcome }) => outcome !== 'InvalidNameError')).toEqual([]);
    expect(all).toHaveLength(calls.length);
    expect(server.requests).toEqual([]);
  });
});

it('a method of osconfig takes no name of a collection that only other methods have', async () => {
  const name = 'projects/p/locations/l/osPolicyAssignments/a/operations/o';
  const calls = ['get', 'cancel', 'delete'].map((kind) => ({ kind, request: { name } }));
  const all = await outcomes('@lrogen/osconfig/v1', calls);
  expect(all.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'InvalidNameError']);
  expect(server.requests.map(({ line }) => line.split(' ')[0])).toEqual(['GET', 'POST']);
});

it('a handle of no name at all is refused like one of a wrong name', async () => {
  const calls = [1, null, {}, [], { name: null }].map((request) => ({
    kind: 'operation',
    request,
  }));
  const all = await outcomes('@lrogen/file/v1', calls);
  expect(all.filter(({ outcome }) => outcome !== 'InvalidNameError')).toEqual([]);
});
