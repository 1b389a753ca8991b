import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { workflowsOf } from '../../src/init/in-repository.js';
import { nightlyFiles } from '../../src/init/nightly-files.js';
import { edit, lrogenProcess, MAIN, specsOf, temporary } from '../cli/lrogen.js';

const run = promisify(execFile);

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

/** What a workflow has this tool do, line by line. */
function commandsOf(content: string): string[] {
  const { jobs } = load(content) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.flatMap((step) => (step.run?.startsWith('npx lrogen ') ? [step.run] : []));
}

it('the page shows the workflows that init writes', async () => {
  const page = await readFile('.github/docs/nightly.md', 'utf8');
  const shown = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text);
  expect(shown).toEqual(nightlyFiles().map(({ content }) => content));
});

it.skipIf(process.platform === 'win32')(
  'the steps of a night bring a change from its document to the text of a pull request',
  async () => {
    const [cwd, temp, document] = [await temporary(), await temporary(), 'file.v1.json'];
    const spec = join(await specsOf('discovery/file.v1.json'), 'discovery/file.v1.json');
    await writeFile(join(cwd, document), await readFile(spec));
    const given = ['init', '--from', document, '--scope', '@acme', '--nightly', '--turbo', '--nx'];
    const { stdout } = await lrogenProcess(given, { cwd });
    const [night, release] = nightlyFiles();
    expect(stdout).toContain(`wrote  ${night?.path}\nwrote  ${release?.path}\n`);
    const { tasks } = JSON.parse(await readFile(join(cwd, 'turbo.json'), 'utf8'));
    const { targetDefaults } = JSON.parse(await readFile(join(cwd, 'nx.json'), 'utf8'));
    const project = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
    // Nx runs scripts of a root that has a name and is a project.
    expect(project).toMatchObject({ name: 'acme', nx: {} });
    for (const task of [...Object.keys(tasks), ...Object.keys(targetDefaults)])
      expect(project.scripts).toHaveProperty([task.replace('//#', '')]);
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd });
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-qm', 'Begin');
    await edit(join(cwd, document), (text) => text.replaceAll('"verb"', '"action"'));
    const own = `"${process.execPath}" "${MAIN}"`;
    const written = await readFile(join(cwd, night?.path ?? ''), 'utf8');
    for (const command of commandsOf(written)) {
      const text = command.replaceAll('npx lrogen', own).replace(/\$\{\{ runner\.temp \}\}/g, temp);
      // Bash becomes the command, so that of one that was killed only the signal tells.
      const failed = await run('bash', ['-e', '-c', text], { cwd }).catch((error) => error);
      const { code = 0, signal = null, stdout, stderr } = failed;
      expect({ command, code, signal }, `${stdout}${stderr}`).toEqual({
        ...{ command, code: 0, signal: null },
      });
    }
    expect(await readFile(join(temp, 'diff.md'), 'utf8')).toMatch(
      /`file:v1` in `@acme\/file`: major[\s\S]*field `OperationMetadata.verb` removed/,
    );
    expect((await git('status', '--porcelain')).stdout).toContain('generated/file/v1/');
  },
);

it('workflows of a folder in a repository are written for its root, and it is said to move them there', async () => {
  const [root, file] = [await temporary(), 'file.v1.json'];
  const cwd = join(root, 'packages/jobs');
  await mkdir(join(root, '.git'));
  await mkdir(cwd, { recursive: true });
  const specs = await specsOf(`discovery/${file}`);
  await copyFile(join(specs, 'discovery', file), join(cwd, file));
  const given = ['init', '--from', file, '--scope', '@acme', '--nightly'];
  const { code, stderr } = await lrogenProcess(given, { cwd });
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^\.github\/workflows: warning LRO-INIT-WORKFLOW: .*\n$/),
  ]);
  expect(stderr).toContain('this folder is packages/jobs in one');
  expect(stderr).toContain('to ../../.github/workflows:');
  const workflows = await readdir(join(cwd, '.github/workflows'));
  expect(workflows.sort()).toEqual(
    ['lrogen', 'release', 'specs'].map((name) => `${name}-packages_jobs.yml`),
  );
});

/** Folders, and the pattern that GitHub finds each by, where that is another text. */
it.each<[folder: string, pattern?: string]>([
  ['packages/my jobs'],
  [' a '],
  ['a"b'],
  ["it's"],
  ['a$&b'],
  ["a$'b"],
  ['a$$b'],
  ['a$`b'],
  ['a #b'],
  ['#a'],
  ['a: b'],
  ['- a'],
  ['{a, b}'],
  ['@a'],
  ['&a'],
  ['%a'],
  ['null'],
  ['2026-01-01'],
  ['über'],
  ['a\tb\nc'],
  ['a\u007fb\u0085c\u2028d\ufeffe'],
  ['packages/a*b', 'packages/a\\*b'],
  ['a?b', 'a\\?b'],
  ['a+b', 'a\\+b'],
  ['packages/[a]', 'packages/\\[a]'],
  ['a\\b', 'a\\\\b'],
  ['!a!', '\\!a!'],
])('workflows of the folder %j are run in it, and of nothing else', (folder, pattern = folder) => {
  const defaults = { run: { 'working-directory': folder } };
  const on = { push: { paths: [`${pattern}/generated/**`] } };
  const contents = workflowsOf(folder, true).map(({ content }) => content);
  // Parsers of YAML differ in what else they take.
  for (const content of contents) expect(content).toMatch(/^[\n\x20-\x7e\xa0-\u2027]*$/);
  const workflows = contents.map((content) => load(content));
  expect(workflows).toMatchObject([{ defaults }, { defaults }, { defaults, on }]);
});

it('projects in folders of one repository share no file, branch, pull request or group of runs', () => {
  const folders = [
    'packages/a',
    'packages/b',
    'packages-a',
    'packages_a',
    'packages/a.b',
    'ä',
    'ö',
  ];
  const names = [undefined, ...folders].flatMap((folder) =>
    workflowsOf(folder, true).flatMap(({ path, content }) => {
      const said = sharedOf(content);
      // Its group, and where it has them, its branch in each of the four places.
      expect([0, 1, 5]).toContain(said.length);
      const [one, ...others] = new Set(said);
      expect(others).toEqual([]);
      return [path, ...(one === undefined ? [] : [one])];
    }),
  );
  for (const name of names) expect(name).toMatch(/^[\w./-]+$/);
  expect(new Set(names).size).toBe((folders.length + 1) * 5);
});

it.skipIf(process.platform === 'win32')(
  'a release whose push is refused publishes nothing, and says what to do',
  async () => {
    const [origin, cwd, other] = [await temporary(), await temporary(), await temporary()];
    const git = (folder: string, ...args: string[]) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
    await git(origin, 'init', '-q', '--bare', '--initial-branch=main');
    for (const [folder, name] of [
      [other, 'first'],
      [cwd, 'own'],
    ] as const) {
      await git(folder, 'clone', '-q', origin, '.');
      await mkdir(join(folder, 'generated'), { recursive: true });
      await writeFile(join(folder, 'generated', name), '');
    }
    const keep = async (folder: string) => {
      const [, release] = nightlyFiles();
      const { jobs } = load(release?.content ?? '') as Workflow;
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const text = steps.find((step) => step.run?.includes('git push |'))?.run ?? 'false';
      return run('bash', ['-e', '-c', text], { cwd: folder }).catch((error) => error);
    };
    expect((await keep(other)).code).toBe(undefined);
    const { code, stdout } = await keep(cwd);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error::.* nothing was published.* run this workflow again/m);
  },
);

it('a release begins at its branch as it is, not as it was when the run was asked for', () => {
  const [, release] = nightlyFiles();
  const ref = `\${{ github.ref }}`;
  expect(load(release?.content ?? '')).toMatchObject({
    on: { workflow_dispatch: null },
    jobs: {
      release: {
        steps: expect.arrayContaining([
          expect.objectContaining({ with: { 'fetch-depth': 0, ref } }),
        ]),
      },
    },
  });
});

/** The group of runs and the branches that a workflow names, as often as it does. */
function sharedOf(content: string): string[] {
  const named = /(?:^concurrency:|--force-create|--force origin|pr edit|--head) (\S+)/gm;
  return [...content.matchAll(named)].map(([, name = '']) => name);
}
