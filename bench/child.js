import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const preload = new URL('./peak-memory.js', import.meta.url);

/**
 * Runs a Node script in a process of its own, from start to end, its start-up included.
 *
 * @returns how long it took in ms, its peak resident memory in MB, and what it printed.
 * @throws Error where it does not end well.
 */
export async function run(script, ...words) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', preload.href, script, ...words], {
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
  if (code !== 0) throw new Error(`${script} ended with ${code}, and measures nothing:\n${errors}`);
  return { ms, megabytes: Number(memory) / 1024, output };
}
