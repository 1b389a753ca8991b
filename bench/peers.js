import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where npm writes what it has installed. */
export const installed = fileURLToPath(
  new URL('./node_modules/.package-lock.json', import.meta.url),
);
const wanted = fileURLToPath(new URL('./package-lock.json', import.meta.url));

/**
 * Installs what is only measured, as `bench/package-lock.json` has it, unless it is there: a third
 * of a gigabyte that nobody needs who only works on the generator.
 *
 * @throws Error where npm fails.
 */
export function installPeers() {
  if (existsSync(installed) && isAsWanted()) return;
  console.error('Installing what is measured beside lrogen, once');
  const prefix = fileURLToPath(new URL('.', import.meta.url));
  // Some want a newer Node.js, and run on this one: that is no news.
  const words = ['ci', '--prefix', prefix, '--ignore-scripts', '--loglevel', 'error'];
  const { status, error } = spawnSync('npm', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci in bench/ ended with ${status}`);
}

/** Whether each package that is there has the version that is wanted; some are of other systems. */
function isAsWanted() {
  const { packages: there } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages } = JSON.parse(readFileSync(wanted, 'utf8'));
  return Object.entries(packages).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !there[path]),
  );
}
