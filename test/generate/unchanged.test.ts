import { cp, mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/diagnostics/exit-code-of.js';
import { DEFAULT_PACKAGE_OPTIONS } from '../../src/emit/package/package-options.js';
import { cacheKeyOf } from '../../src/generate/cache-key.js';
import { type GenerateOptions, generate } from '../../src/generate/generate.js';
import type { WriteResult } from '../../src/output/apply-plan.js';
import { copyOf, edit, lrogenProcess, runNode, specsOf, temporary } from '../cli/lrogen.js';
import { readTree } from '../output/folder-tree.js';

/** Tells every file that is read. */
const SPY = new URL('./read-spy.js', import.meta.url).href;
const FILE = 'discovery/file.v1.json';
const PRIVATECA = 'discovery/privateca.v1.json';

/** A folder of a user's, with packages of its own and a `node_modules`, where records are kept. */
let project: string;
beforeAll(async () => {
  project = await temporary();
  await mkdir(join(project, 'node_modules'));
  await cp(await specsOf(FILE, PRIVATECA), join(project, 'specs'), { recursive: true });
  expect((await generateIn(project)).diagnostics).toEqual([]);
});

function generateIn(folder: string, options: Partial<GenerateOptions> = {}): Promise<WriteResult> {
  return generate({ specs: join(folder, 'specs'), out: join(folder, 'generated'), ...options });
}

const paths = ({ changes }: WriteResult): string[] => changes.map(({ path }) => path);

/** A copy of the project, with the record of a run in it. */
async function copied(): Promise<string> {
  const copy = await copyOf(project);
  await generateIn(copy);
  return copy;
}

const retitled = (text: string): string => text.replace(/("title": ?")[^"]+/, '$1Another Title');

/** Loads no part of the tool but what a run loads, and no template before it is asked for. */
const RUNS = `
  import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
  import { generate } from '${new URL('../../dist/index.js', import.meta.url)}';
  for (const [file, from, to] of JSON.parse(process.env.EDITS)) {
    if (file !== undefined) writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    appendFileSync(process.env.READ_SPY, '--\\n');
    const { diagnostics } = await generate({ specs: 'specs', out: 'generated' });
    if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  }
`;

/** The specs and templates that runs in one process read, each behind an edit, below their folders. */
async function filesRead(cwd: string, edits: readonly (readonly string[])[]): Promise<string[][]> {
  const log = join(await temporary(), 'read');
  const env = { READ_SPY: log, EDITS: JSON.stringify(edits) };
  const given = ['--import', SPY, '--input-type=module', '--eval', RUNS];
  expect(await runNode(given, { cwd, env })).toMatchObject({ code: 0, stderr: '' });
  // A digest of the templates is taken in any case; what renders reads them at once.
  const below =
    /^(?:readFile .*?\bspecs|readFileSync .*\/templates\/\{version\})\/(.*\.(?:hbs|json))$/;
  const [, ...runs] = (await readFile(log, 'utf8')).split('--\n');
  return runs.map((lines) => {
    const read = lines.split('\n').flatMap((line) => below.exec(line)?.[1] ?? []);
    return [...new Set(read)].sort();
  });
}

/** What a run without any record makes of a project's specs. */
async function madeAnew(
  folder: string,
  options: Partial<GenerateOptions> = {},
): Promise<Record<string, string>> {
  const out = join(await temporary(), 'anew');
  await generateIn(folder, { ...options, out, cache: false });
  return readTree(out);
}

it('is written by no dry run, whether a record is there or not', async () => {
  const copy = await copied();
  const written = async () => (await generateIn(copy, { dryRun: true })).isWritten;
  expect(await written()).toBe(false);
  await rm(join(copy, 'node_modules/.cache'), { recursive: true });
  expect(await written()).toBe(false);
});

describe('a run behind another', () => {
  it('tells what the one before told, and ends as it did', async () => {
    const copy = await copied();
    await writeFile(join(copy, 'specs/discovery/broken.v1.json'), '{"kind": ');
    const first = await generateIn(copy);
    expect(first).toMatchObject({
      changes: [],
      diagnostics: [{ code: 'LRO-JSON-SYNTAX', file: 'discovery/broken.v1.json' }],
      isWritten: true,
    });
    expect(exitCodeOf(first.diagnostics)).toBe(3);
    const told: string[] = [];
    const again = await generateIn(copy, { onDiagnostic: ({ code }) => told.push(code) });
    expect(again).toEqual(first);
    expect(told).toEqual(['LRO-JSON-SYNTAX']);
    expect(await generateIn(copy, { cache: false })).toEqual(first);
  });

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['a spec is changed', (folder) => edit(join(folder, 'specs', FILE), retitled)],
    ['a spec is gone', (folder) => rm(join(folder, 'specs', FILE))],
    [
      'a spec is new',
      async (folder) =>
        cp(await specsOf('discovery/redis.v1.json'), join(folder, 'specs'), { recursive: true }),
    ],
    [
      'a spec is changed to the same length',
      (folder) =>
        edit(join(folder, 'specs', FILE), (text) => text.replace(/("title": ?")C/, '$1K')),
    ],
    [
      'a spec is changed and its date put back',
      async (folder) => {
        const file = join(folder, 'specs', FILE);
        await edit(file, retitled);
        await utimes(file, new Date(0), new Date(0));
      },
    ],
    ['a file of the output is gone', (folder) => rm(join(folder, 'generated/file/v1/index.js'))],
    ['a package is gone', (folder) => rm(join(folder, 'generated/file'), { recursive: true })],
    [
      'the manifest is gone, and all it listed',
      (folder) => rm(join(folder, 'generated'), { recursive: true }),
    ],
    [
      'a package alone was made of changed specs',
      async (folder) => {
        await edit(join(folder, 'specs', FILE), retitled);
        await edit(join(folder, 'specs', PRIVATECA), retitled);
        await generateIn(folder, { selectors: ['file'] });
      },
    ],
    [
      'the record is broken',
      async (folder) => {
        await edit(join(folder, 'specs', FILE), retitled);
        const cache = join(folder, 'node_modules/.cache/lrogen');
        for (const name of Object.keys(await readTree(cache)))
          await writeFile(join(cache, name), '{"packages":');
      },
    ],
  ])('gives what a first one would where %s', async (_, change) => {
    const copy = await copied();
    await change(copy);
    expect((await generateIn(copy)).diagnostics).toEqual([]);
    expect(await readTree(join(copy, 'generated'))).toEqual(await madeAnew(copy));
  });

  it('gives what a first one would where settings are changed', async () => {
    const copy = await copied();
    const packages = { scope: '@other' };
    await generateIn(copy, { packages });
    const tree = await readTree(join(copy, 'generated'));
    expect(tree).toEqual(await madeAnew(copy, { packages }));
    expect(tree['file/package.json']).toContain('"@other/file"');
  });

  it('takes settings that spell the defaults out for none', async () => {
    const none = await cacheKeyOf({});
    expect(await cacheKeyOf(DEFAULT_PACKAGE_OPTIONS)).toBe(none);
    expect(await cacheKeyOf({ scope: '@other' })).not.toBe(none);
  });

  it('reads no spec and loads no template where nothing changed', async () => {
    const copy = await copyOf(project);
    await filesRead(copy, [[]]);
    const file = join('specs', FILE);
    const [unchanged, same, retitled] = await filesRead(copy, [
      [],
      [file, '{', ' {'],
      [file, '"title":"', '"title":"Another '],
    ]);
    expect(unchanged).toEqual([]);
    // Read again, it makes the same model: there is nothing to render.
    expect(same).toEqual([FILE, PRIVATECA]);
    expect(retitled).toEqual(expect.arrayContaining([FILE, 'index.ts.hbs']));
  });

  it('sees a change of what a link to a spec leads to', async () => {
    const folder = await temporary();
    await mkdir(join(folder, 'node_modules'));
    await cp(join(await specsOf(FILE), FILE), join(folder, 'a.json'));
    await symlink('a.json', join(folder, 'now.json'));
    const specs = join(folder, 'now.json');
    await generateIn(folder, { specs });
    expect(paths(await generateIn(folder, { specs }))).toEqual([]);
    await edit(join(folder, 'a.json'), retitled);
    expect(paths(await generateIn(folder, { specs }))).toContain('file/v1/index.ts');
  });

  it('sees that a folder of the output has become a link', async () => {
    const copy = await copied();
    await rename(join(copy, 'generated/file'), join(copy, 'elsewhere'));
    await symlink('../elsewhere', join(copy, 'generated/file'));
    await expect(generateIn(copy)).rejects.toThrow('LRO-OUTPUT-LINK');
  });

  it('forgets the runs into folders that are gone', async () => {
    const copy = await copied();
    await generateIn(copy, { out: join(copy, 'other') });
    const cache = join(copy, 'node_modules/.cache/lrogen');
    const records = Object.keys(await readTree(cache)).length;
    await rm(join(copy, 'other'), { recursive: true });
    await edit(join(copy, 'specs', FILE), retitled);
    await generateIn(copy);
    expect(Object.keys(await readTree(cache))).toHaveLength(records - 1);
  });

  it('knows the output of another branch for what it is', async () => {
    const copy = await copied();
    const before = join(await temporary(), 'before');
    await cp(join(copy, 'generated'), before, { recursive: true });
    await edit(join(copy, 'specs', FILE), retitled);
    await generateIn(copy);
    // The output goes back to what it was, the specs do not.
    await rm(join(copy, 'generated'), { recursive: true });
    await cp(before, join(copy, 'generated'), { recursive: true });
    expect(paths(await generateIn(copy))).toContain('file/v1/index.ts');
    expect(await readTree(join(copy, 'generated'))).toEqual(await madeAnew(copy));
  });

  it('about one package says nothing of another', async () => {
    const copy = await copied();
    await generateIn(copy, { selectors: ['file'] });
    await edit(join(copy, 'specs', PRIVATECA), retitled);
    const run = await generateIn(copy, { selectors: ['privateca'] });
    expect(paths(run)).toContain('privateca/v1/index.ts');
    await expect(generateIn(copy, { selectors: ['nosuch'] })).rejects.toThrow('LRO-API-UNKNOWN');
  });

  it('still refuses to replace what was edited by hand', async () => {
    const copy = await copied();
    await edit(join(copy, 'generated/file/README.md'), (text) => `${text}My own words.\n`);
    expect(await generateIn(copy)).toMatchObject({
      diagnostics: [{ code: 'LRO-OUTPUT-EDITED' }],
      isWritten: false,
    });
    expect(await readFile(join(copy, 'generated/file/README.md'), 'utf8')).toContain(
      'My own words.',
    );
  });

  it('leaves nothing behind where there is no node_modules to keep a record in', async () => {
    const copy = await copied();
    await rm(join(copy, 'node_modules'), { recursive: true });
    const run = await lrogenProcess(['generate'], { cwd: copy });
    expect(run.stdout).toMatch(/^Nothing changed/);
    expect(
      Object.keys(await readTree(copy)).filter((path) => !/^(?:specs|generated)\//.test(path)),
    ).toEqual([]);
  });
});
