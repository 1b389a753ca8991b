import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { outputOf } from './program.js';
import { packageFolders, ROOT } from './published-api.js';

/** A package as `npm pack` makes it. */
export interface Tarball {
  readonly name: string;
  /** Its path. */
  readonly file: string;
  /** What is in it. */
  readonly paths: readonly string[];
  /** In bytes, packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** A user's project: a folder with packages and nothing else. */
export interface InstalledProject {
  readonly folder: string;
  readonly tarballs: readonly Tarball[];
  write(path: string, text: string): Promise<void>;
  /** Runs a module's text in a process of its own and returns what it gave to `report`. */
  run(program: string, given?: Readonly<Record<string, unknown>>): Promise<unknown>;
  remove(): Promise<void>;
}

interface PackedPackage {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs folders, all published ones by default. */
export async function pack(into: string, folders = packageFolders()): Promise<Tarball[]> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into, ...folders];
  const packed: PackedPackage[] = JSON.parse(await outputOf('npm', args, ROOT));
  return packed.map(({ name, filename, files, size, unpackedSize }) => ({
    name,
    file: join(into, filename.replace(/^@/, '').replace('/', '-')),
    paths: files.map(({ path }) => path).sort(),
    size,
    unpackedSize,
  }));
}

/** @param folders the packages that the user chose, all published ones by default. */
export async function installProject(folders = packageFolders()): Promise<InstalledProject> {
  const base = await emptyProject();
  const tarballs = await pack(base, folders);
  // A cache of its own: what happens to be in the user's would hide a missing dependency.
  const offline = ['--offline', '--no-audit', '--no-fund', '--cache', join(base, 'cache')];
  const files = tarballs.map(({ file }) => file);
  await outputOf('npm', ['install', ...offline, ...files], join(base, 'project'));
  return projectIn(base, tarballs);
}

/** The same without npm: the folders of all published packages are linked, with all that is in them. */
export async function linkProject(): Promise<InstalledProject> {
  const base = await emptyProject();
  const scope = join(base, 'project/node_modules/@lrogen');
  await mkdir(scope, { recursive: true });
  for (const folder of packageFolders()) await symlink(folder, join(scope, basename(folder)));
  return projectIn(base, []);
}

/** The same, with folders copied as an install would leave them. */
export async function copyProject(folders: readonly string[]): Promise<InstalledProject> {
  const base = await emptyProject();
  const scope = join(base, 'project/node_modules/@lrogen');
  for (const folder of folders) {
    await cp(folder, join(scope, basename(folder)), {
      recursive: true,
      filter: (path) => !/(?:\.json|[^d]\.ts)$/.test(path) || path.endsWith('package.json'),
    });
  }
  return projectIn(base, []);
}

async function emptyProject(): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'lrogen-user-'));
  await mkdir(join(base, 'project'));
  await writeFile(join(base, 'project/package.json'), '{"private":true,"type":"module"}\n');
  return base;
}

function projectIn(base: string, tarballs: readonly Tarball[]): InstalledProject {
  const folder = join(base, 'project');
  let programs = 0;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  return {
    folder,
    tarballs,
    write,
    run: async (program, given = {}) => {
      const file = `program-${programs++}.mjs`;
      const values = Object.entries(given).map(
        ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
      );
      const report = 'const report = (value) => console.log(JSON.stringify(value));\n';
      await write(file, `${values.join('')}${report}${program}`);
      return JSON.parse(await outputOf(process.execPath, [file], folder));
    },
    remove: () => rm(base, { recursive: true, force: true }),
  };
}
