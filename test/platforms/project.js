import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
/** What a user installs. */
const PACKAGES = ['src/runtime', 'generated/file'];

/** The folder of a package that `npm ci --prefix test/platforms` has installed. */
export function installed(name) {
  return join(HERE, 'node_modules', name);
}

async function npm(cwd, ...args) {
  const { stdout } = await promisify(execFile)('npm', args, { cwd });
  return stdout;
}

/**
 * A user's project: a folder of its own with the packages as npm publishes them, and the tests.
 *
 * @returns its `folder`, `remove`, and `resolve`, which tells the file that an import means.
 */
export async function makeProject() {
  const base = await mkdtemp(join(tmpdir(), 'lrogen-platforms-'));
  const folder = join(base, 'project');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', base];
  const packed = JSON.parse(await npm(ROOT, ...pack, ...PACKAGES.map((path) => `./${path}`)));
  const tarballs = packed.map(({ filename }) =>
    join(base, filename.replace(/^@/, '').replace('/', '-')),
  );
  // Offline, and with a cache of its own: what is not in the tarballs cannot be found.
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(folder, 'install', ...offline, '--cache', join(base, 'cache'), ...tarballs);
  await symlink(installed('google-auth-library'), join(folder, 'node_modules/google-auth-library'));
  await cp(join(HERE, 'tests'), folder, { recursive: true });
  return {
    folder,
    resolve: createRequire(join(folder, 'package.json')).resolve,
    remove: () => rm(base, { recursive: true, force: true }),
  };
}
