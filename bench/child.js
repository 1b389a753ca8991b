import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const preload = new URL('./peak-memory.js', import.meta.url);
/** Where a user runs lrogen: the caches of a repository are in its own `node_modules`. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a Node script in a process of its own, from start to end, its start-up included.
 *
 * @returns how long it took in ms, its peak resident memory in MB, and what it printed.
 * @throws Error where it does not end well.
 */
export async function run(script, ...words) {
  const { ms, output, memory } = await node('--import', preload.href, script, ...words);
  return { ms, megabytes: Number(memory) / 1024, output };
}

/** The same with nothing else loaded, so that the time is the script's alone. */
export async function runBare(script, ...words) {
  const { ms, output } = await node(script, ...words);
  return { ms, output };
}

async function node(...words) {
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [output, errors, memory, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    text(child.stdio[3]),
    ended,
  ]);
  const ms = performance.now() - start;
  if (code !== 0) {
    const said = `${errors}${output}`;
    throw new Error(`${words.join(' ')} ended with ${code}, and measures nothing:\n${said}`);
  }
  return { ms, output, memory };
}
