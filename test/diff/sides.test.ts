import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { generate } from '../../src/generate/generate.js';
import { PLAN_FILE } from '../../src/release/release-plan.js';
import { edit, lrogen, specsOf, temporary } from '../cli/lrogen.js';

const FILE = 'discovery/file.v1.json';

let project: string;
let specs: string;
beforeAll(async () => {
  project = await temporary();
  specs = join(project, 'specs');
  await mkdir(join(specs, 'discovery'), { recursive: true });
  await writeFile(join(specs, FILE), await readFile(join(await specsOf(FILE), FILE)));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project });
  git('init', '-q');
  git('add', '.');
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  git(...author, 'commit', '-qm', 'Specs of before');
  git('tag', 'before');
  await generate({ specs, out: join(project, 'generated'), cache: false });
  // As a release leaves them.
  await writeFile(join(project, 'generated', PLAN_FILE), '{"planVersion":1,"packages":[]}');
  const out = join(project, 'packed');
  await mkdir(out);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', out], {
    cwd: join(project, 'generated/file'),
    shell: process.platform === 'win32',
  });
  await edit(join(specs, FILE), (text) => text.replaceAll('"verb"', '"action"'));
});

const VERB = 'OperationMetadata.verb';

describe('a side is', () => {
  const sides = [
    ['a git revision', () => 'before', []],
    ['a folder in a git revision', () => 'HEAD:specs', []],
    ['a folder of generated packages', () => join(project, 'generated'), []],
    ['a tarball', () => join(project, 'packed/lrogen-file-0.1.0.tgz'), []],
  ] as const;
  it.each(sides)('%s', async (_, from, codes) => {
    const { apis, diagnostics } = await diff({ from: from(), to: specs, specs });
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(apis).toMatchObject([{ package: '@lrogen/file', api: 'file:v1', release: 'major' }]);
    expect(apis[0]?.changes).toContainEqual({
      kind: 'field',
      symbol: VERB,
      change: 'removed',
      release: 'major',
      why: 'code that reads it does not compile',
      from: 'string',
    });
  });

  it('one package, beside which other services count as neither added nor removed', async () => {
    const more = await specsOf(FILE, 'discovery/redis.v1.json', 'discovery/redis.v1beta1.json');
    const from = join(project, 'packed/lrogen-file-0.1.0.tgz');
    const { apis, diagnostics } = await diff({ from, to: more, specs });
    expect(apis).toEqual([]);
    const message = `1 other service of ${more} is not compared, because ${from} is one package`;
    expect(diagnostics).toMatchObject([{ code: 'LRO-DIFF-PART', severity: 'warning', message }]);
    const alone = await diff({ from, to: more, specs, selectors: ['file'] });
    expect(alone.diagnostics).toEqual([]);
  });

  it.each([
    ['discovery/file.v1.json', 'file:v1'],
    ['mine.json', 'file:v1'],
  ])('a folder whose %s cannot be read, which removes nothing', async (name, api) => {
    const broken = await specsOf('discovery/redis.v1.json');
    await writeFile(join(broken, name), '{"kind":');
    const from = await specsOf(FILE, 'discovery/redis.v1.json');
    const { apis, diagnostics } = await diff({ from, to: broken, specs });
    expect(apis).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-JSON-SYNTAX', severity: 'error' },
      {
        code: 'LRO-DIFF-UNREAD',
        severity: 'warning',
        message: `${api} is not compared, because ${name} of ${broken} cannot be read`,
      },
    ]);
  });

  it('a folder of which one version cannot be read, which hides no other', async () => {
    const names = ['discovery/redis.v1.json', 'discovery/redis.v1beta1.json'] as const;
    const [from, to] = [await specsOf(...names), await specsOf(...names)];
    await edit(join(to, names[0]), (text) => text.replaceAll('"verb"', '"action"'));
    await edit(join(to, names[1]), (text) => text.slice(0, 99));
    const { apis, diagnostics } = await diff({ from, to, specs });
    expect(apis.map(({ api }) => api)).toEqual(['redis:v1']);
    const message = `redis:v1beta1 is not compared, because ${names[1]} of ${to} cannot be read`;
    expect(diagnostics.at(-1)).toMatchObject({ code: 'LRO-DIFF-UNREAD', message });
    // Nothing is known of what cannot be read.
    const { code, stdout } = await lrogen(['diff', from, to, 'redis:v1beta1']);
    expect([code, stdout]).toEqual([3, 'No change is known, but not everything could be read\n']);
  });

  it('no word that nothing here is called', async () => {
    await expect(diff({ from: 'no-such-thing', to: specs, specs })).rejects.toThrow('LRO-GIT');
  });

  it('no package without a name, of which no registry is asked', async () => {
    await expect(diff({ from: 'npm:', to: specs, specs })).rejects.toMatchObject({
      diagnostic: { code: 'LRO-REGISTRY', message: '"npm:" names no package' },
    });
  });

  it('no tarball that is none, of which no registry has anything to tell', async () => {
    const from = join(project, 'bad.tgz');
    await writeFile(from, 'no archive');
    await expect(diff({ from, to: specs, specs })).rejects.toMatchObject({
      diagnostic: { code: 'LRO-REGISTRY', help: expect.stringContaining('npm pack') },
    });
  });

  it('no tree with a change that is not committed, where a revision is named', async () => {
    const { apis } = await diff({ from: 'before', to: 'HEAD', specs });
    expect(apis).toEqual([]);
  });
});

describe('lrogen diff', () => {
  const run = (...args: string[]) => lrogen(['diff', join(project, 'generated'), specs, ...args]);

  it('prints JSON of the contract', async () => {
    const { code, stdout } = await run('--json');
    expect(code).toBe(0);
    const [file] = JSON.parse(stdout);
    expect(Object.keys(file)).toEqual(['package', 'api', 'release', 'changes']);
    expect(file.changes[0]).toMatchObject({ release: 'major', change: expect.any(String) });
  });

  it('prints Markdown of the same', async () => {
    const { stdout } = await run('--markdown');
    expect(stdout).toContain('| `file:v1` | major |');
    expect(stdout).toContain(`field \`${VERB}\` removed: \`string\``);
  });

  it('fails on the release that --fail-on names, and on greater ones', async () => {
    const failed = await run('--fail-on', 'minor', '--quiet');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(
      /needs a major release: (?:1 change asks|\d\d* changes ask) for minor/,
    );
    const { code, stdout } = await lrogen(['diff', specs, specs, '--fail-on', 'patch']);
    expect([code, stdout]).toEqual([0, 'Nothing changed for callers\n']);
  });
});
