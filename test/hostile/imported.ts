import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const RUNTIME = fileURLToPath(new URL('../../src/runtime', import.meta.url));

/** Imports modules one after the other; prints the first one that leaves something behind. */
const SCRIPT = `
const count = Number(process.argv[2]);
const seen = () => JSON.stringify([
  Object.getOwnPropertyNames(globalThis),
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
]);
// What Node itself defines when it is first asked for is no trace.
for (const name of Object.getOwnPropertyNames(globalThis)) void globalThis[name];
await import('@lrogen/runtime');
const before = seen();
for (let i = 0; i < count; i++) {
  await import('./module-' + i + '.js').catch((error) => {
    // The module of a package does nothing but this.
    if (!/ has a module for each version of the API: import /.test(error.message)) throw error;
  });
  if (seen() !== before) {
    console.log('module ' + i + ' leaves something behind');
    break;
  }
}
`;

/** What a client imports of the description of its API; each of these is imported for itself too. */
const DESCRIPTION = 'export const api = {}, endpoints = {}, methodScopes = {}, scopes = [];\n';

/**
 * Imports JavaScript modules in a process of its own, as a published package would be: the runtime
 * as built stands beside them.
 *
 * @returns what the process printed: nothing where no import left a trace.
 */
export async function importAll(modules: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lrogen-hostile-'));
  try {
    await mkdir(join(folder, 'node_modules/@lrogen'), { recursive: true });
    await symlink(RUNTIME, join(folder, 'node_modules/@lrogen/runtime'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'main.js'), SCRIPT);
    await writeFile(join(folder, 'api.js'), DESCRIPTION);
    await Promise.all(modules.map((text, i) => writeFile(join(folder, `module-${i}.js`), text)));
    const run = promisify(execFile);
    const { stdout, stderr } = await run(
      process.execPath,
      [join(folder, 'main.js'), String(modules.length)],
      { cwd: folder },
    );
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
