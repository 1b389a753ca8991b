import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from '../../src/generate/generate.js';
import { ROOT, specsOf, temporary } from '../cli/lrogen.js';

const run = promisify(execFile);

/** A user's project: specs, generated packages as workspaces, the runtime beside them, in git. */
export interface Project {
  readonly folder: string;
  readonly specs: string;
  readonly out: string;
  git(...args: readonly string[]): Promise<string>;
}

export async function project(registry: string, ...files: readonly string[]): Promise<Project> {
  const folder = await temporary();
  const [specs, out] = [join(folder, 'specs'), join(folder, 'generated')];
  await cp(await specsOf(...files), specs, { recursive: true });
  await cp(join(ROOT, 'src/runtime/package.json'), join(folder, 'runtime/package.json'));
  await cp(join(ROOT, 'src/runtime/dist'), join(folder, 'runtime/dist'), { recursive: true });
  await generate({ specs, out, cache: false });
  const manifest = { name: 'project', private: true, workspaces: ['runtime', 'generated/*'] };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, '.gitignore'), 'node_modules\n.npm\n');
  const { host } = new URL(registry);
  await writeFile(
    join(folder, '.npmrc'),
    `registry=${registry}\n//${host}/:_authToken=token\ncache=${join(folder, '.npm')}\n`,
  );
  const git = async (...args: readonly string[]): Promise<string> => {
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    return (await run('git', [...author, ...args], { cwd: folder })).stdout;
  };
  await git('init', '-q', '-b', 'main');
  await git('add', '.');
  await git('commit', '-qm', 'Begin');
  await run('npm', ['install', '--no-audit', '--no-fund', '--offline'], { cwd: folder });
  return { folder, specs, out, git };
}

/** What changesets reads in a project, and one change of each package. */
export async function withChangesets(
  { folder }: Project,
  packages: readonly string[],
): Promise<void> {
  await mkdir(join(folder, '.changeset'));
  const config = { access: 'public', baseBranch: 'main', commit: false };
  await writeFile(join(folder, '.changeset/config.json'), JSON.stringify(config));
  const lines = packages.map((name) => `'${name}': minor\n`).join('');
  await writeFile(join(folder, '.changeset/one.md'), `---\n${lines}---\n\nA field more\n`);
}
