import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackageOptions } from '../../src/emit/package/package-options.js';
import { render } from '../../src/emit/render.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { api, binding, NAMED } from './builders.js';

const GET = binding('get', NAMED);
const CANCEL = binding('cancel', `${NAMED}:cancel`);

function file(path: string, apis: readonly OperationsApi[], options: Partial<PackageOptions> = {}) {
  const found = render(apis, options).find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`${path} is not rendered`);
  return found.content;
}

function version(name: string, given: Partial<OperationsApi> = {}): OperationsApi {
  return api([CANCEL, GET], { id: `library:${name}`, version: name, ...given });
}

/** The runtime that is developed beside the emitters. */
const RUNTIME = JSON.parse(readFileSync('src/runtime/package.json', 'utf8'));

describe('package.json', () => {
  it('exports every version by its own subpath, and ships no source', () => {
    const json = JSON.parse(file('library/package.json', [version('v1'), version('v2')]));
    expect(Object.keys(json.exports)).toEqual([
      './v1',
      './v1/openapi.json',
      './v2',
      './v2/openapi.json',
      './package.json',
    ]);
    expect(json).toMatchObject({
      name: '@lrogen/library',
      type: 'module',
      sideEffects: false,
      files: ['v1', 'v2', '!**/api.ts', '!**/index.ts'],
      dependencies: { [RUNTIME.name]: `^${RUNTIME.version}` },
    });
  });

  it.each([
    ['the stated version', { versions: { library: '2.3.4' } }, 'library', '2.3.4'],
    ['the first version where none is stated', { initialVersion: '0.0.1' }, 'library', '0.0.1'],
    ['no version that only looks stated', {}, 'constructor', '0.1.0'],
  ])('has %s', (_, options, service, want) => {
    const json = JSON.parse(file(`${service}/package.json`, [version('v1', { service })], options));
    expect(json.version).toBe(want);
  });

  it('follows the scope, and depends on the one runtime that is published', () => {
    const files = render([version('v1')], { scope: '@acme' });
    const json = JSON.parse(file('library/package.json', [version('v1')], { scope: '@acme' }));
    expect(json).toMatchObject({
      name: '@acme/library',
      dependencies: { [RUNTIME.name]: `^${RUNTIME.version}` },
    });
    const [client] = files.filter(({ path }) => path === 'library/v1/index.js');
    expect(client?.content).toContain("from '@lrogen/runtime'");
    expect(files.map(({ content }) => content).join('\n')).not.toContain('@acme/runtime');
  });

  it('depends on the stated runtime, and so do the imports', () => {
    const options = { scope: '@acme', runtime: '@fork/operations' };
    const files = render([version('v1')], options);
    expect(files.map(({ content }) => content).join('\n')).not.toContain('@lrogen/');
    for (const name of ['index.ts', 'index.js', 'index.d.ts', 'types.d.ts']) {
      expect(file(`library/v1/${name}`, [version('v1')], options)).toContain(
        "from '@fork/operations'",
      );
    }
    const json = JSON.parse(file('library/package.json', [version('v1')], options));
    expect(json.dependencies).toEqual({ '@fork/operations': `^${RUNTIME.version}` });
  });
});

describe('what a package says of itself', () => {
  const json = (options: Partial<PackageOptions>): Record<string, unknown> =>
    JSON.parse(file('library/package.json', [version('v1')], options));

  it('is nothing that nobody said: no licence, no access', () => {
    const paths = render([version('v1')]).map(({ path }) => path);
    expect(paths).not.toContain('library/LICENSE');
    expect(json({})).toMatchObject({ license: 'UNLICENSED', engines: { node: '>=20.19' } });
    expect(json({})).not.toHaveProperty('publishConfig');
    expect(file('library/README.md', [version('v1')])).not.toContain('Licensed');
  });

  const facts = {
    license: 'Apache-2.0',
    author: { name: 'Acme', email: 'dev@acme.example' },
    repository: { type: 'git', url: 'https://git.example/acme.git', directory: 'packages' },
    homepage: 'https://acme.example',
    access: 'public',
    engines: { node: '>=22' },
    keywords: ['acme'],
    readme: '## Support\n\nAsk us.',
  } as const;

  it('is what the settings say, with the text of the Apache licence', () => {
    const { readme, access, repository, ...same } = facts;
    expect(json({ facts })).toMatchObject({
      ...same,
      repository: { ...repository, directory: 'packages/library' },
      publishConfig: { access },
    });
    expect(file('library/LICENSE', [version('v1')], { facts })).toContain('Apache License');
    const text = file('library/README.md', [version('v1')], { facts });
    expect(text).toContain(`\n\n${readme}\n\nLicensed under the Apache License 2.0.`);
    const openapi = JSON.parse(file('library/v1/openapi.json', [version('v1')], { facts }));
    expect(openapi.info.license).toEqual({ name: 'Apache 2.0', identifier: 'Apache-2.0' });
  });

  it('is, for a single package, what is said of this one', () => {
    const options = { facts, factsByService: { library: { license: 'MIT' } } };
    expect(json(options)).toMatchObject({ license: 'MIT', homepage: facts.homepage });
  });

  it('is its own name, and that of its client, where these are stated', () => {
    const options = {
      names: { library: '@acme/jobs' },
      classNames: { 'library:v1': 'AcmeJobs', library: 'OtherClient' },
    };
    expect(json(options)).toMatchObject({ name: '@acme/jobs' });
    expect(file('library/README.md', [version('v1')], options)).toContain(
      "import { AcmeJobs, RpcError } from '@acme/jobs/v1';",
    );
    const code = file('library/v1/index.ts', [version('v1')], options);
    expect(code).toContain('export class AcmeJobs {');
    expect(code).toContain('export type AcmeJobsOperationHandle =');
    const other = file('library/v2/index.ts', [version('v2')], options);
    expect(other).toContain('export class OtherClient {');
    expect(other).toContain('export type OtherOperationHandle =');
  });
});

describe('README.md', () => {
  it.each([
    ['the newest stable version', ['v1', 'v2', 'v2beta', 'v10', 'v3alpha'], 'v10'],
    ['the first one where none is stable', ['v2beta', 'v1alpha'], 'v1alpha'],
  ])('shows %s', (_, versions, want) => {
    const text = file(
      'library/README.md',
      versions.map((name) => version(name)),
    );
    expect(text).toContain(`from '@lrogen/library/${want}'`);
  });

  it.each<[string, OperationsApi, string, string]>([
    ['follows an operation', version('v1'), 'client.operation(name)', 'client.cancel('],
    [
      'cancels where nothing can be followed',
      version('v1', { bindings: [CANCEL] }),
      "client.cancel({ name: 'projects/my-project/locations/my-location/operations/my-operation' });",
      'client.operation(',
    ],
    [
      'lists where there is no more',
      version('v1', { bindings: [binding('list', '/v1/operations')] }),
      'of client.list({}))',
      'client.operation(',
    ],
    [
      'makes a request of fields where a method takes these',
      version('v1', { bindings: [binding('delete', '/v1/projects/{projectId}/operations/{op}')] }),
      "await client.delete({ projectId: 'my-project', op: 'my-op' });",
      'client.operation(',
    ],
    [
      'catches errors where they are thrown',
      version('v1', { bindings: [CANCEL] }),
      'try {\n  await client.cancel(',
      'A request that fails throws',
    ],
  ])('%s', (_, given, want, unwanted) => {
    const text = file('library/README.md', [given]);
    expect(text).toContain(want);
    expect(text).not.toContain(unwanted);
  });

  const payloads = [{ schema: 'Progress', role: 'metadata' as const }];
  it.each<[string, Partial<OperationsApi>, string]>([
    [
      'that types come from the documents',
      { payloads, schemas: { Progress: { type: 'object' } } },
      'documented types, discriminated by `@type`',
    ],
    ['that no document tells a type', {}, 'no response type is documented'],
    ['that operations have a shape of their own', { operationKind: 'status' }, 'shape of the serv'],
  ])('says %s', (_, given, want) => {
    const text = file('library/README.md', [version('v1', given)]);
    expect(text).toContain(want);
    expect(text).toContain('import { LibraryOperationsClient, RpcError }');
    expect(text).toContain("endpoint: 'http://127.0.0.1:8080'");
  });

  it('lists the methods of every version', () => {
    const text = file('library/README.md', [version('v1'), version('v2', { bindings: [GET] })]);
    expect(text).toContain('| `@lrogen/library/v1` | library:v1 | `cancel`, `get` |');
    expect(text).toContain('| `@lrogen/library/v2` | library:v2 | `get` |');
  });
});
