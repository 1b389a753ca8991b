import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runBare } from '../child.js';

const require = createRequire(import.meta.url);

/** The compilers that emitted code is meant for, by the package that brings them. */
export const compilers = ['typescript', 'typescript7'].map((name) => {
  const manifest = require.resolve(`${name}/package.json`);
  const script = join(dirname(manifest), 'bin/tsc');
  return { name: `TypeScript ${require(manifest).version}`, script };
});

/**
 * Checks a project, in a process of its own.
 *
 * @returns the time of the process in ms, and the compiler's own figures: MB used, types instantiated.
 * @throws Error where it finds errors in the project.
 */
export async function check({ script }, project) {
  const { ms, output } = await runBare(script, '-p', project, '--extendedDiagnostics');
  const figure = (name) => Number(output.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1]);
  return { ms, megabytes: figure('Memory used') / 1024, instantiations: figure('Instantiations') };
}
