import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository, run } from '../child.js';

const lrogen = file('../../dist/cli/main.js');

function file(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** One thing that is measured: a name, and a run of it on a folder of documents. */
export function floor(folder) {
  return { name: 'readFile + JSON.parse', run: () => run(file('floor.js'), folder) };
}

export function openapiTypescript(folder) {
  return { name: 'openapi-typescript', run: () => run(file('openapi-typescript.js'), folder) };
}

export function heyApi(folder) {
  return { name: '@hey-api/openapi-ts', run: () => run(file('hey-api.js'), folder) };
}

/** Where lrogen remembers what it read and wrote. */
const remembered = join(repository, 'node_modules/.cache/lrogen');

/** Into no folder, with nothing remembered. */
export function cold(folder, scratch) {
  const out = outOf(folder, scratch);
  return {
    name: 'lrogen, cold',
    run: async () => {
      await rm(out, { recursive: true, force: true });
      await rm(remembered, { recursive: true, force: true });
      return generate(folder, out);
    },
  };
}

/** To be run behind the cold run of the same round, whose output it finds. */
export function unchanged(folder, scratch) {
  const out = outOf(folder, scratch);
  return { name: 'lrogen, nothing changed', run: () => generate(folder, out) };
}

/** A command on a folder and the packages made of it, behind a run that made them. */
export function command(name, words, folder, scratch, before = async () => {}) {
  const places = ['--quiet', '--specs', folder];
  const out = ['check', 'generate'].includes(words[0]) ? ['--out', outOf(folder, scratch)] : [];
  return {
    name,
    run: async () => {
      await before();
      return run(lrogen, ...words, ...places, ...out);
    },
  };
}

/** The least that a process takes, and what it takes to tell a version. */
export function starts() {
  return [
    { name: 'an empty process', run: () => run(file('../clients/empty.js')) },
    { name: 'lrogen --version', run: () => run(lrogen, '--version') },
  ];
}

function generate(folder, out) {
  return run(lrogen, 'generate', '--quiet', '--specs', folder, '--out', out);
}

function outOf(folder, scratch) {
  return join(scratch, encodeURIComponent(folder));
}

/** How many APIs packages are made for. */
export async function countApis(folder) {
  const { output } = await run(lrogen, 'list', '--json', '--specs', folder);
  return new Set(JSON.parse(output).map(({ api }) => api)).size;
}
