import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTree, touchedTree } from '../output/folder-tree.js';
import { copyOf, edit, lrogen, lrogenProcess, ROOT, specsOf, temporary } from './lrogen.js';

const FILE = 'discovery/file.v1.json';
const PRIVATECA = 'discovery/privateca.v1.json';

const DATAFUSION = 'discovery/datafusion.v1.json';

/** Specs of three services, and their packages as one thread makes them. */
let specs: string;
let packages: string;
beforeAll(async () => {
  specs = await specsOf(DATAFUSION, FILE, PRIVATECA);
  packages = join(await temporary(), 'packages');
  const run = await lrogen(['generate', '--specs', specs, '--out', packages]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(
    /^added {12}datafusion\/LICENSE\n(?:added .*\n)+all \d+ files changed\nNew packages: datafusion, file, privateca\n$/,
  );
});

async function retitle(folder: string, ...files: readonly string[]): Promise<void> {
  const change = (text: string) => text.replace(/("title": ?")[^"]+/, '$1Another Title');
  for (const file of files) await edit(join(folder, file), change);
}

describe('generate', () => {
  it('says that nothing changed when run again, and touches no file', async () => {
    const before = await touchedTree(packages);
    const again = await lrogen(['generate', '--specs', specs, '--out', packages]);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/^Nothing changed: all \d+ files are up to date\n$/);
    expect(await touchedTree(packages)).toEqual(before);
  });

  it('touches the named package only, and keeps the rest in the manifest', async () => {
    const [given, out] = await Promise.all([copyOf(specs), copyOf(packages)]);
    await retitle(given, FILE, PRIVATECA);
    const [before, contents] = await Promise.all([touchedTree(out), readTree(out)]);
    const run = await lrogen(['generate', 'file', '--json', '--specs', given, '--out', out]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { changes, files, diagnostics } = JSON.parse(run.stdout);
    const paths = changes.map(({ path }: { path: string }) => path);
    expect(paths).toContain('file/v1/index.ts');
    expect(paths.at(-1)).toBe('lrogen-manifest.json');
    expect(diagnostics).toEqual([]);
    expect(files).toBeGreaterThan(paths.length);
    const after = await touchedTree(out);
    const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(touched.sort()).toEqual([...paths].sort());
    expect(touched.filter((path) => path.startsWith('privateca/'))).toEqual([]);
    const manifests = [
      contents['lrogen-manifest.json'] ?? '',
      (await readTree(out))['lrogen-manifest.json'] ?? '',
    ];
    const [old, now] = manifests.map((text) => JSON.parse(text).files as Record<string, string>);
    expect(Object.keys(now ?? {})).toEqual(Object.keys(old ?? {}));
    expect(now?.['privateca/v1/index.ts']).toBe(old?.['privateca/v1/index.ts']);
  });

  it('removes the package of a service whose specs are gone', async () => {
    const [given, out] = await Promise.all([specsOf(FILE, PRIVATECA), copyOf(packages)]);
    const run = await lrogen(['generate', '--specs', given, '--out', out]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('removed          datafusion/v1/index.ts\n');
    expect(run.stdout).toContain('Removed packages, which no spec tells of any more: datafusion\n');
    const { 'lrogen-manifest.json': manifest, ...files } = await readTree(packages);
    const left = Object.keys(files).filter((path) => !path.startsWith('datafusion/'));
    const now = await readTree(out);
    expect(Object.keys(now)).toEqual([...left, 'lrogen-manifest.json'].sort());
    expect(Object.keys(JSON.parse(now['lrogen-manifest.json'] ?? '').files)).toEqual(left);
  });

  it('writes nothing with --dry-run', async () => {
    const out = await copyOf(packages);
    await rm(join(out, 'file'), { recursive: true });
    const before = await touchedTree(out);
    const run = await lrogen(['generate', '--dry-run', '--specs', specs, '--out', out]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^(?:added {12}file\/.*\n)+\d+ of \d+ files would change\n$/);
    expect(await touchedTree(out)).toEqual(before);
  });

  it('stops at a file that was edited by hand, unless forced', async () => {
    const out = await copyOf(packages);
    const wanted = await readTree(out);
    await edit(join(out, 'file/README.md'), (text) => `${text}My own words.\n`);
    await rm(join(out, 'file/v1/index.js'));
    const before = await touchedTree(out);
    const common = ['generate', '--specs', specs, '--out', out];
    const stopped = await lrogen([...common, '--json']);
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toMatch(/^error LRO-OUTPUT-EDITED: .*: file\/README\.md\. .*--force\n$/);
    expect(JSON.parse(stopped.stdout)).toMatchObject({
      changes: [
        { path: 'file/README.md', what: 'edited' },
        { path: 'file/v1/index.js', what: 'added' },
      ],
      diagnostics: [{ code: 'LRO-OUTPUT-EDITED' }],
    });
    expect(await touchedTree(out)).toEqual(before);
    const forced = await lrogen([...common, '--force']);
    expect(forced).toMatchObject({ code: 0, stderr: '' });
    expect(await readTree(out)).toEqual(wanted);
  });

  it('gives the same bytes in several threads, and from anywhere', async () => {
    const cwd = await temporary();
    await cp(specs, join(cwd, 'specs'), { recursive: true });
    await cp(join(ROOT, 'lrogen.config.json'), join(cwd, 'lrogen.config.json'));
    const env = { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' };
    // Two threads for three packages: one thread makes a package, one makes two.
    const run = await lrogenProcess(['generate', '--jobs', '2', '--quiet'], { cwd, env });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readTree(join(cwd, 'generated'))).toEqual(await readTree(packages));
  });

  it.each(['both', 'both/in'])('refuses two outputs of which one is in %s', async (second) => {
    const folder = await temporary();
    const config = join(folder, 'lrogen.config.json');
    const outputs = [{ out: 'both', apis: ['file'] }, { out: second }];
    await writeFile(config, JSON.stringify({ specs, outputs }));
    const run = await lrogen(['generate', '--config', config]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('LRO-OUTPUT-OVERLAP') });
    expect(Object.keys(await readTree(folder))).toEqual(['lrogen.config.json']);
  });

  it('tells once of files in packages that no run wrote, whatever else there is to do', async () => {
    const [given, out] = await Promise.all([copyOf(specs), copyOf(packages)]);
    const run = async (...options: string[]) => {
      const { code, stderr } = await lrogen([
        ...['generate', '--specs', given, '--out', out],
        ...options,
      ]);
      expect(code).toBe(0);
      return stderr;
    };
    expect(await run()).toBe('');
    const mine = ['file/v1/mine.js', 'privateca/notes.txt'];
    for (const path of mine) await writeFile(join(out, path), 'mine');
    const want = new RegExp(
      `^${out}: warning LRO-OUTPUT-UNOWNED: .*: ${mine.join(', ')}\\. Move or remove them.*\\n$`,
    );
    expect(await run()).toMatch(want);
    expect(await run('file')).toMatch(want);
    await retitle(given, FILE);
    expect(await run('--dry-run')).toMatch(want);
    expect(await run()).toMatch(want);
    for (const path of mine) await rm(join(out, path));
    expect(await run()).toBe('');
  });

  it('takes what a run would remove for the tool’s own until then', async () => {
    const given = await specsOf(FILE, 'discovery/file.v1beta1.json');
    const out = join(await temporary(), 'out');
    const run = (...options: string[]) =>
      lrogen(['generate', '--specs', given, '--out', out, ...options]);
    expect(await run()).toMatchObject({ code: 0, stderr: '' });
    await rm(join(given, 'discovery/file.v1beta1.json'));
    const dry = await run('--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain('file/v1beta1/index.js');
  });

  it('tells its version in the manifest and in no other file', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const tree = await readTree(packages);
    const telling = Object.keys(tree).filter((path) => tree[path]?.includes(`lrogen@${version}`));
    expect(telling).toEqual(['lrogen-manifest.json']);
  });
});
