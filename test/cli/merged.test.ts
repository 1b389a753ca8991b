import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { operationsPaths, ownDocument } from '../dialects/own-document.js';
import { copyOf, edit, lrogenIn, type Run, temporary } from './lrogen.js';

const BRANCHES = ['acmf', 'acmg'];

/** A project in which two branches have each added an API beside the other, and been merged as Git leaves it. */
let project: string;
beforeAll(async () => {
  project = await temporary();
  const git = (...args: string[]) => gitIn(project, ...args);
  await mkdir(join(project, 'node_modules'));
  await mkdir(join(project, 'docs'));
  await writeFile(join(project, '.gitignore'), 'node_modules\n');
  git('init', '-q', '-b', 'main');
  await add(project, 'acme');
  git('add', '.');
  git('commit', '-qm', 'one');
  for (const service of BRANCHES) {
    git('checkout', '-q', '-b', service, 'main');
    await add(project, service);
    git('add', '.');
    git('commit', '-qm', service);
  }
  expect(() => git('merge', '-q', 'acmf')).toThrow();
  const marked = git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
  expect(marked).toEqual([
    'generated/lrogen-manifest.json',
    'specs/lock.json',
    'specs/lrogen-manifest.json',
  ]);
});

function gitIn(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=n', '-c', 'user.email=e@example.com'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

async function add(root: string, service: string): Promise<void> {
  const document = ownDocument({
    info: { title: service, version: 'v1', 'x-serviceName': service },
    servers: [{ url: `https://${service}.example` }],
    paths: operationsPaths('/v1/operations'),
  });
  await writeFile(join(root, `docs/${service}.json`), JSON.stringify(document));
  expect((await run(root, 'sync', '--from', 'docs')).code).toBe(0);
  expect((await run(root, 'generate')).code).toBe(0);
}

const run = (cwd: string, ...args: string[]): Promise<Run> => lrogenIn(cwd, args);

describe('what a merge has left with marks', () => {
  it('is made whole by the next sync and generate, which say so once', async () => {
    const root = await copyOf(project);
    const synced = await run(root, 'sync', '--from', 'docs');
    expect(synced).toMatchObject({ code: 0 });
    expect(synced.stderr.match(/^\S+: warning LRO-OUTPUT-MERGED/gm)).toEqual([
      'lrogen-manifest.json: warning LRO-OUTPUT-MERGED',
      'lock.json: warning LRO-OUTPUT-MERGED',
    ]);
    const generated = await run(root, 'generate');
    expect(generated).toMatchObject({ code: 0 });
    expect(generated.stderr).toContain('LRO-OUTPUT-MERGED');
    // What came of it is what one branch alone would have made.
    const plain = await temporary();
    await mkdir(join(plain, 'docs'));
    for (const service of ['acme', ...BRANCHES]) await add(plain, service);
    for (const file of ['generated/lrogen-manifest.json', 'specs/lock.json']) {
      expect(await readFile(join(root, file), 'utf8')).toBe(
        await readFile(join(plain, file), 'utf8'),
      );
    }
    expect((await run(root, 'generate')).stderr).toBe('');
    const checked = await run(root, 'check');
    expect([checked.code, checked.stderr]).toEqual([0, '']);
  });

  it('fails a check until then, which says why', async () => {
    const { code, stderr } = await run(await copyOf(project), 'check');
    expect(code).toBe(1);
    expect(stderr).toContain('LRO-OUTPUT-MERGED');
  });

  it('is not guessed where the sides call one client otherwise', async () => {
    const root = await copyOf(project);
    await edit(join(root, 'generated/lrogen-manifest.json'), (text) =>
      text.replace('"acmf:v1": "AcmfOperationsClient"', '"acmg:v1": "OtherClient"'),
    );
    const { code, stderr } = await run(root, 'generate');
    expect(code).toBe(1);
    expect(stderr).toMatch(/LRO-OUTPUT-MANIFEST.* the client of acmg:v1 has two names/);
    expect(stderr).toContain('--rebuild-manifest');
  });

  it('is taken of a package that both branches have changed', async () => {
    const root = await copyOf(project);
    const git = (...args: string[]) => gitIn(root, ...args);
    git('checkout', '-qf', 'acmg');
    for (const [branch, title] of [
      ['acmf', 'Acme of one'],
      ['acmg', 'Acme of another'],
    ] as const) {
      git('checkout', '-q', branch);
      await edit(join(root, 'docs/acme.json'), (text) => text.replace('"acme"', `"${title}"`));
      await run(root, 'sync', '--from', 'docs/acme.json');
      await run(root, 'generate');
      git('commit', '-qam', title);
    }
    expect(() => git('merge', '-q', 'acmf')).toThrow();
    expect(await readFile(join(root, 'generated/acme/README.md'), 'utf8')).toContain('<<<<<<<');
    git('checkout', '-q', '--theirs', 'docs/acme.json');
    await run(root, 'sync', '--from', 'docs');
    const { code, stderr } = await run(root, 'generate');
    expect([code, stderr.match(/LRO-[A-Z-]+/g)]).toEqual([0, ['LRO-OUTPUT-MERGED']]);
    expect(await readFile(join(root, 'generated/acme/README.md'), 'utf8')).toContain('Acme of one');
  });

  it('stays as edited where it was edited in a package', async () => {
    const root = await copyOf(project);
    await edit(join(root, 'generated/acmf/v1/index.js'), (text) => `${text}// mine\n`);
    const { code, stderr } = await run(root, 'generate');
    expect(code).toBe(1);
    expect(stderr).toContain('LRO-OUTPUT-EDITED');
  });
});
