import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { type InitResult, init } from '../../src/init/init.js';
import { nxName } from '../../src/init/nx-file.js';
import { packageJson } from '../../src/init/package-json.js';
import { sync } from '../../src/sync/sync.js';
import { lrogenIn, lrogenProcess, ROOT, runNode, temporary } from '../cli/lrogen.js';
import { codeOf } from '../output/folder-tree.js';

/** A small API of somebody's own. */
const SPEC = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Acme Jobs', version: '1.4.0', 'x-serviceName': 'jobs' },
  servers: [{ url: 'https://jobs.acme.example' }],
  paths: {
    '/v1/{name}': {
      get: {
        operationId: 'GetOperation',
        parameters: [
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', pattern: '^projects/[^/]+/operations/[^/]+$' },
          },
        ],
        responses: {
          200: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Operation' } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Operation: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          done: { type: 'boolean' },
          error: { type: 'object', properties: { code: { type: 'integer' } } },
          metadata: { type: 'object', additionalProperties: {} },
          response: { type: 'object', additionalProperties: {} },
        },
      },
    },
  },
});

async function emptyFolder(): Promise<string> {
  const cwd = await temporary();
  await writeFile(join(cwd, 'openapi.json'), SPEC);
  return cwd;
}

/** Every file below a folder, by its path. */
async function contentsOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')])),
  );
}

const GIVEN = ['init', '--from', 'openapi.json', '--scope', '@acme'];

describe('lrogen init', () => {
  it('leads from a document in an empty folder to a called client in three commands', async () => {
    const cwd = await emptyFolder();
    expect(await lrogenProcess(GIVEN, { cwd })).toEqual({
      code: 0,
      stderr: '',
      stdout: `jobs:v1 has a client in generated/, made of specs/
wrote  lrogen.config.json
wrote  .gitignore
wrote  .github/workflows/lrogen.yml
wrote  package.json
wrote  example.mjs
Next: npm install
Then: node example.mjs <name of an operation>
`,
    });
    // What npm install would link.
    await mkdir(join(cwd, 'node_modules/@acme'), { recursive: true });
    await mkdir(join(cwd, 'node_modules/@lrogen'));
    await symlink(join(cwd, 'generated/jobs'), join(cwd, 'node_modules/@acme/jobs'));
    await symlink(join(ROOT, 'src/runtime'), join(cwd, 'node_modules/@lrogen/runtime'));
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.setHeader('content-type', 'application/json');
      const isThere = !url.endsWith('none');
      if (!isThere) response.statusCode = 403;
      const failed = url.endsWith('2') && { error: { code: 3, message: 'no such book' } };
      const operation = { name: 'projects/p/operations/1', done: true, ...failed };
      const error = { code: 403, message: 'no such operation' };
      response.end(JSON.stringify(isThere ? operation : { error }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['example.mjs', 'projects/p/operations/1'],
      { cwd, env: { ...process.env, ENDPOINT } },
    );
    expect(stdout).toMatch(/^succeeded\n\{/);
    expect(asked).toEqual(['/v1/projects/p/operations/1']);
    const wrong = { cwd, env: { ...process.env, ENDPOINT } };
    const failed = await runNode(['example.mjs', 'projects/p/operations/2'], wrong);
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringMatching(/^failed\n\{/) });
    asked.pop();
    expect(await runNode(['example.mjs', 'projects/p/operations/none'], wrong)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'no such operation\n',
    });
    for (const words of [[], ['operations/1']]) {
      expect(await runNode(['example.mjs', ...words], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'Usage: node example.mjs projects/my-project/operations/my-operation\n',
      });
    }
    const scripts = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
    expect(scripts).toMatchObject({
      workspaces: ['generated/*'],
      scripts: { 'lrogen:check': 'lrogen check' },
    });
    // What the scripts and the workflow do goes well from the beginning.
    expect((await lrogenProcess(['sync'], { cwd })).stdout).toBe(
      'Nothing changed: 1 file is up to date\n',
    );
    expect((await lrogenProcess(['generate'], { cwd })).stdout).toMatch(/^Nothing changed/);
    expect(await lrogenProcess(['check'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'All is well: the packages are what the specs give\n',
    });
  });

  it('keeps what is there, and begins nothing twice', async () => {
    const cwd = await emptyFolder();
    const own = { name: 'own', workspaces: ['a'], scripts: { 'lrogen:check': 'mine' } };
    await writeFile(join(cwd, 'package.json'), JSON.stringify(own));
    await writeFile(join(cwd, 'example.mjs'), 'mine');
    const first = await lrogenIn(cwd, GIVEN);
    expect(first.stdout).toContain('kept   example.mjs\n');
    expect(await readFile(join(cwd, 'example.mjs'), 'utf8')).toBe('mine');
    expect(JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'))).toMatchObject({
      name: 'own',
      workspaces: ['a', 'generated/*'],
      scripts: { 'lrogen:check': 'mine', 'lrogen:sync': 'lrogen sync' },
    });
    const again = await lrogenIn(cwd, GIVEN);
    expect(again).toMatchObject({ code: 2, stdout: 'Nothing was begun\n' });
    expect(again.stderr).toMatch(/^lrogen\.config\.json: error LRO-INIT-SETTINGS: .*\n$/);
  });

  it.each([
    [[], 'init needs the document of an API. Give --from'],
    [['--from', 'openapi.json'], 'init needs an npm scope. Give --scope, such as @acme'],
    [['--from', 'openapi.json', '--scope', 'acme'], '"acme" is no npm scope'],
  ])('asks nobody where nobody can answer: %j', async (given, want) => {
    const cwd = await emptyFolder();
    const { code, stderr } = await lrogenProcess(['init', ...given], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(want);
  });
});

describe('init', () => {
  const credential = 'http://127.0.0.1:9/d.json?alt=json&key=SECRET';
  it.each([
    ['an address with a key', credential, '{}', 'LRO-INIT-CREDENTIAL'],
    [
      'an address with a password',
      'http://me:SECRET@127.0.0.1:9/d.json',
      '{}',
      'LRO-INIT-CREDENTIAL',
    ],
    ['a package.json that is no JSON', 'openapi.json', '{"name": "own",', 'LRO-INIT-PACKAGE'],
    ['a package.json that is no object', 'openapi.json', '[]', 'LRO-INIT-PACKAGE'],
  ])('refuses %s before it writes anything', async (_, from, text, want) => {
    const root = await emptyFolder();
    await writeFile(join(root, 'package.json'), text);
    const place = from.startsWith('http') ? from : join(root, from);
    const begun = init({ root, from: [place], scope: '@acme' });
    expect(await codeOf(begun)).toBe(want);
    await expect(begun).rejects.not.toThrow('SECRET');
    expect((await readdir(root)).sort()).toEqual(['openapi.json', 'package.json']);
  });

  it('refuses several APIs, whose settings would break the next sync', async () => {
    const root = await emptyFolder();
    const from = join(root, 'documents');
    await mkdir(from);
    await writeFile(join(from, 'jobs.json'), SPEC);
    const other = SPEC.replace('"x-serviceName":"jobs"', '"x-serviceName":"tasks"');
    await writeFile(join(from, 'tasks.json'), other.replace('jobs.acme', 'tasks.acme'));
    const begun = init({ root, from: [from], scope: '@acme' });
    await expect(begun).rejects.toThrow(/LRO-INIT-SEVERAL: .*jobs:v1, tasks:v1/);
    expect((await readdir(root)).sort()).toEqual(['documents', 'openapi.json']);
  });

  it.each<[string, (root: string) => Promise<unknown>, string | undefined]>([
    [
      'packages cannot be written',
      (root) => writeFile(join(root, 'generated'), 'mine'),
      'LRO-OUTPUT-ROOT',
    ],
    [
      'a file stands where a package is to be',
      async (root) => {
        await mkdir(join(root, 'generated/jobs'), { recursive: true });
        await writeFile(join(root, 'generated/jobs/package.json'), 'mine');
      },
      undefined,
    ],
    ['a workflow cannot be written', (root) => writeFile(join(root, '.github'), 'mine'), undefined],
  ])('leaves nothing behind where %s', async (_, prepare, want) => {
    const root = await emptyFolder();
    await prepare(root);
    const before = await readdir(root, { recursive: true });
    const begun = init({ root, from: [join(root, 'openapi.json')], scope: '@acme' });
    const result = await begun.catch((error: unknown) => error);
    if (want !== undefined) expect(await codeOf(begun)).toBe(want);
    if (!(result instanceof Error)) {
      expect(result).toMatchObject({ api: '', written: [] });
      expect((result as { diagnostics: unknown[] }).diagnostics).not.toEqual([]);
    }
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  it.each<[string, (root: string) => Promise<unknown>, boolean]>([
    ['a workflow cannot be written', (root) => writeFile(join(root, '.github'), 'mine'), false],
    ['it is interrupted', async () => {}, true],
  ])(
    'leaves specs and packages that were there as they were where %s',
    async (_, prepare, isEnded) => {
      const root = await emptyFolder();
      const from = join(root, 'openapi.json');
      const [specs, out] = [join(root, 'specs'), join(root, 'generated')];
      await sync({ specs, from: [from] });
      await generate({ specs, out });
      await prepare(root);
      await writeFile(
        from,
        SPEC.replace('"200"', '"x": {}, "200"').replace(
          '"done":{',
          '"late":{"type":"string"},"done":{',
        ),
      );
      const before = await contentsOf(root);
      const ending = new AbortController();
      const onDiagnostic = () => {};
      const onStep = ({ title }: { title: string }) => {
        if (isEnded && title === 'Rendering packages') ending.abort();
      };
      const given = { root, from: [from], scope: '@acme', onWriting: () => ending.signal };
      await expect(init({ ...given, onStep, onDiagnostic })).rejects.toThrow();
      expect(await contentsOf(root)).toEqual(before);
    },
  );

  it.each<[string, string, Partial<InitResult>]>([
    ['{"name": "own"}', '{}', { isPrivate: false }],
    ['{"private": true}', '{}', { isPrivate: true }],
    [
      '{"private": true}',
      '{"workspaces": ["packages/*"]}',
      {
        outer: {
          manager: 'npm',
          file: '../../package.json',
          pattern: 'packages/own/generated/*',
        },
      },
    ],
  ])(
    'tells of a package.json of %s below one of %s what npm makes of it',
    async (own, above, want) => {
      const top = await temporary();
      const root = join(top, 'packages/own');
      await mkdir(root, { recursive: true });
      await writeFile(join(top, 'package.json'), above);
      await writeFile(join(root, 'package.json'), own);
      await writeFile(join(root, 'openapi.json'), SPEC);
      const result = await init({ root, from: [join(root, 'openapi.json')], scope: '@acme' });
      expect(result).toMatchObject(want);
      expect('outer' in result).toBe('outer' in want);
    },
  );

  it.each([
    ['.', 'pnpm-workspace.yaml', 'generated/*'],
    ['..', '../pnpm-workspace.yaml', 'own/generated/*'],
  ])('says where pnpm has packages listed: in %s', async (place, file, pattern) => {
    const cwd = join(await temporary(), 'own');
    await mkdir(cwd);
    await writeFile(join(cwd, place, 'pnpm-workspace.yaml'), 'packages: []');
    await writeFile(join(cwd, 'openapi.json'), SPEC);
    const given = ['init', '--from', 'openapi.json', '--scope', '@acme'];
    const { stdout } = await lrogenIn(cwd, given);
    expect(stdout).toContain(
      `\nAdd "${pattern}" to "packages" of ${file}: pnpm takes those alone that are listed there\n`,
    );
    expect(stdout).toContain('\nNext: pnpm install\n');
  });

  it('says in which folder npm links workspaces that are listed above', async () => {
    const top = await temporary();
    const cwd = join(top, 'own');
    await mkdir(cwd);
    await writeFile(join(top, 'package.json'), '{"workspaces": ["own"]}');
    await writeFile(join(cwd, 'openapi.json'), SPEC);
    const given = ['init', '--from', 'openapi.json', '--scope', '@acme'];
    const { stdout } = await lrogenIn(cwd, given);
    expect(stdout).toContain('\nNext: npm install, or yarn install, in ..\n');
  });

  it('says on the command line that nothing was begun', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'none.json'), JSON.stringify({ ...JSON.parse(SPEC), paths: {} }));
    const given = ['init', '--from', 'none.json', '--scope', '@acme'];
    const [text, json] = [await lrogenIn(cwd, given), await lrogenIn(cwd, [...given, '--json'])];
    expect(text).toMatchObject({ code: 3, stdout: 'Nothing was begun\n' });
    expect(text.stderr).toContain('LRO-SYNC-EMPTY');
    expect(JSON.parse(json.stdout)).toMatchObject({ diagnostics: [{ code: 'LRO-SYNC-EMPTY' }] });
    expect((await readdir(cwd)).sort()).toEqual(['none.json', 'openapi.json']);
  });

  it('fetches each document once', async () => {
    const root = await temporary();
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end(SPEC);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
    expect((await init({ root, from: [from], scope: '@acme' })).api).toBe('jobs:v1');
    expect(asked).toEqual(['/openapi.json']);
  });

  it('says once what a client is left without', async () => {
    const root = await emptyFolder();
    const from = join(root, 'openapi.json');
    const { paths, ...others } = JSON.parse(SPEC);
    const operationId = 'google.longrunning.Operations.CancelOperation';
    const rpc = { post: { operationId, responses: { 200: { description: '' } } } };
    const all = { ...paths, '/google.longrunning.Operations/CancelOperation': rpc };
    await writeFile(from, JSON.stringify({ ...others, paths: all }));
    const { diagnostics } = await init({ root, from: [from], scope: '@acme' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-METHOD-SKIPPED']);
  });

  it.each([
    [undefined, ['generated/*']],
    [['a'], ['a', 'generated/*']],
    [['generated/*'], ['generated/*']],
    [
      { packages: ['a'], nohoist: ['b'] },
      { packages: ['a', 'generated/*'], nohoist: ['b'] },
    ],
    [{ nohoist: ['b'] }, { packages: ['generated/*'], nohoist: ['b'] }],
  ])('adds the packages to the workspaces %j', (workspaces, want) => {
    const { content } = packageJson(JSON.stringify({ workspaces }), 'generated', '1.0.0');
    expect(JSON.parse(content).workspaces).toEqual(want);
  });
});

it('this tool is not added where the dependencies of package.json have it', () => {
  const own = { dependencies: { lrogen: '^1.0.0' } };
  const { content } = packageJson(JSON.stringify(own), 'generated', '1.0.0');
  expect(JSON.parse(content)).toMatchObject(own);
  expect(JSON.parse(content)).not.toHaveProperty('devDependencies');
  const withTools = { ...own, devDependencies: { vitest: '^4.0.0' } };
  const second = packageJson(JSON.stringify(withTools), 'generated', '1.0.0');
  expect(JSON.parse(second.content)).toMatchObject(withTools);
});

it.each([
  ['of its own', undefined, 'acme'],
  ['in a folder of a repository', 'packages/jobs', 'acme-packages_jobs'],
])('a project of Nx %s has a name that no other has', (_, folder, want) => {
  expect(nxName('@acme', folder)).toBe(want);
});

it('a project of Nx keeps its name, and what it states of itself', () => {
  const own = { name: 'own', nx: { includedScripts: [] } };
  const texts = [JSON.stringify(own), undefined].map(
    (text) => packageJson(text, 'generated', '1.0.0', 'acme').content,
  );
  expect(texts.map((text) => JSON.parse(text))).toMatchObject([own, { name: 'acme', nx: {} }]);
  expect(packageJson(undefined, 'generated', '1.0.0').content).not.toMatch(/"(?:name|nx)"/);
});
