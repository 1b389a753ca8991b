import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

/** How long the tests and the end of the process may take together, in milliseconds. */
const LIMIT_MS = 120_000;

/** @throws where there is no such program. */
export async function findProgram(path) {
  try {
    await access(path, constants.X_OK);
  } catch {
    throw new Error(`${path} is missing: run .ci/platforms, on Linux x64`);
  }
}

/**
 * A platform that runs a program from its command line, to the end.
 *
 * @param args what comes before the program.
 * @param more a module with tests for this platform alone.
 * @returns a function that runs the tests in a project.
 */
export function commandLine(path, args = [], more = undefined) {
  return async ({ folder }, environment) => {
    await findProgram(path);
    const given = [JSON.stringify(environment), ...(more ? [more] : [])];
    // No cache outside the project, and nothing of this process's own settings.
    const env = { HOME: folder, DENO_DIR: `${folder}/.deno`, DENO_NO_UPDATE_CHECK: '1' };
    const options = { cwd: folder, env, timeout: LIMIT_MS, killSignal: 'SIGKILL' };
    const run = promisify(execFile)(path, [...args, 'program.js', ...given], options);
    // What the tests left running is only told from an end that does not come.
    const { stdout, error } = await run.catch((reason) => {
      if (!reason.killed || !reason.stdout) throw reason;
      return { stdout: reason.stdout, error: `killed after ${LIMIT_MS} ms` };
    });
    const { userAgent, results } = JSON.parse(stdout);
    return { userAgent, results: [...results, { name: 'the process ends by itself', error }] };
  };
}
