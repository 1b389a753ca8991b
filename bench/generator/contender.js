import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../child.js';

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

/** Into no folder: without one nothing of what lrogen remembers of its last run is of use. */
export function cold(folder, scratch) {
  const out = outOf(folder, scratch);
  return {
    name: 'lrogen, cold',
    run: async () => {
      await rm(out, { recursive: true, force: true });
      return generate(folder, out);
    },
  };
}

/** To be run behind the cold run of the same round, whose output it finds. */
export function unchanged(folder, scratch) {
  const out = outOf(folder, scratch);
  return { name: 'lrogen, nothing changed', run: () => generate(folder, out) };
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
